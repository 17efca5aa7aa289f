//! Sharing without consent (R13b): danger to life, a child at risk, law or court. The page never says whether the law
//! applies.

use super::question::{day, long_text, one_of, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text};

/// On what ground.
pub const GROUND: Question<OneOf> =
    one_of("exception.ground", &["life", "child", "law", "court"]).required().cites(&["1-29"]);
/// What was shared.
pub const WHAT: Question<LongText> = long_text("exception.what").required().cites(&["1-29"]);
/// With whom.
pub const TO: Question<Text> = text("exception.to").required().cites(&["1-29"]);
/// When.
pub const DAY: Question<Day> = day("exception.day").required().cites(&["1-29"]);
/// Reference: number of the order, name of the colleague, the paragraph.
pub const REFERENCE: Question<Text> = text("exception.reference").required().cites(&["1-29"]);
/// Whether the person was told.
pub const TOLD: Question<OneOf> = one_of("exception.told", &["before", "after", "danger"]).required().cites(&["1-29"]);
/// What they wanted.
pub const WANTED: Question<LongText> = long_text("exception.wanted").own_words().cites(&["1-29", "2-29"]);
/// Safety afterwards.
pub const SAFETY: Question<LongText> = long_text("exception.safety").required().cites(&["1-29"]);

/// A sharing without consent.
pub static EXCEPTION: RecordKind = RecordKind {
    id: "exception",
    span: Span::Many,
    questions: &[WHAT.spec, GROUND.spec, TO.spec, DAY.spec, REFERENCE.spec, TOLD.spec, WANTED.spec, SAFETY.spec],
};
