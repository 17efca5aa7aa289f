//! The line of a tie, by its kind.

use super::marks::{arrow, bars, hatches, wave, zigzag};
use crate::diagram::ink::{Walk, circle, line};
use crate::diagram::{Ink, Notation, Pen, Point, Stressful, Strong, Tenuous};

/// The line of a tie: its kind, and how much it is (from 1 to 3).
pub(in crate::diagram) fn tie(kind: &str, intensity: u8, way: &[Point], notation: Notation) -> Vec<Ink> {
    let walk = Walk::of(way);
    let size = 3.0 + f64::from(intensity);
    match kind {
        "strong" => strong(&walk, notation),
        "tenuous" => vec![whole(tenuous_pen(notation), &walk)],
        "stressful" => stressful(&walk, size, notation),
        "strong_stressful" => [strong(&walk, notation), stressful(&walk, size + 1.0, notation)].concat(),
        "broken" => interrupted(&walk, 5.0),
        "close" => parallels(&walk, &[-2.5, 2.5]),
        "fused" => parallels(&walk, &[-4.5, 0.0, 4.5]),
        "distant" => vec![whole(Pen::Dotted, &walk)],
        "hostile" => vec![zigzag(&walk, size)],
        "close_hostile" => [parallels(&walk, &[-size - 1.5, size + 1.5]), vec![zigzag(&walk, size)]].concat(),
        "fused_hostile" => [parallels(&walk, &[-size - 3.0, 0.0, size + 3.0]), vec![zigzag(&walk, size)]].concat(),
        "cutoff" => interrupted(&walk, 0.0),
        "repaired" => repaired(&walk),
        "focused" => vec![whole(Pen::Thin, &walk), arrow(&walk, true, Pen::Full)],
        "caretaker" => vec![whole(Pen::Thin, &walk), arrow(&walk, true, Pen::Empty)],
        "spiritual" => vec![wave(&walk, 4.0)],
        "physical_abuse" => vec![zigzag(&walk, size), arrow(&walk, true, Pen::Full)],
        "emotional_abuse" => vec![zigzag(&walk, size), arrow(&walk, true, Pen::Empty)],
        "sexual_abuse" => {
            [parallels(&walk, &[-size - 1.5, size + 1.5]), vec![zigzag(&walk, size), arrow(&walk, true, Pen::Full)]]
                .concat()
        }
        _ => vec![whole(Pen::Thin, &walk)],
    }
}

const fn tenuous_pen(notation: Notation) -> Pen {
    match notation.tenuous {
        Tenuous::Dashed => Pen::Dashed,
        Tenuous::Dotted => Pen::Dotted,
    }
}

fn whole(pen: Pen, walk: &Walk<'_>) -> Ink {
    line(pen, &walk.part(0.0, walk.length(), 0.0))
}

fn parallels(walk: &Walk<'_>, sides: &[f64]) -> Vec<Ink> {
    sides.iter().map(|side| line(Pen::Thin, &walk.part(0.0, walk.length(), *side))).collect()
}

fn strong(walk: &Walk<'_>, notation: Notation) -> Vec<Ink> {
    match notation.strong {
        Strong::Thick => vec![whole(Pen::Thick, walk)],
        Strong::Several => parallels(walk, &[-3.5, 0.0, 3.5]),
    }
}

fn stressful(walk: &Walk<'_>, size: f64, notation: Notation) -> Vec<Ink> {
    match notation.stressful {
        Stressful::Hatched => [vec![whole(Pen::Thin, walk)], hatches(walk, size + 1.0)].concat(),
        Stressful::Zigzag => vec![zigzag(walk, size)],
    }
}

/// A line that stops at two bars and goes on behind them; `gap` from the line to each bar.
fn interrupted(walk: &Walk<'_>, gap: f64) -> Vec<Ink> {
    let middle = walk.length() / 2.0;
    let ends = [(0.0, middle - 4.0 - gap), (middle + 4.0 + gap, walk.length())];
    let lines = ends.map(|(from, to)| line(Pen::Thin, &walk.part(from, to, 0.0)));
    [lines.to_vec(), bars(walk, middle, 4.0)].concat()
}

fn repaired(walk: &Walk<'_>) -> Vec<Ink> {
    let middle = walk.length() / 2.0;
    let ends = [(0.0, middle - 6.0), (middle + 6.0, walk.length())];
    let lines = ends.map(|(from, to)| line(Pen::Thin, &walk.part(from, to, 0.0)));
    [lines.to_vec(), bars(walk, middle, 10.0), vec![circle(Pen::Empty, walk.at(middle).0, 6.0)]].concat()
}
