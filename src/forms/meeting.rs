//! When both meet. The first of a round is the date agreed at the first meeting (0-13).

use super::question::{day, one_of, text, time_of_day};
use super::{Day, OneOf, Question, RecordKind, Span, Text, TimeOfDay};

/// The day.
pub const DAY: Question<Day> =
    day("meeting.day").required().show_if(&super::terms::NEXT.spec, &["date"]).cites(&["0-13"]);
/// The time.
pub const TIME: Question<TimeOfDay> =
    time_of_day("meeting.time").show_if(&super::terms::NEXT.spec, &["date"]).cites(&["0-13"]);
/// The place.
pub const PLACE: Question<Text> =
    text("meeting.place").show_if(&super::terms::NEXT.spec, &["date"]).cites(&["0-13", "1-16"]);
/// What became of it.
pub const OUTCOME: Question<OneOf> = one_of("meeting.outcome", &["kept", "missed", "moved"]).cites(&["3-6"]);

/// Safety, asked again by one tap once both have met (R1), as in a note.
pub const SAFETY: Question<OneOf> =
    one_of("meeting.safety", &["no_worry", "look"]).show_if(&OUTCOME.spec, &["kept"]).cites(&["1-29"]);

/// A meeting agreed.
pub static MEETING: RecordKind = RecordKind {
    id: "meeting",
    span: Span::Many,
    questions: &[DAY.spec, TIME.spec, PLACE.spec, OUTCOME.spec, SAFETY.spec],
};
