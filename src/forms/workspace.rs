//! What is not a case: the agency, the worker, what was erased.

use super::question::{day, long_text, text};
use super::{Day, LongText, Question, RecordKind, Span, Text};

/// The agency's name.
pub const NAME: Question<Text> = text("profile.name").cites(&["1-18"]);
/// The area it serves.
pub const AREA: Question<Text> = text("profile.area").cites(&["1-9"]);
/// What it does.
pub const DOES: Question<LongText> = long_text("profile.does").cites(&["0-3", "1-9"]);
/// Emergency numbers, one a line; shown on the lock screen too.
pub const NUMBERS: Question<LongText> = long_text("profile.numbers").cites(&["1-29"]);
/// What the responsible person is called here.
pub const ROLE: Question<Text> = text("profile.role").cites(&["2-1"]);
/// The worker's own name, for papers.
pub const WORKER: Question<Text> = text("profile.worker").cites(&["1-18", "2-27"]);

/// The agency profile.
pub static PROFILE: RecordKind = RecordKind {
    id: "profile",
    span: Span::Case,
    questions: &[NAME.spec, AREA.spec, DOES.spec, NUMBERS.spec, ROLE.spec, WORKER.spec],
};

/// The case that was erased, by its id.
pub const ERASED_CASE: Question<Text> = text("erased.case");
/// When.
pub const ERASED_WHEN: Question<Day> = day("erased.when");

/// The mark that an erased case leaves.
pub static ERASED: RecordKind =
    RecordKind { id: "erased", span: Span::Many, questions: &[ERASED_CASE.spec, ERASED_WHEN.spec] };
