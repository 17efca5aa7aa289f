//! People's figures (3.8).

mod health;

pub(super) use health::{health_sign, letter, letters};

use super::family::Person;
use super::geometry::point;
use super::ink::{circle, closed, line, round, softened};
use super::{Figure, Index, Ink, Notation, Pen, Point};

/// Half the width of a figure.
pub(super) const HALF: f64 = 22.0;
/// Half the width of a small figure: expected, or lost.
pub(super) const SMALL_HALF: f64 = 12.0;
/// Half the width of the figure of one who was stillborn.
const STILL_HALF: f64 = 10.0;
/// From a figure's edge to the inner border of the person whom the map is about.
const INNER: f64 = 4.0;

/// Half the width of this figure.
pub(super) const fn half(figure: Figure) -> f64 {
    match figure {
        Figure::Triangle => SMALL_HALF,
        Figure::Small => STILL_HALF,
        _ => HALF,
    }
}

/// Somebody's figure with all its marks.
pub(super) fn drawn(person: &Person<'_>, middle: Point, notation: Notation) -> Vec<Ink> {
    let half = half(person.figure);
    // Of one who was stillborn, a small figure of the shape that was chosen.
    let figure = if person.figure == Figure::Small { person.shape } else { person.figure };
    let mut all = sized(figure, middle, half, index_pen(person, notation));
    let is_double = person.is_index && notation.index == Index::Double;
    let inner = if is_double { half - INNER } else { half };
    if is_double {
        all.push(closed(Pen::Plain, &outline(figure, middle, inner)));
    }
    if !person.health.is_empty() {
        all.extend(health::marks(&person.health, &ground(figure, middle, inner), middle, inner));
    }
    all.extend(loss(person.pregnancy, middle, half * reach(figure)));
    if person.is_dead && person.pregnancy.is_none() {
        all.extend(cross(middle, half * reach(figure)));
    }
    all.extend(person.is_marked.then(|| mark(middle.by(-HALF, -HALF))));
    all
}

/// A figure without marks, of this size.
pub(super) fn sized(figure: Figure, middle: Point, half: f64, pen: Pen) -> Vec<Ink> {
    match figure {
        Figure::Circle | Figure::System => vec![circle(pen, middle, half)],
        Figure::SquareInCircle => {
            vec![circle(pen, middle, half), closed(Pen::Plain, &square(middle, half * IN_CIRCLE))]
        }
        Figure::CircleInSquare => {
            vec![closed(pen, &square(middle, half)), circle(Pen::Plain, middle, half * IN_SQUARE)]
        }
        Figure::Rounded => vec![softened(pen, &square(middle, half), half * ROUND)],
        _ => vec![closed(pen, &outline(figure, middle, half))],
    }
}

const fn index_pen(person: &Person<'_>, notation: Notation) -> Pen {
    match (person.is_index, notation.index) {
        (true, Index::Thick) => Pen::Framed,
        _ => Pen::Empty,
    }
}

/// How large the figure in another figure is, and how round the corners of a rounded one are.
const IN_CIRCLE: f64 = 0.66;
const IN_SQUARE: f64 = 0.72;
const ROUND: f64 = 0.6;

/// The corners of the part of a figure that health marks fill: of a figure in another, the inner one.
fn ground(figure: Figure, middle: Point, half: f64) -> Vec<Point> {
    match figure {
        Figure::SquareInCircle => square(middle, half * IN_CIRCLE),
        Figure::CircleInSquare => round(middle, half * IN_SQUARE),
        _ => outline(figure, middle, half),
    }
}

/// The corners of a figure.
fn outline(figure: Figure, middle: Point, half: f64) -> Vec<Point> {
    let at = |x: f64, y: f64| middle.by(x * half, y * half);
    match figure {
        Figure::Circle | Figure::SquareInCircle | Figure::System => round(middle, half),
        Figure::Diamond | Figure::Unknown => vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)],
        Figure::Triangle => vec![at(0.0, -1.0), at(1.0, 0.8), at(-1.0, 0.8)],
        Figure::Rounded => rounded(&square(middle, half), half * ROUND),
        _ => square(middle, half),
    }
}

/// Corners made round, as points.
fn rounded(corners: &[Point], radius: f64) -> Vec<Point> {
    let count = corners.len();
    let arc = |at: usize| {
        let (before, here, after) = (corners[(at + count - 1) % count], corners[at], corners[(at + 1) % count]);
        let (start, end) = (here.along(before, radius), here.along(after, radius));
        let step = move |part: f64| start.towards(here, part).towards(here.towards(end, part), part);
        (0..=6).map(move |at| step(f64::from(at) / 6.0))
    };
    (0..count).flat_map(arc).collect()
}

fn square(middle: Point, half: f64) -> Vec<Point> {
    [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(x, y)| middle.by(x * half, y * half)).to_vec()
}

/// How far a cross goes out, so that it stays in the figure.
const fn reach(figure: Figure) -> f64 {
    match figure {
        Figure::Circle | Figure::SquareInCircle => 0.7,
        Figure::Diamond | Figure::Unknown => 0.5,
        _ => 1.0,
    }
}

/// A cross from corner to corner.
pub(super) fn cross(middle: Point, half: f64) -> [Ink; 2] {
    [-1.0, 1.0].map(|side| line(Pen::Thin, &[middle.by(-half, -half * side), middle.by(half, half * side)]))
}

/// Lost in pregnancy or at birth: a cross; ended: a cross and a bar.
fn loss(pregnancy: Option<&str>, middle: Point, half: f64) -> Vec<Ink> {
    let is_lost = matches!(pregnancy, Some("miscarriage" | "abortion" | "stillborn"));
    let mut all: Vec<Ink> = is_lost.then(|| cross(middle, half)).into_iter().flatten().collect();
    if pregnancy == Some("abortion") {
        all.push(line(Pen::Thin, &[middle.by(-half, 0.0), middle.by(half, 0.0)]));
    }
    all
}

/// A child expected or lost, as a sign.
pub(super) fn pregnancy_sign(pregnancy: &str, middle: Point) -> Vec<Ink> {
    // Smaller than on the map, because the sign of the dead beside it is smaller too.
    let (figure, half) =
        if pregnancy == "stillborn" { (Figure::Square, STILL_HALF * 0.6) } else { (Figure::Triangle, SMALL_HALF) };
    [sized(figure, middle, half, Pen::Empty), loss(Some(pregnancy), middle, half)].concat()
}

/// Something to be heeded.
pub(super) fn mark(corner: Point) -> Ink {
    closed(Pen::Full, &[corner.by(-9.0, 3.0), corner.by(-3.0, -8.0), corner.by(3.0, 3.0)])
}

/// Where a straight line from a figure's middle towards a point leaves it.
pub(super) fn edge(figure: Figure, middle: Point, half: f64, towards: Point) -> Point {
    let way = towards.from(middle);
    let length = way.length();
    if length < f64::EPSILON {
        return middle;
    }
    let unit = point(way.x / length, way.y / length);
    let distance = match figure {
        Figure::Circle | Figure::SquareInCircle | Figure::System => half,
        Figure::Diamond | Figure::Unknown => half / (unit.x.abs() + unit.y.abs()),
        _ => half / unit.x.abs().max(unit.y.abs()),
    };
    middle.along(towards, distance)
}
