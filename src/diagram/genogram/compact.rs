//! How far people stand apart: each row keeps its order and its distances and comes as near as it can to where parents
//! and children want it. One row is solved exactly (pooling those who push each other); rows take turns.

use std::collections::BTreeMap;

use super::tree::Tree;
use crate::diagram::family::Family;

/// Rows and the distances that they keep.
pub(super) struct Rows<'a> {
    pub(super) rows: &'a [Vec<usize>],
    /// The least distance of each person from the one to their left.
    pub(super) gaps: &'a [f64],
}

/// How often rows take turns.
const TURNS: usize = 30;

/// How much of the way to each other partners go at a turn who have others between them.
const PULL: f64 = 0.2;

/// Where everybody stands across.
pub(super) fn across(family: &Family<'_>, tree: &Tree, rows: &Rows<'_>) -> Vec<f64> {
    let mut x = vec![0.0; family.people.len()];
    for row in rows.rows {
        let mut at = 0.0;
        for person in row {
            at += rows.gaps[*person];
            x[*person] = at;
        }
    }
    let homes = homes_of_all(tree, rows, x.len());
    for _ in 0..TURNS {
        for row in rows.rows {
            solve(row, rows.gaps, &wish_of_children(tree, row, &homes, rows.gaps, &x), &mut x);
        }
        for row in rows.rows.iter().rev() {
            solve(row, rows.gaps, &wish_of_parents(family, tree, row, rows.gaps, &x), &mut x);
        }
    }
    x
}

/// Where somebody wants to stand, and how much.
#[derive(Clone, Copy)]
struct Wish {
    at: f64,
    weight: f64,
}

/// Under which parents somebody stands, and how far from the middle of their siblings when all stand close together.
#[derive(Clone, Copy)]
struct Home {
    union: usize,
    shift: f64,
}

/// The homes of so many people; the same at every turn.
fn homes_of_all(tree: &Tree, rows: &Rows<'_>, count: usize) -> Vec<Option<Home>> {
    let mut all = vec![None; count];
    for row in rows.rows {
        let homes = homes(tree, row, rows.gaps);
        row.iter().zip(homes).for_each(|(person, home)| all[*person] = home);
    }
    all
}

/// The homes of a row, in its order.
fn homes(tree: &Tree, row: &[usize], gaps: &[f64]) -> Vec<Option<Home>> {
    let packed = packed(row, gaps);
    let mut ends: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for (person, at) in row.iter().zip(&packed) {
        let Some(union) = tree.home[*person] else { continue };
        ends.entry(union).or_insert((*at, *at)).1 = *at;
    }
    let home = |(person, at): (&usize, &f64)| {
        let union = tree.home[*person]?;
        let (first, last) = ends.get(&union)?;
        Some(Home { union, shift: at - f64::midpoint(*first, *last) })
    };
    row.iter().zip(&packed).map(home).collect()
}

/// Siblings want to stand close together under the middle of their parents, partners who married in beside them.
fn wish_of_children(tree: &Tree, row: &[usize], homes: &[Option<Home>], gaps: &[f64], x: &[f64]) -> Vec<Wish> {
    let home = |person: usize| homes[person].map(|home| middle(&tree.unions[home.union].parents, x) + home.shift);
    let is_here = |person: &usize| tree.level[*person] == tree.level[row[0]];
    let wish = |(place, person): (usize, &usize)| match home(*person) {
        Some(at) => Wish { at, weight: 1.0 },
        None => {
            let here = tree.partners(*person).map(|(partner, _)| partner).filter(is_here);
            let partner = here.filter_map(|partner| Some((partner, home(partner)?))).next();
            let with = partner.map(|(partner, at)| beside(row, place, partner, gaps, x) - x[partner] + at);
            Wish { at: with.unwrap_or(x[*person]), weight: 0.1 }
        }
    };
    row.iter().enumerate().map(wish).collect()
}

/// A row as close as it can stand.
fn packed(row: &[usize], gaps: &[f64]) -> Vec<f64> {
    let steps = row.iter().enumerate().map(|(place, person)| if place == 0 { 0.0 } else { gaps[*person] });
    steps
        .scan(0.0, |at, step| {
            *at += step;
            Some(*at)
        })
        .collect()
}

