//! The final report (0-46). Each part is drawn from the case until somebody edits it; what is stored is the edited text.

use super::question::long_text;
use super::{LongText, Question, RecordKind, Span};

/// Why they came, and how it was.
pub const CAME: Question<LongText> = long_text("report.came").cites(&["0-46"]);
/// What both wanted to reach.
pub const GOALS: Question<LongText> = long_text("report.goals").cites(&["0-46", "0-41"]);
/// What was done.
pub const DONE: Question<LongText> = long_text("report.done").cites(&["0-46", "0-41", "2-43"]);
/// What came of it, in both views.
pub const RESULT: Question<LongText> = long_text("report.result").cites(&["0-46", "0-40"]);
/// How it ends and goes on.
pub const ENDING: Question<LongText> = long_text("report.ending").cites(&["0-46", "0-42"]);

/// The final report of a round.
pub static REPORT: RecordKind = RecordKind {
    id: "report",
    span: Span::Round,
    questions: &[CAME.spec, GOALS.spec, DONE.spec, RESULT.spec, ENDING.spec],
};
