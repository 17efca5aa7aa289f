//! What changed between two maps, in words and for marking on them (Part 4, 9).

use std::collections::{BTreeMap, BTreeSet};

use super::Asked;
use super::family::{Family, Person, person_words};
use super::words::{bond_words, child_words, couple_words};
use crate::forms::bond;
use crate::i18n::{Args, Speech};
use crate::journal::RecordId;

/// In which way something differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// It was not there before: what it is.
    Came(String),
    /// It is not there any more: what it was.
    Went(String),
    /// It is otherwise: what it was, what it is.
    Turned(String, String),
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The person, couple, child or tie.
    pub record: RecordId,
    /// In which way.
    pub turn: Turn,
}

impl Difference {
    /// The difference in words.
    pub fn words(&self, speech: &Speech<'_>) -> String {
        let mut args = Args::new();
        let message = match &self.turn {
            Turn::Came(what) => {
                args.set("what", what.as_str());
                "map-came"
            }
            Turn::Went(what) => {
                args.set("what", what.as_str());
                "map-went"
            }
            Turn::Turned(was, is) => {
                args.set("was", was.as_str());
                args.set("is", is.as_str());
                "map-turned"
            }
        };
        speech.texts.get_with(message, &args)
    }
}

/// What differs between two maps of a case: people first, then couples, children, ties, in the order of the later one;
/// what is gone comes last of its kind. Growing older is no difference.
pub fn changes(before: &Asked<'_>, after: &Asked<'_>, speech: &Speech<'_>) -> Vec<Difference> {
    let (before, after) = (Family::read(before, speech), Family::read(after, speech));
    let all = [
        differences(&people(&before, speech), &people(&after, speech)),
        differences(&couples(&before, speech), &couples(&after, speech)),
    ];
    let rest = [
        differences(&children(&before, speech), &children(&after, speech)),
        differences(&bonds(&before, speech), &bonds(&after, speech)),
    ];
    all.into_iter().chain(rest).flatten().collect()
}

/// A record in words, with what of it is compared.
struct Entry {
    record: RecordId,
    words: String,
    compared: String,
}

fn differences(before: &[Entry], after: &[Entry]) -> Vec<Difference> {
    let known: BTreeMap<RecordId, &Entry> = before.iter().map(|entry| (entry.record, entry)).collect();
    let still: BTreeSet<RecordId> = after.iter().map(|entry| entry.record).collect();
    let now = after.iter().filter_map(|entry| {
        let turn = match known.get(&entry.record) {
            None => Turn::Came(entry.words.clone()),
            Some(was) if was.compared != entry.compared => Turn::Turned(was.words.clone(), entry.words.clone()),
            Some(_) => return None,
        };
        Some(Difference { record: entry.record, turn })
    });
    let gone = before.iter().filter(|entry| !still.contains(&entry.record));
    let gone = gone.map(|entry| Difference { record: entry.record, turn: Turn::Went(entry.words.clone()) });
    now.chain(gone).collect()
}

fn people(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |one: &Person<'_>| {
        let compared = format!("{:?}", (&one.name, &one.beside, one.figure, one.is_dead, one.household, one.sector));
        Entry { record: one.record.id(), words: person_words(one, speech), compared }
    };
    family.people.iter().map(entry).collect()
}

fn couples(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |couple| {
        let words = couple_words(family, couple, speech);
        Entry { record: couple.record.id(), compared: words.clone(), words }
    };
    family.couples.iter().map(entry).collect()
}

fn children(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |child| {
        let words = child_words(family, child, speech);
        Entry { record: child.record.id(), compared: words.clone(), words }
    };
    family.children.iter().map(entry).collect()
}

fn bonds(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |bond| {
        let words = bond_words(family, bond, speech);
        Entry { record: bond.record.id(), compared: words.clone(), words }
    };
    family.bonds.iter().map(entry).collect()
}

/// How many ties of each kind there are more or fewer, in words ("Strong: 2 more"); kinds in their declared order.
pub fn tallies(before: &Asked<'_>, after: &Asked<'_>, speech: &Speech<'_>) -> Vec<String> {
    let (before, after) = (Family::read(before, speech), Family::read(after, speech));
    let count = |family: &Family<'_>, kind: &str| family.bonds.iter().filter(|bond| bond.kind == kind).count();
    let tally = |kind: &&str| {
        let (was, is) = (count(&before, kind), count(&after, kind));
        let message = if is > was { "map-tally-more" } else { "map-tally-less" };
        let mut args = Args::new();
        args.set("what", speech.choice(&bond::KIND.spec, kind));
        args.set("count", is.abs_diff(was));
        (is != was).then(|| speech.texts.get_with(message, &args))
    };
    bond::KIND.spec.choices.iter().filter_map(tally).collect()
}
