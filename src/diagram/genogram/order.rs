//! Who stands beside whom: siblings together and by age, partners beside each other, families over their children.
//!
//! Each generation is a row of groups (siblings with the partners who married in), ordered by the middle of their
//! parents, as layered layouts do; what is free to choose is the order of the oldest families, and that is improved by
//! exchanging neighbours as long as fewer lines cross or couples stand closer.

use super::ends::{Pair, pairs};
use super::roots::{Roots, Tied, roots};
use super::tree::Tree;
use crate::diagram::family::Family;
use crate::sorting::sort_by;

/// The rows, the oldest generation first, each from left to right.
pub(super) fn rows(family: &Family<'_>, tree: &Tree) -> Vec<Vec<usize>> {
    let Roots { free, tied } = roots(family, tree);
    let seats = vec![0; tied.len()];
    let builder = Builder { family, tree, tied: &tied };
    let mut search = Search::from(&builder, Plan { free, seats, pairs: pairs(family, tree) });
    for _ in 0..PASSES {
        if !search.improve() {
            break;
        }
    }
    search.rows
}

/// How often everything is tried.
const PASSES: usize = 8;
/// How many orders are tried, times the people: a large family must not take longer than a blink.
const EFFORT: usize = 40_000;

/// What is free to choose: the order of the oldest families, beside whom those stand who married in, and where partners
/// who are kin stand among their siblings.
#[derive(Clone)]
struct Plan {
    free: Vec<usize>,
    /// For each tied family, which of its seats it has.
    seats: Vec<usize>,
    pairs: Vec<Pair>,
}

/// The best order so far.
struct Search<'a> {
    builder: &'a Builder<'a>,
    plan: Plan,
    rows: Vec<Vec<usize>>,
    cost: f64,
    left: usize,
}

impl<'a> Search<'a> {
    fn from(builder: &'a Builder<'a>, plan: Plan) -> Self {
        let rows = builder.build(&plan);
        let cost = builder.cost(&plan, &rows);
        let left = EFFORT / builder.tree.members.len().max(1);
        Self { builder, plan, rows, cost, left }
    }

    /// Tries every exchange of neighbours, every other seat and every other place of kin once; whether one was better.
    fn improve(&mut self) -> bool {
        let mut is_better = false;
        for at in 1..self.plan.free.len() {
            is_better |= self.attempt(|plan| plan.free.swap(at - 1, at));
        }
        for (at, tied) in self.builder.tied.iter().enumerate() {
            for seat in 0..tied.seats.len() {
                is_better |= self.plan.seats[at] != seat && self.attempt(|plan| plan.seats[at] = seat);
            }
        }
        for at in 0..self.plan.pairs.len() {
            for other in self.plan.pairs[at].others() {
                is_better |= self.attempt(|plan| plan.pairs[at] = other);
            }
        }
        is_better
    }

    fn attempt(&mut self, change: impl FnOnce(&mut Plan)) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        let mut plan = self.plan.clone();
        change(&mut plan);
        let rows = self.builder.build(&plan);
        let cost = self.builder.cost(&plan, &rows);
        let is_better = cost + 1e-6 < self.cost;
        if is_better {
            (self.plan, self.rows, self.cost) = (plan, rows, cost);
        }
        is_better
    }
}

struct Builder<'a> {
    family: &'a Family<'a>,
    tree: &'a Tree,
    tied: &'a [Tied],
}

/// Siblings or an oldest couple, and where they want to stand.
struct Group {
    key: f64,
    first: Vec<usize>,
}