/// Where somebody stands who keeps as near to a neighbour as may be; who has others between stays.
fn beside(row: &[usize], place: usize, partner: usize, gaps: &[f64], x: &[f64]) -> f64 {
    let own = row[place];
    if row.get(place + 1) == Some(&partner) {
        return x[partner] - gaps[partner];
    }
    let is_before = place.checked_sub(1).and_then(|before| row.get(before)) == Some(&partner);
    if is_before { x[partner] + gaps[own] } else { x[own] }
}

/// Parents want to stand over the middle of their children, and beside each other.
fn wish_of_parents(family: &Family<'_>, tree: &Tree, row: &[usize], gaps: &[f64], x: &[f64]) -> Vec<Wish> {
    let wish_in = |place: usize, union: usize| {
        let own = row[place];
        let kids = tree.unions[union].kids.iter().map(|kid| x[family.children[*kid].child]);
        let (first, last) = ends(kids)?;
        let middle_of_kids = f64::midpoint(first, last);
        let partner = tree.unions[union].parents.iter().find(|parent| **parent != own);
        let apart = partner.map_or(0.0, |partner| beside(row, place, *partner, gaps, x) - x[*partner]);
        let is_near = partner.is_some_and(|partner| is_beside(row, place, *partner));
        let shift = middle_of_kids - middle(&tree.unions[union].parents, x);
        let pull = partner.map_or(0.0, |partner| (x[*partner] - x[own]) * PULL);
        let is_far = partner.is_some() && !is_near;
        Some(if is_near {
            middle_of_kids + apart / 2.0
        } else {
            x[own] + if is_far { shift * PULL } else { shift } + pull
        })
    };
    let wish = |(place, person): (usize, &usize)| {
        let wishes = tree.unions_of(*person).filter_map(|union| wish_in(place, union));
        let (sum, count) = wishes.fold((0.0, 0_u32), |(sum, count), at| (sum + at, count + 1));
        if count == 0 {
            let near = tree.partners(*person).find(|(partner, _)| is_beside(row, place, *partner));
            let far = tree.partners(*person).next().map_or(0.0, |(partner, _)| (x[partner] - x[*person]) * PULL);
            let at = near.map_or(x[*person] + far, |(partner, _)| beside(row, place, partner, gaps, x));
            return Wish { at, weight: 0.1 };
        }
        Wish { at: sum / f64::from(count), weight: 1.0 }
    };
    row.iter().enumerate().map(wish).collect()
}

fn is_beside(row: &[usize], place: usize, other: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| row.get(before));
    row.get(place + 1) == Some(&other) || before == Some(&other)
}

fn middle(people: &[usize], x: &[f64]) -> f64 {
    ends(people.iter().map(|person| x[*person])).map_or(0.0, |(least, most)| f64::midpoint(least, most))
}

/// The least and the most of some places.
fn ends(mut places: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let first = places.next()?;
    Some(places.fold((first, first), |(least, most), at| (least.min(at), most.max(at))))
}

/// People who push each other, as one.
struct Pool {
    sum: f64,
    weight: f64,
    count: usize,
}

/// The row nearest to its wishes that keeps order and distances.
fn solve(row: &[usize], gaps: &[f64], wishes: &[Wish], x: &mut [f64]) {
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(row.len());
    let mut pools: Vec<Pool> = Vec::new();
    for (at, (person, wish)) in row.iter().zip(wishes).enumerate() {
        offset += if at == 0 { 0.0 } else { gaps[*person] };
        offsets.push(offset);
        let mut pool = Pool { sum: (wish.at - offset) * wish.weight, weight: wish.weight, count: 1 };
        while let Some(last) = pools.pop_if(|last| last.sum / last.weight > pool.sum / pool.weight) {
            pool.sum += last.sum;
            pool.weight += last.weight;
            pool.count += last.count;
        }
        pools.push(pool);
    }
    let starts = pools.iter().flat_map(|pool| std::iter::repeat_n(pool.sum / pool.weight, pool.count));
    for ((person, offset), start) in row.iter().zip(offsets).zip(starts) {
        x[*person] = start + offset;
    }
}
