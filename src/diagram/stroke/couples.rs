//! The line of a couple (3.8): solid where they are or were married, dashed where they live together, both where they
//! are bound to each other without a wedding, dotted for an affair; one stroke across where they parted, two where they
//! divorced, a stroke back where they came together again. The sources have names but no drawing for the rest: brackets
//! around what is secret, a band across the line of the widowed, dashes and dots between parents who are no couple.

use super::marks::dash_dot;
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
    let mut all = lines(status, is_married, false, way);
    all.extend(status_marks(status, &Spot { walk: Walk::of(way), at: 0.5 }));
    all
}

/// The line of two parents of whom nobody wrote what they are to each other.
pub(in crate::diagram) fn unknown_couple(way: &[Point]) -> Vec<Ink> {
    lines("parents", false, false, way)
}

/// The double line of partners who are kin, as a sign.
pub(in crate::diagram) fn kin_sign(way: &[Point]) -> Vec<Ink> {
    lines("married", true, true, way)
}

/// Together again after parting, as a sign.
pub(in crate::diagram) fn again_sign(way: &[Point]) -> Vec<Ink> {
    let spot = Spot { walk: Walk::of(way), at: 0.5 };
    vec![line(Pen::Plain, way), spot.slash(0.0, 1.0), spot.slash(0.0, -1.0)]
}

/// A stroke nearer to one end, as a sign.
pub(in crate::diagram) fn custody_sign(way: &[Point]) -> Vec<Ink> {
    vec![line(Pen::Plain, way), Spot { walk: Walk::of(way), at: 0.75 }.slash(0.0, 1.0)]
}

/// Whether these parents may live apart, so that it is asked with whom their children live.
pub(in crate::diagram) fn is_parted(status: &str) -> bool {
    matches!(status, "separated" | "divorced" | "parents")
}

/// Whether something stands on a couple's line, so that words above it need more air.
pub(in crate::diagram) fn has_marks(couple: &Couple<'_>) -> bool {
    couple.is_again
        || matches!(couple.status, "separated" | "divorced" | "widowed" | "secret_affair")
        || has_bar(couple)
}

/// What a line is drawn with.
#[derive(Clone, Copy)]
enum Look {
    With(Pen),
    DashDot,
}

fn lines(status: &str, is_married: bool, is_kin: bool, way: &[Point]) -> Vec<Ink> {
    use Look::{DashDot, With};
    let mut looks = match status {
        "affair" | "secret_affair" => vec![With(Pen::Dotted)],
        "parents" => vec![DashDot],
        "committed" => vec![With(Pen::Plain), With(Pen::Dashed)],
        "separated" if !is_married => vec![With(Pen::Dashed)],
        "together" => vec![With(Pen::Dashed)],
        _ => vec![With(Pen::Plain)],
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

fn status_marks(status: &str, spot: &Spot<'_>) -> Vec<Ink> {
    match status {
        "separated" => vec![spot.slash(0.0, 1.0)],
        "divorced" => vec![spot.slash(-4.0, 1.0), spot.slash(4.0, 1.0)],
        "widowed" => vec![spot.band()],
        "secret_affair" => vec![spot.bracket(-1.0), spot.bracket(1.0)],
        _ => Vec::new(),
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
    couple.status == "parents" && matches!(couple.custody, Some("one" | "two" | "both"))
}
