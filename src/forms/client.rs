//! The person, and how to reach them safely (Part 5, 4).

use super::question::{many_of, one_of, text, yes_no};
use super::{ANSWERED, ManyOf, OneOf, Question, RecordKind, Span, Text, YesNo};

const REACHABLE: &[&str] = &["call", "message", "email", "letter", "visit", "through"];

/// The name to use.
pub const CALLED: Question<Text> = text("client.called").required().cites(&["0-2", "1-23"]);
/// How they may be reached.
pub const REACH: Question<ManyOf> =
    many_of("client.reach", &["call", "message", "email", "letter", "visit", "through", "not_at_all"])
        .exclusive("not_at_all")
        .required()
        .cites(&["2-27"]);
/// The number or address.
pub const REACH_AT: Question<Text> = text("client.reach_at").show_if(&REACH.spec, REACHABLE).cites(&["2-27"]);
/// When.
pub const REACH_WHEN: Question<Text> = text("client.reach_when").show_if(&REACH.spec, REACHABLE).cites(&["2-27"]);
/// What may be said to whoever answers.
pub const REACH_SAY: Question<Text> = text("client.reach_say").show_if(&REACH.spec, REACHABLE).cites(&["2-27"]);
/// Who else sees it.
pub const REACH_SEEN: Question<Text> = text("client.reach_seen").show_if(&REACH.spec, REACHABLE).cites(&["2-27"]);
/// The language they want to speak.
pub const LANGUAGE: Question<Text> = text("client.language").cites(&["1-23"]);
/// The language in which their own words are written down: its tag (BCP 47), or another. Without an answer it is the
/// screen's.
pub const WORDS_IN: Question<OneOf> =
    one_of("client.words_in", &["en", "ru", "es", "fr", "other"]).show_if(&LANGUAGE.spec, &[ANSWERED]).cites(&["1-23"]);
/// Whether an interpreter is needed.
pub const INTERPRETER: Question<YesNo> = yes_no("client.interpreter").cites(&["1-23"]);
/// Help with reading, hearing, seeing, understanding.
pub const SUPPORT: Question<ManyOf> =
    many_of("client.support", &["reading", "hearing", "seeing", "understanding", "moving", "none"])
        .exclusive("none")
        .cites(&["1-25"]);

/// The person the case is about.
pub static CLIENT: RecordKind = RecordKind {
    id: "client",
    span: Span::Case,
    questions: &[
        CALLED.spec,
        REACH.spec,
        REACH_AT.spec,
        REACH_WHEN.spec,
        REACH_SAY.spec,
        REACH_SEEN.spec,
        LANGUAGE.spec,
        WORDS_IN.spec,
        INTERPRETER.spec,
        SUPPORT.spec,
    ],
};
