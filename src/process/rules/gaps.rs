//! Everything that the rules find open.

use super::{Gap, r1_safety_first, r2_refer_or_end_kindly, r3_told_before_agreed_after, r4_summed_up_and_agreed};
use crate::journal::{Case, RoundId};
use crate::process::Answers;

/// Everything that is open under R1–R4, safety first. A gap whose rule has a reason carries it.
pub fn gaps(case: &Case, round: RoundId) -> Vec<Gap> {
    let rules = [r1_safety_first, r2_refer_or_end_kindly, r3_told_before_agreed_after, r4_summed_up_and_agreed];
    let answers = Answers { case, round };
    rules.into_iter().flat_map(|rule| rule(case, round)).map(|gap| gap.with_reason(&answers)).collect()
}
