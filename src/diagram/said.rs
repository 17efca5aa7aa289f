//! What a scene says to those who do not see it, and what its signs mean. Apart from the scene, because nobody hears it
//! before the picture stands: putting two hundred people into words takes as long as laying them out.

use std::collections::BTreeMap;

use super::family::{Family, Need, person_words};
use super::words::{bond_words, child_words, couple_words};
use super::{Asked, Line, Map, Scene, Sign, Stroke, legend};
use crate::i18n::Speech;
use crate::journal::RecordId;

/// What a scene says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    /// Each of its people in words, in its order.
    pub nodes: Vec<String>,
    /// Each of its lines in words, in its order.
    pub lines: Vec<String>,
    /// What is still missing, whole, in the order in which it is drawn; nothing on a map that does not show it.
    pub needs: Vec<Missing>,
    /// The signs that it uses, and what they mean.
    pub legend: Vec<Sign>,
}

/// A need that nothing meets (2-15).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The need.
    pub record: RecordId,
    /// What is missing, in the person's words, or its part of life where no names may stand.
    pub words: String,
}

/// What a scene says that was made of the same as is asked here.
pub fn said(asked: &Asked<'_>, scene: &Scene, speech: &Speech<'_>) -> Said {
    let family = Family::read(asked, speech);
    let people: BTreeMap<_, _> = family.people.iter().map(|one| (one.record.id(), one)).collect();
    let node = |record: RecordId| people.get(&record).map(|one| person_words(one, speech)).unwrap_or_default();
    let lines = lines(&family, &scene.lines, speech);
    // A ring around the household is a sign on the genogram; on the ecomap it is the map's middle.
    let has_ring = scene.map == Map::Genogram && !scene.rings.is_empty();
    let missing = |need: &Need<'_>| Missing { record: need.record.id(), words: need.words.clone() };
    let needs = family.needs.iter().filter(|_| scene.map == Map::Ecomap).map(missing).collect();
    let legend = legend::of(&scene.lines, &scene.nodes, &family, has_ring, speech, asked.notation);
    Said { nodes: scene.nodes.iter().map(|one| node(one.record)).collect(), lines, needs, legend }
}

fn lines(family: &Family<'_>, lines: &[Line], speech: &Speech<'_>) -> Vec<String> {
    let couples: BTreeMap<_, _> = family.couples.iter().map(|one| (one.record.id(), one)).collect();
    let children: BTreeMap<_, _> = family.children.iter().map(|one| (one.record.id(), one)).collect();
    let bonds: BTreeMap<_, _> = family.bonds.iter().map(|one| (one.record.id(), one)).collect();
    let line = |line: &Line| match line.stroke {
        Stroke::Identical => Some(speech.text("map-sign-identical")),
        Stroke::Bond(_) => bonds.get(&line.record).map(|bond| bond_words(family, bond, speech)),
        // Of parents of whom nobody wrote what they are to each other, their child says it.
        Stroke::Couple(_) | Stroke::Child(_) => match couples.get(&line.record) {
            Some(couple) => Some(couple_words(family, couple, speech)),
            None => children.get(&line.record).map(|child| child_words(family, child, speech)),
        },
    };
    lines.iter().map(|one| line(one).unwrap_or_default()).collect()
}
