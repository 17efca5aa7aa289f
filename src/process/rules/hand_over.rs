//! R12: worry about neutrality, own limits → may offer a colleague; reasons told, the person's opinion asked; in a small
//! community boundaries may be noted instead (1-30, 4-6, 4-7).

use super::{Gap, Rule};
use crate::forms::{Ask, handover};
use crate::journal::{Case, RoundId};
use crate::process::taking_over;

/// Nothing has to be offered. Once it is talked about: the reasons, the person's opinion, what follows. Offers are the
/// case's, whatever the round.
pub fn r12_a_colleague_is_offered_with_reasons(case: &Case, _: RoundId) -> Vec<Gap> {
    let offers = case.records_of(handover::HANDOVER.id);
    let told = offers.iter().any(|offer| offer.get(handover::TOLD).is_none()).then_some("r12-told");
    let opinion = offers.iter().any(|offer| offer.get(handover::OPINION).is_none()).then_some("r12-opinion");
    let result = offers.iter().any(|offer| offer.get(handover::RESULT).is_none()).then_some("r12-result");
    [told, opinion, result].into_iter().flatten().map(|key| Gap::new(Rule::R12, key, "page/team")).collect()
}

/// A colleague goes on, as both agreed, and the case does not say yet that they answer for it (2-1). When that begins is
/// theirs to say: it is asked on the page, and on no card.
pub fn r12_whoever_goes_on_answers_for_it(case: &Case) -> Option<Gap> {
    taking_over(case).map(|_| Gap::new(Rule::R12, "r12-answers", "page/team"))
}
