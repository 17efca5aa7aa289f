//! From a step for which something is missing to the advocacy diary (2-21, 2-40): there it is worked on, and counted over
//! cases without a name.

use chrono::NaiveDate;

use super::title;
use crate::forms::{Ask, advocacy, goal, need, step};
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

/// Where a step stands with standing up for what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandingUp {
    /// Something is missing, somebody is to stand up for it, and the diary knows nothing of it.
    ToBegin,
    /// The diary has an entry that began with this step.
    Begun,
}

/// Whether somebody is to stand up for what a step lacks (R7), and whether that has begun.
pub fn standing_up(case: &Case, step: RecordId) -> Option<StandingUp> {
    let record = case.record(step)?;
    let is_meant = record.get(step::MEANS) == Some("missing") && record.get(step::GAP) == Some("advocate");
    let is_begun = || case.records_of(advocacy::ADVOCACY.id).iter().any(|entry| is_of(entry, step));
    is_meant.then(|| if is_begun() { StandingUp::Begun } else { StandingUp::ToBegin })
}

fn is_of(entry: &Record<'_>, step: RecordId) -> bool {
    entry.get(advocacy::STEP_OF) == Some(step)
}

/// What begins an entry of the diary as the record `id`: the need that the step leads to, in the words that stand there,
/// else the step itself; the day; and which step it is. For whom and what it is about is the worker's to say. Nothing
/// where it has begun.
pub fn advocacy_begun(case: &Case, round: RoundId, step: RecordId, id: RecordId, today: NaiveDate) -> Vec<Change> {
    let Some(record) = case.record(step).filter(|_| standing_up(case, step) == Some(StandingUp::ToBegin)) else {
        return Vec::new();
    };
    let label = title(&record).unwrap_or_default().to_owned();
    let what = need_of(&record).or_else(|| words(&record, step::WHAT.spec.id));
    let what = what.map(|words| (&advocacy::WHAT.spec, words));
    let day = (&advocacy::DAY.spec, Value::Date(today.into()));
    let of = (&advocacy::STEP_OF.spec, Value::Link { record: step, journal: None, label });
    let all = what.into_iter().chain([day, of]);
    all.map(|(question, value)| advocacy::ADVOCACY.answer(id, round, question, Part::Whole, value)).collect()
}

/// The words of the need that the goal of a step answers.
fn need_of(step: &Record<'_>) -> Option<Value> {
    let case = step.case();
    let goal = case.record(step.get(step::GOAL_OF)?)?;
    let need = goal.linked(goal::NEED_OF)?;
    words(&need, need::STATEMENT.spec.id)
}

/// The person's own words, else what was noted, in their language.
fn words(record: &Record<'_>, question: &str) -> Option<Value> {
    [Part::Said, Part::Whole].iter().find_map(|part| record.value(question, part)).cloned()
}
