//! The ring around those who live together (3.8): one where they stand together, several where others stand between.

use super::layout::{Layout, OVER};
use crate::diagram::family::{Family, Household};
use crate::diagram::geometry::point;
use crate::diagram::{Pen, Point, Rect, Ring, ink};

/// Between the ring and those in it.
const AIR: f64 = 7.0;
/// How round its corners are.
const ROUND: f64 = 14.0;

/// The rings of the household.
pub(in crate::diagram) fn rings(family: &Family<'_>, layout: &Layout) -> Vec<Ring> {
    let rows: Vec<Vec<Rect>> = layout.rows.iter().map(|row| runs(family, layout, row)).collect();
    let moved = layout.tree.members.iter().filter(|person| layout.is_moved[**person] && is_in(family, **person));
    let mut stacks: Vec<Vec<Rect>> = moved.map(|person| vec![layout.area(*person).grown(AIR)]).collect();
    let mut open: Vec<Vec<Rect>> = Vec::new();
    for row in rows {
        let mut next = Vec::new();
        for run in row {
            let above = open.iter().position(|stack| stack.last().is_some_and(|last| are_over(*last, run)));
            let mut stack = above.map(|at| open.remove(at)).unwrap_or_default();
            stack.push(run);
            next.push(stack);
        }
        stacks.append(&mut open);
        open = next;
    }
    stacks.extend(open);
    stacks
        .into_iter()
        .map(|stack| Ring { drawn: vec![ink::softened(Pen::Ring, &around(&stack), ROUND)], label: None })
        .collect()
}

fn is_in(family: &Family<'_>, person: usize) -> bool {
    family.people[person].household != Household::Not
}

/// A child that was never born stands nowhere in between.
fn is_lost(family: &Family<'_>, person: usize) -> bool {
    matches!(family.people[person].pregnancy, Some("miscarriage" | "abortion" | "stillborn"))
}

/// The boxes of those in a row who live together with nobody else between them.
fn runs(family: &Family<'_>, layout: &Layout, row: &[usize]) -> Vec<Rect> {
    let mut runs: Vec<Rect> = Vec::new();
    let mut is_running = false;
    let is_seen = |person: &&usize| !layout.is_moved[**person] && !is_lost(family, **person);
    for person in row.iter().filter(is_seen) {
        let area = layout.area(*person).grown(AIR);
        match (is_in(family, *person), is_running) {
            (true, true) => runs.last_mut().into_iter().for_each(|last| *last = last.with(area)),
            (true, false) => runs.push(area),
            (false, _) => {}
        }
        is_running = is_in(family, *person);
    }
    runs
}

/// Whether a run stands below another, with enough of it in common for a ring to go through.
fn are_over(above: Rect, below: Rect) -> bool {
    let common = above.end().x.min(below.end().x) - above.at.x.max(below.at.x);
    common > 2.0 * ROUND
}

/// The corners of boxes that stand one below the other, clockwise; between two rows it keeps to what they have in
/// common as long as it can.
fn around(stack: &[Rect]) -> Vec<Point> {
    let mut right: Vec<Point> = Vec::new();
    let mut left: Vec<Point> = Vec::new();
    for (at, area) in stack.iter().enumerate() {
        let next = stack.get(at + 1).map(|next| next.at.y - OVER / 2.0);
        let (top, end) = (if at == 0 { area.at.y } else { area.at.y - OVER / 2.0 }, next.unwrap_or(area.end().y));
        right.extend([point(area.end().x, top), point(area.end().x, end)]);
        left.extend([point(area.at.x, top), point(area.at.x, end)]);
    }
    left.reverse();
    right.into_iter().chain(left).collect()
}
