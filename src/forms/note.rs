//! The everyday contact, in under a minute: one text; the rest is filled in or optional (Part 5, 11).

use super::question::{day, link, long_text, many_of, one_of, text};
use super::step::STEP;
use super::{Day, Link, LongText, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// What is said by one tap.
pub const TAP: Question<ManyOf> =
    many_of("note.tap", &["no_answer", "kept", "small_help"]).cites(&["2-26", "2-32", "3-6"]);
/// What happened.
pub const TEXT: Question<LongText> = long_text("note.text").cites(&["2-24", "1-28"]);
/// Safety, asked again by one tap (R1).
pub const SAFETY: Question<OneOf> = one_of("note.safety", &["no_worry", "look"]).cites(&["1-29"]);
/// When.
pub const DAY: Question<Day> = day("note.day").cites(&["2-24"]);
/// With whom.
pub const WITH: Question<Text> = text("note.with").cites(&["2-25", "2-26"]);
/// Which step it was about.
pub const STEP_OF: Question<Link> = link("note.step", STEP.id).cites(&["2-26"]);
/// When to be in touch again.
pub const NEXT: Question<Day> = day("note.next").cites(&["2-26"]);

/// A note of a contact.
pub static NOTE: RecordKind = RecordKind {
    id: "note",
    span: Span::Many,
    questions: &[TAP.spec, TEXT.spec, SAFETY.spec, DAY.spec, WITH.spec, STEP_OF.spec, NEXT.spec],
};
