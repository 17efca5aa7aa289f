//! What a case says of people and of what is between them, as it was on a day and for somebody's eyes.

mod bonds;
mod children;
mod couples;
mod kin;
mod looks;
mod more;
mod needs;
mod people;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use bonds::Bond;
pub(super) use children::Child;
pub(super) use couples::Couple;
pub(super) use more::MORE;
pub(super) use needs::Need;
pub(super) use people::{Household, Person, person_words, under, with};

use super::{Asked, Eyes, Names};
use crate::forms::{Ask, Link, OneOf, Question};
use crate::i18n::Speech;
use crate::journal::{Record, RecordId};
use crate::process::Marked;

/// Everybody, and all that is between them. Everything names people by their place in the list.
pub(super) struct Family<'a> {
    pub(super) people: Vec<Person<'a>>,
    pub(super) couples: Vec<Couple<'a>>,
    pub(super) children: Vec<Child<'a>>,
    pub(super) bonds: Vec<Bond<'a>>,
    /// What is still missing.
    pub(super) needs: Vec<Need<'a>>,
    /// Whether each is a parent, a child or half of a couple.
    related: Vec<bool>,
    /// Whether each has had ties, of which none is of this day.
    past: Vec<bool>,
    /// Who is named as whose twin.
    twins: BTreeSet<(usize, usize)>,
    /// Which words may stand.
    kept: Kept,
}

/// Which words may stand on a map, by whom they name.
struct Kept {
    names: Names,
    /// Whoever is on no map for these eyes, and so in no words on it either (Part 5, 5).
    hidden: Marked,
    /// Everybody, where no names may stand.
    named: Marked,
}

impl Kept {
    fn of(asked: &Asked<'_>) -> Self {
        let hidden = match asked.eyes {
            Eyes::Worker => Marked::default(),
            Eyes::Shared => Marked::of(asked.now),
            Eyes::Paper => Marked::never_printed(asked.now),
        };
        let named = match asked.names {
            Names::Shown => Marked::default(),
            Names::Left => Marked::everybody(asked.case).and(Marked::everybody(asked.now)),
        };
        Self { names: asked.names, hidden, named }
    }

    fn may_stand(&self, words: &str) -> bool {
        !self.hidden.is_named_in(words) && !self.named.is_named_in(words)
    }
}

/// People's places by their record.
type Places = BTreeMap<RecordId, usize>;

impl<'a> Family<'a> {
    /// Reads a case.
    pub(super) fn read(asked: &Asked<'a>, speech: &Speech<'_>) -> Self {
        let kept = Kept::of(asked);
        let people = people::read(asked, &kept, speech);
        let places = people.iter().enumerate().map(|(place, person)| (person.record.id(), place)).collect();
        let (mut bonds, looks) = (bonds::read(asked, &places), looks::read(asked));
        let ends = |bond: &Bond<'_>| {
            std::iter::once(bond.from).chain(bond.to).map(|end: usize| people[end].record.id()).collect()
        };
        looks::share(&looks, &mut bonds, &ends);
        let (mut couples, children) = (couples::read(asked, speech, &places), children::read(asked, &places));
        kin::mark(&mut couples, &children, people.len());
        let related = related(&couples, &children, people.len());
        let past = bonds::past(asked, &places, people.len());
        let twins = children.iter().filter_map(|child| Some((child.child, child.twin?))).collect();
        let needs = needs::unmet(asked, &kept, &looks, &bonds, speech);
        Self { couples, children, bonds, needs, related, past, twins, kept, people }
    }

    /// A need in words; nothing where the words name somebody who must not be named.
    pub(super) fn need_words(&self, need: &Record<'_>, speech: &Speech<'_>) -> Option<String> {
        needs::words(need, &self.kept, speech)
    }

    /// Whether all ties that somebody ever had lie outside the day.
    pub(super) fn is_past(&self, person: usize) -> bool {
        self.past[person]
    }

    /// Everybody who is of this day: those without a part in the household or the family go with their last tie, and come
    /// with their first.
    pub(super) fn present(&self) -> impl Iterator<Item = &Person<'a>> {
        let is_close =
            |at: usize, one: &Person<'_>| one.is_index || one.household != Household::Not || self.related[at];
        let is_present = move |(at, one): &(usize, &Person<'_>)| !self.past[*at] || is_close(*at, one);
        self.people.iter().enumerate().filter(is_present).map(|(_, one)| one)
    }

    /// Whether somebody is a parent, a child or half of a couple.
    pub(super) fn is_related(&self, person: usize) -> bool {
        self.related[person]
    }

    /// Whether two are named as twins of each other.
    pub(super) fn are_twins(&self, one: usize, two: usize) -> bool {
        self.twins.contains(&(one, two)) || self.twins.contains(&(two, one))
    }

    /// Those whom the map is about; nobody is marked so in a case that begins.
    pub(super) fn index(&self) -> Option<usize> {
        self.people.iter().position(|person| person.is_index)
    }

    /// By whom it was told, each once, in the order of the records; nobody where no names may stand, and no words that
    /// name somebody who must not be named.
    pub(super) fn told(&self, names: Names) -> Vec<String> {
        if names == Names::Left {
            return Vec::new();
        }
        let people = self.present().filter_map(|person| person.record.get(crate::forms::person::TOLD));
        let couples = self.couples.iter().filter_map(|couple| couple.record.get(crate::forms::couple::TOLD));
        let children = self.children.iter().filter_map(|child| child.record.get(crate::forms::child::TOLD));
        let bonds = self.bonds.iter().filter_map(|bond| bond.record.get(crate::forms::bond::TOLD));
        let mut told: Vec<String> = Vec::new();
        for who in people.chain(couples).chain(children).chain(bonds) {
            if !told.iter().any(|known| known == who) && self.kept.may_stand(who) {
                told.push(who.to_owned());
            }
        }
        told
    }
}

fn related(couples: &[Couple<'_>], children: &[Child<'_>], count: usize) -> Vec<bool> {
    let mut related = vec![false; count];
    couples.iter().for_each(|couple| [couple.one, couple.two].into_iter().for_each(|half| related[half] = true));
    for child in children {
        related[child.child] = true;
        child.parents.iter().for_each(|parent| related[*parent] = true);
    }
    related
}

/// A choice by its declared id; one that a newer version knows is no choice here.
fn choice(record: &Record<'_>, question: Question<OneOf>) -> Option<&'static str> {
    let chosen = record.get(question)?;
    question.spec.choices.iter().find(|choice| **choice == chosen).copied()
}

/// The place of the person that a link names, if they are on the map.
fn linked(record: &Record<'_>, question: Question<Link>, places: &Places) -> Option<usize> {
    places.get(&record.get(question)?).copied()
}
