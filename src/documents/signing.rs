//! How the person said yes, and where to sign.

use super::Block;
use super::writer::Writer;
use crate::forms::{Ask, OneOf, Question, Signature, Text};

/// The questions that say how somebody agreed.
pub(super) struct Signing {
    /// Signature, mark or spoken.
    pub(super) manner: Question<OneOf>,
    /// The signature.
    pub(super) signature: Question<Signature>,
    /// Who heard it, or what mark was made.
    pub(super) witness: Question<Text>,
}

impl Signing {
    /// Heading, how they said yes, and both lines. A signature is a name: the safe version has none.
    pub(super) fn blocks(&self, writer: &Writer<'_>) -> Vec<Block> {
        if !writer.is_full() {
            return Vec::new();
        }
        let manner = writer.chosen(self.manner);
        let witness = writer.get(self.witness).filter(|_| writer.answers.asks(&self.witness.spec));
        let witness = witness.map(|words| (writer.speech.heading(&self.witness.spec), words.to_owned()));
        let facts: Vec<_> = manner.into_iter().chain(witness).collect();
        let facts = if facts.is_empty() { None } else { Some(Block::Facts(facts)) };
        [writer.heading("paper-agreement-yes")].into_iter().chain(facts).chain(self.lines(writer)).collect()
    }

    fn lines(&self, writer: &Writer<'_>) -> [Block; 2] {
        let record = writer.answers.record(&self.signature.spec);
        let is_asked = writer.answers.asks(&self.signature.spec);
        let drawn = record.filter(|_| is_asked).and_then(|record| record.get(self.signature));
        let strokes = drawn.filter(|strokes| !strokes.0.is_empty()).cloned();
        let you = Block::Signature { label: writer.speech.text("paper-signature-you"), strokes };
        [you, Block::Signature { label: writer.speech.text("paper-signature-me"), strokes: None }]
    }
}
