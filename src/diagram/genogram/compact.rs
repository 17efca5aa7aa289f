//! How far people stand apart: each row keeps its order and its distances and comes as near as it can to where parents
//! and children want it. One row is solved exactly (pooling those who push each other); rows take turns.

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
    for _ in 0..TURNS {
        for row in rows.rows {
            solve(row, rows.gaps, &wish_of_children(family, tree, row, &x), &mut x);
        }
        for row in rows.rows.iter().rev() {
            solve(row, rows.gaps, &wish_of_parents(family, tree, row, &x), &mut x);
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

/// Siblings want to stand under the middle of their parents, partners who married in beside them.
fn wish_of_children(family: &Family<'_>, tree: &Tree, row: &[usize], x: &[f64]) -> Vec<Wish> {
    let shift_of = |person: usize| {
        let union = tree.home[person]?;
        let kids = tree.at_home(family, union);
        let (first, last) = (kids.first()?, kids.last()?);
        Some(middle(&tree.unions[union].parents, x) - f64::midpoint(x[*first], x[*last]))
    };
    let wish = |person: &usize| match shift_of(*person) {
        Some(shift) => Wish { at: x[*person] + shift, weight: 1.0 },
        None => {
            let partner = tree.partners(*person).find_map(|(partner, _)| shift_of(partner));
            Wish { at: x[*person] + partner.unwrap_or(0.0), weight: 0.1 }
        }
    };
    row.iter().map(wish).collect()
}

/// Parents want to stand over the middle of their children.
fn wish_of_parents(family: &Family<'_>, tree: &Tree, row: &[usize], x: &[f64]) -> Vec<Wish> {
    let shift_of = |union: usize| {
        let kids: Vec<usize> = tree.unions[union].kids.iter().map(|kid| family.children[*kid].child).collect();
        let (first, last) = ends(&kids, x)?;
        Some(f64::midpoint(first, last) - middle(&tree.unions[union].parents, x))
    };
    let wish = |person: &usize| {
        let shifts: Vec<f64> = tree.unions_of(*person).filter_map(shift_of).collect();
        let count = f64::from(u32::try_from(shifts.len()).unwrap_or(0));
        match shifts.is_empty() {
            true => Wish { at: x[*person], weight: 0.1 },
            false => Wish { at: x[*person] + shifts.iter().sum::<f64>() / count, weight: 1.0 },
        }
    };
    row.iter().map(wish).collect()
}

fn middle(people: &[usize], x: &[f64]) -> f64 {
    ends(people, x).map_or(0.0, |(least, most)| f64::midpoint(least, most))
}

fn ends(people: &[usize], x: &[f64]) -> Option<(f64, f64)> {
    let places = || people.iter().map(|person| x[*person]);
    Some((places().reduce(f64::min)?, places().reduce(f64::max)?))
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
