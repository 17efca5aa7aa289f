//! The same name in two cases (Part 5, 5): the worker alone is told, so that they can ask. Nothing is linked, nothing is
//! kept of it, and no paper has it.
//!
//! Everybody in a case is compared with everybody in the others. Of a case that nobody has read yet its card says one name;
//! the others are known once it is read, which the desk does while nobody waits for it.

use std::borrow::Cow;

use super::marked::is_somebody;
use super::{Answers, CardFace, Decompose, current_round, fold_for_search};
use crate::forms::{Ask, Question, Text, case as case_form, client, minor, participant, person};
use crate::journal::{Case, Record};
use crate::sorting::sort_by;

/// Fewer words are no whole name: a first name alone is many people's.
const WHOLE: usize = 2;

/// Somebody in a case whose name the people of other cases have too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namesake {
    /// The name, as it is written in this case.
    pub name: String,
    /// The codes of the other cases.
    pub codes: Vec<String>,
}

/// Everybody in a case, as names are compared: no name can be read as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NamesIn(Vec<Key>);

/// A whole name.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    /// Its words, without accents and capitals, in the order of the alphabet.
    words: Vec<String>,
    /// Whether somebody has it, and not an office or a part of life, which many cases name.
    is_somebodys: bool,
}

impl NamesIn {
    /// Those of a case.
    pub fn of(case: &Case, decompose: Decompose) -> Self {
        let keys = names_in(case).into_iter();
        Self(keys.filter_map(|(name, is_somebodys)| Key::of(name, is_somebodys, decompose)).collect())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one on a card.
    fn on(card: &CardFace, decompose: Decompose) -> Self {
        Self(Key::of(&card.name, true, decompose).into_iter().collect())
    }

    fn has(&self, sought: &Key) -> bool {
        self.0.iter().any(|known| known.is_namesake(sought))
    }
}

impl Key {
    /// Nothing where it is no whole name, or where letters alone stand for one.
    fn of(name: &str, is_somebodys: bool, decompose: Decompose) -> Option<Self> {
        let plain = fold_for_search(name, decompose);
        let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut words: Vec<_> = words.map(str::to_owned).collect();
        sort_by(&mut words, Ord::cmp);
        let is_whole = words.len() >= WHOLE && words.iter().any(|word| word.chars().nth(1).is_some());
        is_whole.then_some(Self { words, is_somebodys })
    }

    /// What is an office here may be somebody there; what is none in either is nobody's name.
    fn is_namesake(&self, other: &Self) -> bool {
        self.words == other.words && (self.is_somebodys || other.is_somebodys)
    }
}

/// Everybody in a case whose name stands in another one: on its card, or among its people where it was read; each name once.
/// Accents, capitals and the order of first name and surname do not matter, a part of a name is not enough.
pub fn namesakes<'a>(
    case: &Case,
    others: impl IntoIterator<Item = (&'a CardFace, Option<&'a NamesIn>)>,
    decompose: Decompose,
) -> Vec<Namesake> {
    let known = |(card, read): (&'a CardFace, Option<&'a NamesIn>)| {
        (read.map_or_else(|| Cow::Owned(NamesIn::on(card, decompose)), Cow::Borrowed), &card.code)
    };
    let known: Vec<_> = others.into_iter().map(known).collect();
    let mut told = Vec::new();
    let mut found = Vec::new();
    for (name, is_somebodys) in names_in(case) {
        let Some(sought) = Key::of(name, is_somebodys, decompose) else { continue };
        let codes = known.iter().filter(|(names, _)| names.has(&sought)).map(|(_, code)| (*code).clone());
        let codes: Vec<_> = codes.collect();
        if !codes.is_empty() && !told.contains(&sought.words) {
            found.push(Namesake { name: name.to_owned(), codes });
            told.push(sought.words);
        }
    }
    found
}

/// The person first, then everybody else who has a name here; whether it is somebody's.
fn names_in(case: &Case) -> Vec<(&str, bool)> {
    let answers = Answers { case, round: current_round(case) };
    let own = [answers.get(case_form::NAME), answers.get(client::CALLED)].into_iter().flatten();
    let all = |question: Question<Text>| {
        let is_one = move |record: &Record<'_>| question.spec.id != person::NAME.spec.id || is_a_person(record);
        let records = case.records_of(question.spec.kind_id()).into_iter();
        records.filter_map(move |record| Some((record.get(question)?, is_one(&record))))
    };
    let others = [participant::CALLED, minor::CALLED, person::NAME].into_iter().flat_map(all);
    own.map(|name| (name, true)).chain(others).collect()
}

/// Whoever was said to be a person is one; where nobody said, whoever stands in a part of life of people.
fn is_a_person(record: &Record<'_>) -> bool {
    match record.get(person::SORT) {
        None => is_somebody(record),
        Some(sort) => sort == "person",
    }
}
