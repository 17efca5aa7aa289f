//! The places of people in rows, and the room that lines need between rows.

use std::collections::BTreeMap;

use super::compact::{Rows, across};
use super::order::rows;
use super::tracks::{Tracks, tracks};
use super::tree::Tree;
use crate::diagram::card::{ABOVE, Card};
use crate::diagram::family::{Family, Household};
use crate::diagram::figure::HALF;
use crate::diagram::geometry::point;
use crate::diagram::{Point, Role, TextMeasure};
use crate::journal::RecordId;

/// Between two people who belong together, and between two who don't.
const NEAR: f64 = 18.0;
const FAR: f64 = 34.0;
/// Between the figures of partners, at least.
const COUPLE: f64 = 44.0;
/// What the ring of a household needs between two of whom one is in it, and a line that goes down between a couple.
const RING: f64 = 14.0;
const LINE: f64 = 20.0;
/// Below the words of a row, before the first track of lines.
const UNDER: f64 = 12.0;
/// Above the years of a row: room for the lines of twins to part.
pub(super) const OVER: f64 = 24.0;

/// A family with its places.
pub(in crate::diagram) struct Layout {
    pub(super) tree: Tree,
    pub(super) cards: Vec<Card>,
    pub(super) rows: Vec<Vec<usize>>,
    /// The middle of each person's figure.
    pub(in crate::diagram) middle: Vec<Point>,
    pub(super) is_moved: Vec<bool>,
    /// Where somebody's stored place is counted from.
    pub(in crate::diagram) origin: Point,
    pub(super) tracks: Vec<Tracks>,
    /// Where the tracks below each row begin.
    pub(super) track_top: Vec<f64>,
}

impl Layout {
    /// Lays out some of the people; those with a place of their own stand there.
    pub(in crate::diagram) fn of(
        family: &Family<'_>,
        members: Vec<usize>,
        places: &BTreeMap<RecordId, Point>,
        measure: &dyn TextMeasure,
    ) -> Self {
        let tree = Tree::of(family, members);
        let cards: Vec<Card> = family.people.iter().map(|person| Card::of(person, measure)).collect();
        let rows = rows(family, &tree);
        let gaps = gaps(family, &tree, &rows, &cards, measure);
        let x = across(family, &tree, &Rows { rows: &rows, gaps: &gaps });
        let tracks: Vec<Tracks> = (0..rows.len()).map(|level| tracks(family, &tree, &rows, level, &x)).collect();
        let (y, track_top) = down(&rows, &cards, &tracks);
        let mut middle = vec![Point::default(); family.people.len()];
        for (row, y) in rows.iter().zip(y) {
            row.iter().for_each(|person| middle[*person] = point(x[*person], y));
        }
        let first =
            family.index().filter(|index| tree.members.contains(index)).or_else(|| tree.members.first().copied());
        let origin = first.map(|first| middle[first]).unwrap_or_default();
        let is_moved = vec![false; family.people.len()];
        let mut layout = Self { tree, cards, rows, middle, is_moved, origin, tracks, track_top };
        layout.put(family, places, &gaps);
        layout
    }

    /// Puts people where somebody wanted them; the others of each row make room.
    fn put(&mut self, family: &Family<'_>, places: &BTreeMap<RecordId, Point>, gaps: &[f64]) {
        for person in self.tree.members.clone() {
            if let Some(place) = places.get(&family.people[person].record.id()) {
                self.middle[person] = self.origin.by(place.x, place.y);
                self.is_moved[person] = true;
            }
        }
        if self.is_moved.contains(&true) {
            self.keep_moved_apart();
            for row in self.rows.clone() {
                self.make_room(&row, gaps);
            }
        }
    }

    /// Two who were put on one place: the later gives way.
    fn keep_moved_apart(&mut self) {
        let moved: Vec<usize> = self.tree.members.iter().copied().filter(|person| self.is_moved[*person]).collect();
        for (at, person) in moved.iter().enumerate() {
            self.step_aside(*person, &moved[..at]);
        }
    }

    /// Moves somebody across until they cover none of these.
    fn step_aside(&mut self, person: usize, others: &[usize]) {
        let clash = |layout: &Self| {
            let own = layout.area(person).grown(NEAR / 4.0);
            others.iter().map(|other| layout.area(*other)).find(|area| area.covers(own))
        };
        for _ in 0..=others.len() {
            let Some(area) = clash(self) else { break };
            self.middle[person].x = area.end().x + self.cards[person].slot / 2.0 + NEAR / 2.0;
        }
    }

    fn make_room(&mut self, row: &[usize], gaps: &[f64]) {
        let moved: Vec<usize> = self.tree.members.iter().copied().filter(|person| self.is_moved[*person]).collect();
        let mut last: Option<usize> = None;
        for person in row.iter().copied().filter(|person| !self.is_moved[*person]).collect::<Vec<_>>() {
            if let Some(last) = last {
                let least = self.middle[last].x + (self.cards[last].slot + self.cards[person].slot) / 2.0 + NEAR;
                self.middle[person].x =
                    self.middle[person].x.max(least.min(self.middle[last].x + gaps[person].max(0.0)));
                self.middle[person].x = self.middle[person].x.max(least);
            }
            self.step_aside(person, &moved);
            last = Some(person);
        }
    }

