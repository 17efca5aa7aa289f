//! Risk as sentences (Part 5, 10): who fears what, for whom, why, what protects. A level is optional, never computed.

use super::question::{day, long_text, one_of, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text};

/// Who fears it.
pub const WHO: Question<Text> = text("risk.who").required().cites(&["1-29"]);
/// What they fear.
pub const WHAT: Question<LongText> = long_text("risk.what").own_words().required().cites(&["1-29"]);
/// For whom.
pub const WHOM: Question<Text> = text("risk.whom").required().cites(&["1-29"]);
/// What makes them fear it.
pub const GROUND: Question<LongText> = long_text("risk.ground").cites(&["1-29"]);
/// What protects.
pub const PROTECTS: Question<LongText> = long_text("risk.protects").own_words().cites(&["1-29"]);
/// How the person sees it.
pub const PERSON_VIEW: Question<LongText> = long_text("risk.person_view").own_words().cites(&["1-29", "1-6"]);
/// What is decided.
pub const DECISION: Question<LongText> = long_text("risk.decision").required().cites(&["1-29"]);
/// When it is looked at again.
pub const NEXT: Question<Day> = day("risk.next").cites(&["1-29", "2-16"]);
/// How grave, where a word for it is wanted.
pub const LEVEL: Question<OneOf> = one_of("risk.level", &["low", "medium", "high"]).worker_only().cites(&["1-29"]);

/// A risk.
pub static RISK: RecordKind = RecordKind {
    id: "risk",
    span: Span::Many,
    questions: &[
        WHAT.spec,
        WHO.spec,
        WHOM.spec,
        GROUND.spec,
        PROTECTS.spec,
        PERSON_VIEW.spec,
        DECISION.spec,
        NEXT.spec,
        LEVEL.spec,
    ],
};
