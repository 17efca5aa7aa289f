//! R3, later on (Part 5, 8 and 9): who has to come knows what is compulsory; whoever already holds what was shared is told
//! of a withdrawal, if the person wants it.

use super::{Gap, Rule};
use crate::forms::{Ask, arrival, compelled, disclosure, sharing};
use crate::journal::{Case, Record, RoundId};
use crate::process::Answers;

/// What is compulsory is said to whoever is compelled; a withdrawal reaches those who hold something.
pub fn r3_withdrawn_and_compelled(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let is_compelled = answers.get(arrival::WILL) == Some("compelled");
    let is_said = compelled::COMPELLED.required().all(|question| answers.has(question));
    let compelled = (is_compelled && !is_said).then(|| Gap::new(Rule::R3, "r3-compelled", "page/family"));
    let tell = holders_to_tell(&answers).next().map(|_| Gap::new(Rule::R3, "r3-tell", "page/sharing"));
    compelled.into_iter().chain(tell).collect()
}

/// Whoever holds what was shared under a consent that was taken back, and nobody has said whether they are told.
fn holders_to_tell<'a>(answers: &Answers<'a>) -> impl Iterator<Item = Record<'a>> {
    let case = answers.case;
    let is_withdrawn = move |record: &Record<'_>| {
        let under = record.get(disclosure::UNDER).and_then(|id| case.record(id));
        under.is_some_and(|consent| consent.get(sharing::STATE) == Some("withdrawn"))
    };
    let is_unsaid = |record: &Record<'_>| matches!(record.get(disclosure::TOLD), None | Some("to_tell"));
    let all = case.records_of(disclosure::DISCLOSURE.id).into_iter();
    all.filter(move |record| is_withdrawn(record) && is_unsaid(record))
}
