//! Talks and their time (R11). Lengths are the agency's; first talks and those with several people take longer (4-2). A talk is
//! a record from its first minute on, so that a lock in the middle loses nothing of it (4-3; Part 5, 6).

use std::cmp::Reverse;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{Stage, current_round, stage};
use crate::forms::{Ask, Question, Text, interview, workspace};
use crate::journal::{AuthorId, Case, Event, Record, RecordId};
use crate::sorting::sort_by_key;

/// Minutes of a first talk, or one with several people, where the agency has said nothing (4-2: they need longer).
const LONGER: i64 = 60;
/// Minutes of any other (4-2: individual 50 minutes to an hour).
const OTHER: i64 = 50;
/// From which part of the planned time on the talk comes to its close, in hundredths.
const CLOSING: i64 = 90;
/// A minute in milliseconds.
const MINUTE: i64 = 60_000;

/// A talk that was begun by its button and has no end yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Talk {
    /// Its record.
    pub record: RecordId,
    /// When it began: when its record came into being.
    pub began: DateTime<FixedOffset>,
    /// How long it should last, in minutes.
    pub planned: i64,
}

impl Talk {
    /// How long it has lasted by a moment (milliseconds since 1970), in whole minutes.
    pub fn minutes_by(&self, now: i64) -> i64 {
        (now - self.began.timestamp_millis()).max(0) / MINUTE
    }
}

/// How long a talk of a kind (a choice of [`interview::KIND`]) should be, in minutes: as the agency says, else as is usual.
pub fn r11_talk_minutes(workspace: &Case, kind: &str) -> i64 {
    let (question, usual) = match kind {
        "individual" => (workspace::MINUTES, OTHER),
        _ => (workspace::MINUTES_FIRST, LONGER),
    };
    said(workspace, question).unwrap_or(usual)
}

/// The kind of talk that is likely where the case stands.
pub fn usual_talk(case: &Case) -> &'static str {
    if stage(case, current_round(case)) == Stage::FirstMeeting { "first" } else { "individual" }
}

/// Whether it is time for closing words.
pub const fn is_closing_time(minutes: i64, planned: i64) -> bool {
    minutes * 100 >= planned * CLOSING
}

/// The talks that an author has begun and that have no end yet, the last first. One that was only noted has no planned
/// length, and one that goes on at another desk is another author's.
pub fn talks_under_way(case: &Case, author: AuthorId) -> Vec<Talk> {
    let mut talks: Vec<_> = talks_of(case, author).filter_map(|(record, event)| under_way(&record, event)).collect();
    sort_by_key(&mut talks, |talk| Reverse(talk.began));
    talks
}

fn under_way(record: &Record<'_>, began: &Event) -> Option<Talk> {
    let planned = number_in(record.get(interview::PLANNED)?)?;
    let is_under_way = record.get(interview::MINUTES).is_none();
    is_under_way.then_some(Talk { record: record.id(), began: began.at, planned })
}

/// Whether a talk that was begun goes on no more: its minutes are noted, or its record was taken away.
pub fn is_talk_over(case: &Case, talk: RecordId) -> bool {
    case.record(talk).is_some_and(|record| !record.is_alive() || record.get(interview::MINUTES).is_some())
}

/// Minutes of all talks that an author had in a case on a day, timed or noted by hand.
pub fn talk_minutes_on(case: &Case, author: AuthorId, day: NaiveDate) -> i64 {
    let is_of_day = |record: &Record<'_>| record.get(interview::DAY).and_then(|date| date.day()) == Some(day);
    let talks = talks_of(case, author).filter(|(record, _)| is_of_day(record));
    let minutes = talks.filter_map(|(record, _)| number_in(record.get(interview::MINUTES)?));
    minutes.fold(0, i64::saturating_add)
}

/// The records of talks that an author began, each with its first event.
fn talks_of(case: &Case, author: AuthorId) -> impl Iterator<Item = (Record<'_>, &Event)> {
    let records = case.records_of(interview::INTERVIEW.id).into_iter();
    let begun = records.filter_map(|record| Some((record, first_event(&record)?)));
    begun.filter(move |(_, event)| event.author == author)
}

fn first_event<'a>(record: &Record<'a>) -> Option<&'a Event> {
    let answers = record.cells().flat_map(|(question, part)| record.past(question, part));
    answers.map(|answer| answer.event).min_by_key(|event| event.order())
}

/// A number of the profile above zero, however it was written; of a range (`4–12`), its upper end.
pub(super) fn said(workspace: &Case, question: Question<Text>) -> Option<i64> {
    let profile = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()))?;
    number_in(profile.get(question)?)
}

fn number_in(words: &str) -> Option<i64> {
    let upper = words.rsplit(['-', '–', '—']).find_map(first_number);
    upper.filter(|number| *number > 0)
}

fn first_number(words: &str) -> Option<i64> {
    words.split(|letter: char| !letter.is_ascii_digit()).find(|digits| !digits.is_empty())?.parse().ok()
}
