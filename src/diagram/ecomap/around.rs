//! What is around the household, in circles of one size: on one ring, or on two with the outer ones in the gaps of the
//! inner ones, so that every line to the middle has room.

use std::collections::BTreeMap;
use std::f64::consts::{PI, TAU};

use super::seating::seated;
use crate::diagram::family::{Bond, Family, Person};
use crate::diagram::genogram::Layout;
use crate::diagram::geometry::point;
use crate::diagram::writing::{below, height, widest, wrapped};
use crate::diagram::{Figure, Ink, Label, Node, Pen, Point, Rect, Role, TextMeasure, figure, ink};
use crate::forms::person;
use crate::i18n::Speech;
use crate::journal::RecordId;
use crate::sorting::sort_by_key;

/// The least and the greatest radius of a circle.
const LEAST: f64 = 40.0;
const MOST: f64 = 64.0;
/// Between words and their circle.
const PAD: f64 = 7.0;
/// Between two circles beside each other, and between those that a line goes through.
const GAP: f64 = 18.0;
const PASSAGE: f64 = 44.0;
/// Between the household's circle and the first ring: room for lines to show what they are.
const REACH: f64 = 90.0;
/// How wide words in a circle may be, and in how many lines; as wide as this where a single word needs it, so that none
/// is broken that a reader would have to put together again.
const WIDTH: f64 = 88.0;
const WIDEST: f64 = 116.0;
const LINES: usize = 4;

/// The circles around the household.
pub(super) struct Systems {
    /// Who they are.
    pub(super) people: Vec<usize>,
    /// Where they stand.
    pub(super) middle: Vec<Point>,
    /// Their radius.
    pub(super) radius: f64,
    is_moved: Vec<bool>,
    words: Vec<Words>,
}

/// The words in a circle.
struct Words {
    name: Vec<String>,
    beside: Vec<String>,
}

impl Words {
    fn of(person: &Person<'_>, speech: &Speech<'_>, measure: &dyn TextMeasure) -> Self {
        let width = person.name.split_whitespace().map(|word| measure.width(word, Role::Name.letters()));
        let width = width.fold(WIDTH, f64::max).min(WIDEST);
        let sector = person.sector.map(|sector| speech.choice(&person::SECTOR.spec, sector));
        let beside = person.beside.clone().or(sector).filter(|beside| *beside != person.name);
        let name = wrapped(&person.name, Role::Name, width, LINES, measure);
        Self { name, beside: wrapped(&beside.unwrap_or_default(), Role::Beside, width, 2, measure) }
    }

    fn height(&self) -> f64 {
        height(Role::Name, self.name.len()) + height(Role::Beside, self.beside.len())
    }

    /// The radius of the smallest circle around them.
    fn radius(&self, measure: &dyn TextMeasure) -> f64 {
        let mut top = -self.height() / 2.0;
        let mut far: f64 = 0.0;
        for (role, line) in self.lines() {
            let half = widest(std::slice::from_ref(line), role, measure) / 2.0;
            let end = top + role.leading();
            far = far.max(half.hypot(top.abs().max(end.abs())));
            top = end;
        }
        far + PAD
    }

    fn lines(&self) -> impl Iterator<Item = (Role, &String)> {
        let names = self.name.iter().map(|line| (Role::Name, line));
        names.chain(self.beside.iter().map(|line| (Role::Beside, line)))
    }

    fn labels(&self, middle: Point, measure: &dyn TextMeasure) -> Vec<Label> {
        let top = middle.by(0.0, -self.height() / 2.0);
        let name = below(top, Role::Name, self.name.clone(), measure);
        let beside = below(top.by(0.0, name.area.size.height), Role::Beside, self.beside.clone(), measure);
        [name, beside].into_iter().filter(|label| !label.words.is_empty()).collect()
    }
}

impl Systems {
    /// Everything around a household whose circle has this radius, which stands around nought.
    pub(super) fn of(
        family: &Family<'_>,
        centre: f64,
        layout: &Layout,
        places: &BTreeMap<RecordId, Point>,
        speech: &Speech<'_>,
        measure: &dyn TextMeasure,
    ) -> Self {
        let people = people(family);
        let words: Vec<Words> = people.iter().map(|one| Words::of(&family.people[*one], speech, measure)).collect();
        let radius = words.iter().map(|words| words.radius(measure)).fold(LEAST, f64::max);
        let radius = if radius > MOST { radius.min(MOST + 16.0) } else { radius };
        let slots = seated(family, &people, slots(people.len(), centre, radius), layout, centre);
        let put = |one: &usize| places.get(&family.people[*one].record.id()).copied();
        let moved: Vec<Option<Point>> = people.iter().map(put).collect();
        let mut systems =
            Self { middle: slots, is_moved: moved.iter().map(Option::is_some).collect(), people, radius, words };
        systems.put(&moved, centre);
        systems
    }

    /// Puts circles where somebody wanted them; the others give way outwards.
    fn put(&mut self, moved: &[Option<Point>], centre: f64) {
        let order = (0..moved.len()).filter(|at| moved[*at].is_some());
        let order: Vec<usize> = order.chain((0..moved.len()).filter(|at| moved[*at].is_none())).collect();
        for (done, at) in order.iter().enumerate() {
            let wish = moved[*at].unwrap_or(self.middle[*at]);
            self.middle[*at] = self.free(wish, &order[..done], centre);
        }
    }

