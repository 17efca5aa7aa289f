//! What may be due to people here, and how one gets it (2-34): noted once for the whole agency, in the workspace. It makes
//! no claim about anybody's right; an office decides.

use super::question::{day, long_text, text};
use super::stages::{List, list};
use super::{Day, LongText, Question, RecordKind, Span, Text};

/// What it is called.
pub const NAME: Question<Text> = text("entitlement.name").required().cites(&["2-34"]);
/// For whom.
pub const FOR_WHOM: Question<LongText> = long_text("entitlement.for_whom").cites(&["2-34"]);
/// How one gets it.
pub const HOW: Question<LongText> = long_text("entitlement.how").cites(&["2-34"]);
/// Which papers are needed.
pub const PAPERS: Question<LongText> = long_text("entitlement.papers").cites(&["2-34"]);
/// Until when one must ask, and how long the answer takes.
pub const DEADLINE: Question<Text> = text("entitlement.deadline").cites(&["2-34"]);
/// The office that decides.
pub const OFFICE: Question<Text> = text("entitlement.office").cites(&["2-34"]);
/// When somebody last made sure that all this is so.
pub const CHECKED: Question<Day> = day("entitlement.checked").cites(&["2-34"]);

/// An entitlement.
pub static ENTITLEMENT: RecordKind = RecordKind {
    id: "entitlement",
    span: Span::Many,
    questions: &[NAME.spec, FOR_WHOM.spec, HOW.spec, PAPERS.spec, DEADLINE.spec, OFFICE.spec, CHECKED.spec],
};

/// The entitlements as a list.
pub static ENTITLEMENTS: List = list(&ENTITLEMENT, ENTITLEMENT.questions, &[])
    // All but what it is called.
    .told(ENTITLEMENT.questions.split_at(1).1)
    .today(&CHECKED.spec)
    .checked(&CHECKED.spec)
    .by_name()
    .of_case();
