//! People whom nobody but the worker may come upon: they are absent from papers for the person, from what is read back
//! and from a screen that is turned to the person (Part 5, 5).
//!
//! A mark protects only if a name that stands in free text is found too. Words are compared blind to case, with the
//! endings that languages put to a name, and rather once too often: what is held back can still be said aloud.

use crate::forms::{Ask, Spec, client, minor, participant, person, safety, six};
use crate::journal::{Case, Part, Record, RecordId, Value};

/// The longest ending that a name takes on: `Karl’s`, «Мариной», «Карлом».
const ENDING: usize = 3;
/// A shorter name is compared as it is.
const SHORT: usize = 4;

/// Whether somebody has one of the marks: may be a danger, never contact, never print.
pub fn is_marked(record: &Record<'_>) -> bool {
    record.kind() == Some(person::PERSON.id) && !record.get(person::MARKS).is_empty()
}

/// Whether somebody must stand on no paper, whoever reads it.
pub fn is_never_printed(record: &Record<'_>) -> bool {
    record.kind() == Some(person::PERSON.id) && record.get(person::MARKS).contains(&"never_print")
}

/// What the marked people of a case are called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// Each a word or several, as they follow one another.
    names: Vec<Vec<String>>,
}

impl Marked {
    /// Those of a case: each word of a name that is written with a capital, else the whole of it; who they are; how to
    /// reach them. What the person of the case is called themself is nobody else's name.
    pub fn of(case: &Case) -> Self {
        Self::those(case, |_| true)
    }

    fn those(case: &Case, is_meant: impl Fn(&Record<'_>) -> bool) -> Self {
        let own = case.record(client::CLIENT.first_id(case.id(), case.first_round()));
        let own = words(own.and_then(|own| own.get(client::CALLED)).unwrap_or_default());
        let marked = case.records_of(person::PERSON.id).into_iter().filter(is_marked).filter(is_meant);
        let names =
            marked.flat_map(|record| names_of(&record)).filter(|name| !name.iter().all(|word| own.contains(word)));
        Self { names: names.collect() }
    }

    /// One of them alone.
    pub(super) fn one(case: &Case, whom: RecordId) -> Self {
        Self::those(case, |record| record.id() == whom)
    }

    /// Those of a case who must never be printed, whoever reads it.
    pub fn never_printed(case: &Case) -> Self {
        Self::those(case, is_never_printed)
    }

    /// What the person of a case is called.
    pub fn person(case: &Case) -> Self {
        Self::called(&case.records_of(client::CLIENT.id), &client::CALLED.spec)
    }

    /// What one child is called.
    pub(super) fn child(child: &Record<'_>) -> Self {
        Self::called(std::slice::from_ref(child), &minor::CALLED.spec)
    }

    /// What the other clients of a case are called: what was said of one of them is not for whoever reads about the person
    /// (Part 5, 7). A name that they share is the person's own: a family's name stands wherever the person is named.
    pub fn other_clients(case: &Case) -> Self {
        Self::called(&super::other_clients(case), &participant::CALLED.spec).without(&Self::person(case))
    }

    /// What these children of a case are called, a name that they share with the person left out.
    pub fn children(case: &Case, is_meant: impl Fn(&Record<'_>) -> bool) -> Self {
        let children: Vec<_> = super::children(case).into_iter().filter(is_meant).collect();
        Self::called(&children, &minor::CALLED.spec).without(&Self::person(case))
    }

    fn called(records: &[Record<'_>], question: &Spec) -> Self {
        let texts: Vec<_> = records.iter().flat_map(|record| texts_of(record, question)).collect();
        Self { names: forms_of(&texts, &texts) }
    }

    /// Whether there is nobody to look for.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What one of the other clients of a case, or a child of it, is called; and what all the rest are called, the person
    /// themself among them. A name that they share is this one's own.
    pub fn one_and_others(case: &Case, one: RecordId) -> (Self, Self) {
        let called = [&client::CALLED.spec, &participant::CALLED.spec, &minor::CALLED.spec].into_iter();
        let called =
            called.flat_map(|called| case.records_of(called.kind_id()).into_iter().map(move |record| (record, called)));
        let (own, others): (Vec<_>, Vec<_>) = called.partition(|(record, _)| record.id() == one);
        let names = |all: &[(Record<'_>, &Spec)]| {
            let texts: Vec<_> = all.iter().flat_map(|(record, called)| texts_of(record, called)).collect();
            Self { names: forms_of(&texts, &texts) }
        };
        let own = names(&own);
        (own.clone(), names(&others).without(&own))
    }

    /// Those whose names are not also one of these.
    #[must_use]
    pub fn without(mut self, own: &Self) -> Self {
        let words: Vec<_> = own.names.iter().flatten().collect();
        self.names.retain(|name| !name.iter().all(|word| words.contains(&word)));
        self
    }

    /// Those that tell these from others: a family's name does not. All of them where none does.
    #[must_use]
    pub fn apart_from(self, others: &Self) -> Self {
        let apart = self.clone().without(others);
        if apart.is_empty() { self } else { apart }
    }

    /// Everybody who has a name in a case, marked or not: its people, its clients. What names one of them cannot stand
    /// where no names may. Of what is no person, the first word of a name has its capital only because it comes first.
    pub fn everybody(case: &Case) -> Self {
        let people = case.records_of(person::PERSON.id).into_iter().flat_map(|record| {
            let names = texts_of(&record, &person::NAME.spec);
            let after_first = names.iter().map(|name| name.split_once(' ').map_or("", |(_, rest)| rest));
            if is_somebody(&record) {
                forms_of(&names, &names)
            } else {
                forms_of(&after_first.collect::<Vec<_>>(), &names)
            }
        });
        let clients = [&client::CALLED.spec, &participant::CALLED.spec].into_iter().flat_map(|called| {
            let called = case.records_of(called.kind_id()).into_iter().flat_map(|one| texts_of(&one, called));
            let called: Vec<_> = called.collect();
            forms_of(&called, &called)
        });
        Self { names: people.chain(clients).collect() }
    }

    /// These and those.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.names.extend(others.names);
        self
    }

    /// Whether these words name one of them.
    pub fn is_named_in(&self, text: &str) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let said = words(text);
        let stands_at = |name: &Vec<String>| {
            said.windows(name.len()).any(|window| window.iter().zip(name).all(|(said, name)| is_form_of(said, name)))
        };
        self.names.iter().any(stands_at)
    }
}

/// Whether what stands under a question may be on a screen that is turned to the person: nothing of the worker's, nothing
/// that names somebody marked, nobody marked to choose from, and no word of danger: whoever is the danger may read the
/// screen later, or look on (Part 5, 2 and 6).
pub fn may_be_turned(case: &Case, record: RecordId, question: &Spec) -> bool {
    // The pad is where the worker writes.
    let is_workers = question.is_worker_only || question.id == six::PAD.spec.id;
    if is_workers || question.kind_id() == safety::SAFETY.id {
        return false;
    }
    let Some(record) = case.record(record) else { return true };
    let marked = Marked::of(case);
    !values_of(&record, question).into_iter().any(|value| names(&marked, case, value))
}

/// All that stands in an answer: the worker's and the person's own, and each of what conflicts.
pub(super) fn values_of<'a>(record: &Record<'a>, question: &Spec) -> Vec<&'a Value> {
    let parts = [Part::Whole, Part::Said];
    parts.iter().flat_map(|part| record.given(question.id, part).0).filter_map(|answer| answer.value).collect()
}

