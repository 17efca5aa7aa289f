//! A page that the person filled in alone on the device (1-27, Part 5, 6): what was handed over, what they would rather
//! not say, how it ended. The answers themselves stand where all answers stand; when it was, the events say.

use super::participant::PARTICIPANT;
use super::question::{day, link, many_of, one_of};
use super::{Day, Link, ManyOf, OneOf, Question, RecordKind, Span};

/// What can be asked on such a page; the ids of the items of [`SETS`](super::SETS), stored for ever.
pub const ITEMS: &[&str] = &[
    "survival",
    "support",
    "exception",
    "possibility",
    "esteem",
    "change",
    "perspective",
    "meaning",
    "social",
    "emotional",
    "physical",
    "psychological",
    "situation",
    "tried",
    "helps",
    "wish",
    "hope",
    "life",
    "heard",
    "helped",
    "different",
];

/// Which questions.
pub const SET: Question<OneOf> =
    one_of("alone.set", &["strengths", "levels", "hopes", "feedback"]).required().cites(&["1-27"]);
/// Which other client of the case has it (Part 5, 7). Without an answer it is the person the case is about.
pub const WHO: Question<Link> = link("alone.who", PARTICIPANT.id).cites(&["1-27", "2-3"]);
/// The day.
pub const DAY: Question<Day> = day("alone.day").cites(&["1-27"]);
/// What was asked: of what is asked once, only what was still missing.
pub const ASKED: Question<ManyOf> = many_of("alone.asked", ITEMS).cites(&["1-27"]);
/// What they would rather not say.
pub const NOT_SAID: Question<ManyOf> = many_of("alone.not_said", ITEMS).cites(&["1-27"]);
/// Whether they came to the end, or stopped: either is as good.
pub const END: Question<OneOf> = one_of("alone.end", &["finished", "stopped"]).cites(&["1-27"]);

/// A page filled in alone.
pub static ALONE: RecordKind = RecordKind {
    id: "alone",
    span: Span::Many,
    questions: &[SET.spec, WHO.spec, DAY.spec, ASKED.spec, NOT_SAID.spec, END.spec],
};
