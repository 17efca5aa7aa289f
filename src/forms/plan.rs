//! What a plan has besides goals and steps: whose order it is (R5), when it is looked at (0-34), how it was agreed.

use super::question::{day, long_text, one_of, signature, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Signature, Span, Text};

/// Who put the goals in their order.
pub const ORDER: Question<OneOf> =
    one_of("plan.order", &["person", "together", "worker"]).cites(&["0-31", "1-31", "2-18"]);
/// When both look at it.
pub const REVIEW: Question<Day> = day("plan.review").required().cites(&["0-34"]);
/// How they see whether it goes well.
pub const REVIEW_HOW: Question<LongText> = long_text("plan.review_how").cites(&["0-34"]);
/// How long it runs.
pub const UNTIL: Question<Day> = day("plan.until").cites(&["0-35", "0-41"]);
/// How it was agreed.
pub const MANNER: Question<OneOf> =
    one_of("plan.manner", &["signature", "mark", "spoken"]).required().cites(&["0-41", "0-47"]);
/// The signature.
pub const SIGNATURE: Question<Signature> =
    signature("plan.signature").show_if(&MANNER.spec, &["signature"]).cites(&["0-47"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> = text("plan.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["0-47"]);

/// What a plan has once a round.
pub static PLAN: RecordKind = RecordKind {
    id: "plan",
    span: Span::Round,
    questions: &[ORDER.spec, REVIEW.spec, REVIEW_HOW.spec, UNTIL.spec, MANNER.spec, SIGNATURE.spec, WITNESS.spec],
};
