//! Goals of the plan before that a new plan can go on with (0-43, R8).

use super::rules::unmet_goals;
use super::{Answers, round_before, title};
use crate::forms::{Ask, goal};
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

/// The goals of the round before that are neither reached nor given up, nor taken along already.
pub fn goals_to_take_along(case: &Case, round: RoundId) -> Vec<Record<'_>> {
    let Some(before) = round_before(case, round) else { return Vec::new() };
    let here = Answers { case, round }.all(&goal::GOAL);
    let is_here = |goal: &Record<'_>| here.iter().any(|record| record.get(goal::GOES_ON) == Some(goal.id()));
    let unmet = unmet_goals(&Answers { case, round: before });
    unmet.into_iter().filter(|goal| !is_here(goal)).collect()
}

/// What takes a goal along into a round, as the record `id`: its words, as they were said and noted, and where they
/// come from. The old one stays as it is.
pub fn take_along(case: &Case, round: RoundId, earlier: RecordId, id: RecordId) -> Vec<Change> {
    let Some(record) = case.record(earlier) else { return Vec::new() };
    let copied = [&goal::STATEMENT.spec, &goal::TERM.spec, &goal::METHODS.spec, &goal::NEED_OF.spec];
    let parts = copied.into_iter().flat_map(|question| [(question, Part::Said), (question, Part::Whole)]);
    let answers = parts.filter_map(|(question, part)| {
        let value = record.value(question.id, &part)?.clone();
        Some((question, part, value))
    });
    let label = title(&record).unwrap_or_default().to_owned();
    let from = Value::Link { record: earlier, journal: None, label };
    let told = answers.chain([(&goal::GOES_ON.spec, Part::Whole, from)]);
    told.map(|(question, part, value)| goal::GOAL.answer(id, round, question, part, value)).collect()
}
