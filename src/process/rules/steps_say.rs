//! R6: every step has who, what, by when; done-when defaults to the step itself (0-36, 3-5).

use super::{Gap, Rule};
use crate::forms::{self, Spec, step};
use crate::journal::{Case, RoundId};
use crate::process::Answers;

/// Who, what and by when of every step.
pub fn r6_steps_say_who_what_when(case: &Case, round: RoundId) -> Vec<Gap> {
    let steps = Answers { case, round }.all(&step::STEP);
    let lacks = |question: &Spec| steps.iter().any(|record| !forms::is_answered(record, question));
    let parts = [(&step::WHAT.spec, "r6-what"), (&step::WHO.spec, "r6-who"), (&step::BY.spec, "r6-by")];
    let open = parts.into_iter().filter(|(question, _)| lacks(question));
    open.map(|(_, key)| Gap::new(Rule::R6, key, "plan")).collect()
}
