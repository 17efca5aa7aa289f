//! Who does not come of their own will (Part 5, 8): who requires it, what is compulsory and what is not.

use super::question::{long_text, text};
use super::{LongText, Question, RecordKind, Span, Text};

/// Who requires it.
pub const BY: Question<Text> = text("compelled.by").required().cites(&["1-1", "1-12"]);
/// What is compulsory.
pub const MUST: Question<LongText> = long_text("compelled.must").required().cites(&["1-1"]);
/// What is voluntary.
pub const MAY: Question<LongText> = long_text("compelled.may").required().cites(&["1-1", "1-2"]);
/// What the worker must report.
pub const REPORTED: Question<LongText> = long_text("compelled.reported").required().cites(&["1-1", "4-8"]);
/// What follows from refusing.
pub const REFUSING: Question<LongText> = long_text("compelled.refusing").required().cites(&["1-1"]);
/// What they say about it.
pub const SAID: Question<LongText> = long_text("compelled.said").own_words().cites(&["1-12"]);

/// The terms of a compelled client.
pub static COMPELLED: RecordKind = RecordKind {
    id: "compelled",
    span: Span::Round,
    questions: &[BY.spec, MUST.spec, MAY.spec, REPORTED.spec, REFUSING.spec, SAID.spec],
};
