//! The summary of the first meeting: the person's own words, under short headings (0-16, Part 5, 3).

use super::{Answers, Marked};
use crate::forms::{READ_BACK, Spec, six};
use crate::journal::{Case, Part, Record, RoundId, Value};

/// What the person said about one question, byte for byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The question; its short form is the heading.
    pub question: &'static Spec,
    /// The words.
    pub words: &'a str,
    /// Their language, as a BCP 47 tag.
    pub lang: &'a str,
}

/// What is read back, in the order of [`READ_BACK`]. Never the worker's notes; where the person said nothing, nothing
/// stands. Whom the person would rather not name is not read out, even if it was once written down.
pub fn read_back(case: &Case, round: RoundId) -> Vec<Passage<'_>> {
    let answers = Answers { case, round };
    let is_unsaid = answers.get(six::WHO_KIND).contains(&"not_said");
    let Some(record) = answers.record(&six::PAD.spec) else { return Vec::new() };
    let questions = READ_BACK.iter().filter(|question| !(is_unsaid && question.id == six::WHO.spec.id));
    questions.filter_map(|question| passage(&record, question)).collect()
}

/// What of it may be read along or read out: all that names nobody who is marked (Part 5, 5). A passage that does is left
/// out whole, never mended.
pub fn read_back_openly(case: &Case, round: RoundId) -> Vec<Passage<'_>> {
    let marked = Marked::of(case);
    read_back(case, round).into_iter().filter(|passage| !marked.is_named_in(passage.words)).collect()
}

/// What the person said about a question, in their own words.
pub(crate) fn passage<'a>(record: &Record<'a>, question: &'static Spec) -> Option<Passage<'a>> {
    match record.value(question.id, &Part::Said)? {
        Value::Text { text, lang } => Some(Passage { question, words: text, lang }),
        _ => None,
    }
}
