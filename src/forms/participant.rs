//! Another client in the same case (Part 5, 7): consent, words and a private part of their own. What one said never shows
//! on another's screen, paper or export. Couples are first seen separately.

use super::question::{day, long_text, one_of, signature, text, yes_no};
use super::{Day, LongText, OneOf, Question, RecordKind, Signature, Span, Text, YesNo};

const MANNERS: &[&str] = &["signature", "mark", "spoken"];

/// What they are called.
pub const CALLED: Question<Text> = text("participant.called").required().cites(&["2-3"]);
/// Seen alone first.
pub const ALONE: Question<YesNo> = yes_no("participant.alone").required().cites(&["4-8"]);
/// Told what is written and who sees it.
pub const TOLD: Question<YesNo> = yes_no("participant.told").required().cites(&["4-8"]);
/// How they said yes.
pub const MANNER: Question<OneOf> = one_of("participant.manner", MANNERS).required().cites(&["4-8"]);
/// The day on which they took their yes back (Part 5, 9): they are given no page any more. What was written stays.
pub const WITHDRAWN: Question<Day> = day("participant.withdrawn").show_if(&MANNER.spec, MANNERS).cites(&["4-8"]);
/// The signature itself. Like all of theirs it shows on nobody else's screen, paper or export.
pub const SIGNATURE: Question<Signature> =
    signature("participant.signature").show_if(&MANNER.spec, &["signature"]).cites(&["4-8"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> =
    text("participant.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["4-8"]);
/// In their own words.
pub const SAID: Question<LongText> = long_text("participant.said").own_words().worker_only().cites(&["2-3"]);
/// What is for the worker alone.
pub const PRIVATE: Question<LongText> = long_text("participant.private").worker_only().cites(&["2-3"]);

/// Another client.
pub static PARTICIPANT: RecordKind = RecordKind {
    id: "participant",
    span: Span::Many,
    questions: &[
        CALLED.spec,
        ALONE.spec,
        TOLD.spec,
        MANNER.spec,
        SIGNATURE.spec,
        WITNESS.spec,
        WITHDRAWN.spec,
        SAID.spec,
        PRIVATE.spec,
    ],
};
