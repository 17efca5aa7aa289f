//! How lines are drawn (3.7, 3.8): what a tie, a couple or a child's line looks like along its way. No two that mean
//! something else look the same, whichever signs the workspace has chosen; legend and map are drawn by the same hand.

mod couples;
mod marks;
mod ties;

pub(super) use couples::{again_sign, air, couple, custody_sign, is_parted, kin_sign, sign, unknown_couple};
pub(super) use marks::flow;
pub(super) use ties::{tie, unsaid};

use super::family::Bond;
use super::geometry::point;
use super::ink::{Walk, line};
use super::{Adopted, Ink, Notation, Pen, Point};
use marks::{STUB, dash_dot, question_on};
use ties::is_pointed;

/// How far each of two lines stands from their way.
const DOUBLE: f64 = 2.2;

/// A way this far to the side, round its corners too.
fn beside(way: &[Point], side: f64) -> Vec<Point> {
    let heading = |from: &Point, to: &Point| {
        let step = to.from(*from);
        let length = step.length().max(f64::EPSILON);
        point(step.x / length, step.y / length)
    };
    let headings: Vec<Point> = way.array_windows().map(|[from, to]| heading(from, to)).collect();
    let corner = |(at, here): (usize, &Point)| {
        let last = headings.get(at.saturating_sub(1)).copied().unwrap_or_default();
        let next = headings.get(at).copied().unwrap_or(last);
        let turn = (1.0 + last.x * next.x + last.y * next.y).max(0.5);
        here.by(-(last.y + next.y) * side / turn, (last.x + next.x) * side / turn)
    };
    way.iter().enumerate().map(corner).collect()
}

/// The line of a child: solid where born, a solid and a dashed one where adopted, dotted where fostered, as 3.8 has it.
/// It has nothing for a stepchild, whose line is of dashes and dots, nor for one whom others raise without being their
/// foster parents: the foster child's dots, twice. Where nobody said in which way, a question mark stands on it.
pub(super) fn child(way_of: Option<&str>, way: &[Point], notation: Notation) -> Vec<Ink> {
    let pair = |pens: [Pen; 2]| {
        let walk = Walk::of(way);
        let sides = pens.into_iter().zip([2.5, -2.5]);
        sides.map(|(pen, side)| line(pen, &walk.part(0.0, walk.length(), side))).collect()
    };
    match (way_of, notation.adopted) {
        (None, _) => unsaid_child(way),
        (Some("adopted"), Adopted::Pair) => pair([Pen::Thin, Pen::Dashed]),
        (Some("adopted"), Adopted::Dashed) => vec![line(Pen::Dashed, way)],
        (Some("foster"), _) => vec![line(Pen::Dotted, way)],
        (Some("step"), _) => vec![dash_dot(&Walk::of(way))],
        (Some("raised"), _) => pair([Pen::Dotted, Pen::Dotted]),
        (Some(_), _) => vec![line(Pen::Plain, way)],
    }
}

/// On its first straight part, before the years above the figure.
fn unsaid_child(way: &[Point]) -> Vec<Ink> {
    let place = way.array_windows().next().map(|[from, to]| from.towards(*to, 0.5));
    std::iter::once(line(Pen::Plain, way)).chain(place.into_iter().flat_map(question_on)).collect()
}

/// The line of a tie, and which way something goes along it: the line stops short of an arrow.
pub(super) fn bond(bond: &Bond<'_>, way: &[Point], notation: Notation) -> Vec<Ink> {
    let walk = Walk::of(way);
    let direction = flow_of(bond).unwrap_or_default();
    let short = STUB.min(walk.length() / 3.0);
    let cut = |choices: [&str; 2]| if choices.contains(&direction) { short } else { 0.0 };
    let (from, to) = (cut(["back", "both"]), walk.length() - cut(["forth", "both"]));
    let own = walk.part(from, to, 0.0);
    let mut all = match bond.kind {
        Some(kind) => tie(kind, bond.intensity.unwrap_or(1), &own, notation),
        None => unsaid(&own),
    };
    all.extend(flow(&walk, direction));
    all
}

/// Which way something goes along a tie, as it is drawn. A kind with an arrow of its own says by it who does it to
/// whom; a second arrow would make it another kind, or point at the wrong one.
pub(super) fn flow_of(bond: &Bond<'_>) -> Option<&'static str> {
    bond.direction.filter(|_| !bond.kind.is_some_and(is_pointed))
}
