//! The line of a couple (3.8): solid where they are or were married, dashed where they live together, both where they
//! are bound to each other without a wedding, dotted for an affair; one stroke across where they parted, two where they
//! divorced, a stroke back where they came together again. The sources have names but no drawing for the rest: brackets
//! around what is secret, a band across the line of the widowed, dashes and dots between parents who are no couple, a
//! question mark above a line of which nobody said what it is.

use super::marks::{dash_dot, question_mark};
use super::{DOUBLE, beside};
use crate::diagram::family::Couple;
use crate::diagram::ink::{Walk, closed, line};
use crate::diagram::{Ink, Pen, Point};

/// A couple's line, double where the two are kin, with what stands on it at this part of its way.
pub(in crate::diagram) fn couple(couple: &Couple<'_>, way: &[Point], at: f64) -> Vec<Ink> {
    let mut all = lines(couple.status, couple.is_married, couple.is_kin, way);
    all.extend(marks(couple, &Spot { walk: Walk::of(way), at }));
    all
}

/// A couple's line as a sign: what the status says alone.
pub(in crate::diagram) fn sign(status: &'static str, is_married: bool, way: &[Point]) -> Vec<Ink> {
    let mut all = lines(Some(status), is_married, false, way);
    all.extend(status_marks(Some(status), &Spot { walk: Walk::of(way), at: 0.5 }));
    all
}

/// The line of two parents of whom nobody wrote what they are to each other.
pub(in crate::diagram) fn unknown_couple(way: &[Point], at: f64) -> Vec<Ink> {
    let mut all = lines(None, false, false, way);
    all.extend(status_marks(None, &Spot { walk: Walk::of(way), at }));
    all
}

/// The double line of partners who are kin, as a sign.
pub(in crate::diagram) fn kin_sign(way: &[Point]) -> Vec<Ink> {
    lines(Some("married"), true, true, way)
}

/// Together again after parting, as a sign.
pub(in crate::diagram) fn again_sign(way: &[Point]) -> Vec<Ink> {
    let spot = Spot { walk: Walk::of(way), at: 0.5 };
    vec![line(Pen::Plain, way), spot.slash(0.0, 1.0), spot.slash(0.0, -1.0)]
}

/// A stroke nearer to one end, or in the middle, as a sign.
pub(in crate::diagram) fn custody_sign(is_joint: bool, way: &[Point]) -> Vec<Ink> {
    let at = if is_joint { 0.5 } else { 0.75 };
    vec![line(Pen::Plain, way), Spot { walk: Walk::of(way), at }.slash(0.0, 1.0)]
}

/// Whether these parents may live apart, so that it is asked with whom their children live.
pub(in crate::diagram) fn is_parted(status: &str) -> bool {
    matches!(status, "separated" | "divorced" | "parents")
}

/// From a couple's line to the words above it: more where something stands on the line.
pub(in crate::diagram) fn air(couple: &Couple<'_>) -> f64 {
    let has_marks = matches!(couple.status, Some("separated" | "divorced" | "widowed" | "secret_affair"));
    match couple.status {
        None => 17.0,
        Some(_) if has_marks || couple.is_again || has_bar(couple) => 11.0,
        Some(_) => 4.0,
    }
}

/// What a line is drawn with.
#[derive(Clone, Copy)]
enum Look {
    With(Pen),
    DashDot,
}

fn lines(status: Option<&str>, is_married: bool, is_kin: bool, way: &[Point]) -> Vec<Ink> {
    use Look::{DashDot, With};
    let mut looks = match status {
        None => vec![With(Pen::Thin)],
        Some("affair" | "secret_affair") => vec![With(Pen::Dotted)],
        Some("parents") => vec![DashDot],
        Some("committed") => vec![With(Pen::Plain), With(Pen::Dashed)],
        Some("separated") if !is_married => vec![With(Pen::Dashed)],
        Some("together") => vec![With(Pen::Dashed)],
        Some(_) => vec![With(Pen::Plain)],
    };
    if is_kin {
        looks.insert(0, looks[0]);
    }
    let last = f64::from(u8::try_from(looks.len() - 1).unwrap_or(0));
    let sides = (0_u8..).map(|at| (2.0 * f64::from(at) - last) * DOUBLE);
    looks.into_iter().zip(sides).map(|(look, side)| one(look, &beside(way, side))).collect()
}

fn one(look: Look, way: &[Point]) -> Ink {
    match look {
        Look::With(pen) => line(pen, way),
        Look::DashDot => dash_dot(&Walk::of(way)),
    }
}

/// Where marks stand on a line.
struct Spot<'a> {
    walk: Walk<'a>,
    at: f64,
}

impl Spot<'_> {
    fn distance(&self) -> f64 {
        self.walk.length() * self.at
    }

    /// A stroke across, this far along from the spot; leaning back where `lean` is less than nought.
    fn slash(&self, shift: f64, lean: f64) -> Ink {
        let (middle, _) = self.walk.at(self.distance() + shift);
        line(Pen::Plain, &[middle.by(-4.0 * lean, 9.0), middle.by(4.0 * lean, -9.0)])
    }

    /// Where a sign stands above the line: the children's own begins below it.
    fn above(&self) -> Point {
        self.walk.at(self.distance()).0.by(0.0, -9.0)
    }

    /// A band across.
    fn band(&self) -> Ink {
        let corner = |along: f64, side: f64| self.walk.beside(self.distance() + along, side);
        closed(Pen::Full, &[corner(-4.0, -9.0), corner(4.0, -9.0), corner(4.0, 9.0), corner(-4.0, 9.0)])
    }

    /// A bracket around what lies between it and the spot.
    fn bracket(&self, way: f64) -> Ink {
        let arc = [(7.0, -8.0), (9.5, -4.0), (10.2, 0.0), (9.5, 4.0), (7.0, 8.0)];
        let points = arc.map(|(away, side)| self.walk.beside(self.distance() + way * away, side));
        line(Pen::Plain, &points)
    }
}

fn status_marks(status: Option<&str>, spot: &Spot<'_>) -> Vec<Ink> {
    match status {
        None => question_mark(spot.above()),
        Some("separated") => vec![spot.slash(0.0, 1.0)],
        Some("divorced") => vec![spot.slash(-4.0, 1.0), spot.slash(4.0, 1.0)],
        Some("widowed") => vec![spot.band()],
        Some("secret_affair") => vec![spot.bracket(-1.0), spot.bracket(1.0)],
        Some(_) => Vec::new(),
    }
}

fn marks(couple: &Couple<'_>, spot: &Spot<'_>) -> Vec<Ink> {
    let mut all = status_marks(couple.status, spot);
    all.extend(has_bar(couple).then(|| spot.slash(0.0, 1.0)));
    if couple.is_again {
        // Beside what stands there already.
        let shift = if all.is_empty() { 0.0 } else { 18.0 };
        let strokes: &[f64] = if couple.was_divorced { &[-4.0, 4.0] } else { &[0.0] };
        all.extend(strokes.iter().map(|stroke| spot.slash(shift + stroke, 1.0)));
        all.push(spot.slash(shift, -1.0));
    }
    all
}

/// Whether the parents were no couple and it is said with which of them the children live: the stroke says it.
fn has_bar(couple: &Couple<'_>) -> bool {
    couple.status == Some("parents") && matches!(couple.custody, Some("one" | "two" | "both"))
}
