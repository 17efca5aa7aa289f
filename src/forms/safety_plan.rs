//! The safety plan, made with the person (Part 5, 10). It may be kept only here.

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// Signs that it becomes dangerous.
pub const SIGNS: Question<LongText> = long_text("safety_plan.signs").own_words().cites(&["1-29"]);
/// What helps then.
pub const HELPS: Question<LongText> = long_text("safety_plan.helps").own_words().cites(&["1-29"]);
/// Who can be called.
pub const PEOPLE: Question<LongText> = long_text("safety_plan.people").own_words().cites(&["1-29"]);
/// Safe places.
pub const PLACES: Question<LongText> = long_text("safety_plan.places").own_words().cites(&["1-29"]);
/// How to leave.
pub const LEAVING: Question<LongText> = long_text("safety_plan.leaving").own_words().cites(&["1-29"]);
/// What the children do.
pub const CHILDREN: Question<LongText> = long_text("safety_plan.children").own_words().cites(&["1-29"]);
/// What is put out of reach.
pub const MEANS: Question<LongText> = long_text("safety_plan.means").own_words().cites(&["1-29"]);
/// Numbers to call.
pub const NUMBERS: Question<LongText> = long_text("safety_plan.numbers").cites(&["1-29"]);
/// Whether a copy may leave.
pub const KEPT: Question<OneOf> = one_of("safety_plan.kept", &["here", "paper"]).cites(&["1-29"]);

/// The safety plan of a case.
pub static SAFETY_PLAN: RecordKind = RecordKind {
    id: "safety_plan",
    span: Span::Case,
    questions: &[
        SIGNS.spec,
        HELPS.spec,
        PEOPLE.spec,
        PLACES.spec,
        LEAVING.spec,
        CHILDREN.spec,
        MEANS.spec,
        NUMBERS.spec,
        KEPT.spec,
    ],
};
