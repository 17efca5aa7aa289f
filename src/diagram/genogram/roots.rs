//! The oldest families: those whom nobody on the map is above; and beside whom each wants to stand.

use super::tree::Tree;
use crate::diagram::family::Family;
use crate::sorting::sort_by_key;

/// Where the oldest families stand.
pub(super) struct Roots {
    /// One of each family that is free to stand anywhere, in the order met when one goes up from the person whom the
    /// map is about, the left parent's side first.
    pub(super) free: Vec<usize>,
    /// The families of those who married into another one, in the order in which they take their places.
    pub(super) tied: Vec<Tied>,
}

/// A family that wants to stand beside the parents of its child's partner.
pub(super) struct Tied {
    /// One of the family.
    pub(super) root: usize,
    /// Where it can stand, what is usual first.
    pub(super) seats: Vec<Seat>,
}

/// A place beside somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    /// A parent of the partner.
    pub(super) beside: usize,
    /// On which side.
    pub(super) is_right: bool,
}

/// The oldest families of a tree.
pub(super) fn roots(family: &Family<'_>, tree: &Tree) -> Roots {
    let index = family.index().filter(|index| tree.members.contains(index));
    let mut climb = Climb { tree, seen: vec![false; family.people.len()], roots: Vec::new() };
    index.into_iter().chain(tree.members.iter().copied()).for_each(|person| climb.up(person));
    let ties: Vec<Option<(usize, Tied)>> = (0..climb.roots.len()).map(|at| tied(&climb, at)).collect();
    let free = climb.roots.iter().zip(&ties).filter(|(_, tie)| tie.is_none()).map(|(root, _)| *root).collect();
    let is_right = |(_, tied): &(usize, Tied)| tied.seats.first().is_some_and(|seat| seat.is_right);
    let (mut right, mut left): (Vec<_>, Vec<_>) = ties.into_iter().flatten().partition(is_right);
    // The nearest comes last, because each takes the place right beside.
    sort_by_key(&mut right, |(rank, _)| *rank);
    sort_by_key(&mut left, |(rank, _)| std::cmp::Reverse(*rank));
    Roots { free, tied: right.into_iter().chain(left).map(|(_, tied)| tied).collect() }
}

/// Beside whom a family can stand, if a family met before it is there, and how old the partner is among siblings: beside
/// either parent of each partner, on the side that the figures say first.
fn tied(climb: &Climb<'_>, at: usize) -> Option<(usize, Tied)> {
    let tree = climb.tree;
    let root = climb.roots[at];
    let unions = cluster(tree, root).into_iter().flat_map(|one| tree.unions_of(one));
    let kids: Vec<usize> = unions.flat_map(|union| tree.at_home(union)).copied().collect();
    let marriages = kids.iter().flat_map(|kid| tree.partners(*kid).map(|(partner, union)| (*kid, partner, union)));
    let mut first = None;
    let mut seats: Vec<Seat> = Vec::new();
    for (kid, partner, union) in marriages.filter(|(_, partner, _)| !kids.contains(partner)) {
        let Some(home) = tree.home[partner] else { continue };
        let is_near = |beside: &usize| {
            tree.level[*beside] == tree.level[root] && climb.root_of(*beside).is_some_and(|other| other < at)
        };
        let is_right = tree.unions[union].parents.last() == Some(&kid);
        let parents: Vec<usize> = tree.unions[home].parents.iter().copied().filter(is_near).collect();
        let sides = |beside: usize| [is_right, !is_right].map(|is_right| Seat { beside, is_right });
        first = first.or_else(|| parents.first().and(tree.at_home(home).iter().position(|one| *one == partner)));
        seats.extend(parents.into_iter().flat_map(sides));
    }
    seats.dedup();
    Some((first?, Tied { root, seats }))
}

/// Somebody with their partners and theirs.
pub(super) fn cluster(tree: &Tree, person: usize) -> Vec<usize> {
    let mut cluster = vec![person];
    let mut at = 0;
    while let Some(here) = cluster.get(at).copied() {
        let fresh: Vec<usize> =
            tree.partners(here).map(|(partner, _)| partner).filter(|one| !cluster.contains(one)).collect();
        cluster.extend(fresh);
        at += 1;
    }
    cluster
}

/// Going up from people to the oldest families.
struct Climb<'a> {
    tree: &'a Tree,
    seen: Vec<bool>,
    roots: Vec<usize>,
}

impl Climb<'_> {
    fn up(&mut self, person: usize) {
        if std::mem::replace(&mut self.seen[person], true) {
            return;
        }
        let parents = self.tree.home[person].map(|union| self.tree.unions[union].parents.clone());
        parents.iter().flatten().for_each(|parent| self.up(*parent));
        let partners: Vec<usize> = self.tree.partners(person).map(|(partner, _)| partner).collect();
        let is_root = parents.is_none() && self.is_first_of_its_cluster(person);
        if is_root {
            self.roots.push(person);
        }
        partners.into_iter().for_each(|partner| self.up(partner));
    }

    /// Whether nobody among partners and their partners has parents on the map or was met before as an oldest.
    fn is_first_of_its_cluster(&self, person: usize) -> bool {
        let cluster = cluster(self.tree, person);
        cluster.iter().all(|one| self.tree.home[*one].is_none() && !self.roots.contains(one))
    }

    /// The place of the oldest family that is above somebody.
    fn root_of(&self, person: usize) -> Option<usize> {
        let mut cluster = cluster(self.tree, person);
        for _ in 0..self.seen.len() {
            if let Some(at) = self.roots.iter().position(|root| cluster.contains(root)) {
                return Some(at);
            }
            let home = cluster.iter().find_map(|one| self.tree.home[*one])?;
            cluster = self::cluster(self.tree, *self.tree.unions[home].parents.first()?);
        }
        None
    }
}
