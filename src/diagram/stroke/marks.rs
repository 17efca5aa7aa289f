//! What stands on a line: strokes across it, zigzags, arrows.

use crate::diagram::ink::{Walk, circle, closed, line, lines};
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

/// A wave, longer than the teeth of a zigzag so that it is not taken for one.
pub(super) fn wave(walk: &Walk<'_>, half: f64) -> Ink {
    let length = walk.length();
    let at = |distance: f64| walk.beside(distance, half * (distance / 26.0 * std::f64::consts::TAU).sin());
    let points: Vec<Point> = std::iter::once(0.0).chain(steps(length, 2.0)).chain([length]).map(at).collect();
    line(Pen::Thin, &points)
}

/// Dashes and dots in turn.
pub(super) fn dash_dot(walk: &Walk<'_>) -> Ink {
    const PARTS: [(f64, f64); 2] = [(0.0, 9.0), (12.5, 14.5)];
    const TURN: f64 = 18.0;
    let length = walk.length();
    let turns = (0_u16..1000).map(|turn| f64::from(turn) * TURN).take_while(|start| *start < length);
    let parts = turns.flat_map(|start| PARTS.map(|(from, to)| (start + from, (start + to).min(length))));
    let parts: Vec<Vec<Point>> =
        parts.filter(|(from, to)| from < to).map(|(from, to)| walk.part(from, to, 0.0)).collect();
    lines(Pen::Plain, &parts)
}

/// A question mark around a point: nobody said yet what the line stands for.
pub(super) fn question_mark(middle: Point) -> Vec<Ink> {
    let hook = [(-3.0, -2.8), (-2.4, -4.6), (0.0, -5.4), (2.4, -4.6), (3.0, -2.8), (2.2, -1.0), (0.0, 0.4), (0.0, 2.0)];
    let hook = hook.map(|(across, down)| middle.by(across, down));
    vec![line(Pen::Plain, &hook), circle(Pen::Full, middle.by(0.0, 4.8), 0.8)]
}

/// The same on a line, which stops for it.
pub(super) fn question_on(middle: Point) -> Vec<Ink> {
    let plate = [(-6.0, -8.0), (6.0, -8.0), (6.0, 8.0), (-6.0, 8.0)].map(|(across, down)| middle.by(across, down));
    std::iter::once(closed(Pen::Blank, &plate)).chain(question_mark(middle)).collect()
}

/// Two bars across, this far before and behind a place.
pub(super) fn bars(walk: &Walk<'_>, middle: f64, apart: f64) -> Vec<Ink> {
    let bar = |at: f64| line(Pen::Plain, &[walk.beside(at, -8.0), walk.beside(at, 8.0)]);
    vec![bar(middle - apart), bar(middle + apart)]
}

/// The length of an arrow's head.
pub(super) const HEAD: f64 = 12.0;

/// The head of an arrow at a line's end: it says who does it to whom.
pub(super) fn arrow(walk: &Walk<'_>, pen: Pen) -> Ink {
    let length = walk.length();
    let wing = |side: f64| walk.beside(length - HEAD, side);
    closed(pen, &[walk.at(length).0, wing(6.0), wing(-6.0)])
}

/// The straight end of a line on which the open head of an arrow stands.
pub(super) const STUB: f64 = 18.0;

/// Open heads for what goes along a line (an id of `bond.direction`), each on a straight end: no kind of tie has one.
pub(in crate::diagram) fn flow(walk: &Walk<'_>, direction: &str) -> Vec<Ink> {
    let length = walk.length();
    let stub = STUB.min(length / 3.0);
    let head = |tip: f64, way: f64| {
        let wing = |side: f64| walk.beside(tip - way * (stub * 0.55), side);
        let end = line(Pen::Thin, &walk.part(tip.min(tip - way * stub), tip.max(tip - way * stub), 0.0));
        [end, line(Pen::Plain, &[wing(7.0), walk.at(tip).0, wing(-7.0)])]
    };
    let forth = matches!(direction, "forth" | "both").then(|| head(length, 1.0));
    let back = matches!(direction, "back" | "both").then(|| head(0.0, -1.0));
    forth.into_iter().chain(back).flatten().collect()
}
