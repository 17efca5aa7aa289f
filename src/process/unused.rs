//! Strengths, resources and people that no step uses yet: means that are there when a plan is made (0-5, 0-7, 2-21).

use super::Answers;
use crate::forms::{Ask, Link, Question, bond, person, resource, step, strength};
use crate::journal::{Case, Record, RecordId, RoundId};

/// The ties that carry.
const CARRYING: &[&str] = &["strong", "close", "caretaker", "spiritual"];

/// What no step of this round uses: strengths, then resources, then people to whom there is a tie that carries.
/// Nobody who is marked is offered.
pub fn unused(case: &Case, round: RoundId) -> Vec<Record<'_>> {
    let steps = Answers { case, round }.all(&step::STEP);
    let is_free =
        |link: Question<Link>, record: &Record<'_>| !steps.iter().any(|step| step.get(link) == Some(record.id()));
    let strengths = case.records_of(strength::STRENGTH.id).into_iter();
    let resources = case.records_of(resource::RESOURCE.id).into_iter();
    let carrying = carrying(case);
    let people = case.records_of(person::PERSON.id).into_iter();
    let people = people.filter(|one| carrying.contains(&one.id()) && one.get(person::MARKS).is_empty());
    let people = people.filter(|one| one.get(person::INDEX) != Some(true) && one.get(person::LIFE) != Some("died"));
    strengths
        .filter(|record| is_free(step::STRENGTH_OF, record))
        .chain(resources.filter(|record| is_free(step::USES, record)))
        .chain(people.filter(|record| is_free(step::PERSON_OF, record)))
        .collect()
}

/// Whoever is at one end of a tie that carries and has not ended.
fn carrying(case: &Case) -> Vec<RecordId> {
    let ties = case.records_of(bond::BOND.id).into_iter();
    let carries = |tie: &Record<'_>| {
        tie.get(bond::KIND).is_some_and(|kind| CARRYING.contains(&kind)) && tie.get(bond::UNTIL).is_none()
    };
    ties.filter(carries).flat_map(|tie| [tie.get(bond::FROM), tie.get(bond::TO)]).flatten().collect()
}
