//! The twelve prompts and the four taps on blank paper, in the order in which they are typed in afterwards.

use super::{Block, Document};
use crate::forms::{FIRST_MEETING, FOUR_TAPS, Kind, Prompt, Reading, Spec, six};
use crate::i18n::Speech;
use crate::process::{Coming, mutual};

/// The sentences said before the story, in their order.
const LIMITS: [&str; 5] = ["limits-1", "limits-2", "limits-3", "limits-4", "limits-stop"];

/// The first meeting on paper, for when there is no power, no device, or none should stand between.
pub fn first_meeting_kit(speech: &Speech<'_>) -> Document {
    let text = |message: &str| speech.text(message);
    let head = [
        Block::Paragraph(text("paper-kit-lead")),
        Block::Facts(vec![(text("paper-code"), String::new()), (text("paper-day"), String::new())]),
    ];
    let prompts = FIRST_MEETING.iter().flat_map(|prompt| page(prompt, speech));
    let apart = [Block::Heading(text("paper-kit-apart")), Block::Paragraph(text("paper-kit-apart-lead"))];
    let taps = FOUR_TAPS.questions.iter().flat_map(|question| blank(question, speech));
    let blocks = head.into_iter().chain(prompts).chain(apart).chain(taps).collect();
    Document {
        lang: speech.texts.lang().tag.to_owned(),
        head: Vec::new(),
        title: text("paper-kit-title"),
        blocks,
        left_out: 0,
    }
}

fn page(prompt: &Prompt, speech: &Speech<'_>) -> Vec<Block> {
    let message = prompt.message();
    let lead = speech.texts.attribute(&message, "lead").map(Block::Paragraph);
    let questions = prompt.questions.iter().flat_map(|question| blank(question, speech));
    let heading = Block::Heading(speech.text(&message));
    [heading].into_iter().chain(lead).chain(beside(prompt.reading, speech)).chain(questions).collect()
}

fn beside(reading: Reading, speech: &Speech<'_>) -> Vec<Block> {
    match reading {
        Reading::Emergency => vec![Block::Paragraph(speech.text("paper-kit-numbers")), Block::Lines(2)],
        Reading::Limits => vec![Block::Bullets(LIMITS.map(|limit| speech.text(limit)).into())],
        Reading::Papers => mutual(Coming::Freely).into_iter().flat_map(|part| told(part, speech)).collect(),
        Reading::Nothing | Reading::Pad | Reading::ReadBack => Vec::new(),
    }
}

/// A heading of what both hear of the work, and its sentences.
fn told((heading, sentences): (&str, Vec<&str>), speech: &Speech<'_>) -> [Block; 2] {
    let sentences = sentences.into_iter().map(|sentence| speech.text(sentence)).collect();
    [Block::Paragraph(speech.text(heading)), Block::Bullets(sentences)]
}

fn blank(question: &Spec, speech: &Speech<'_>) -> Vec<Block> {
    let asked = speech.text(&question.message());
    let ticks = |choices: &[&str]| Block::Ticks(choices.iter().map(|choice| speech.choice(question, choice)).collect());
    match question.kind {
        Kind::OneOf | Kind::ManyOf => vec![Block::Paragraph(asked), ticks(question.choices)],
        Kind::YesNo => vec![Block::Paragraph(asked), ticks(&["yes", "no"])],
        Kind::LongText => vec![Block::Paragraph(asked), Block::Lines(lines(question))],
        Kind::Text | Kind::Day | Kind::TimeOfDay | Kind::Number | Kind::Link => {
            vec![Block::Facts(vec![(asked, String::new())])]
        }
        Kind::Signature => vec![Block::Signature { label: asked, strokes: None }],
        Kind::File => Vec::new(),
    }
}

/// The story needs room.
fn lines(question: &Spec) -> u8 {
    if question.id == six::PAD.spec.id { 12 } else { 3 }
}
