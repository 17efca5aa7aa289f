//! Paths as SVG writes them.

use super::geometry::point;
use super::{Ink, Pen, Point};

/// A line through points.
pub(super) fn line(pen: Pen, points: &[Point]) -> Ink {
    Ink { path: through(points), pen }
}

/// A figure with these corners.
pub(super) fn closed(pen: Pen, corners: &[Point]) -> Ink {
    Ink { path: format!("{}Z", through(corners)), pen }
}

/// A circle.
pub(super) fn circle(pen: Pen, middle: Point, radius: f64) -> Ink {
    let (start, across, r) = (middle.by(-radius, 0.0), number(2.0 * radius), number(radius));
    let path = format!("M{}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0Z", pair(start));
    Ink { path, pen }
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
    let mut path = String::new();
    for (at, corner) in corners.iter().enumerate() {
        let (before, after) = (corners[(at + count - 1) % count], corners[(at + 1) % count]);
        let reach = |to: Point| radius.min(to.from(*corner).length() / 2.0);
        let (from, to) = (corner.along(before, reach(before)), corner.along(after, reach(after)));
        let begin = if at == 0 { 'M' } else { 'L' };
        path.push_str(&format!("{begin}{}Q{} {}", pair(from), pair(*corner), pair(to)));
    }
    path.push('Z');
    Ink { path, pen }
}

fn through(points: &[Point]) -> String {
    let step = |(at, point): (usize, &Point)| format!("{}{}", if at == 0 { 'M' } else { 'L' }, pair(*point));
    points.iter().enumerate().map(step).collect()
}

fn pair(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

/// A number with one decimal place, as short as it goes.
pub(super) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    // Minus nought is nought.
    format!("{}", tenths + 0.0)
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
