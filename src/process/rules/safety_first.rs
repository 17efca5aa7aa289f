//! R1: safety first (1-29).

use super::{Gap, Rule};
use crate::forms::{self, Ask, interview, meeting, note, safety};
use crate::journal::{Case, EventId, Part, Record, RecordId, RoundId};
use crate::process::due::answered;
use crate::process::{Answers, cannot_wait};

/// Safety was looked at, and where a contact says that something worries, looked at again; what cannot wait has something
/// done about it. A look is owed in every round; a worry and a danger are the case's, and stay when the work begins again.
pub fn r1_safety_first(case: &Case, round: RoundId) -> Vec<Gap> {
    let look = (!is_looked_at(&Answers { case, round })).then(|| Gap::new(Rule::R1, "r1-look", "safety"));
    let is_waiting = waiting(case).next().is_some();
    let action = is_waiting.then(|| Gap::new(Rule::R1, "r1-action", place_of_safety(case, round)));
    let again = has_new_worry(case).then(|| Gap::new(Rule::R1, "r1-again", "safety"));
    look.into_iter().chain(action).chain(again).collect()
}

/// Where safety is looked after: at its prompt, which asks of this round's first look; at its page, which has all looks,
/// where another is the one that waits.
pub fn place_of_safety(case: &Case, round: RoundId) -> &'static str {
    let first = forms::first_id(&safety::NOW.spec, case, round);
    if waiting(case).any(|look| look != first) { "page/safety" } else { "safety" }
}

/// The looks whose find nobody has noted anything about.
fn waiting(case: &Case) -> impl Iterator<Item = RecordId> {
    cannot_wait(case).into_iter().filter(|urgent| urgent.action.is_none()).map(|urgent| urgent.record)
}

/// Whether anybody looked in this round, at length or by the one tap of a contact.
fn is_looked_at(answers: &Answers<'_>) -> bool {
    let looks = answers.all(&safety::SAFETY);
    let is_tapped = |record: &Record<'_>| record.round() == Some(answers.round);
    looks.iter().any(|look| !look.get(safety::NOW).is_empty())
        || taps(answers.case).any(|(record, _)| is_tapped(&record))
}

/// Whether a look at safety found something that cannot wait.
pub(in crate::process) fn is_urgent(look: &Record<'_>) -> bool {
    look.get(safety::NOW).iter().any(|choice| *choice != "none")
}

/// When a contact said something of safety by one tap, and whether it was a worry.
type Tap = ((u64, EventId), bool);

/// Notes, conversations and meetings that took place ask alike. What is asked no more says nothing.
fn taps(case: &Case) -> impl Iterator<Item = (Record<'_>, Tap)> {
    let contacts =
        [(&note::NOTE, note::SAFETY), (&interview::INTERVIEW, interview::SAFETY), (&meeting::MEETING, meeting::SAFETY)];
    contacts.into_iter().flat_map(|(kind, question)| {
        let asked = case.records_of(kind.id).into_iter();
        let asked = asked.filter(move |record| forms::is_shown_in(record, &question.spec));
        asked.filter_map(move |record| {
            let tap = (answered(&record, question.spec.id)?, record.get(question)? == "look");
            Some((record, tap))
        })
    })
}

/// Whether the last contact that says anything of safety worries, and nobody has looked since.
fn has_new_worry(case: &Case) -> bool {
    let looked = case.records_of(safety::SAFETY.id).iter().filter_map(looked_at).max();
    let last = taps(case).map(|(_, tap)| tap).max();
    last.is_some_and(|(at, is_worry)| is_worry && looked.is_none_or(|looked| looked < at))
}

/// When somebody last ticked what a look at safety says; `None` while it says nothing.
pub(in crate::process) fn looked_at(look: &Record<'_>) -> Option<(u64, EventId)> {
    look.get(safety::NOW).into_iter().filter_map(|choice| ticked_at(look, choice)).max()
}

fn ticked_at(look: &Record<'_>, choice: &str) -> Option<(u64, EventId)> {
    let part = Part::Choice(choice.to_owned());
    look.given(safety::NOW.spec.id, &part).0.last().map(|answer| answer.event.order())
}
