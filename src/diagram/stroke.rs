//! How lines are drawn (3.7, 3.8): what a tie, a couple or a child's line looks like along its way.

mod marks;
mod ties;

pub(super) use marks::flow;
pub(super) use ties::tie;

use super::family::{Bond, Couple};
use super::ink::{Walk, line};
use super::{Adopted, Ink, Notation, Pen, Point};

/// The line of a couple: solid once married, dashed while not, with a stroke across where they parted, two where they
/// divorced; a stroke back where they came together again.
pub(super) fn couple(couple: &Couple<'_>, way: &[Point], at: f64) -> Vec<Ink> {
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
