//! Letters written here: appeals, petitions, complaints, requests, and what was answered (0-38 c, 0-47).

use super::question::{day, long_text, one_of, signature, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Signature, Span, Text};

/// What it is about; stands above the text.
pub const ABOUT: Question<Text> = text("letter.about").required().cites(&["0-38", "0-47"]);
/// To whom.
pub const TO: Question<Text> = text("letter.to").required().cites(&["0-38"]);
/// Where they are.
pub const ADDRESS: Question<LongText> = long_text("letter.address").cites(&["0-38"]);
/// What kind of letter.
pub const KIND: Question<OneOf> =
    one_of("letter.kind", &["appeal", "petition", "complaint", "request", "other"]).cites(&["0-38", "0-47"]);
/// In whose name it goes.
pub const SENDER: Question<OneOf> = one_of("letter.sender", &["person", "worker"]).required().cites(&["0-38"]);
/// What it says: the person's own words, or the worker's.
pub const WORDS: Question<LongText> = long_text("letter.words").own_words().required().cites(&["0-38"]);
/// The day that stands on it.
pub const DAY: Question<Day> = day("letter.day").cites(&["0-38"]);
/// The signature of whoever sends it.
pub const SIGNATURE: Question<Signature> = signature("letter.signature").cites(&["0-38"]);
/// When it was sent.
pub const SENT: Question<Day> = day("letter.sent").cites(&["0-38", "2-24"]);
/// What they answered.
pub const ANSWER: Question<OneOf> =
    one_of("letter.answer", &["received", "granted", "partly", "refused"]).cites(&["0-38", "2-30"]);
/// When they answered.
pub const ANSWERED_ON: Question<Day> = day("letter.answered_on").show_if(&ANSWER.spec, IS_ANSWERED).cites(&["0-38"]);
/// Until when one can object.
pub const OBJECT_BY: Question<Day> = day("letter.object_by").show_if(&ANSWER.spec, CAN_OBJECT).cites(&["0-38"]);
/// Whether one does.
pub const OBJECTION: Question<OneOf> =
    one_of("letter.objection", &["sent", "not_wanted"]).show_if(&ANSWER.spec, CAN_OBJECT).cites(&["0-38"]);

const IS_ANSWERED: &[&str] = &["received", "granted", "partly", "refused"];
/// Only what was not given wholly is worth an objection.
const CAN_OBJECT: &[&str] = &["partly", "refused"];

/// A letter.
pub static LETTER: RecordKind = RecordKind {
    id: "letter",
    span: Span::Many,
    questions: &[
        ABOUT.spec,
        TO.spec,
        ADDRESS.spec,
        KIND.spec,
        SENDER.spec,
        WORDS.spec,
        DAY.spec,
        SIGNATURE.spec,
        SENT.spec,
        ANSWER.spec,
        ANSWERED_ON.spec,
        OBJECT_BY.spec,
        OBJECTION.spec,
    ],
};