fn names(marked: &Marked, case: &Case, value: &Value) -> bool {
    match value {
        Value::Text { text, .. } | Value::Time(text) => marked.is_named_in(text),
        Value::Link { record, label, .. } => {
            marked.is_named_in(label) || case.record(*record).as_ref().is_some_and(is_marked)
        }
        Value::File { name, .. } => marked.is_named_in(name),
        _ => false,
    }
}

/// Whether a name is somebody's, and not that of an office or a part of life.
pub fn is_somebody(record: &Record<'_>) -> bool {
    let is_one = matches!(record.get(person::SORT), None | Some("person" | "animal"));
    is_one && matches!(record.get(person::SECTOR), None | Some("extended_family" | "friends" | "neighbours"))
}

fn names_of(record: &Record<'_>) -> Vec<Vec<String>> {
    let all =
        [&person::NAME.spec, &person::ROLE.spec, &person::CONTACT.spec].map(|question| texts_of(record, question));
    forms_of(&all[0], &all.concat())
}

/// What to look for: the words of names that are written with a capital, and all of this as a whole.
fn forms_of(names: &[&str], whole: &[&str]) -> Vec<Vec<String>> {
    let is_proper =
        |word: &&str| word.chars().find(|letter| letter.is_alphabetic()).is_some_and(|first| !first.is_lowercase());
    let proper = names.iter().flat_map(|name| name.split_whitespace()).filter(is_proper).map(words);
    proper.chain(whole.iter().copied().map(words)).filter(|words| !words.is_empty()).collect()
}

/// All texts that stand under a question: where two copies differ, both do, until somebody picks.
fn texts_of<'a>(record: &Record<'a>, question: &Spec) -> Vec<&'a str> {
    let answers = record.given(question.id, &Part::Whole).0.into_iter();
    let text = |value: &'a Value| match value {
        Value::Text { text, .. } => Some(text.as_str()),
        _ => None,
    };
    answers.filter_map(|answer| answer.value).filter_map(text).collect()
}

/// The words of a text, without case, and ё as е.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let plain = |letter| if letter == 'ё' { 'е' } else { letter };
    words.map(|word| word.to_lowercase().chars().map(plain).collect()).collect()
}

/// Whether a word is a name, as it is or with an ending.
fn is_form_of(said: &str, name: &str) -> bool {
    let length = name.chars().count();
    if said == name || length < SHORT {
        return said == name;
    }
    // In Russian the last letter of a name changes with its place in the sentence.
    let stem = name.strip_suffix(['а', 'я', 'й', 'ь', 'о', 'е']).unwrap_or(name);
    said.starts_with(stem) && said.chars().count() <= length + ENDING
}
