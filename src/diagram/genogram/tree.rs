//! Who is whose parent and partner, and in which generation: the family as layout sees it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagram::family::{Family, Person};
use crate::diagram::{Figure, span};
use crate::sorting::sort_by_key;

/// Two people, or one, and the children they have.
pub(super) struct Union {
    /// One parent or two, the one who stands left by the order of shapes first.
    pub(super) parents: Vec<usize>,
    /// The couple that they are, if it is written down.
    pub(super) couple: Option<usize>,
    /// Their children's lines, the oldest first: places among the family's children.
    pub(super) kids: Vec<usize>,
}

/// A family as layout sees it.
pub(super) struct Tree {
    /// Who is on it, in the order of the list.
    pub(super) members: Vec<usize>,
    /// Couples and parents; the partners of each person come in their order.
    pub(super) unions: Vec<Union>,
    /// The generation of each person.
    pub(super) level: Vec<usize>,
    /// The union in which each person stands among their siblings.
    pub(super) home: Vec<Option<usize>>,
    /// The unions of each person, in the order of partners.
    unions_by: Vec<Vec<usize>>,
    /// The children who stand among their siblings in each union, the oldest first.
    kids_by: Vec<Vec<usize>>,
}

impl Tree {
    /// The tree of some of the people.
    pub(super) fn of(family: &Family<'_>, members: Vec<usize>) -> Self {
        let is_in: BTreeSet<usize> = members.iter().copied().collect();
        let unions = unions(family, &is_in);
        let home = homes(family, &unions);
        let level = super::levels::levels(family, &members, &unions);
        let unions_by = unions_by(family.people.len(), &unions);
        let mut tree = Self { members, unions, level, home, unions_by, kids_by: Vec::new() };
        tree.leave_homes_of_other_levels(family);
        tree.kids_by = (0..tree.unions.len()).map(|union| tree.kids_at_home(family, union)).collect();
        tree
    }

    /// A home counts only one generation or more above.
    fn leave_homes_of_other_levels(&mut self, family: &Family<'_>) {
        for person in 0..family.people.len() {
            let is_above =
                |union: usize| self.unions[union].parents.iter().all(|parent| self.level[*parent] < self.level[person]);
            self.home[person] = self.home[person].filter(|union| is_above(*union));
        }
    }

    /// The unions of a person, in the order of partners.
    pub(super) fn unions_of(&self, person: usize) -> impl Iterator<Item = usize> {
        self.unions_by[person].iter().copied()
    }

    /// The partners of a person, in order, with their union.
    pub(super) fn partners(&self, person: usize) -> impl Iterator<Item = (usize, usize)> {
        let other = move |union: usize| {
            let partner = self.unions[union].parents.iter().find(|parent| **parent != person)?;
            Some((*partner, union))
        };
        self.unions_of(person).filter_map(other)
    }

    /// The children who stand among their siblings in a union, the oldest first.
    pub(super) fn at_home(&self, union: usize) -> &[usize] {
        &self.kids_by[union]
    }

    fn kids_at_home(&self, family: &Family<'_>, union: usize) -> Vec<usize> {
        let mut kids: Vec<usize> = Vec::new();
        for kid in self.unions[union].kids.iter().map(|kid| family.children[*kid].child) {
            if self.home[kid] == Some(union) && !kids.contains(&kid) {
                kids.push(kid);
            }
        }
        kids
    }
}

fn unions_by(count: usize, unions: &[Union]) -> Vec<Vec<usize>> {
    let mut by = vec![Vec::new(); count];
    for (at, union) in unions.iter().enumerate() {
        union.parents.iter().for_each(|parent| by[*parent].push(at));
    }
    by
}

fn unions(family: &Family<'_>, is_in: &BTreeSet<usize>) -> Vec<Union> {
    let mut order: Vec<usize> = (0..family.couples.len()).collect();
    sort_by_key(&mut order, |couple| (family.couples[*couple].began.is_none(), family.couples[*couple].began, *couple));
    let mut unions: Vec<Union> = Vec::new();
    let mut by_parents: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for couple in order {
        let (one, two) = (family.couples[couple].one, family.couples[couple].two);
        let parents = sided(family, vec![one, two]);
        if is_in.contains(&one) && is_in.contains(&two) && !by_parents.contains_key(&parents) {
            by_parents.insert(parents.clone(), unions.len());
            unions.push(Union { parents, couple: Some(couple), kids: Vec::new() });
        }
    }
    for (kid, child) in family.children.iter().enumerate().filter(|(_, child)| is_in.contains(&child.child)) {
        let parents: Vec<_> = child.parents.iter().copied().filter(|parent| is_in.contains(parent)).collect();
        if parents.is_empty() {
            continue;
        }
        let parents = sided(family, parents);
        match by_parents.get(&parents).and_then(|union| unions.get_mut(*union)) {
            Some(union) => union.kids.push(kid),
            None => {
                by_parents.insert(parents.clone(), unions.len());
                unions.push(Union { parents, couple: None, kids: vec![kid] });
            }
        }
    }
    unions.iter_mut().for_each(|union| union.kids = by_age(family, &union.kids));
    unions
}

/// Two parents, the left one first: who is drawn as a man stands left of who is drawn as a woman; where figures don't
/// say so, as they were named.
fn sided(family: &Family<'_>, mut parents: Vec<usize>) -> Vec<usize> {
    if let [one, two] = parents[..] {
        let (one_side, two_side) = (side(&family.people[one]), side(&family.people[two]));
        let is_named_first = one < two || family.couples.iter().any(|couple| (couple.one, couple.two) == (one, two));
        if one_side > two_side || (one_side == two_side && !is_named_first) {
            parents.reverse();
        }
    }
    parents
}

/// On which side of a couple a figure stands, where both say so.
fn side(person: &Person<'_>) -> i8 {
    match person.figure {
        Figure::Square | Figure::SquareInCircle => -1,
        Figure::Circle | Figure::CircleInSquare => 1,
        _ => 0,
    }
}

/// Children by age; whose age nobody knows comes after those before them in the list. Twins stand together.
fn by_age(family: &Family<'_>, kids: &[usize]) -> Vec<usize> {
    let born = |kid: &usize| span::order(family.people[family.children[*kid].child].born);
    let mut dated: Vec<usize> = kids.iter().copied().filter(|kid| born(kid).is_some()).collect();
    sort_by_key(&mut dated, |kid| (born(kid), *kid));
    let undated = kids.iter().copied().filter(|kid| born(kid).is_none());
    let mut all: Vec<usize> = dated.into_iter().chain(undated).collect();
    for kid in kids {
        let twin = family.children[*kid].twin;
        let place = all.iter().position(|other| Some(family.children[*other].child) == twin);
        let own = all.iter().position(|other| other == kid);
        if let (Some(place), Some(own)) = (place, own)
            && own > place + 1
        {
            let moved = all.remove(own);
            all.insert(place + 1, moved);
        }
    }
    all
}

/// Where each person stands among siblings: with those they were born to, else with the first that are named.
fn homes(family: &Family<'_>, unions: &[Union]) -> Vec<Option<usize>> {
    let mut homes: Vec<Option<(u8, usize)>> = vec![None; family.people.len()];
    for (at, union) in unions.iter().enumerate() {
        for child in union.kids.iter().map(|kid| &family.children[*kid]) {
            let rank = u8::from(child.way != Some("biological"));
            let home = &mut homes[child.child];
            if home.is_none_or(|(known, _)| rank < known) {
                *home = Some((rank, at));
            }
        }
    }
    homes.into_iter().map(|home| home.map(|(_, union)| union)).collect()
}
