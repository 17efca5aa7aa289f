//! How lines are drawn (3.7, 3.8): what a tie, a couple or a child's line looks like along its way.

mod marks;
mod ties;

pub(super) use marks::flow;
pub(super) use ties::tie;

use super::family::{Bond, Couple};
use super::geometry::point;
use super::ink::{Walk, line};
use super::{Adopted, Ink, Notation, Pen, Point};

/// The line of a couple, double where the two are kin.
pub(super) fn couple(couple: &Couple<'_>, way: &[Point], at: f64) -> Vec<Ink> {
    let mut all = status(couple, way, at);
    if couple.is_kin {
        all.splice(..1, double(couple_pen(couple), way));
    }
    all
}

/// Two lines side by side along a way.
pub(super) fn double(pen: Pen, way: &[Point]) -> [Ink; 2] {
    [-DOUBLE, DOUBLE].map(|side| line(pen, &beside(way, side)))
}

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

/// The line of what a couple is to each other: solid once married, dashed while not, with a stroke across where they
/// parted, two where they divorced; a stroke back where they came together again.
pub(super) fn status(couple: &Couple<'_>, way: &[Point], at: f64) -> Vec<Ink> {
    let mut all = vec![line(couple_pen(couple), way)];
    let walk = Walk::of(way);
    let slashes: &[f64] = match couple.status {
        "separated" => &[0.0],
        "divorced" => &[-4.0, 4.0],
        _ if couple.is_again => &[0.0],
        _ => &[],
    };
    for shift in slashes {
        let (middle, _) = walk.at(walk.length() * at + shift);
        all.push(line(Pen::Plain, &[middle.by(-4.0, 9.0), middle.by(4.0, -9.0)]));
        if couple.is_again && couple.status != "divorced" {
            all.push(line(Pen::Plain, &[middle.by(-4.0, -9.0), middle.by(4.0, 9.0)]));
        }
    }
    all
}

fn couple_pen(couple: &Couple<'_>) -> Pen {
    match couple.status {
        _ if couple.is_married => Pen::Plain,
        "affair" | "secret_affair" | "parents" => Pen::Dotted,
        _ => Pen::Dashed,
    }
}

/// The line of a child.
pub(super) fn child(way_of: &str, way: &[Point], notation: Notation) -> Vec<Ink> {
    match (way_of, notation.adopted) {
        ("adopted", Adopted::Pair) => {
            let walk = Walk::of(way);
            let length = walk.length();
            vec![line(Pen::Thin, &walk.part(0.0, length, 2.5)), line(Pen::Dashed, &walk.part(0.0, length, -2.5))]
        }
        ("adopted", Adopted::Dashed) | ("step" | "raised", _) => vec![line(Pen::Dashed, way)],
        ("foster", _) => vec![line(Pen::Dotted, way)],
        _ => vec![line(Pen::Plain, way)],
    }
}

/// The line of a tie with its arrows.
pub(super) fn bond(bond: &Bond<'_>, way: &[Point], notation: Notation) -> Vec<Ink> {
    let mut all = tie(bond.kind, bond.intensity.unwrap_or(1), way, notation);
    all.extend(bond.direction.map(|direction| flow(&Walk::of(way), direction)).unwrap_or_default());
    all
}
