//! Private feedback on paper (Part 5, 12): it goes in a closed envelope to whoever supervises, and is kept nowhere in the
//! worker's vault. It says who reads it and when, names no agency, and asks for no name.

use super::{Block, Document};
use crate::forms::{Kind, Spec, feedback};
use crate::i18n::Speech;

/// The questions, the same that are asked when both see the answers.
const ASKED: [&Spec; 3] = [&feedback::HEARD.spec, &feedback::HELPED.spec, &feedback::DIFFERENT.spec];
/// Lines for an answer in words.
const ROOM: u8 = 5;

/// The sheet. Who reads it, when, and the number for danger are written in by hand, for they differ from house to house.
pub fn feedback_sheet(speech: &Speech<'_>) -> Document {
    let text = |message: &str| speech.text(message);
    let line = |message: &str| (text(message), String::new());
    let head = vec![
        Block::Paragraph(text("paper-private-lead")),
        Block::Paragraph(text("paper-private-danger")),
        Block::Facts(vec![line("paper-private-number")]),
        Block::Heading(text("paper-private-who")),
        Block::Paragraph(text("paper-private-not-me")),
        Block::Facts(vec![line("paper-private-reader"), line("paper-private-when")]),
        Block::Heading(text("paper-private-questions")),
    ];
    let questions = ASKED.iter().flat_map(|question| asked(question, speech));
    let yes_no = ["yes", "no"].map(&text).into();
    let end = [
        Block::Paragraph(text("paper-private-answer")),
        Block::Ticks(yes_no),
        Block::Heading(text("paper-private-then")),
        Block::Paragraph(text("paper-private-envelope")),
    ];
    let blocks = head.into_iter().chain(questions).chain(end).collect();
    Document {
        lang: speech.texts.lang().tag.to_owned(),
        head: Vec::new(),
        title: text("paper-private-title"),
        blocks,
        left_out: 0,
    }
}

fn asked(question: &Spec, speech: &Speech<'_>) -> [Block; 2] {
    let choices = || question.choices.iter().map(|choice| speech.choice(question, choice)).collect();
    let room = if question.kind == Kind::OneOf { Block::Ticks(choices()) } else { Block::Lines(ROOM) };
    [Block::Paragraph(speech.text(&question.message())), room]
}
