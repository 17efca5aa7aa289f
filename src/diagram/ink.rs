//! Paths as SVG writes them.

use std::fmt::Write as _;

use super::geometry::point;
use super::{Ink, Pen, Point};

/// A line through points.
pub(super) fn line(pen: Pen, points: &[Point]) -> Ink {
    Ink { path: path(points), pen }
}

/// Several lines as one.
pub(super) fn lines(pen: Pen, parts: &[Vec<Point>]) -> Ink {
    Ink { path: parts.iter().map(|points| path(points)).collect(), pen }
}

/// A line through points, as an SVG path.
pub fn path(points: &[Point]) -> String {
    through(points).written
}

/// A figure with these corners.
pub(super) fn closed(pen: Pen, corners: &[Point]) -> Ink {
    let mut path = through(corners);
    path.written.push('Z');
    Ink { path: path.written, pen }
}

/// A circle.
pub(super) fn circle(pen: Pen, middle: Point, radius: f64) -> Ink {
    let mut path = Path::default();
    path.to('M', middle.by(-radius, 0.0));
    for side in [2.0, -2.0] {
        path.put('a', tenths(radius));
        path.put(' ', tenths(radius));
        path.written.push_str(" 0 1 0");
        path.put(' ', tenths(side * radius));
        path.written.push_str(" 0");
    }
    path.written.push('Z');
    Ink { path: path.written, pen }
}

/// Many-cornered enough to be taken for a circle.
pub(super) fn round(middle: Point, radius: f64) -> Vec<Point> {
    let turn = |step: u32| f64::from(step) / 48.0 * std::f64::consts::TAU;
    (0..48).map(|step| middle.by(radius * turn(step).cos(), radius * turn(step).sin())).collect()
}

/// The part of a figure on one side of a straight line: where `keep` is positive.
pub(super) fn cut(corners: &[Point], keep: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::new();
    for (at, corner) in corners.iter().enumerate() {
        let next = corners[(at + 1) % corners.len()];
        let (here, there) = (keep(*corner), keep(next));
        if here >= 0.0 {
            kept.push(*corner);
        }
        if (here >= 0.0) != (there >= 0.0) {
            kept.push(corner.towards(next, here / (here - there)));
        }
    }
    kept
}

/// Corners made round.
pub(super) fn softened(pen: Pen, corners: &[Point], radius: f64) -> Ink {
    let count = corners.len();
    let mut path = Path::default();
    for (at, corner) in corners.iter().enumerate() {
        let (before, after) = (corners[(at + count - 1) % count], corners[(at + 1) % count]);
        let reach = |to: Point| radius.min(to.from(*corner).length() / 2.0);
        path.to(if at == 0 { 'M' } else { 'L' }, corner.along(before, reach(before)));
        path.to('Q', *corner);
        path.to(' ', corner.along(after, reach(after)));
    }
    path.written.push('Z');
    Ink { path: path.written, pen }
}

fn through(points: &[Point]) -> Path {
    let mut path = Path::default();
    for (at, point) in points.iter().enumerate() {
        if at == 0 { path.to('M', *point) } else { path.straight(*point) }
    }
    path
}

/// A path while it is written. Whole tenths, because a map of two hundred people has five thousand numbers, and to write
/// the shortest form of a float takes longer than to lay the map out.
#[derive(Default)]
struct Path {
    written: String,
    /// Where it has come to, in tenths.
    here: (i64, i64),
}

impl Path {
    /// A command with a point.
    fn to(&mut self, command: char, point: Point) {
        self.here = (tenths(point.x), tenths(point.y));
        self.put(command, self.here.0);
        self.put(' ', self.here.1);
    }

    /// A straight line, by the one number that changes where it is level or upright.
    fn straight(&mut self, point: Point) {
        let (x, y) = (tenths(point.x), tenths(point.y));
        match (x == self.here.0, y == self.here.1) {
            (_, true) => self.put('H', x),
            (true, false) => self.put('V', y),
            (false, false) => return self.to('L', point),
        }
        self.here = (x, y);
    }

    /// A command with a number.
    fn put(&mut self, command: char, tenths: i64) {
        self.written.push(command);
        put(&mut self.written, tenths);
    }
}

/// A number with one decimal place, as short as it goes, as SVG and a stored place write it.
pub fn number(value: f64) -> String {
    let mut written = String::new();
    put(&mut written, tenths(value));
    written
}

/// What is not a number is nought; what is too large, the largest.
#[allow(clippy::cast_possible_truncation, reason = "a cast of a float keeps within the bounds")]
fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

fn put(written: &mut String, tenths: i64) {
    if tenths < 0 {
        written.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // A string takes all that is written to it.
    _ = write!(written, "{whole}");
    if tenth > 0 {
        _ = write!(written, ".{tenth}");
    }
}

/// The points of a curve that leaves its straight way by `bend`, most of it after this part of the way.
pub(super) fn bent(from: Point, to: Point, bend: f64, most: f64) -> Vec<Point> {
    if bend.abs() < 0.5 {
        return vec![from, to];
    }
    let way = to.from(from);
    let length = way.length().max(1.0);
    let middle = from.towards(to, most).by(-way.y / length * bend * 2.0, way.x / length * bend * 2.0);
    let at = |part: f64| from.towards(middle, part).towards(middle.towards(to, part), part);
    (0..=24).map(|step| at(f64::from(step) / 24.0)).collect()
}

/// A path of points, to be walked along.
pub(super) struct Walk<'a> {
    points: &'a [Point],
}

impl<'a> Walk<'a> {
    pub(super) fn of(points: &'a [Point]) -> Self {
        Self { points }
    }

    pub(super) fn length(&self) -> f64 {
        self.points.array_windows().map(|[from, to]| to.from(*from).length()).sum()
    }

    /// The point after a distance, and the direction there.
    pub(super) fn at(&self, distance: f64) -> (Point, Point) {
        let mut left = distance.max(0.0);
        let mut last = (self.points.first().copied().unwrap_or_default(), point(1.0, 0.0));
        for [from, to] in self.points.array_windows() {
            let step = to.from(*from).length();
            if step < f64::EPSILON {
                continue;
            }
            let direction = point((to.x - from.x) / step, (to.y - from.y) / step);
            if left <= step {
                return (from.along(*to, left), direction);
            }
            left -= step;
            last = (*to, direction);
        }
        last
    }

    /// The point after this part of the way.
    pub(super) fn share(&self, part: f64) -> Point {
        self.at(self.length() * part).0
    }

    /// The point after a distance, this far to the side.
    pub(super) fn beside(&self, distance: f64, side: f64) -> Point {
        let (at, direction) = self.at(distance);
        at.by(-direction.y * side, direction.x * side)
    }

    /// The way between two distances, this far to the side.
    pub(super) fn part(&self, from: f64, to: f64, side: f64) -> Vec<Point> {
        let mut walked = 0.0;
        let mut distances = vec![from];
        for [start, end] in self.points.array_windows() {
            walked += end.from(*start).length();
            if walked > from && walked < to {
                distances.push(walked);
            }
        }
        distances.push(to);
        distances.into_iter().map(|distance| self.beside(distance, side)).collect()
    }
}
