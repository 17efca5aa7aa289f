//! R3, where a guardian is not asked (Part 5, 7): why stands with it, because the guardian may be the danger.

use super::{Gap, Rule};
use crate::forms::{self, minor};
use crate::journal::{Case, Record, RoundId};

/// A child whose guardian it is not safe to ask, while nobody has noted why. Children are the case's, whatever the round.
pub fn r3_why_a_guardian_is_not_asked(case: &Case, round: RoundId) -> Vec<Gap> {
    let question = &minor::NOT_ASKED.spec;
    let is_asked = |child: &Record<'_>| forms::is_shown(case, round, child.id(), question);
    let lacks = |child: &Record<'_>| is_asked(child) && !forms::is_answered(child, question);
    let is_open = case.records_of(minor::MINOR.id).iter().any(lacks);
    is_open.then(|| Gap::new(Rule::R3, "r3-not-asked", "page/family")).into_iter().collect()
}
