//! R8: after a stage of work the two choose among the five outcomes. "Not yet, on course" keeps the plan; deviation, or
//! goals unmet at the plan's end, leads back to the assessment, and the old plan is kept (0-43, 2-41).

use super::{Gap, Rule};
use crate::forms::{Ask, OneOf, Question, evaluation, goal};
use crate::journal::{Case, Record, RoundId};
use crate::process::Answers;

/// Both views, an outcome, and one that fits what was found. "Others go on" fits everything: there the work goes to
/// where the goals can be reached.
pub fn r8_looked_back_together(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let Some(last) = answers.all(&evaluation::EVALUATION).pop() else { return Vec::new() };
    let both = last.get(evaluation::PERSON_VIEW).is_some() && last.get(evaluation::WORKER_VIEW).is_some();
    let outcome = last.get(evaluation::OUTCOME);
    let goes_on = matches!(outcome, Some("stay" | "close" | "sometimes"));
    let both = (!both).then_some("r8-both");
    let none = outcome.is_none().then_some("r8-outcome");
    let back = (goes_on && leads_back(&answers, &last)).then_some("r8-back");
    both.into_iter().chain(none).chain(back).map(|key| Gap::new(Rule::R8, key, "evaluation")).collect()
}

/// Off course, or at the plan's end with a goal unmet.
fn leads_back(answers: &Answers<'_>, look: &Record<'_>) -> bool {
    let is_end = look.get(evaluation::OF) == Some("plan_end");
    look.get(evaluation::COURSE) == Some("off") || is_end && !unmet_goals(answers).is_empty()
}

/// The goals of a round that are neither reached nor given up. Both are asked; where they differ, it is not reached.
pub(in crate::process) fn unmet_goals<'a>(answers: &Answers<'a>) -> Vec<Record<'a>> {
    answers.all(&goal::GOAL).into_iter().filter(|record| !is_met(record)).collect()
}

/// A goal that either of them finds reached, or no longer wanted, while the other says nothing else.
pub(in crate::process) fn is_met(record: &Record<'_>) -> bool {
    let says = |question: Question<OneOf>| record.get(question).map(|view| matches!(view, "reached" | "no_longer"));
    match (says(goal::PERSON_REACHED), says(goal::WORKER_REACHED)) {
        (None, None) => false,
        (person, worker) => person.unwrap_or(true) && worker.unwrap_or(true),
    }
}
