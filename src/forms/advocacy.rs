//! Standing up, on two levels: for this case, and for all who meet the same (2-40).

use super::question::{day, link, long_text, one_of};
use super::step::STEP;
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span};

/// What the gap is about; counted over cases, without names.
pub const ABOUT: Question<OneOf> = one_of(
    "advocacy.about",
    &["housing", "income", "work", "health", "care", "schooling", "papers", "safety", "discrimination", "other"],
)
.required()
.cites(&["2-40", "2-21"]);
/// For this case, or for all.
pub const LEVEL: Question<OneOf> = one_of("advocacy.level", &["case", "system"]).required().cites(&["2-40"]);
/// What is not right.
pub const WHAT: Question<LongText> = long_text("advocacy.what").required().cites(&["2-40", "2-3"]);
/// What was done.
pub const DONE: Question<LongText> = long_text("advocacy.done").cites(&["2-40"]);
/// What came of it.
pub const RESULT: Question<OneOf> =
    one_of("advocacy.result", &["granted", "partly", "refused", "open"]).cites(&["2-40"]);
/// When.
pub const DAY: Question<Day> = day("advocacy.day").cites(&["2-40"]);
/// The step of the plan for which somebody stands up, where it began with one (R7).
pub const STEP_OF: Question<Link> = link("advocacy.step", STEP.id).cites(&["2-40", "2-21"]);

/// An entry of the advocacy diary.
pub static ADVOCACY: RecordKind = RecordKind {
    id: "advocacy",
    span: Span::Many,
    questions: &[WHAT.spec, ABOUT.spec, LEVEL.spec, DONE.spec, RESULT.spec, DAY.spec, STEP_OF.spec],
};
