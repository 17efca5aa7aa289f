//! R7: no resource → find, create or advocate (2-21).

use super::{Gap, Rule};
use crate::forms::{Ask, step};
use crate::journal::{Case, Record, RoundId};
use crate::process::Answers;

/// What is missing for a step has somebody who finds it, makes it or stands up for it; whoever else does a step has a
/// name. A step with a result needs nothing any more.
pub fn r7_what_is_missing_is_found(case: &Case, round: RoundId) -> Vec<Gap> {
    let steps = Answers { case, round }.all(&step::STEP);
    let open: Vec<_> = steps.into_iter().filter(|record| record.get(step::RESULT).is_none()).collect();
    let is_missing =
        |record: &Record<'_>| record.get(step::MEANS) == Some("missing") && record.get(step::GAP).is_none();
    let is_nobody = |record: &Record<'_>| record.get(step::WHO) == Some("others") && record.get(step::WHOM).is_none();
    let missing = open.iter().any(is_missing).then_some("r7-means");
    let nobody = open.iter().any(is_nobody).then_some("r7-whom");
    missing.into_iter().chain(nobody).map(|key| Gap::new(Rule::R7, key, "plan")).collect()
}
