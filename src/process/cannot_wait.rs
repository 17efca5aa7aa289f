//! What cannot wait and what is done about it (R1): safety actions stand above the person's order (1-29).

use super::rules::{is_urgent, looked_at};
use crate::forms::{self, Ask, safety, safety_plan};
use crate::journal::{Case, Record, RecordId};
use crate::sorting::sort_by_key;

/// Something that a look at safety found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Urgent<'a> {
    /// The look.
    pub record: RecordId,
    /// What cannot wait, choices of [`safety::NOW`] in their order.
    pub found: Vec<&'static str>,
    /// What is done about it; `None` while nobody has noted anything.
    pub action: Option<&'a str>,
}

/// What every look has found since the last one that found nothing; the latest first. It is the case's, whatever the
/// round: what cannot wait does not end with a look back.
pub fn cannot_wait(case: &Case) -> Vec<Urgent<'_>> {
    let mut looks: Vec<_> =
        case.records_of(safety::SAFETY.id).into_iter().filter(|look| looked_at(look).is_some()).collect();
    sort_by_key(&mut looks, looked_at);
    looks.iter().rev().take_while(|look| is_urgent(look)).map(urgent).collect()
}

fn urgent<'a>(look: &Record<'a>) -> Urgent<'a> {
    let ticked = look.get(safety::NOW);
    let found = safety::NOW.spec.choices.iter().copied().filter(|choice| ticked.contains(choice)).collect();
    Urgent { record: look.id(), found, action: look.get(safety::ACTION) }
}

/// Whether the two have written anything of a safety plan; where it is kept alone says nothing yet.
pub fn has_safety_plan(case: &Case) -> bool {
    let is_part = |question: &&forms::Spec| question.id != safety_plan::KEPT.spec.id;
    let is_written = |plan: &Record<'_>| {
        safety_plan::SAFETY_PLAN.questions.iter().filter(is_part).any(|part| forms::is_answered(plan, part))
    };
    case.records_of(safety_plan::SAFETY_PLAN.id).iter().any(is_written)
}
