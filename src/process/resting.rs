//! In touch from time to time, instead of intensive work (outcome 4 of 2-41).

use chrono::{Months, NaiveDate};

use super::{Answers, Due, DueKind, has_ended, outcome};
use crate::forms::{Ask, Day, Question, RecordKind, evaluation, interview, meeting, note};
use crate::journal::{Case, Part, Record, RoundId};

/// How many months after the last contact a light check-in is due (casework.md, Part 4, 22: yearly).
const CHECK_IN_AFTER: Months = Months::new(12);

/// Whether the work goes on from time to time: both chose so when they last looked back.
pub fn is_resting(case: &Case, round: RoundId) -> bool {
    !has_ended(case, round) && outcome(case, round) == Some("sometimes")
}

/// Whether what is due says itself when both are in touch again.
pub(super) const fn is_contact(kind: DueKind) -> bool {
    matches!(kind, DueKind::Meeting | DueKind::Touch | DueKind::Review | DueKind::PlanEnd)
}

/// The light check-in: a year after the last contact, or after both looked back.
pub(super) fn check_in<'a>(answers: &Answers<'a>) -> Option<Due<'a>> {
    let look = answers.all(&evaluation::EVALUATION).pop()?;
    let looked_back = look.get(evaluation::DAY).and_then(|day| day.day()).or_else(|| chosen_on(&look));
    let notes = days(answers.case, &note::NOTE, note::DAY, |_| true);
    let last = looked_back.into_iter().chain(notes).chain(met_on(answers.case)).max()?;
    let day = last.checked_add_months(CHECK_IN_AFTER)?;
    Some(Due { kind: DueKind::CheckIn, day, time: None, words: None, record: look.id() })
}

/// The day on which the outcome was chosen.
fn chosen_on(look: &Record<'_>) -> Option<NaiveDate> {
    let answers = look.given(evaluation::OUTCOME.spec.id, &Part::Whole).0;
    answers.last().map(|answer| answer.event.at.date_naive())
}

/// The days on which both met: talks, and meetings that were kept, of whatever round.
pub(super) fn met_on(case: &Case) -> Vec<NaiveDate> {
    let talks = days(case, &interview::INTERVIEW, interview::DAY, |_| true);
    let meetings = days(case, &meeting::MEETING, meeting::DAY, |met| met.get(meeting::OUTCOME) == Some("kept"));
    talks.into_iter().chain(meetings).collect()
}

/// The days of the records of a kind that count.
fn days(case: &Case, kind: &RecordKind, day: Question<Day>, counts: fn(&Record<'_>) -> bool) -> Vec<NaiveDate> {
    let counted = case.records_of(kind.id).into_iter().filter(counts);
    counted.filter_map(|record| record.get(day)?.day()).collect()
}
