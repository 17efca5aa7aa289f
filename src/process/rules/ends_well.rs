//! R9: *completed* needs goals, consensus and the final report. *Ended otherwise* needs a reason, attempts to reach, a
//! safety check, who continues, how to return, a short report (0-42 … 0-46).

use super::looked_back::unmet_goals;
use super::{Gap, Rule};
use crate::forms::{Spec, closure, goal};
use crate::journal::{Case, Part, RoundId};
use crate::process::Answers;

/// Nothing before it is said how the work ends; from then on what belongs to that ending.
pub fn r9_ends_with_what_belongs_to_it(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let open = match answers.get(closure::HOW) {
        Some("completed") => open_of_completed(&answers),
        Some(_) => open_of_otherwise(&answers),
        None => return Vec::new(),
    };
    let report = (!has_report(&answers)).then_some("r9-report");
    open.into_iter().chain(report).map(|key| Gap::new(Rule::R9, key, "closure")).collect()
}

fn open_of_completed(answers: &Answers<'_>) -> Vec<&'static str> {
    let is_reached = !answers.all(&goal::GOAL).is_empty() && unmet_goals(answers).is_empty();
    let agrees = |question| answers.get(question) == Some("yes");
    let goals = (!is_reached).then_some("r9-goals");
    let consensus = !(agrees(closure::PERSON_AGREES) && agrees(closure::WORKER_AGREES));
    goals.into_iter().chain(consensus.then_some("r9-consensus")).collect()
}

/// Each only where it is asked: of the dead nobody asks how they come back.
fn open_of_otherwise(answers: &Answers<'_>) -> Vec<&'static str> {
    let is_alive = answers.get(closure::REASON) != Some("died");
    let lacks = |question: &Spec| answers.asks(question) && !answers.has(question);
    let parts = [
        (&closure::REASON.spec, "r9-reason", true),
        (&closure::ATTEMPTS.spec, "r9-attempts", true),
        (&closure::SAFETY.spec, "r9-safety", true),
        (&closure::SAFETY_ACTION.spec, "r9-safety-action", true),
        (&closure::CONTINUES.spec, "r9-continues", true),
        (&closure::RETURN.spec, "r9-return", is_alive),
    ];
    parts.into_iter().filter(|(question, _, is_asked)| *is_asked && lacks(question)).map(|(_, key, _)| key).collect()
}

/// The report is there once it was kept as it was shown: then it covers how the work ends.
fn has_report(answers: &Answers<'_>) -> bool {
    let Some(record) = answers.record(&closure::HOW.spec) else { return false };
    let given = record.given(closure::HOW.spec.id, &Part::Whole);
    given.0.iter().any(|answer| answers.case.is_sealed(answer.event.id))
}
