//! Shared feedback: three questions, any time, seen by both (Part 5, 12).

use super::level::SOURCES;
use super::question::{day, long_text, many_of, one_of};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Span};

/// How far somebody was heard.
pub(super) const HEARD_HOW: &[&str] = &["yes", "partly", "no"];

/// Were you heard?
pub const HEARD: Question<OneOf> = one_of("feedback.heard", HEARD_HOW).required().cites(&["0-40", "2-41"]);
/// What helped?
pub const HELPED: Question<LongText> = long_text("feedback.helped").own_words().cites(&["0-40", "2-26"]);
/// What should be different?
pub const DIFFERENT: Question<LongText> = long_text("feedback.different").own_words().cites(&["0-40", "2-37"]);
/// When.
pub const DAY: Question<Day> = day("feedback.day").cites(&["0-40"]);

/// How it was given: in a talk, or on a page filled in alone (1-27).
pub const SOURCE: Question<ManyOf> = many_of("feedback.source", SOURCES).cites(&["1-27"]);

/// A feedback.
pub static FEEDBACK: RecordKind = RecordKind {
    id: "feedback",
    span: Span::Many,
    questions: &[HELPED.spec, HEARD.spec, DIFFERENT.spec, DAY.spec, SOURCE.spec],
};
