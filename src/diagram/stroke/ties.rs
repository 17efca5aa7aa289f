//! The line of a tie, by its kind. Where two signs of the literature are the same, the one that is less agreed on has
//! something of its own: a stressful zigzag has a line through it, for the bare one is hostile; three lines are fused, so
//! that the middle one of several strong ones is thick; where dots are tenuous, distant is dashes and dots; the arrow of
//! a caretaker begins with a ring, for the full one is the focus on somebody.

use super::marks::{HEAD, arrow, bars, dash_dot, hatches, question_on, wave, zigzag};
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
        "strong_stressful" => [strong(&walk, notation), stressful(&walk, size + 5.0, notation)].concat(),
        "broken" => interrupted(&walk, 9.0),
        "close" => parallels(&walk, &[-2.5, 2.5]),
        "fused" => parallels(&walk, &[-4.5, 0.0, 4.5]),
        "distant" => vec![distant(&walk, notation)],
        "hostile" => vec![zigzag(&walk, size)],
        "close_hostile" => close_hostile(&walk, size),
        "fused_hostile" => [parallels(&walk, &[-size - 3.0, 0.0, size + 3.0]), vec![zigzag(&walk, size)]].concat(),
        "cutoff" => interrupted(&walk, 0.0),
        "repaired" => repaired(&walk),
        "spiritual" => vec![wave(&walk, 5.0)],
        kind if is_pointed(kind) => pointed(kind, size, &walk),
        _ => vec![whole(Pen::Thin, &walk)],
    }
}

/// The line of a tie of which nobody said what it is like.
pub(in crate::diagram) fn unsaid(way: &[Point]) -> Vec<Ink> {
    let walk = Walk::of(way);
    std::iter::once(whole(Pen::Thin, &walk)).chain(question_on(walk.share(0.5))).collect()
}

/// Whether a kind has an arrow of its own, from the first to the second.
pub(in crate::diagram) fn is_pointed(kind: &str) -> bool {
    matches!(kind, "focused" | "caretaker" | "physical_abuse" | "emotional_abuse" | "sexual_abuse")
}

/// A line up to the head of its arrow.
fn pointed(kind: &str, size: f64, walk: &Walk<'_>) -> Vec<Ink> {
    let shaft = walk.part(0.0, (walk.length() - HEAD).max(0.0), 0.0);
    let shaft = Walk::of(&shaft);
    let (mut all, head) = match kind {
        "physical_abuse" => (vec![zigzag(&shaft, size)], Pen::Full),
        "emotional_abuse" => (vec![zigzag(&shaft, size)], Pen::Empty),
        "sexual_abuse" => (close_hostile(&shaft, size), Pen::Full),
        "caretaker" => (vec![whole(Pen::Thin, &shaft), circle(Pen::Empty, walk.at(9.0).0, 4.5)], Pen::Empty),
        _ => (vec![whole(Pen::Thin, &shaft)], Pen::Full),
    };
    all.push(arrow(walk, head));
    all
}

fn close_hostile(walk: &Walk<'_>, size: f64) -> Vec<Ink> {
    [parallels(walk, &[-size - 1.5, size + 1.5]), vec![zigzag(walk, size)]].concat()
}

fn distant(walk: &Walk<'_>, notation: Notation) -> Ink {
    match notation.tenuous {
        Tenuous::Dashed => whole(Pen::Dotted, walk),
        Tenuous::Dotted => dash_dot(walk),
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
        Strong::Several => [vec![whole(Pen::Thick, walk)], parallels(walk, &[-5.5, 5.5])].concat(),
    }
}

fn stressful(walk: &Walk<'_>, size: f64, notation: Notation) -> Vec<Ink> {
    match notation.stressful {
        Stressful::Hatched => [vec![whole(Pen::Thin, walk)], hatches(walk, size + 1.0)].concat(),
        Stressful::Zigzag => vec![whole(Pen::Thin, walk), zigzag(walk, size)],
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
