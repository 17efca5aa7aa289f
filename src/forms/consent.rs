//! What was explained before the story, and consent at the end of the first meeting (R3).

use super::question::{day, long_text, one_of, signature, text, yes_no};
use super::{ANSWERED, Day, LongText, OneOf, Question, RecordKind, Signature, Span, Text, YesNo};

/// In whose words it is told: those of a grown-up, or shorter and informal ones for a child (Part 5, 7 and 16). Nothing
/// chosen is a grown-up. The worker's alone, and it holds for the round.
pub const WORDS: Question<OneOf> = one_of("consent.words", &["adult", "child"]).worker_only().cites(&["4-8", "3-1"]);
/// The limits of confidentiality were told.
pub const LIMITS_TOLD: Question<YesNo> = yes_no("consent.limits_told").required().cites(&["4-8", "1-18", "4-6"]);
/// May the worker write? "No" allows a meeting without notes.
pub const MAY_WRITE: Question<OneOf> = one_of("consent.may_write", &["yes", "no"]).required().cites(&["4-8"]);
/// "I want to check I explained well": never an exam.
pub const EXPLAINED: Question<OneOf> = one_of("consent.explained", &["understood", "again"]).cites(&["4-8"]);
/// What they said about it.
pub const QUOTE: Question<LongText> = long_text("consent.quote").own_words().cites(&["4-8"]);
/// How consent was given.
pub const MANNER: Question<OneOf> = one_of("consent.manner", &["signature", "mark", "spoken"])
    .required()
    .show_if(&super::terms::DECISION.spec, &["yes"])
    .cites(&["4-8"]);
/// The signature itself.
pub const SIGNATURE: Question<Signature> =
    signature("consent.signature").show_if(&MANNER.spec, &["signature"]).cites(&["4-8"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> = text("consent.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["4-8"]);
/// The day on which consent to the work was taken back. Sharing is withdrawn separately (Part 5, 9).
pub const WITHDRAWN: Question<Day> = day("consent.withdrawn").cites(&["4-8"]);

/// The day on which they said yes to the work again, after they had taken it back: from then on it goes on.
pub const RENEWED: Question<Day> = day("consent.renewed").show_if(&WITHDRAWN.spec, &[ANSWERED]).cites(&["4-8"]);

/// Consent to the work.
pub static CONSENT: RecordKind = RecordKind {
    id: "consent",
    span: Span::Round,
    questions: &[
        WORDS.spec,
        LIMITS_TOLD.spec,
        MAY_WRITE.spec,
        EXPLAINED.spec,
        QUOTE.spec,
        MANNER.spec,
        SIGNATURE.spec,
        WITNESS.spec,
        WITHDRAWN.spec,
        RENEWED.spec,
    ],
};
