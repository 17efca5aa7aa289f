//! People's figures (3.8).

use super::family::Person;
use super::geometry::point;
use super::ink::{circle, closed, cut, line, round, softened};
use super::{Figure, Index, Ink, Notation, Pen, Point};

/// Half the width of a figure.
pub(super) const HALF: f64 = 22.0;
/// Half the width of a small figure: expected, or lost.
pub(super) const SMALL_HALF: f64 = 12.0;

/// Half the width of this figure.
pub(super) const fn half(figure: Figure) -> f64 {
    match figure {
        Figure::Triangle | Figure::Small => SMALL_HALF,
        _ => HALF,
    }
}

/// Somebody's figure with all its marks.
pub(super) fn drawn(person: &Person<'_>, middle: Point, notation: Notation) -> Vec<Ink> {
    let mut all = plain(person.figure, middle, index_pen(person, notation));
    if person.is_index && notation.index == Index::Double {
        all.push(closed(Pen::Plain, &outline(person.figure, middle, half(person.figure) - 4.0)));
    }
    all.extend(health(person, middle));
    all.extend(loss(person.pregnancy, middle));
    if person.is_dead {
        all.extend(cross(middle, half(person.figure) * reach(person.figure)));
    }
    all.extend(person.is_marked.then(|| mark(middle.by(-HALF, -HALF))));
    all
}

/// A figure without marks.
pub(super) fn plain(figure: Figure, middle: Point, pen: Pen) -> Vec<Ink> {
    sized(figure, middle, half(figure), pen)
}

/// A figure without marks, of this size.
pub(super) fn sized(figure: Figure, middle: Point, half: f64, pen: Pen) -> Vec<Ink> {
    match figure {
        Figure::Circle | Figure::System => vec![circle(pen, middle, half)],
        Figure::SquareInCircle => vec![circle(pen, middle, half), closed(Pen::Plain, &square(middle, half * 0.66))],
        Figure::CircleInSquare => vec![closed(pen, &square(middle, half)), circle(Pen::Plain, middle, half * 0.72)],
        Figure::Rounded => vec![softened(pen, &square(middle, half), half * 0.6)],
        Figure::Small => cross(middle, half * 0.8).into_iter().collect(),
        _ => vec![closed(pen, &outline(figure, middle, half))],
    }
}

const fn index_pen(person: &Person<'_>, notation: Notation) -> Pen {
    match (person.is_index, notation.index) {
        (true, Index::Thick) => Pen::Framed,
        _ => Pen::Empty,
    }
}

/// The corners of a figure.
fn outline(figure: Figure, middle: Point, half: f64) -> Vec<Point> {
    let at = |x: f64, y: f64| middle.by(x * half, y * half);
    match figure {
        Figure::Circle | Figure::SquareInCircle | Figure::System => round(middle, half),
        Figure::Diamond | Figure::Unknown => vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)],
        Figure::Triangle => vec![at(0.0, -1.0), at(1.0, 0.8), at(-1.0, 0.8)],
        _ => square(middle, half),
    }
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

/// Lost in pregnancy: a cross; ended: a cross and a bar.
fn loss(pregnancy: Option<&str>, middle: Point) -> Vec<Ink> {
    let mut all = Vec::new();
    if matches!(pregnancy, Some("miscarriage" | "abortion")) {
        all.extend(cross(middle, SMALL_HALF));
    }
    if pregnancy == Some("abortion") {
        all.push(line(Pen::Thin, &[middle.by(-SMALL_HALF, 0.0), middle.by(SMALL_HALF, 0.0)]));
    }
    all
}

/// A child expected or lost, as a sign.
pub(super) fn pregnancy_sign(pregnancy: &str, middle: Point) -> Vec<Ink> {
    let figure = if pregnancy == "stillborn" { Figure::Small } else { Figure::Triangle };
    [plain(figure, middle, Pen::Empty), loss(Some(pregnancy), middle)].concat()
}

fn health(person: &Person<'_>, middle: Point) -> Vec<Ink> {
    let half = half(person.figure);
    let corners = outline(person.figure, middle, half);
    let has = |mark: &str| person.health.contains(&mark);
    let is_better = has("recovering");
    let shown = person.health.iter().filter(|mark| !(is_better && matches!(**mark, "physical" | "psychological")));
    shown.flat_map(|mark| strip(mark, &corners, middle, half)).collect()
}

/// Illness fills a strip at the side, substances one at the bottom; what is suspected or getting better is a line.
fn strip(mark: &str, corners: &[Point], middle: Point, half: f64) -> Option<Ink> {
    let (side, bottom) = (middle.x - half * 0.5, middle.y + half * 0.5);
    let at_side = || cut(corners, |corner| side - corner.x);
    let at_bottom = || cut(corners, |corner| corner.y - bottom);
    Some(match mark {
        "physical" | "psychological" => closed(Pen::Full, &at_side()),
        "recovering" => closed(Pen::Plain, &at_side()),
        "substance" => closed(Pen::Full, &at_bottom()),
        "substance_suspected" => closed(Pen::Dotted, &at_bottom()),
        "substance_recovering" => closed(Pen::Plain, &at_bottom()),
        _ => return None,
    })
}

/// A health mark on a figure of its own.
pub(super) fn health_sign(mark: &str, middle: Point, half: f64) -> Vec<Ink> {
    let corners = square(middle, half);
    std::iter::once(closed(Pen::Empty, &corners)).chain(strip(mark, &corners, middle, half)).collect()
}

/// Something to be heeded.
pub(super) fn mark(corner: Point) -> Ink {
    closed(Pen::Full, &[corner.by(-9.0, 3.0), corner.by(-3.0, -8.0), corner.by(3.0, 3.0)])
}

/// The letters beside a figure.
pub(super) fn letters(person: &Person<'_>) -> String {
    person.health.iter().filter_map(|mark| letter(mark)).collect()
}

/// The letter of a health mark: smokes, weight, language.
pub(super) fn letter(mark: &str) -> Option<char> {
    match mark {
        "smoker" => Some('S'),
        "obesity" => Some('O'),
        "language" => Some('L'),
        _ => None,
    }
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
