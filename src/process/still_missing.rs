//! The list of what steps still lack: to be found, made, or stood up for (R7; 2-21).

use super::Answers;
use crate::forms::{Ask, step};
use crate::journal::{Case, Record, RoundId};

/// The steps of a round for which something is missing, in their order, until each has a result; whether or not somebody
/// is to find it, make it or stand up for it.
pub fn still_missing(case: &Case, round: RoundId) -> Vec<Record<'_>> {
    let is_missing = |step: &Record<'_>| step.get(step::MEANS) == Some("missing") && step.get(step::RESULT).is_none();
    Answers { case, round }.all(&step::STEP).into_iter().filter(is_missing).collect()
}
