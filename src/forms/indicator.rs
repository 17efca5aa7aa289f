//! How both will see that a goal comes nearer (0-34, 0-41).

use super::goal::GOAL;
use super::question::{link, one_of, text};
use super::{Link, OneOf, Question, RecordKind, Span, Text};

/// The goal.
pub const GOAL_OF: Question<Link> = link("indicator.goal", GOAL.id).required().cites(&["0-34"]);
/// What is looked at.
pub const WHAT: Question<Text> = text("indicator.what").required().cites(&["0-34", "0-41"]);
/// How it is now.
pub const NOW: Question<Text> = text("indicator.now").cites(&["0-34"]);
/// How it will be.
pub const TARGET: Question<Text> = text("indicator.target").cites(&["0-34"]);
/// How it came out.
pub const RESULT: Question<Text> = text("indicator.result").cites(&["0-41"]);
/// Whether that is what was aimed at.
pub const REACHED: Question<OneOf> = one_of("indicator.reached", &["yes", "partly", "no"]).cites(&["0-41"]);

/// An indicator.
pub static INDICATOR: RecordKind = RecordKind {
    id: "indicator",
    span: Span::Many,
    questions: &[GOAL_OF.spec, WHAT.spec, NOW.spec, TARGET.spec, RESULT.spec, REACHED.spec],
};
