//! The same name in two cases (Part 5, 5): the worker alone is told, so that they can ask. Nothing is linked, nothing is
//! kept of it, and no paper has it.

use super::{Answers, CardFace, Decompose, current_round, fold_for_search};
use crate::forms::{Ask, Question, Text, case as case_form, client, minor, participant, person};
use crate::journal::Case;
use crate::sorting::sort_by;

/// Somebody in a case whose name the people of other cases have too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namesake {
    /// The name, as it is written in this case.
    pub name: String,
    /// The codes of the other cases.
    pub codes: Vec<String>,
}

/// Everybody in a case whose name stands on a card of another one; each name once. Accents, capitals and the order of
/// first name and surname do not matter, a part of a name is not enough.
pub fn namesakes<'a>(
    case: &Case,
    others: impl IntoIterator<Item = &'a CardFace>,
    decompose: Decompose,
) -> Vec<Namesake> {
    let known: Vec<_> = others.into_iter().map(|face| (key(&face.name, decompose), &face.code)).collect();
    let mut seen = Vec::new();
    let mut found = Vec::new();
    for name in names_in(case) {
        let sought = key(name, decompose);
        if sought.is_empty() || seen.contains(&sought) {
            continue;
        }
        let codes = known.iter().filter(|(known, _)| *known == sought).map(|(_, code)| (*code).clone());
        let codes: Vec<_> = codes.collect();
        if !codes.is_empty() {
            found.push(Namesake { name: name.to_owned(), codes });
        }
        seen.push(sought);
    }
    found
}

/// The person first, then everybody else who has a name here.
fn names_in(case: &Case) -> Vec<&str> {
    let answers = Answers { case, round: current_round(case) };
    let own = [answers.get(case_form::NAME), answers.get(client::CALLED)];
    let all = |question: Question<Text>| {
        case.records_of(question.spec.kind_id()).into_iter().filter_map(move |record| record.get(question))
    };
    let others = [participant::CALLED, minor::CALLED, person::NAME].into_iter().flat_map(all);
    own.into_iter().flatten().chain(others).collect()
}

/// The words of a name as they are compared; nothing where a letter alone stands for one.
fn key(name: &str, decompose: Decompose) -> Vec<String> {
    let plain = fold_for_search(name, decompose);
    let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<_> = words.map(str::to_owned).collect();
    sort_by(&mut words, Ord::cmp);
    let is_name = words.iter().any(|word| word.chars().nth(1).is_some());
    if is_name { words } else { Vec::new() }
}
