//! Worry about neutrality, or own limits (R12): a colleague may be offered; reasons told, the person's opinion asked; in a
//! small community boundaries may be noted instead (1-30, 4-6, 4-7).

use super::question::{long_text, many_of, one_of, text};
use super::{LongText, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// What the worry is.
pub const WHY: Question<ManyOf> =
    many_of("handover.why", &["ties", "feelings", "competence", "load"]).required().cites(&["1-30", "4-6"]);
/// Whether the reasons were told.
pub const TOLD: Question<LongText> = long_text("handover.told").required().cites(&["4-7"]);
/// What the person thinks of it.
pub const OPINION: Question<LongText> = long_text("handover.opinion").own_words().required().cites(&["4-7"]);
/// What follows.
pub const RESULT: Question<OneOf> =
    one_of("handover.result", &["stays", "colleague", "boundaries"]).required().cites(&["4-6", "4-7"]);
/// Which colleague.
pub const TO: Question<Text> = text("handover.to").show_if(&RESULT.spec, &["colleague"]).cites(&["4-7"]);
/// Which boundaries.
pub const BOUNDARIES: Question<LongText> =
    long_text("handover.boundaries").show_if(&RESULT.spec, &["boundaries"]).cites(&["4-6"]);

/// An offer of a colleague.
pub static HANDOVER: RecordKind = RecordKind {
    id: "handover",
    span: Span::Many,
    questions: &[TOLD.spec, WHY.spec, OPINION.spec, RESULT.spec, TO.spec, BOUNDARIES.spec],
};
