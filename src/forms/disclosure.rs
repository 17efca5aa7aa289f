//! Who already holds what, by consent (Part 5, 9).

use super::question::{day, link, long_text, one_of, text};
use super::sharing::SHARING;
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span, Text};

/// To whom it went.
pub const TO: Question<Text> = text("disclosure.to").required().cites(&["4-8"]);
/// What went.
pub const WHAT: Question<LongText> = long_text("disclosure.what").required().cites(&["4-8"]);
/// When.
pub const DAY: Question<Day> = day("disclosure.day").cites(&["4-8"]);
/// By which consent.
pub const UNDER: Question<Link> = link("disclosure.under", SHARING.id).cites(&["4-8"]);
/// The reason, where no consent was in force and no ground of R13b stands.
pub const REASON: Question<LongText> = long_text("disclosure.reason").cites(&["4-8"]);
/// Whether they were told of a withdrawal.
pub const TOLD: Question<OneOf> = one_of("disclosure.told", &["not_wanted", "to_tell", "told"]).cites(&["4-8"]);

/// Something that was shared.
pub static DISCLOSURE: RecordKind = RecordKind {
    id: "disclosure",
    span: Span::Many,
    questions: &[WHAT.spec, TO.spec, DAY.spec, UNDER.spec, TOLD.spec, REASON.spec],
};
