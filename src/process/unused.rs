//! Strengths, resources and people that no step uses yet: means that are there when a plan is made (0-5, 0-7, 2-21).

use super::{Answers, may_be_offered, who_helps};
use crate::forms::{Ask, Link, Offer, Question, bond, person, resource, step, strength};
use crate::journal::{Case, Record, RecordId, RoundId};

/// The ties that carry.
const CARRYING: &[&str] = &["strong", "close", "caretaker", "spiritual"];

/// What no step of this round uses: strengths, then resources, then people to whom there is a tie that carries.
/// Nobody who is marked is offered, and nobody twice: whoever a resource is stands there as what helps.
pub fn unused(case: &Case, round: RoundId) -> Vec<Record<'_>> {
    let used = Used::by(&Answers { case, round }.all(&step::STEP));
    let strengths = case.records_of(strength::STRENGTH.id).into_iter();
    let mut unused: Vec<_> = strengths.filter(|record| !used.strengths.contains(&record.id())).collect();
    let resources = case.records_of(resource::RESOURCE.id).into_iter().filter(is_at_hand);
    unused.extend(resources.filter(|record| !used.has(record.id(), who_helps(record).map(|who| who.id()))));
    let named: Vec<_> = unused.iter().filter_map(who_helps).map(|who| who.id()).collect();
    let carrying = carrying(case);
    let people = case.records_of(person::PERSON.id).into_iter();
    let people = people.filter(|one| carrying.contains(&one.id()) && one.get(person::INDEX) != Some(true));
    let people = people.filter(|one| may_be_offered(one, Offer::Trusted, false) && !named.contains(&one.id()));
    unused.extend(people.filter(|one| !used.people.contains(&one.id()) && !used.helpers.contains(&one.id())));
    unused
}

/// Whether a resource is nobody in particular, or somebody who can be planned with.
fn is_at_hand(resource: &Record<'_>) -> bool {
    who_helps(resource).is_none_or(|who| may_be_offered(&who, Offer::Trusted, false))
}

/// What the steps of a plan use.
struct Used {
    strengths: Vec<RecordId>,
    resources: Vec<RecordId>,
    people: Vec<RecordId>,
    /// Those who are the resources.
    helpers: Vec<RecordId>,
}

impl Used {
    fn by(steps: &[Record<'_>]) -> Self {
        let all = |link: Question<Link>| steps.iter().filter_map(move |step| step.get(link)).collect();
        let helper = |step: &Record<'_>| who_helps(&step.case().record(step.get(step::USES)?)?).map(|who| who.id());
        Self {
            strengths: all(step::STRENGTH_OF),
            resources: all(step::USES),
            people: all(step::PERSON_OF),
            helpers: steps.iter().filter_map(helper).collect(),
        }
    }

    /// Whether a step uses a resource, or names whoever it is.
    fn has(&self, resource: RecordId, who: Option<RecordId>) -> bool {
        self.resources.contains(&resource) || who.is_some_and(|who| self.people.contains(&who))
    }
}

/// Whoever is at one end of a tie that carries and has not ended.
fn carrying(case: &Case) -> Vec<RecordId> {
    let ties = case.records_of(bond::BOND.id).into_iter();
    let carries = |tie: &Record<'_>| {
        tie.get(bond::KIND).is_some_and(|kind| CARRYING.contains(&kind)) && tie.get(bond::UNTIL).is_none()
    };
    ties.filter(carries).flat_map(|tie| [tie.get(bond::FROM), tie.get(bond::TO)]).flatten().collect()
}
