//! Somebody who may need help and has not asked for it (1-14, 4-4, 4-5). It is a case of its own, so that it can be erased
//! wholly; it holds a code or first name, one line, and no more (Part 5, 5).

use super::question::{day, one_of, text, yes_no};
use super::{Day, OneOf, Question, RecordKind, Span, Text, YesNo};

/// Not yet a case, or one by now.
pub const STATE: Question<OneOf> = one_of("prospect.state", &["not_yet", "begun"]).cites(&["1-14"]);
/// One line.
pub const LINE: Question<Text> = text("prospect.line").cites(&["1-14", "4-4", "4-5"]);
/// How they were found.
pub const FOUND: Question<OneOf> =
    one_of("prospect.found", &["outreach", "signal", "everyday", "asked"]).cites(&["1-14", "2-11", "4-5"]);
/// Since when.
pub const SINCE: Question<Day> = day("prospect.since").cites(&["1-14"]);
/// Until when the note is kept: on that day it is asked again whether to keep or erase it (Part 5, 5).
pub const KEPT_UNTIL: Question<Day> = day("prospect.kept_until").cites(&["1-14"]);
/// Told of this note, at first contact.
pub const TOLD: Question<YesNo> = yes_no("prospect.told").required().cites(&["1-14", "4-4"]);

/// A prospect.
pub static PROSPECT: RecordKind = RecordKind {
    id: "prospect",
    span: Span::Case,
    questions: &[LINE.spec, FOUND.spec, SINCE.spec, KEPT_UNTIL.spec, TOLD.spec, STATE.spec],
};
