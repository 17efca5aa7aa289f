//! R4: the first meeting ends with a summary, a confirmation by both, a preliminary agreement and the next meeting or
//! why there is none (0-12 … 0-18).

use super::refer_or_end::is_elsewhere;
use super::{Gap, Rule};
use crate::forms::{meeting, six, terms};
use crate::journal::{Case, RoundId};
use crate::process::{Answers, may_write, read_back};

/// Read back, confirmed or contradicted by both, decided, and a next day. A recorded disagreement is not a gap. In a
/// meeting without notes there is nothing to read back; whoever is helped on elsewhere (R2) owes no agreement here.
pub fn r4_summed_up_and_agreed(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let summary = if may_write(case, round) == Some(false) { Vec::new() } else { open_of_summary(&answers) };
    let terms = if is_elsewhere(&answers) { None } else { open_of_terms(&answers) };
    let summary = summary.into_iter().map(|key| Gap::new(Rule::R4, key, "read_back"));
    summary.chain(terms.map(|key| Gap::new(Rule::R4, key, "together"))).collect()
}

fn open_of_summary(answers: &Answers<'_>) -> Vec<&'static str> {
    let words = read_back(answers.case, answers.round).is_empty().then_some("r4-summary");
    let person = answers.get(six::PERSON_VIEW).is_none().then_some("r4-person");
    let worker = answers.get(six::WORKER_VIEW).is_none().then_some("r4-worker");
    [words, person, worker].into_iter().flatten().collect()
}

fn open_of_terms(answers: &Answers<'_>) -> Option<&'static str> {
    match answers.get(terms::DECISION) {
        None => Some("r4-decision"),
        Some("no") => None,
        Some(_) => (!has_next(answers)).then_some("r4-next"),
    }
}

fn has_next(answers: &Answers<'_>) -> bool {
    match answers.get(terms::NEXT) {
        Some("date") => answers.get(meeting::DAY).is_some_and(|day| day.day().is_some()),
        Some(_) => answers.get(terms::NO_DATE).is_some(),
        None => false,
    }
}
