//! An interview: kind and length (R11), place (1-16, 4-1), who was there, and the four-part record on demand (1-28), safety
//! asked again by one tap (R1), with the same checklists as a first talk (1-17, 1-18).

use super::opening::{INTRODUCTION, SIX_TASKS};
use super::question::{day, long_text, many_of, one_of, text};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// Its kind.
pub const KIND: Question<OneOf> =
    one_of("interview.kind", &["individual", "first", "couple", "family", "group"]).required().cites(&["4-2", "1-15"]);
/// The day.
pub const DAY: Question<Day> = day("interview.day").cites(&["1-15"]);
/// How long, in minutes.
pub const MINUTES: Question<Text> = text("interview.minutes").cites(&["4-2", "4-3"]);
/// How long it was meant to be, in minutes, when it was begun by its button. Nobody asks it: a talk that has it and no
/// [`MINUTES`] is under way, and began when its record did.
pub const PLANNED: Question<Text> = text("interview.planned").cites(&["4-2", "4-3"]);
/// Where.
pub const PLACE: Question<OneOf> =
    one_of("interview.place", &["office", "home", "outside", "phone", "elsewhere"]).cites(&["1-16", "1-27", "4-1"]);
/// What the place was like.
pub const ROOM: Question<Text> = text("interview.room").cites(&["4-1", "1-16"]);
/// Who was there.
pub const PRESENT: Question<Text> = text("interview.present").cites(&["2-25", "1-19"]);
/// What for.
pub const PURPOSE: Question<LongText> = long_text("interview.purpose").cites(&["1-28", "1-15"]);
/// What happened.
pub const PROCESS: Question<LongText> = long_text("interview.process").cites(&["1-28"]);
/// How it went.
pub const EVALUATION: Question<LongText> = long_text("interview.evaluation").cites(&["1-28"]);
/// For the next time.
pub const NEXT: Question<LongText> = long_text("interview.next").cites(&["1-28"]);
/// Safety, asked again by one tap (R1), as in a note.
pub const SAFETY: Question<OneOf> = one_of("interview.safety", &["no_worry", "look"]).cites(&["1-29"]);
/// What was said by way of introduction.
pub const INTRODUCED: Question<ManyOf> =
    many_of("interview.introduced", INTRODUCTION).worker_only().cites(&["1-18", "1-19"]);
/// Which of the six tasks are done.
pub const TASKS: Question<ManyOf> = many_of("interview.tasks", SIX_TASKS).worker_only().cites(&["1-17"]);

/// An interview.
pub static INTERVIEW: RecordKind = RecordKind {
    id: "interview",
    span: Span::Many,
    questions: &[
        PURPOSE.spec,
        KIND.spec,
        DAY.spec,
        MINUTES.spec,
        PLACE.spec,
        ROOM.spec,
        PRESENT.spec,
        PROCESS.spec,
        EVALUATION.spec,
        NEXT.spec,
        INTRODUCED.spec,
        TASKS.spec,
        PLANNED.spec,
        SAFETY.spec,
    ],
};
