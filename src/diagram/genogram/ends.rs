//! Partners who are kin and both stand among siblings of their own: each may leave their place by age for an end of the
//! row of siblings where that brings the two beside each other, as textbooks draw cousins who marry.

use super::tree::Tree;
use crate::diagram::family::Family;

/// Where somebody stands among siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// By age.
    ByAge,
    /// Before the others.
    First,
    /// After the others.
    Last,
}

/// Two partners, and where each stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    people: [usize; 2],
    ends: [End; 2],
}

/// What it costs to stand out of age, and to do so for nothing.
const OUT_OF_AGE: f64 = 1.5;
const FOR_NOTHING: f64 = 1_000.0;

impl Pair {
    /// Every other way to stand.
    pub(super) fn others(self) -> impl Iterator<Item = Self> {
        let all = [End::ByAge, End::First, End::Last];
        let ends = all.into_iter().flat_map(move |one| all.map(|two| [one, two]));
        ends.map(move |ends| Self { ends, ..self }).filter(move |other| *other != self)
    }

    /// Puts whoever of the two is among these siblings where they stand.
    pub(super) fn put(self, siblings: &mut Vec<usize>) {
        for (person, end) in self.people.into_iter().zip(self.ends).filter(|(_, end)| *end != End::ByAge) {
            let Some(at) = siblings.iter().position(|one| *one == person) else { continue };
            let moved = siblings.remove(at);
            siblings.insert(if end == End::First { 0 } else { siblings.len() }, moved);
        }
    }

    /// What it costs: nothing by age, little beside each other.
    pub(super) fn cost(self, place: &[f64]) -> f64 {
        let moved = self.ends.into_iter().filter(|end| *end != End::ByAge).map(|_| OUT_OF_AGE).sum::<f64>();
        let [one, two] = self.people.map(|person| place[person]);
        let is_beside = (one - two).abs() < 1.5;
        if moved > 0.0 && !is_beside { FOR_NOTHING } else { moved }
    }
}

/// The partners who are kin, all by age; twins stay together.
pub(super) fn pairs(family: &Family<'_>, tree: &Tree) -> Vec<Pair> {
    let is_free = |person: &usize| {
        let siblings = tree.home[*person].map(|home| tree.at_home(home));
        siblings.is_some_and(|all| !all.iter().any(|other| family.are_twins(*other, *person)))
    };
    let couples =
        tree.unions.iter().filter_map(|union| Some((union.couple?, <[usize; 2]>::try_from(&union.parents[..]).ok()?)));
    let kin = couples.filter(|(couple, people)| family.couples[*couple].is_kin && people.iter().all(is_free));
    kin.map(|(_, people)| Pair { people, ends: [End::ByAge; 2] }).collect()
}