impl Builder<'_> {
    fn build(&self, plan: &Plan) -> Vec<Vec<usize>> {
        let count = self.tree.members.iter().map(|person| self.tree.level[*person] + 1).max().unwrap_or(0);
        let mut key = vec![0.0; self.family.people.len()];
        let mut is_placed = vec![false; self.family.people.len()];
        let mut rows = Vec::with_capacity(count);
        let mut grain = 0.25;
        for level in 0..count {
            let mut groups = self.groups(level, plan, &key);
            sort_by(&mut groups, |a, b| a.key.total_cmp(&b.key));
            let mut units = Vec::new();
            for group in groups {
                let own = self.units(&group.first, &mut is_placed);
                let people: Vec<usize> = own.iter().flatten().copied().collect();
                let size = f64::from(u32::try_from(people.len()).unwrap_or(1));
                for (place, person) in (0_u32..).map(f64::from).zip(people) {
                    key[person] = group.key + (place - (size - 1.0) / 2.0) * grain / size;
                }
                units.extend(own);
            }
            self.tie(level, plan, &mut units, &mut key, &mut is_placed, grain);
            rows.push(units.into_iter().flatten().collect());
            grain /= 40.0;
        }
        rows
    }

    /// Puts the families of those who married in beside the parents of their partners.
    fn tie(
        &self,
        level: usize,
        plan: &Plan,
        units: &mut Vec<Vec<usize>>,
        key: &mut [f64],
        is_placed: &mut [bool],
        grain: f64,
    ) {
        let seated = self.tied.iter().zip(&plan.seats).filter(|(tied, _)| self.tree.level[tied.root] == level);
        for (tied, seat) in seated {
            let Some(seat) = tied.seats.get(*seat).filter(|_| !is_placed[tied.root]) else { continue };
            let found = units.iter().position(|unit| unit.contains(&seat.beside));
            let at = found.map_or(units.len(), |at| at + usize::from(seat.is_right));
            let Some(unit) = self.units(&[tied.root], is_placed).pop() else { continue };
            let end = |unit: Option<&Vec<usize>>, is_last: bool| {
                unit.and_then(|unit| if is_last { unit.last() } else { unit.first() }).map(|person| key[*person])
            };
            let before = at.checked_sub(1).and_then(|at| end(units.get(at), true));
            let after = end(units.get(at), false);
            let low = before.or(after.map(|after| after - grain)).unwrap_or(0.0);
            let high = after.unwrap_or(low + grain);
            let steps = f64::from(u32::try_from(unit.len()).unwrap_or(1)) + 1.0;
            for (place, person) in (1_u32..).map(f64::from).zip(&unit) {
                key[*person] = low + (high - low) * place / steps;
            }
            units.insert(at, unit);
        }
    }

    fn groups(&self, level: usize, plan: &Plan, key: &[f64]) -> Vec<Group> {
        let is_here = |person: &usize| self.tree.level[*person] == level;
        let siblings = (0..self.tree.unions.len()).filter_map(|union| {
            let mut first: Vec<usize> = self.tree.at_home(union).iter().copied().filter(is_here).collect();
            plan.pairs.iter().for_each(|pair| pair.put(&mut first));
            let parents = &self.tree.unions[union].parents;
            let sum: f64 = parents.iter().map(|parent| key[*parent]).sum();
            let count = f64::from(u32::try_from(parents.len()).unwrap_or(1));
            (!first.is_empty()).then(|| Group { key: sum / count, first })
        });
        let oldest = (0_u32..).map(f64::from).zip(&plan.free).filter(|(_, root)| is_here(root));
        siblings.chain(oldest.map(|(key, root)| Group { key, first: vec![*root] })).collect()
    }

    /// Each of these people with those who married in, from left to right.
    fn units(&self, people: &[usize], is_placed: &mut [bool]) -> Vec<Vec<usize>> {
        let mut units = Vec::new();
        for person in people {
            if !std::mem::replace(&mut is_placed[*person], true) {
                units.push(self.spread(*person, is_placed));
            }
        }
        units
    }

    /// A person between their partners: earlier ones to the left, the last to the right; of one alone the figures say
    /// the side.
    fn spread(&self, person: usize, is_placed: &mut [bool]) -> Vec<usize> {
        let all: Vec<(usize, usize)> = self.tree.partners(person).collect();
        let mut sides = [Vec::new(), Vec::new()];
        for (at, (partner, union)) in all.iter().enumerate() {
            if is_placed[*partner] || self.tree.home[*partner].is_some() {
                continue;
            }
            is_placed[*partner] = true;
            let is_left = match all.len() {
                1 => self.beside_twin(person).unwrap_or(self.tree.unions[*union].parents[0] == *partner),
                count => at + 1 < count,
            };
            let beyond = self.beyond(*partner, is_placed);
            if is_left {
                sides[0].extend(beyond.into_iter().rev().chain([*partner]));
            } else {
                sides[1].extend([*partner].into_iter().chain(beyond));
            }
        }
        let [left, right] = sides;
        left.into_iter().chain([person]).chain(right).collect()
    }

    /// The side that a twin leaves to a partner: nobody stands between twins who need not.
    fn beside_twin(&self, person: usize) -> Option<bool> {
        let siblings = self.tree.at_home(self.tree.home[person]?);
        let place = siblings.iter().position(|one| *one == person)?;
        let is_twin = |other: Option<&usize>| other.is_some_and(|other| self.family.are_twins(*other, person));
        let before = place.checked_sub(1).and_then(|before| siblings.get(before));
        match (is_twin(before), is_twin(siblings.get(place + 1))) {
            (false, true) => Some(true),
            (true, false) => Some(false),
            _ => None,
        }
    }

    /// The other partners of somebody who married in, and theirs, one after the other outwards.
    fn beyond(&self, person: usize, is_placed: &mut [bool]) -> Vec<usize> {
        let mut found = Vec::new();
        let all: Vec<usize> = self.tree.partners(person).map(|(partner, _)| partner).collect();
        for partner in all {
            if !is_placed[partner] && self.tree.home[partner].is_none() {
                is_placed[partner] = true;
                found.push(partner);
                found.extend(self.beyond(partner, is_placed));
            }
        }
        found
    }

    /// Crossings count most; then how far partners stand apart, and whether they stand in order; then how far children
    /// stand from their parents.
    fn cost(&self, plan: &Plan, rows: &[Vec<usize>]) -> f64 {
        let mut place = vec![0.0; self.family.people.len()];
        for row in rows {
            let half = f64::from(u32::try_from(row.len()).unwrap_or(0)) / 2.0;
            (0_u32..).map(f64::from).zip(row).for_each(|(at, person)| place[*person] = at - half);
        }
        let spans: Vec<Span> = (0..self.tree.unions.len()).filter_map(|union| self.span(union, &place)).collect();
        let between: usize = spans.iter().enumerate().map(|(at, a)| crossed(a, &spans[at + 1..])).sum();
        let crossings = between + self.passed(&spans, &place);
        let apart: f64 = self.tree.unions.iter().map(|union| apart(&union.parents, &place)).sum();
        let away: f64 = spans.iter().map(|span| (span.top - span.bottom).abs()).sum();
        let out_of_age: f64 = plan.pairs.iter().map(|pair| pair.cost(&place)).sum();
        let crossings = f64::from(u32::try_from(crossings).unwrap_or(u32::MAX));
        crossings * 20.0 + apart * 2.0 + self.disorder(&place) + away * 0.2 + out_of_age
    }

    /// How many lines to children pass through the line of a couple who have others between them.
    fn passed(&self, spans: &[Span], place: &[f64]) -> usize {
        let far = (0..self.tree.unions.len()).filter_map(|union| match self.tree.unions[union].parents[..] {
            [one, two] if (place[one] - place[two]).abs() > 1.5 => Some((union, one, two)),
            _ => None,
        });
        let passed = |(union, one, two): (usize, usize, usize)| {
            let (left, right) = (place[one].min(place[two]), place[one].max(place[two]));
            let is_passed = |span: &&Span| {
                span.union != union && span.level == self.tree.level[one] && left < span.top && span.top < right
            };
            spans.iter().filter(is_passed).count()
        };
        far.map(passed).sum()
    }

    /// How many stand right who should stand left, and how many partners stand left of an earlier one.
    fn disorder(&self, place: &[f64]) -> f64 {
        let is_turned = |parents: &[usize]| matches!(parents, [one, two] if place[*one] > place[*two]);
        let turned = self.tree.unions.iter().filter(|union| is_turned(&union.parents)).count();
        let late = |person: &usize| {
            let partners: Vec<f64> = self.tree.partners(*person).map(|(partner, _)| place[partner]).collect();
            partners.array_windows().filter(|[earlier, later]| earlier > later).count()
        };
        let late: usize = self.tree.members.iter().map(late).sum();
        f64::from(u32::try_from(turned + 2 * late).unwrap_or(u32::MAX))
    }

    fn span(&self, union: usize, place: &[f64]) -> Option<Span> {
        let (at, union, kids) = (union, &self.tree.unions[union], &self.tree.unions[union].kids);
        let kids: Vec<f64> = kids.iter().map(|kid| place[self.family.children[*kid].child]).collect();
        let top: Vec<f64> = union.parents.iter().map(|parent| place[*parent]).collect();
        let level = self.tree.level[union.parents[0]];
        Some(Span { union: at, level, top: middle(&top)?, bottom: middle(&kids)? })
    }
}

/// A family's line from one generation to the next.
struct Span {
    union: usize,
    level: usize,
    top: f64,
    bottom: f64,
}

fn middle(places: &[f64]) -> Option<f64> {
    let least = places.iter().copied().reduce(f64::min)?;
    places.iter().copied().reduce(f64::max).map(|most| f64::midpoint(least, most))
}

fn crossed(span: &Span, others: &[Span]) -> usize {
    let is_crossed =
        |other: &&Span| other.level == span.level && (other.top - span.top) * (other.bottom - span.bottom) < 0.0;
    others.iter().filter(is_crossed).count()
}

fn apart(parents: &[usize], place: &[f64]) -> f64 {
    match parents {
        [one, two] => (place[*one] - place[*two]).abs() - 1.0,
        _ => 0.0,
    }
}
