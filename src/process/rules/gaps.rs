//! Everything that the rules find open.

use chrono::NaiveDate;

use super::{
    Gap, r1_safety_first, r2_refer_or_end_kindly, r3_consent_that_ended, r3_each_has_consent,
    r3_told_before_agreed_after, r3_why_a_guardian_is_not_asked, r3_withdrawn_and_compelled, r4_summed_up_and_agreed,
    r5_the_order_is_theirs, r6_steps_say_who_what_when, r7_what_is_missing_is_found, r8_looked_back_together,
    r9_ends_with_what_belongs_to_it, r12_a_colleague_is_offered_with_reasons, r12_whoever_goes_on_answers_for_it,
    r13a_decided_only_what_must_be, r13b_shared_with_a_ground,
};
use crate::journal::{Case, RoundId};
use crate::process::{Answers, begins_with_a_meeting, work_end};

type RuleOfCasework = fn(&Case, RoundId) -> Vec<Gap>;

/// What a first meeting owes, besides safety.
const MEETING: [RuleOfCasework; 2] = [r3_told_before_agreed_after, r4_summed_up_and_agreed];
/// What the plan that comes of it owes, and carrying it out together.
const PLAN: [RuleOfCasework; 4] =
    [r5_the_order_is_theirs, r6_steps_say_who_what_when, r7_what_is_missing_is_found, r8_looked_back_together];
/// What is owed to the person whatever becomes of the plan.
const WORK: [RuleOfCasework; 5] = [
    r9_ends_with_what_belongs_to_it,
    r3_withdrawn_and_compelled,
    r12_a_colleague_is_offered_with_reasons,
    r13a_decided_only_what_must_be,
    r13b_shared_with_a_ground,
];

/// Everything that is open under R1–R13b, safety first. A gap whose rule has a reason carries it. A round that goes on
/// after an evaluation owes no first meeting: what was told and agreed still holds. While consent to the work has ended
/// nobody owes the plan anything.
pub fn gaps(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let first: [RuleOfCasework; 2] = [r1_safety_first, r2_refer_or_end_kindly];
    let meeting = if begins_with_a_meeting(case, round) { &MEETING[..] } else { &[] };
    let plan = if work_end(case, round).is_none() { &PLAN[..] } else { &[] };
    let all = first.iter().chain(meeting).chain(plan).chain(&WORK);
    all.flat_map(|rule| rule(case, round)).map(|gap| gap.with_reason(&answers)).collect()
}

/// The same on a day, with what time alone has opened, a consent to share that has run out, and with what is asked where
/// a case is open and of no card: consent of each client and child, why a guardian is not asked, and who answers for it.
pub fn gaps_on(case: &Case, round: RoundId, today: NaiveDate) -> Vec<Gap> {
    let answers = Answers { case, round };
    let mut all = gaps(case, round);
    let ended = r3_consent_that_ended(case, round, today).into_iter();
    let of_each = r3_each_has_consent(case, round).into_iter().chain(r3_why_a_guardian_is_not_asked(case, round));
    let opened = ended.chain(of_each).chain(r12_whoever_goes_on_answers_for_it(case));
    let new: Vec<_> = opened.filter(|gap| all.iter().all(|known| known.key != gap.key)).collect();
    all.extend(new.into_iter().map(|gap| gap.with_reason(&answers)));
    all
}
