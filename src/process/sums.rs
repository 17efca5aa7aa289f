//! What a case adds to the sums over all cases (2-43; casework.md Part 5, 14): small counts, no word and no name.

use super::rules::is_met;
use crate::forms::{Ask, Number, OneOf, Question, evaluation, feedback, goal, service, step};
use crate::journal::{Case, Part, Record, Value};

/// Counts of a case over all its rounds. Each list stands in the order of the choices of its question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CaseSums {
    /// The outcomes that both chose, by [`evaluation::OUTCOME`].
    pub outcomes: [u64; 5],
    /// Goals reached, partly reached, not reached, no longer wanted; those of which nobody has said anything left out.
    pub goals: [u64; 4],
    /// What has changed as the person sees it, by [`evaluation::PERSON_CHANGE`].
    pub changes: [u64; 3],
    /// Whether the person was heard, by [`feedback::HEARD`].
    pub heard: [u64; 3],
    /// Services planned as steps, those of them that were given, and services given that nobody had planned.
    pub services: [u64; 3],
    /// Hours, in hundredths.
    pub hours: u64,
    /// Cost, in hundredths of the money of the place.
    pub cost: u64,
}

impl CaseSums {
    /// The counts of a case.
    pub fn of(case: &Case) -> Self {
        let mut sums = Self::default();
        for look in case.records_of(evaluation::EVALUATION.id) {
            tally(&mut sums.outcomes, &look, evaluation::OUTCOME);
            tally(&mut sums.changes, &look, evaluation::PERSON_CHANGE);
        }
        for said in case.records_of(feedback::FEEDBACK.id) {
            tally(&mut sums.heard, &said, feedback::HEARD);
        }
        case.records_of(goal::GOAL.id).iter().filter_map(end_of).for_each(|place| add(&mut sums.goals, place));
        sums.count_services(case);
        sums
    }

    /// Planned is a step that is a service, or that somebody has given a service for.
    fn count_services(&mut self, case: &Case) {
        let services = case.records_of(service::SERVICE.id);
        for step in case.records_of(step::STEP.id) {
            let is_named = services.iter().any(|given| given.get(service::STEP_OF) == Some(step.id()));
            if is_named || step.get(step::SERVICE).is_some() {
                add(&mut self.services, 0);
            }
            if is_named || step.get(step::SERVICE).is_some() && step.get(step::RESULT) == Some("done") {
                add(&mut self.services, 1);
            }
        }
        for given in services {
            let of = given.linked(service::STEP_OF);
            if of.is_none() {
                add(&mut self.services, 2);
            }
            self.hours = self.hours.saturating_add(hundredths(&given, service::HOURS));
            self.cost = self.cost.saturating_add(hundredths(&given, service::COST));
        }
    }

    /// As a card keeps it: numbers with a blank between them, nothing where there is nothing to count. A card is read by
    /// every program, and each knows words already.
    pub fn written(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let lists: [&[u64]; 6] =
            [&self.outcomes, &self.goals, &self.changes, &self.heard, &self.services, &[self.hours, self.cost]];
        lists.concat().iter().map(u64::to_string).collect::<Vec<_>>().join(" ")
    }

    /// What a card has kept. What it does not say is nothing.
    pub fn read(written: &str) -> Self {
        let mut numbers = written.split(' ').map(|number| number.parse().unwrap_or_default());
        let mut next = || numbers.next().unwrap_or_default();
        Self {
            outcomes: std::array::from_fn(|_| next()),
            goals: std::array::from_fn(|_| next()),
            changes: std::array::from_fn(|_| next()),
            heard: std::array::from_fn(|_| next()),
            services: std::array::from_fn(|_| next()),
            hours: next(),
            cost: next(),
        }
    }
}

fn add(counts: &mut [u64], place: usize) {
    if let Some(count) = counts.get_mut(place) {
        *count += 1;
    }
}

fn tally(counts: &mut [u64], record: &Record<'_>, question: Question<OneOf>) {
    let chosen = record.get(question);
    if let Some(place) = question.spec.choices.iter().position(|choice| chosen == Some(*choice)) {
        add(counts, place);
    }
}

/// Where a goal is counted. Where the two differ, the less stands.
fn end_of(goal: &Record<'_>) -> Option<usize> {
    let said = [goal.get(goal::PERSON_REACHED), goal.get(goal::WORKER_REACHED)];
    let has = |view: &str| said.contains(&Some(view));
    match said {
        [None, None] => None,
        _ if is_met(goal) => Some(if has("no_longer") { 3 } else { 0 }),
        _ => Some(if has("not_reached") { 2 } else { 1 }),
    }
}

/// A decimal number that is not below nothing, in hundredths; what comes after them is cut off. Nothing where it is
/// written otherwise (`1e1`). Read by hand: reading any number there is costs the vault's program ten kilobytes of
/// tables.
pub(super) fn hundredths(record: &Record<'_>, question: Question<Number>) -> u64 {
    let Some(Value::Number(number)) = record.value(question.spec.id, &Part::Whole) else { return 0 };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if ![whole, fraction].iter().all(|part| part.bytes().all(|letter| letter.is_ascii_digit())) {
        return 0;
    }
    // Half an hour may be `.5`, and one hour `1`: what is not written is nothing.
    let after = fraction.bytes().chain([b'0', b'0']).take(2);
    let add = |sum: u64, digit: u8| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
    whole.bytes().chain(after).fold(0, add)
}
