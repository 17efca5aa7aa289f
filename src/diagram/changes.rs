//! What changed between two maps, in words and for marking on them (Part 4, 9).

use std::collections::{BTreeMap, BTreeSet};

use super::Asked;
use super::family::{Family, Need, Person, person_words, under};
use super::words::{bond_words, child_words, couple_words};
use crate::forms::{bond, need, person};
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
    /// The person, couple, child, tie or need.
    pub record: RecordId,
    /// Whether it is a need: then it came when it began to be missing.
    pub is_need: bool,
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
                if self.is_need { "map-need-came" } else { "map-came" }
            }
            Turn::Went(what) => {
                args.set("what", what.as_str());
                if self.is_need { "map-need-went" } else { "map-went" }
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

/// What differs between two maps of a case: people first, then couples, children, ties, needs, in the order of the later
/// one; what is gone comes last of its kind. Whatever is drawn otherwise differs; growing older is no difference.
pub fn changes(before: &Asked<'_>, after: &Asked<'_>, speech: &Speech<'_>) -> Vec<Difference> {
    let (before, after) = (Family::read(before, speech), Family::read(after, speech));
    let both = |entries: &dyn Fn(&Family<'_>) -> Vec<Entry>| differences(&entries(&before), &entries(&after));
    let all = [
        both(&|family| people(family, speech)),
        both(&|family| couples(family, speech)),
        both(&|family| children(family, speech)),
        both(&|family| bonds(family, speech)),
        both(&|family| needs(family, speech)),
    ];
    all.into_iter().flatten().collect()
}

/// A record in words, with what of it is compared.
struct Entry {
    record: RecordId,
    words: String,
    /// What is seen and not said: it is said where it differs.
    seen: String,
    compared: String,
    is_need: bool,
}

impl Entry {
    /// Of which all that is compared stands in its words.
    fn told(record: RecordId, words: String) -> Self {
        Self { record, compared: words.clone(), words, seen: String::new(), is_need: false }
    }

    fn turn_from(&self, was: &Self) -> Turn {
        let is_seen = was.seen != self.seen;
        let all = |entry: &Self| match entry.seen.as_str() {
            seen if is_seen && !seen.is_empty() => format!("{}, {seen}", entry.words),
            _ => entry.words.clone(),
        };
        Turn::Turned(all(was), all(self))
    }
}

fn differences(before: &[Entry], after: &[Entry]) -> Vec<Difference> {
    let known: BTreeMap<RecordId, &Entry> = before.iter().map(|entry| (entry.record, entry)).collect();
    let still: BTreeSet<RecordId> = after.iter().map(|entry| entry.record).collect();
    let now = after.iter().filter_map(|entry| {
        let turn = match known.get(&entry.record) {
            None => Turn::Came(entry.words.clone()),
            Some(was) if was.compared != entry.compared => entry.turn_from(was),
            Some(_) => return None,
        };
        Some(Difference { record: entry.record, is_need: entry.is_need, turn })
    });
    let gone = before.iter().filter(|entry| !still.contains(&entry.record));
    let went = |entry: &Entry| Difference {
        record: entry.record,
        is_need: entry.is_need,
        turn: Turn::Went(entry.words.clone()),
    };
    let gone = gone.map(went);
    now.chain(gone).collect()
}

fn people(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |one: &Person<'_>| {
        let seen = seen(one, speech);
        let who = (&one.name, &one.beside, one.figure, one.sector, one.household, one.is_index, one.is_marked);
        let what = (one.is_dead, one.born, one.died, one.pregnancy, &one.health, &one.more);
        let compared = format!("{who:?}{what:?}");
        Entry { record: one.record.id(), words: person_words(one, speech), seen, compared, is_need: false }
    };
    family.present().map(entry).collect()
}

/// The figure of somebody, and where they stand.
fn seen(one: &Person<'_>, speech: &Speech<'_>) -> String {
    let chosen = [(&person::SHAPE.spec, one.said_shape), (&person::SECTOR.spec, one.sector)];
    let chosen = chosen.into_iter().filter_map(|(question, choice)| Some((question, choice?)));
    chosen
        .map(|(question, choice)| under(question, &speech.choice(question, choice), speech))
        .collect::<Vec<_>>()
        .join(", ")
}

fn couples(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |couple| couple_words(family, couple, speech);
    family.couples.iter().map(|couple| Entry::told(couple.record.id(), entry(couple))).collect()
}

fn children(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |child| child_words(family, child, speech);
    family.children.iter().map(|child| Entry::told(child.record.id(), entry(child))).collect()
}

fn bonds(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |bond| bond_words(family, bond, speech);
    family.bonds.iter().map(|bond| Entry::told(bond.record.id(), entry(bond))).collect()
}

fn needs(family: &Family<'_>, speech: &Speech<'_>) -> Vec<Entry> {
    let entry = |need: &Need<'_>| {
        let domain =
            need.domain.map(|domain| under(&need::DOMAIN.spec, &speech.choice(&need::DOMAIN.spec, domain), speech));
        let compared = format!("{:?}", (&need.words, need.domain));
        let seen = domain.unwrap_or_default();
        Entry { record: need.record.id(), words: need.words.clone(), seen, compared, is_need: true }
    };
    family.needs.iter().map(entry).collect()
}

/// How many ties of each kind there are more or fewer, in words ("Strong: 2 more"); kinds in their declared order.
pub fn tallies(before: &Asked<'_>, after: &Asked<'_>, speech: &Speech<'_>) -> Vec<String> {
    let (before, after) = (Family::read(before, speech), Family::read(after, speech));
    let count = |family: &Family<'_>, kind: &str| family.bonds.iter().filter(|bond| bond.kind == Some(kind)).count();
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
