//! Deciding for someone (R13a): only this decision, while they cannot decide it even with support and are in danger;
//! the least restrictive way (2-28, 2-29).

use super::question::{day, long_text, one_of, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text};

/// The one decision.
pub const WHAT: Question<LongText> = long_text("decision.what").required().cites(&["2-29"]);
/// What keeps them from deciding it now.
pub const UNABLE: Question<LongText> = long_text("decision.unable").required().cites(&["2-29"]);
/// What support was tried.
pub const SUPPORT: Question<LongText> = long_text("decision.support").required().cites(&["2-29", "2-9"]);
/// The danger.
pub const DANGER: Question<LongText> = long_text("decision.danger").required().cites(&["2-29"]);
/// What less would not have been enough.
pub const LEAST: Question<LongText> = long_text("decision.least").required().cites(&["2-28", "2-29"]);
/// What they wish.
pub const WISHES: Question<LongText> = long_text("decision.wishes").own_words().required().cites(&["2-29", "2-18"]);
/// Which colleague was consulted.
pub const CONSULTED: Question<Text> = text("decision.consulted").required().cites(&["2-29", "2-28"]);
/// When it ends.
pub const ENDS: Question<Day> = day("decision.ends").required().cites(&["2-29"]);
/// Who decides it since then: the end of it is due until somebody says.
pub const AFTER: Question<OneOf> = one_of("decision.after", &["theirs", "anew"]).cites(&["2-29", "2-9"]);

/// A decision made for the person.
pub static DECISION: RecordKind = RecordKind {
    id: "decision",
    span: Span::Many,
    questions: &[
        WHAT.spec,
        UNABLE.spec,
        SUPPORT.spec,
        DANGER.spec,
        LEAST.spec,
        WISHES.spec,
        CONSULTED.spec,
        ENDS.spec,
        AFTER.spec,
    ],
};
