//! A person's figure with the words around it: years above, the age inside, name and role below (3.8).

use super::family::Person;
use super::figure::{self, HALF, half};
use super::geometry::point;
use super::writing::{around, below, height, widest, wrapped};
use super::{Label, Node, Notation, Point, Rect, Role, Size, TextMeasure, span};

/// How wide names may be, and in how many lines.
const NAME_WIDTH: f64 = 96.0;
const NAME_LINES: usize = 3;
const BESIDE_LINES: usize = 2;
/// From the figure to the words above and below it.
const AIR: f64 = 3.0;

/// The words around a figure, broken into lines, and the room that they need.
pub(super) struct Card {
    name: Vec<String>,
    beside: Vec<String>,
    born: String,
    died: String,
    age: String,
    letters: String,
    /// The width of everything.
    pub(super) slot: f64,
    /// From the middle of the figure to the end of the words below it.
    pub(super) below: f64,
}

/// From the middle of a figure to the upper edge of the years above it.
pub(super) const ABOVE: f64 = HALF + AIR + Role::Years.leading();

impl Card {
    /// The words around somebody's figure.
    pub(super) fn of(person: &Person<'_>, measure: &dyn TextMeasure) -> Self {
        let name = wrapped(&person.name, Role::Name, NAME_WIDTH, NAME_LINES, measure);
        let beside = person.under.iter().flat_map(|it| wrapped(it, Role::Beside, NAME_WIDTH, BESIDE_LINES, measure));
        let beside: Vec<_> = beside.collect();
        let year = |date: Option<crate::journal::DateAnswer>| date.and_then(span::year).unwrap_or_default();
        let (born, died) = (year(person.born), year(person.died));
        let years =
            [&born, &died].map(|year| measure.width(year, Role::Years.letters())).into_iter().fold(0.0, f64::max);
        let letters = figure::letters(person);
        let room = HALF + if letters.is_empty() { 0.0 } else { AIR + measure.width(&letters, Role::Beside.letters()) };
        let words = widest(&name, Role::Name, measure).max(widest(&beside, Role::Beside, measure));
        let slot = words.max(2.0 * room).max(2.0 * (years + AIR + 1.0));
        let below = HALF + AIR + height(Role::Name, name.len()) + height(Role::Beside, beside.len());
        let age = person.age.filter(|_| half(person.figure) >= HALF).map(|age| age.figures());
        Self { name, beside, born, died, age: age.unwrap_or_default(), letters, slot, below }
    }

    /// The box of everything around a middle.
    pub(super) fn area(&self, middle: Point) -> Rect {
        let at = middle.by(-self.slot / 2.0, -ABOVE);
        Rect { at, size: Size { width: self.slot, height: ABOVE + self.below } }
    }

    /// The person, drawn.
    pub(super) fn node(&self, person: &Person<'_>, middle: Point, look: Look<'_>) -> Node {
        Node {
            record: person.record.id(),
            figure: person.figure,
            area: Rect::around(middle, 2.0 * half(person.figure), 2.0 * half(person.figure)),
            drawn: figure::drawn(person, middle, look.notation),
            labels: self.labels(person, middle, look.measure),
            is_moved: look.is_moved,
        }
    }

    fn labels(&self, person: &Person<'_>, middle: Point, measure: &dyn TextMeasure) -> Vec<Label> {
        let under = middle.by(0.0, HALF + AIR);
        let name = below(under, Role::Name, self.name.clone(), measure);
        let beside = below(under.by(0.0, name.area.size.height), Role::Beside, self.beside.clone(), measure);
        let half_of = |words: &str, role: Role| measure.width(words, role.letters()) / 2.0;
        let age = |words: &str| around(middle, Role::Age, vec![words.to_owned()], measure);
        let corner = |words: &str| around(middle.by(CORNER, -CORNER), Role::Beside, vec![words.to_owned()], measure);
        let year = |words: &str, side: f64| {
            let at = middle.by(side * (half_of(words, Role::Years) + AIR + 1.0), -ABOVE);
            below(at, Role::Years, vec![words.to_owned()], measure)
        };
        let letters = |words: &str| {
            let at = middle.by(HALF + AIR + half_of(words, Role::Beside), HALF / 2.0 - 3.0);
            below(at, Role::Beside, vec![words.to_owned()], measure)
        };
        let marks = [
            lettered(&self.inside(person), age),
            lettered(&self.corner(person), corner),
            lettered(&self.born, |words| year(words, -1.0)),
            lettered(&self.died, |words| year(words, 1.0)),
            lettered(&self.letters, letters),
        ];
        let named = [name, beside].into_iter().filter(|label| label.words.iter().any(|line| !line.is_empty()));
        named.chain(marks.into_iter().flatten()).collect()
    }

    /// What stands inside a figure: the age; without one, that nobody knows which figure it is.
    fn inside(&self, person: &Person<'_>) -> String {
        if self.age.is_empty() { unknown(person) } else { self.age.clone() }
    }

    /// What stands beside an age: that nobody knows which figure it is.
    fn corner(&self, person: &Person<'_>) -> String {
        if self.age.is_empty() { String::new() } else { unknown(person) }
    }
}

/// One line of letters where it belongs; nothing is measured where there is nothing.
fn lettered(words: &str, place: impl FnOnce(&str) -> Label) -> Option<Label> {
    (!words.is_empty()).then(|| place(words))
}

/// The letter of somebody of whom nobody knows which figure stands for them; else nothing.
fn unknown(person: &Person<'_>) -> String {
    let is_unknown = person.figure == super::Figure::Unknown && person.is_person;
    if is_unknown { UNKNOWN.to_string() } else { String::new() }
}

/// The letter in a figure that nobody knows, and how far from the middle it stands beside an age: where the diamond
/// leaves a corner of its box free.
pub(super) const UNKNOWN: char = '?';
const CORNER: f64 = 16.5;

/// How somebody is drawn.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) notation: Notation,
    pub(super) measure: &'a dyn TextMeasure,
    pub(super) is_moved: bool,
}

/// The box of all cards around their middles.
pub(super) fn bounds(areas: impl IntoIterator<Item = Rect>) -> Rect {
    areas.into_iter().reduce(Rect::with).unwrap_or(Rect { at: point(0.0, 0.0), size: Size::default() })
}
