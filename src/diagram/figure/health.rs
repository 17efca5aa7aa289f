//! Health marks in a figure (3.8): the left half is filled for an illness of body or soul, the lower half for alcohol or
//! drugs; the half is left empty behind its line while somebody recovers, and a line at the left side says that it is
//! only suspected. An age stays legible over them by the halo of its figures.

use super::square;
use crate::diagram::family::Person;
use crate::diagram::ink::{closed, cut};
use crate::diagram::{Ink, Pen, Point};

/// Where the line of what is suspected stands, from the middle to the left side.
const AT_SIDE: f64 = 0.6;

/// The marks in a figure with these corners; what somebody recovers from is not filled.
pub(super) fn marks(health: &[&str], corners: &[Point], middle: Point, half: f64) -> Vec<Ink> {
    let has = |mark: &str| health.contains(&mark);
    let is_over = |mark: &str| match mark {
        "physical" | "psychological" => has("recovering"),
        "substance" => has("substance_recovering"),
        _ => false,
    };
    let shown = health.iter().filter(|mark| !is_over(mark));
    shown.filter_map(|mark| one(mark, corners, middle, half)).collect()
}

fn one(mark: &str, corners: &[Point], middle: Point, half: f64) -> Option<Ink> {
    let left_of = |x: f64| cut(corners, |corner| x - corner.x);
    let left = || left_of(middle.x);
    let below = || cut(corners, |corner| corner.y - middle.y);
    Some(match mark {
        "physical" | "psychological" => closed(Pen::Full, &left()),
        "recovering" => closed(Pen::Plain, &left()),
        "substance" => closed(Pen::Full, &below()),
        "substance_recovering" => closed(Pen::Plain, &below()),
        "substance_suspected" => closed(Pen::Plain, &left_of(middle.x - half * AT_SIDE)),
        _ => return None,
    })
}

/// A health mark on a figure of its own.
pub(in crate::diagram) fn health_sign(mark: &str, middle: Point, half: f64) -> Vec<Ink> {
    let corners = square(middle, half);
    std::iter::once(closed(Pen::Empty, &corners)).chain(one(mark, &corners, middle, half)).collect()
}

/// The letters beside a figure.
pub(in crate::diagram) fn letters(person: &Person<'_>) -> String {
    person.health.iter().filter_map(|mark| letter(mark)).collect()
}

/// The letter of a health mark: smokes, weight, language.
pub(in crate::diagram) fn letter(mark: &str) -> Option<char> {
    match mark {
        "smoker" => Some('S'),
        "obesity" => Some('O'),
        "language" => Some('L'),
        _ => None,
    }
}
