//! What a case adds to the sums over all cases (2-43; casework.md Part 5, 14): small counts, no word and no name.

use serde::{Deserialize, Serialize};

use super::rules::is_met;
use crate::forms::{Ask, Number, OneOf, Question, RecordKind, evaluation, feedback, goal, service, step};
use crate::journal::{Case, Record};

/// Counts of a case over all its rounds. Each list stands in the order of the choices of its question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseSums {
    /// The outcomes that both chose, by [`evaluation::OUTCOME`].
    pub outcomes: Vec<u16>,
    /// Goals reached, partly reached, not reached, no longer wanted; those of which nobody has said anything left out.
    pub goals: Vec<u16>,
    /// What has changed as the person sees it, by [`evaluation::PERSON_CHANGE`].
    pub changes: Vec<u16>,
    /// Whether the person was heard, by [`feedback::HEARD`].
    pub heard: Vec<u16>,
    /// Services planned as steps.
    pub planned: u16,
    /// Those of them that were given.
    pub delivered: u16,
    /// Services given that nobody had planned.
    pub besides: u16,
    /// Hours, in hundredths.
    pub hours: u64,
    /// Cost, in hundredths of the money of the place.
    pub cost: u64,
}

impl CaseSums {
    /// The counts of a case.
    pub fn of(case: &Case) -> Self {
        let services = case.records_of(service::SERVICE.id);
        let planned: Vec<_> =
            case.records_of(step::STEP.id).into_iter().filter(|step| is_planned(step, &services)).collect();
        let is_given = |step: &&Record<'_>| is_named(step, &services) || step.get(step::RESULT) == Some("done");
        let is_besides = |given: &&Record<'_>| {
            given.get(service::STEP_OF).is_none_or(|of| planned.iter().all(|step| step.id() != of))
        };
        Self {
            outcomes: chosen(case, &evaluation::EVALUATION, evaluation::OUTCOME),
            goals: goals(case),
            changes: chosen(case, &evaluation::EVALUATION, evaluation::PERSON_CHANGE),
            heard: chosen(case, &feedback::FEEDBACK, feedback::HEARD),
            planned: count(planned.len()),
            delivered: count(planned.iter().filter(is_given).count()),
            besides: count(services.iter().filter(is_besides).count()),
            hours: hundredths(&services, service::HOURS),
            cost: hundredths(&services, service::COST),
        }
    }
}

/// A step that is a service, or that somebody has given a service for.
fn is_planned(step: &Record<'_>, services: &[Record<'_>]) -> bool {
    step.get(step::SERVICE).is_some() || is_named(step, services)
}

fn is_named(step: &Record<'_>, services: &[Record<'_>]) -> bool {
    services.iter().any(|service| service.get(service::STEP_OF) == Some(step.id()))
}

/// How often each choice was made; empty where none was.
fn chosen(case: &Case, kind: &RecordKind, question: Question<OneOf>) -> Vec<u16> {
    let all = case.records_of(kind.id);
    let made = |choice: &&str| count(all.iter().filter(|record| record.get(question) == Some(*choice)).count());
    none_if_zero(question.spec.choices.iter().map(made).collect())
}

/// Where the two differ, the less stands: what both say is reached is reached.
fn goals(case: &Case) -> Vec<u16> {
    let mut counts = vec![0; 4];
    for goal in case.records_of(goal::GOAL.id) {
        let said = [goal.get(goal::PERSON_REACHED), goal.get(goal::WORKER_REACHED)];
        let has = |view: &str| said.contains(&Some(view));
        let place = match said {
            [None, None] => continue,
            _ if is_met(&goal) && has("no_longer") => 3,
            _ if is_met(&goal) => 0,
            _ if has("not_reached") => 2,
            _ => 1,
        };
        counts[place] += 1;
    }
    none_if_zero(counts)
}

fn none_if_zero(counts: Vec<u16>) -> Vec<u16> {
    if counts.iter().all(|count| *count == 0) { Vec::new() } else { counts }
}

/// What was answered with a number, together. What is below nothing was a slip.
fn hundredths(services: &[Record<'_>], question: Question<Number>) -> u64 {
    services
        .iter()
        .filter_map(|service| service.get(question))
        .map(|number| (number.max(0.0) * 100.0).round() as u64)
        .sum()
}

fn count(many: usize) -> u16 {
    u16::try_from(many).unwrap_or(u16::MAX)
}
