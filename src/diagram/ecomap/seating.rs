//! Who stands at which place around the household. The order of sectors is the field's usual one; where a line would run
//! through the household or cross others, two exchange their places.

use crate::diagram::family::Family;
use crate::diagram::genogram::Layout;
use crate::diagram::geometry::are_crossed;
use crate::diagram::{Point, Rect};

/// What a line costs that crosses another, goes through somebody's room, or through the household to the other side.
const CROSSED: f64 = 80.0;
const THROUGH: f64 = 250.0;
/// What it costs to stand away from one's place in the usual order, a unit of the way.
const ASIDE: f64 = 0.12;
/// How often everybody is tried against everybody.
const PASSES: usize = 6;

/// Places for people, in their order: the places turned round as a whole, then exchanged.
pub(super) fn seated(
    family: &Family<'_>,
    people: &[usize],
    slots: Vec<Point>,
    layout: &Layout,
    centre: f64,
) -> Vec<Point> {
    let ties = ties(family, people, layout);
    let home = turned(&ties, slots);
    let mut seating = Seating { ties: &ties, places: home.clone(), home, centre };
    for _ in 0..PASSES {
        if !seating.improve() {
            break;
        }
    }
    seating.places
}

/// A line from somebody around.
struct Tie {
    /// Who, by their place among those around.
    from: usize,
    to: End,
}

/// Where it goes.
enum End {
    /// To somebody in the household, past the boxes of the others.
    Inside(Point, Vec<Rect>),
    /// To the household as a whole.
    Whole,
    /// To somebody else around it.
    Around(usize),
}

fn ties(family: &Family<'_>, people: &[usize], layout: &Layout) -> Vec<Tie> {
    let place = |one: usize| people.iter().position(|known| *known == one);
    let others = |one: usize| {
        let others = layout.members().filter(move |other| *other != one);
        others.map(|other| layout.area(other)).collect()
    };
    let end = |one: usize| match place(one) {
        Some(place) => Some(End::Around(place)),
        None => layout.has(one).then(|| End::Inside(layout.middle[one], others(one))),
    };
    let tie = |bond: &crate::diagram::family::Bond<'_>| match (place(bond.from), bond.to) {
        (Some(from), None) => Some(Tie { from, to: End::Whole }),
        (Some(from), Some(to)) => Some(Tie { from, to: end(to)? }),
        (None, Some(to)) => Some(Tie { from: place(to)?, to: end(bond.from)? }),
        (None, None) => None,
    };
    family.bonds.iter().filter_map(tie).collect()
}

/// Places turned round so that lines to somebody in the household are as short as they can be all together.
fn turned(ties: &[Tie], mut slots: Vec<Point>) -> Vec<Point> {
    let length = |slots: &[Point], tie: &Tie| match &tie.to {
        End::Inside(to, _) => slots[tie.from].from(*to).length(),
        End::Whole | End::Around(_) => 0.0,
    };
    let cost = |slots: &[Point]| ties.iter().map(|tie| length(slots, tie)).sum::<f64>();
    let mut best = (cost(&slots), slots.clone());
    for _ in 0..slots.len() {
        slots.rotate_left(1);
        let now = cost(&slots);
        if now + 1.0 < best.0 {
            best = (now, slots.clone());
        }
    }
    best.1
}

struct Seating<'a> {
    ties: &'a [Tie],
    places: Vec<Point>,
    /// The places in the usual order.
    home: Vec<Point>,
    centre: f64,
}

impl Seating<'_> {
    /// Tries every exchange once; whether one was better.
    fn improve(&mut self) -> bool {
        let mut is_better = false;
        for one in 1..self.places.len() {
            for two in 0..one {
                let before = self.cost(one, two);
                self.places.swap(one, two);
                if self.cost(one, two) + 1.0 < before {
                    is_better = true;
                } else {
                    self.places.swap(one, two);
                }
            }
        }
        is_better
    }

    /// What the places of two cost.
    fn cost(&self, one: usize, two: usize) -> f64 {
        let is_theirs = |tie: &&Tie| {
            let other = if let End::Around(other) = tie.to { Some(other) } else { None };
            [Some(tie.from), other].iter().any(|end| *end == Some(one) || *end == Some(two))
        };
        let aside: f64 = [one, two].map(|at| self.places[at].from(self.home[at]).length()).iter().sum();
        self.ties.iter().filter(is_theirs).map(|tie| self.cost_of(tie)).sum::<f64>() + aside * ASIDE
    }

    fn cost_of(&self, tie: &Tie) -> f64 {
        let (from, to) = self.line(tie);
        let length = to.from(from).length();
        let is_crossed = |other: &&Tie| {
            let (start, end) = self.line(other);
            are_crossed([from, to], [start, end])
        };
        let crossed = amount(self.ties.iter().filter(is_crossed).count()) * CROSSED;
        crossed
            + match &tie.to {
                End::Inside(_, boxes) => {
                    length + amount(boxes.iter().filter(|area| area.is_crossed(from, to)).count()) * THROUGH
                }
                End::Whole => 0.0,
                End::Around(_) => length + if self.is_through(from, to) { THROUGH } else { 0.0 },
            }
    }

    /// A tie as a straight line.
    fn line(&self, tie: &Tie) -> (Point, Point) {
        let from = self.places[tie.from];
        let to = match &tie.to {
            End::Inside(to, _) => *to,
            End::Whole => Point::default().along(from, self.centre),
            End::Around(other) => self.places[*other],
        };
        (from, to)
    }

    fn is_through(&self, from: Point, to: Point) -> bool {
        let steps = (1..8).map(|step| from.towards(to, f64::from(step) / 8.0));
        steps.into_iter().any(|at| at.length() < self.centre)
    }
}

fn amount(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}
