//! A minor (Part 5, 7): who may consent, the child's own yes or no, why a guardian is not asked, seen alone.

use super::question::{long_text, one_of, signature, text, yes_no};
use super::{LongText, OneOf, Question, RecordKind, Signature, Span, Text, YesNo};

/// What the child is called.
pub const CALLED: Question<Text> = text("minor.called").required().cites(&["3-1"]);
/// How old.
pub const AGE: Question<Text> = text("minor.age").cites(&["3-1"]);
/// Who may consent.
pub const CONSENTS: Question<OneOf> =
    one_of("minor.consents", &["guardian", "child", "both", "court"]).required().cites(&["4-8"]);
/// Who the guardian is.
pub const GUARDIAN: Question<Text> =
    text("minor.guardian").show_if(&CONSENTS.spec, &["guardian", "both", "court"]).cites(&["4-8"]);
/// Whether the guardian was asked.
pub const ASKED: Question<OneOf> = one_of("minor.asked", &["yes", "not_yet", "not_safe"])
    .required()
    .show_if(&CONSENTS.spec, &["guardian", "both"])
    .cites(&["4-8"]);
/// Why not: the guardian may be the danger.
pub const NOT_ASKED: Question<LongText> =
    long_text("minor.not_asked").worker_only().show_if(&ASKED.spec, &["not_safe"]).cites(&["4-8", "1-29"]);
/// What whoever may consent answered: how they said yes, or that they said no; nothing while they have not answered.
pub const MANNER: Question<OneOf> = one_of("minor.manner", &["signature", "mark", "spoken", "no"]).cites(&["4-8"]);
/// Their signature.
pub const SIGNATURE: Question<Signature> =
    signature("minor.signature").show_if(&MANNER.spec, &["signature"]).cites(&["4-8"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> = text("minor.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["4-8"]);
/// The child's own yes or no.
pub const AGREES: Question<OneOf> = one_of("minor.agrees", &["yes", "no", "too_young"]).required().cites(&["4-8"]);
/// In the child's words.
pub const SAID: Question<LongText> = long_text("minor.said").own_words().cites(&["4-8"]);
/// Whether the child was seen alone.
pub const ALONE: Question<YesNo> = yes_no("minor.alone").required().cites(&["4-8", "1-16"]);

/// A child in a case.
pub static MINOR: RecordKind = RecordKind {
    id: "minor",
    span: Span::Many,
    questions: &[
        CALLED.spec,
        AGE.spec,
        CONSENTS.spec,
        GUARDIAN.spec,
        ASKED.spec,
        NOT_ASKED.spec,
        MANNER.spec,
        SIGNATURE.spec,
        WITNESS.spec,
        AGREES.spec,
        SAID.spec,
        ALONE.spec,
    ],
};
