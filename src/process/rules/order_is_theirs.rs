//! R5: the order of the goals is the person's; "simple first" is advice only (0-31, 1-31).

use super::{Gap, Rule};
use crate::forms::{goal, plan};
use crate::journal::{Case, RoundId};
use crate::process::Answers;

/// With more than one goal, the person had a say in their order.
pub fn r5_the_order_is_theirs(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let is_theirs = matches!(answers.get(plan::ORDER), Some("person" | "together"));
    let is_open = answers.all(&goal::GOAL).len() > 1 && !is_theirs;
    is_open.then(|| Gap::new(Rule::R5, "r5-order", "plan")).into_iter().collect()
}
