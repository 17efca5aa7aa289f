//! R1: safety first (1-29).

use super::{Gap, Rule};
use crate::forms::{Ask, interview, note, safety};
use crate::journal::{Case, EventId, Part, Record, RoundId};
use crate::process::Answers;
use crate::process::due::answered;

/// Safety was looked at, and where a contact says that something worries, looked at again; what cannot wait has something
/// done about it.
pub fn r1_safety_first(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let looks = answers.all(&safety::SAFETY);
    let taps = taps(&answers);
    let is_looked_at = looks.iter().any(|look| !look.get(safety::NOW).is_empty());
    let is_waiting = looks.iter().any(|look| is_urgent(look) && look.get(safety::ACTION).is_none());
    let look = (!is_looked_at && taps.is_empty()).then_some("r1-look");
    let action = is_waiting.then_some("r1-action");
    let again = has_new_worry(&looks, &taps).then_some("r1-again");
    look.into_iter().chain(action).chain(again).map(|key| Gap::new(Rule::R1, key, "safety")).collect()
}

/// Whether a look at safety found something that cannot wait.
pub(in crate::process) fn is_urgent(look: &Record<'_>) -> bool {
    look.get(safety::NOW).iter().any(|choice| *choice != "none")
}

/// When a contact said something of safety by one tap, and whether it was a worry.
type Tap = ((u64, EventId), bool);

/// Notes and conversations ask alike.
fn taps(answers: &Answers<'_>) -> Vec<Tap> {
    let contacts = [(&note::NOTE, note::SAFETY), (&interview::INTERVIEW, interview::SAFETY)];
    let asked = contacts.into_iter().flat_map(|(kind, question)| {
        answers
            .all(kind)
            .into_iter()
            .filter_map(move |record| Some((answered(&record, question.spec.id)?, record.get(question)? == "look")))
    });
    asked.collect()
}

/// Whether the last contact that says anything of safety worries, and nobody has looked since.
fn has_new_worry(looks: &[Record<'_>], taps: &[Tap]) -> bool {
    let looked = looks.iter().filter_map(looked_at).max();
    taps.iter().max().is_some_and(|(at, is_worry)| *is_worry && looked.is_none_or(|looked| looked < *at))
}

/// When somebody last ticked what a look at safety says; `None` while it says nothing.
pub(in crate::process) fn looked_at(look: &Record<'_>) -> Option<(u64, EventId)> {
    look.get(safety::NOW).into_iter().filter_map(|choice| ticked_at(look, choice)).max()
}

fn ticked_at(look: &Record<'_>, choice: &str) -> Option<(u64, EventId)> {
    let part = Part::Choice(choice.to_owned());
    look.given(safety::NOW.spec.id, &part).0.last().map(|answer| answer.event.order())
}
