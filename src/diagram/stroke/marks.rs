//! What stands on a line: strokes across it, zigzags, arrows.

use crate::diagram::ink::{Walk, closed, line};
use crate::diagram::{Ink, Pen, Point};

/// Strokes across.
pub(super) fn hatches(walk: &Walk<'_>, half: f64) -> Vec<Ink> {
    let length = walk.length();
    steps(length, 9.0).map(|at| line(Pen::Thin, &[walk.beside(at, -half), walk.beside(at, half)])).collect()
}

/// Distances along a length, evenly, neither at its start nor at its end.
fn steps(length: f64, about: f64) -> impl Iterator<Item = f64> {
    let count = (length / about).floor().clamp(1.0, 1000.0);
    let step = length / (count + 1.0);
    (1_u16..).map(f64::from).take_while(move |at| *at <= count).map(move |at| at * step)
}

/// A zigzag.
pub(super) fn zigzag(walk: &Walk<'_>, half: f64) -> Ink {
    let length = walk.length();
    let inner = steps(length, 7.0).zip([half, -half].into_iter().cycle());
    let inner = inner.map(|(at, side)| walk.beside(at, side));
    let points: Vec<Point> = std::iter::once(walk.at(0.0).0).chain(inner).chain([walk.at(length).0]).collect();
    line(Pen::Thin, &points)
}

/// A wave.
pub(super) fn wave(walk: &Walk<'_>, half: f64) -> Ink {
    let length = walk.length();
    let at = |distance: f64| walk.beside(distance, half * (distance / 14.0 * std::f64::consts::TAU).sin());
    let points: Vec<Point> = std::iter::once(0.0).chain(steps(length, 2.0)).chain([length]).map(at).collect();
    line(Pen::Thin, &points)
}

/// Two bars across, this far before and behind a place.
pub(super) fn bars(walk: &Walk<'_>, middle: f64, apart: f64) -> Vec<Ink> {
    let bar = |at: f64| line(Pen::Plain, &[walk.beside(at, -8.0), walk.beside(at, 8.0)]);
    vec![bar(middle - apart), bar(middle + apart)]
}

/// The head of an arrow at a line's end, or at its beginning.
pub(in crate::diagram) fn arrow(walk: &Walk<'_>, is_at_end: bool, pen: Pen) -> Ink {
    let length = walk.length();
    let (tip, back) = if is_at_end { (length, length - 12.0) } else { (0.0, 12.0) };
    let wing = |side: f64| walk.beside(back, side);
    closed(pen, &[walk.at(tip).0, wing(6.0), wing(-6.0)])
}

/// Arrows for what goes along a line: an id of `bond.direction`.
pub(in crate::diagram) fn flow(walk: &Walk<'_>, direction: &str) -> Vec<Ink> {
    let forth = matches!(direction, "forth" | "both").then(|| arrow(walk, true, Pen::Full));
    let back = matches!(direction, "back" | "both").then(|| arrow(walk, false, Pen::Full));
    forth.into_iter().chain(back).collect()
}
