//! The end of the work: completed, or ended otherwise (R9).

use super::question::{day, long_text, one_of, signature, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Signature, Span, Text};

/// Completed, or ended otherwise.
pub const HOW: Question<OneOf> = one_of("closure.how", &["completed", "otherwise"]).required().cites(&["0-42", "2-42"]);
/// Why otherwise.
pub const REASON: Question<OneOf> = one_of(
    "closure.reason",
    &["wish", "moved", "no_contact", "transferred", "not_eligible", "died", "order_ended", "agency_ends"],
)
.required()
.show_if(&HOW.spec, &["otherwise"])
.cites(&["0-46"]);
/// What was tried to reach them. Not asked where they said themselves that they stop, nor of the dead.
pub const ATTEMPTS: Question<LongText> = long_text("closure.attempts")
    .required()
    .show_if(&REASON.spec, &["moved", "no_contact", "transferred", "not_eligible", "order_ended", "agency_ends"])
    .cites(&["0-46"]);
/// Are they safe, as far as one knows?
pub const SAFETY: Question<OneOf> = one_of("closure.safety", &["safe", "worry", "unknown"])
    .required()
    .show_if(
        &REASON.spec,
        &["wish", "moved", "no_contact", "transferred", "not_eligible", "order_ended", "agency_ends"],
    )
    .cites(&["1-29"]);
/// What is done about it.
pub const SAFETY_ACTION: Question<LongText> =
    long_text("closure.safety_action").show_if(&SAFETY.spec, &["worry", "unknown"]).cites(&["1-29"]);
/// What both conclude about the plan.
pub const CONCLUSION: Question<LongText> = long_text("closure.conclusion").own_words().cites(&["0-44"]);
/// Who goes on with what.
pub const CONTINUES: Question<LongText> = long_text("closure.continues").cites(&["2-41", "2-42"]);
/// How to come back.
pub const RETURN: Question<LongText> = long_text("closure.return").cites(&["1-7", "2-42"]);
/// Do they agree to end, says the person.
pub const PERSON_AGREES: Question<OneOf> =
    one_of("closure.person_agrees", &["yes", "not_quite", "not_asked"]).cites(&["0-45"]);
/// What they want to say.
pub const PERSON_WORDS: Question<LongText> = long_text("closure.person_words").own_words().cites(&["0-45"]);
/// Does the worker agree.
pub const WORKER_AGREES: Question<OneOf> = one_of("closure.worker_agrees", &["yes", "not_quite"]).cites(&["0-45"]);
/// How they said so.
pub const MANNER: Question<OneOf> = one_of("closure.manner", &["signature", "mark", "spoken"])
    .show_if(&PERSON_AGREES.spec, &["yes"])
    .cites(&["0-45", "0-46"]);
/// The signature.
pub const SIGNATURE: Question<Signature> =
    signature("closure.signature").show_if(&MANNER.spec, &["signature"]).cites(&["0-46"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> = text("closure.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["0-46"]);
/// The day on which the case was closed. Closing is answering it.
pub const CLOSED: Question<Day> = day("closure.closed").cites(&["0-46"]);
/// How long it is kept (Part 5, 15).
pub const KEEP_UNTIL: Question<Day> = day("closure.keep_until").cites(&["0-46"]);
/// Why so long.
pub const KEEP_WHY: Question<LongText> = long_text("closure.keep_why").cites(&["0-46"]);

/// The ending of a round's work.
pub static CLOSURE: RecordKind = RecordKind {
    id: "closure",
    span: Span::Round,
    questions: &[
        HOW.spec,
        REASON.spec,
        ATTEMPTS.spec,
        SAFETY.spec,
        SAFETY_ACTION.spec,
        CONCLUSION.spec,
        CONTINUES.spec,
        RETURN.spec,
        PERSON_AGREES.spec,
        PERSON_WORDS.spec,
        WORKER_AGREES.spec,
        MANNER.spec,
        SIGNATURE.spec,
        WITNESS.spec,
        CLOSED.spec,
        KEEP_UNTIL.spec,
        KEEP_WHY.spec,
    ],
};