    /// The nearest free place outwards.
    fn free(&self, wish: Point, others: &[usize], centre: f64) -> Point {
        let away = wish.length();
        let way = if away < 1.0 { point(0.0, -1.0) } else { point(wish.x / away, wish.y / away) };
        let mut distance = away.max(centre + self.radius + PAD);
        let at = |distance: f64| point(way.x * distance, way.y * distance);
        let is_taken =
            |here: Point| others.iter().any(|other| self.middle[*other].from(here).length() < 2.0 * self.radius + PAD);
        while is_taken(at(distance)) {
            distance += PAD;
        }
        at(distance)
    }

    /// Their boxes.
    pub(super) fn areas(&self) -> impl Iterator<Item = Rect> {
        self.middle.iter().map(|middle| Rect::around(*middle, 2.0 * self.radius, 2.0 * self.radius))
    }

    /// Moves everything.
    pub(super) fn shift(&mut self, by: Point) {
        self.middle.iter_mut().for_each(|middle| *middle = middle.by(by.x, by.y));
    }

    fn drawn(&self, at: usize, person: &Person<'_>) -> Vec<Ink> {
        let circle = ink::circle(Pen::Empty, self.middle[at], self.radius);
        let mark = person.is_marked.then(|| figure::mark(self.middle[at].by(-self.radius * 0.7, -self.radius * 0.7)));
        std::iter::once(circle).chain(mark).collect()
    }

    /// The circles, drawn.
    pub(super) fn nodes(&self, family: &Family<'_>, measure: &dyn TextMeasure) -> Vec<Node> {
        let node = |(at, area): (usize, Rect)| {
            let person = &family.people[self.people[at]];
            Node {
                record: person.record.id(),
                figure: Figure::System,
                area,
                drawn: self.drawn(at, person),
                labels: self.words[at].labels(self.middle[at], measure),
                is_moved: self.is_moved[at],
            }
        };
        self.areas().enumerate().map(node).collect()
    }
}

/// Who is around the household: whatever has a sector, is more than a person, has a tie with the household, or has one
/// with somebody around it that no genogram shows, unless all its ties are over or yet to come; in the order of sectors,
/// then of the list.
fn people(family: &Family<'_>) -> Vec<usize> {
    let may_be = |one: &usize| !family.people[*one].is_at_home() && !family.is_past(*one);
    let is_of_itself = |one: &usize| family.people[*one].sector.is_some() || !family.people[*one].is_person;
    let mut people: Vec<usize> = (0..family.people.len()).filter(|one| may_be(one) && is_of_itself(one)).collect();
    loop {
        let is_new = |one: &usize| may_be(one) && !people.contains(one) && is_tied(family, *one, &people);
        let Some(next) = (0..family.people.len()).find(is_new) else { break };
        people.push(next);
    }
    sort_by_key(&mut people, |one| (sector(family, *one), *one));
    people
}

/// Whether somebody has a tie with the household, or with one of these that is not within the family.
fn is_tied(family: &Family<'_>, one: usize, around: &[usize]) -> bool {
    let is_of_family = |other: usize| family.is_related(one) && family.is_related(other);
    let is_end = |other: usize| family.people[other].is_at_home() || (around.contains(&other) && !is_of_family(other));
    let other_end = |bond: &Bond<'_>| match bond.to {
        Some(to) if to == one => Some(bond.from),
        to if bond.from == one => to,
        _ => None,
    };
    let with_household = |bond: &Bond<'_>| bond.from == one && bond.to.is_none();
    family.bonds.iter().any(|bond| with_household(bond) || other_end(bond).is_some_and(is_end))
}

/// The place of somebody's sector in the usual order; relatives without one are the wider family.
fn sector(family: &Family<'_>, one: usize) -> usize {
    let order = person::SECTOR.spec.choices;
    let known = family.people[one].sector.and_then(|sector| order.iter().position(|known| *known == sector));
    known.unwrap_or(if family.is_related(one) { 0 } else { order.len() })
}

/// Places for so many circles, from the top on around.
fn slots(count: usize, centre: f64, radius: f64) -> Vec<Point> {
    let inner = centre + radius + REACH;
    let one_ring = distance(2.0 * radius + GAP, count);
    if one_ring <= inner + radius {
        return (0..count).map(|at| on_ring(at, count, inner.max(one_ring))).collect();
    }
    let count_of_slots = count + count % 2;
    let inner = inner.max(distance(2.0 * radius + PASSAGE, count_of_slots / 2));
    let outer = inner + 2.0 * radius + GAP;
    let ring = |at: usize| if at.is_multiple_of(2) { inner } else { outer };
    (0..count).map(|at| on_ring(at, count_of_slots, ring(at))).collect()
}

/// How far out so many must stand to be this far from each other.
fn distance(apart: f64, count: usize) -> f64 {
    if count < 2 { 0.0 } else { apart / (2.0 * (PI / number(count)).sin()) }
}

fn on_ring(at: usize, count: usize, distance: f64) -> Point {
    let turn = number(at) / number(count.max(1)) * TAU - PI / 2.0;
    point(distance * turn.cos(), distance * turn.sin())
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}
