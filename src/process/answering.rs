//! Who answers for a case: always one person (2-1), whoever else works on it (2-2, 2-44).

use super::Answers;
use super::due::answered;
use crate::forms::{Ask, handover, team, workspace};
use crate::journal::{Case, Record};

/// Who answers for a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answering {
    /// Whoever is named, else the worker whose workspace it is; `None` while neither has a name.
    pub name: Option<String>,
    /// Whether somebody is named in the case itself.
    pub is_named: bool,
    /// The colleague who goes on, as agreed, and does not answer for the case yet.
    pub next: Option<String>,
}

/// Who answers for a case in a workspace. It is one name in one place, so that handing it over leaves neither none nor two.
pub fn answering(case: &Case, workspace: &Case) -> Answering {
    let named = named(case).map(str::to_owned);
    let is_named = named.is_some();
    let worker = || Answers { case: workspace, round: workspace.first_round() }.get(workspace::WORKER);
    Answering {
        name: named.or_else(|| worker().map(str::to_owned)),
        is_named,
        next: taking_over(case).map(str::to_owned),
    }
}

/// What whoever answers for a case is called in this house: social worker, case manager, curator (2-1).
pub fn role(workspace: &Case) -> Option<&str> {
    let role = Answers { case: workspace, round: workspace.first_round() }.get(workspace::ROLE)?.trim();
    (!role.is_empty()).then_some(role)
}

/// The colleague of whom both last said that they go on (4-7), until they are named, or somebody was named since.
pub fn taking_over(case: &Case) -> Option<&str> {
    let order = |offer: &Record<'_>| answered(offer, handover::RESULT.spec.id);
    let offers = case.records_of(handover::HANDOVER.id).into_iter();
    let last = offers.filter(|offer| offer.get(handover::RESULT).is_some()).max_by_key(order)?;
    let goes_on = last.get(handover::RESULT) == Some("colleague");
    let to = last.get(handover::TO).map(str::trim).filter(|_| goes_on)?;
    let agreed = order(&last).max(answered(&last, handover::TO.spec.id));
    let is_settled = named(case).is_some_and(|name| name.trim() == to) || named_at(case) > agreed;
    (!is_settled).then_some(to)
}

fn team(case: &Case) -> Option<Record<'_>> {
    Answers { case, round: case.first_round() }.record(&team::RESPONSIBLE.spec)
}

fn named(case: &Case) -> Option<&str> {
    team(case)?.get(team::RESPONSIBLE)
}

fn named_at(case: &Case) -> Option<(u64, crate::journal::EventId)> {
    named(case).and_then(|_| answered(&team(case)?, team::RESPONSIBLE.spec.id))
}
