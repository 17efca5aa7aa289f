//! A referral that helps to connect, not just points (R2).

use super::question::{day, long_text, many_of, one_of, text};
use super::stages::{List, list};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// Why.
pub const GROUND: Question<OneOf> =
    one_of("referral.ground", &["scope", "area", "unable"]).required().cites(&["1-9", "1-7"]);
/// To whom.
pub const TO: Question<Text> = text("referral.to").required().cites(&["1-8", "2-48"]);
/// What for, in the person's words.
pub const PURPOSE: Question<LongText> = long_text("referral.purpose").own_words().cites(&["1-8"]);
/// What was done to connect.
pub const HELP: Question<ManyOf> =
    many_of("referral.help", &["agreed", "filled_in", "went_along", "received"]).cites(&["2-30", "2-12"]);
/// When it is checked that help is received.
pub const CHECK: Question<Day> = day("referral.check").cites(&["2-30"]);
/// What came of it.
pub const RESULT: Question<LongText> = long_text("referral.result").cites(&["2-30"]);

/// A referral.
pub static REFERRAL: RecordKind = RecordKind {
    id: "referral",
    span: Span::Many,
    questions: &[GROUND.spec, TO.spec, PURPOSE.spec, HELP.spec, CHECK.spec, RESULT.spec],
};

/// The other referrals of a case beside the one that its round asks first: the next service after a refusal, and those of
/// rounds before, which are still asked after (2-30, 2-41).
pub static REFERRALS: List =
    list(&REFERRAL, REFERRAL.questions, &[]).told(&[GROUND.spec, HELP.spec, CHECK.spec, RESULT.spec]).others();
