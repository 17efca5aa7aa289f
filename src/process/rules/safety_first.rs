//! R1: safety first (1-29).

use super::{Gap, Rule};
use crate::forms::{Ask, safety};
use crate::journal::{Case, Record, RoundId};
use crate::process::Answers;

/// Safety was looked at; what cannot wait has something done about it.
pub fn r1_safety_first(case: &Case, round: RoundId) -> Vec<Gap> {
    let looks = Answers { case, round }.all(&safety::SAFETY);
    let is_looked_at = looks.iter().any(|look| !look.get(safety::NOW).is_empty());
    let is_waiting = looks.iter().any(|look| is_urgent(look) && look.get(safety::ACTION).is_none());
    let look = (!is_looked_at).then_some("r1-look");
    let action = is_waiting.then_some("r1-action");
    look.into_iter().chain(action).map(|key| Gap::new(Rule::R1, key, "safety")).collect()
}

fn is_urgent(look: &Record<'_>) -> bool {
    look.get(safety::NOW).iter().any(|choice| *choice != "none")
}