    /// The box of somebody with all their words.
    pub(in crate::diagram) fn area(&self, person: usize) -> crate::diagram::Rect {
        self.cards[person].area(self.middle[person])
    }

    /// The boxes of everybody.
    pub(in crate::diagram) fn areas(&self) -> impl Iterator<Item = crate::diagram::Rect> {
        self.tree.members.iter().map(|person| self.area(*person))
    }

    /// Everybody on it.
    pub(in crate::diagram) fn members(&self) -> impl Iterator<Item = usize> {
        self.tree.members.iter().copied()
    }

    /// Whether somebody is on it.
    pub(in crate::diagram) fn has(&self, person: usize) -> bool {
        self.tree.members.contains(&person)
    }

    /// The box of everybody and of the lines below the rows.
    pub(in crate::diagram) fn bounds(&self) -> crate::diagram::Rect {
        let mut bounds = crate::diagram::card::bounds(self.areas());
        for (top, tracks) in self.track_top.iter().zip(&self.tracks) {
            let end = top + tracks.height();
            if tracks.height() > 0.0 {
                bounds.size.height = bounds.size.height.max(end - bounds.at.y);
            }
        }
        bounds
    }

    /// Moves everything.
    pub(in crate::diagram) fn shift(&mut self, by: Point) {
        self.middle.iter_mut().for_each(|middle| *middle = middle.by(by.x, by.y));
        self.track_top.iter_mut().for_each(|top| *top += by.y);
        self.origin = self.origin.by(by.x, by.y);
    }

    /// Whether two stand beside each other in a row, nobody between them and nobody moved.
    pub(super) fn are_neighbours(&self, one: usize, two: usize) -> bool {
        let is_pair = |pair: &[usize; 2]| *pair == [one, two] || *pair == [two, one];
        let row = &self.rows[self.tree.level[one]];
        !self.is_moved[one] && !self.is_moved[two] && row.array_windows().any(is_pair)
    }

    /// Where lines can go down beside a person: from the end of their words to the beginning of the next one's.
    pub(super) fn channel(&self, person: usize, side: f64) -> (f64, f64) {
        let edge = |person: usize, side: f64| self.middle[person].x + side * self.cards[person].slot / 2.0;
        let row = &self.rows[self.tree.level[person]];
        let at = row.iter().position(|one| *one == person).unwrap_or(0);
        let next = if side > 0.0 { row.get(at + 1) } else { at.checked_sub(1).and_then(|at| row.get(at)) };
        let next = next.filter(|next| !self.is_moved[**next] && !self.is_moved[person]);
        (edge(person, side), next.map_or(edge(person, side) + side * NEAR, |next| edge(*next, -side)))
    }
}

/// The least distance of everybody from whom they stand beside.
fn gaps(family: &Family<'_>, tree: &Tree, rows: &[Vec<usize>], cards: &[Card], measure: &dyn TextMeasure) -> Vec<f64> {
    let mut gaps = vec![0.0; family.people.len()];
    let pairs = rows.iter().flat_map(|row| (0..row.len().saturating_sub(1)).map(move |place| (row, place)));
    for (row, place) in pairs {
        let (left, right) = (&row[place], &row[place + 1]);
        let union = tree.partners(*left).find(|(partner, _)| partner == right).map(|(_, union)| union);
        let is_sibling = tree.home[*left].is_some() && tree.home[*left] == tree.home[*right];
        let air = if union.is_some() || is_sibling { NEAR } else { FAR };
        let words = (cards[*left].slot + cards[*right].slot) / 2.0 + air;
        let years = union.and_then(|union| tree.unions[union].couple).map(|couple| &family.couples[couple].years);
        let years = years.map_or(0.0, |years| super::super::writing::widest(years, Role::Years, measure) + 14.0);
        let couple = if union.is_some() { 2.0 * HALF + COUPLE.max(years) } else { 0.0 };
        let homes = [left, right].map(|one| family.people[*one].household != Household::Not);
        let ring = if homes[0] == homes[1] { 0.0 } else { RING };
        gaps[*right] = words.max(couple) + ring + lines_between(tree, row, place) * LINE;
    }
    gaps
}

/// How many lines go down between a couple side by side, besides that of their children: to partners further away.
fn lines_between(tree: &Tree, row: &[usize], place: usize) -> f64 {
    let (left, right) = (row[place], row[place + 1]);
    if !tree.partners(left).any(|(partner, _)| partner == right) {
        return 0.0;
    }
    let place_of = |person: usize| row.iter().position(|one| *one == person);
    let beyond = tree.partners(left).filter(|(partner, _)| place_of(*partner).is_some_and(|at| at > place + 1));
    let before = tree.partners(right).filter(|(partner, _)| place_of(*partner).is_some_and(|at| at < place));
    f64::from(u32::try_from(beyond.count() + before.count()).unwrap_or(0))
}

/// The height of each row, and where the tracks below it begin.
fn down(rows: &[Vec<usize>], cards: &[Card], tracks: &[Tracks]) -> (Vec<f64>, Vec<f64>) {
    let (mut at, mut heights, mut tops) = (0.0, Vec::new(), Vec::new());
    for (row, tracks) in rows.iter().zip(tracks) {
        heights.push(at);
        let below = row.iter().map(|person| cards[*person].below).fold(HALF, f64::max);
        let top = at + below + UNDER;
        tops.push(top);
        at = top + tracks.height() + OVER + ABOVE;
    }
    (heights, tops)
}
