//! The way of a tie between two figures: as straight as it can be without going through anybody or over words.

use super::figure::edge;
use super::geometry::point;
use super::ink::bent;
use super::{Figure, Node, Point, Rect};

/// A figure that a tie begins or ends at.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    pub(super) figure: Figure,
    pub(super) middle: Point,
    pub(super) half: f64,
}

/// What ties keep clear of, and the ways that are taken.
pub(super) struct Routes {
    /// Boxes of figures.
    figures: Vec<Rect>,
    /// Circles around the household.
    circles: Vec<Rect>,
    /// Boxes of words.
    pub(super) words: Vec<Rect>,
    /// How far the map goes.
    bounds: Rect,
    taken: Vec<Vec<Point>>,
}

/// How far a way may leave the straight line, in the order tried.
const BENDS: [f64; 15] =
    [0.0, 16.0, -16.0, 32.0, -32.0, 52.0, -52.0, 76.0, -76.0, 104.0, -104.0, 140.0, -140.0, 190.0, -190.0];

/// Where else than in the middle it may leave it most, and how much less that is liked.
const ASIDE: [f64; 2] = [0.2, 0.8];
const EXTRA: f64 = 14.0;
/// What a way costs at most that runs into nobody.
const CLEAR: f64 = 9.0;

impl Routes {
    pub(super) fn new(nodes: &[Node], bounds: Rect) -> Self {
        let words = nodes.iter().filter(|node| node.figure != Figure::System).flat_map(|node| &node.labels);
        let words = words.map(|label| label.area).collect();
        let (circles, figures): (Vec<&Node>, Vec<&Node>) = nodes.iter().partition(|node| node.figure == Figure::System);
        let areas = |nodes: Vec<&Node>| nodes.into_iter().map(|node| node.area).collect();
        Self { figures: areas(figures), circles: areas(circles), words, bounds, taken: Vec::new() }
    }

    /// A straight way that is taken already.
    pub(super) fn take(&mut self, way: Vec<Point>) {
        self.taken.push(way);
    }

    /// The best way between two figures; it is taken then. `doors` are places to go through instead of straight on.
    pub(super) fn between(&mut self, from: Anchor, to: Anchor, doors: &[Point]) -> Vec<Point> {
        let straight = to.middle.from(from.middle).length();
        let through = doors.iter().map(|door| {
            let longer = door.from(from.middle).length() + to.middle.from(*door).length() - straight;
            (150.0 + longer * 8.0, trimmed(turned(from.middle, *door, to.middle), from, to))
        });
        let least = |ways: &mut dyn Iterator<Item = (f64, Vec<Point>)>| {
            let costs = ways.map(|(bend, way)| (self.cost(&way, from, to) + bend / 24.0, way));
            costs.min_by(|(a, _), (b, _)| a.total_cmp(b))
        };
        let bent = |most: f64, extra: f64| {
            let way =
                move |bend: &f64| (bend.abs() + extra, trimmed(bent(from.middle, to.middle, *bend, most), from, to));
            BENDS.iter().map(way)
        };
        let mut best = least(&mut bent(0.5, 0.0).chain(through));
        // Only who still runs into somebody looks further.
        if best.as_ref().is_some_and(|(cost, _)| *cost > CLEAR) {
            let other = least(&mut ASIDE.iter().flat_map(|most| bent(*most, EXTRA)));
            best = [best, other].into_iter().flatten().min_by(|(a, _), (b, _)| a.total_cmp(b));
        }
        let way = best.map(|(_, way)| way).unwrap_or_default();
        self.taken.push(way.clone());
        way
    }

    /// How much of other people's room a way goes through, and how close it comes to other ways.
    fn cost(&self, way: &[Point], from: Anchor, to: Anchor) -> f64 {
        let own = [from, to].map(|end| Rect::around(end.middle, 2.0 * end.half, 2.0 * end.half).grown(1.0));
        let is_other = |area: &&Rect| !own.iter().any(|own| is_inside(**area, *own));
        let is_hit = |area: &&Rect| way.array_windows().any(|[from, to]| area.grown(2.0).is_crossed(*from, *to));
        let hits = |boxes: &[Rect]| boxes.iter().filter(is_other).filter(is_hit).count();
        let outside = way.iter().filter(|point| !has(self.bounds, **point)).count();
        let close = self.taken.iter().filter(|taken| lie_together(taken, way)).count();
        let in_circle = |area: &&Rect| distance(area.middle(), way) < area.size.width / 2.0 + 4.0;
        let circles = self.circles.iter().filter(is_other).filter(in_circle).count();
        let counts = [(hits(&self.figures) + circles, 60.0), (hits(&self.words), 10.0), (outside, 4.0), (close, 16.0)];
        counts.into_iter().map(|(count, each)| amount(count) * each).sum()
    }
}

/// A way with one turn, made round.
fn turned(from: Point, door: Point, to: Point) -> Vec<Point> {
    let (before, after) = (door.along(from, 14.0), door.along(to, 14.0));
    let round = (0..=6).map(|step| f64::from(step) / 6.0);
    let round = round.map(|part| before.towards(door, part).towards(door.towards(after, part), part));
    std::iter::once(from).chain(round).chain([to]).collect()
}

fn amount(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

fn is_inside(inner: Rect, outer: Rect) -> bool {
    has(outer, inner.at) && has(outer, inner.end())
}

fn has(area: Rect, at: Point) -> bool {
    area.at.x <= at.x && at.x <= area.end().x && area.at.y <= at.y && at.y <= area.end().y
}

/// Whether two ways run over each other, not only cross: three places in a row of one are near the other.
fn lie_together(one: &[Point], other: &[Point]) -> bool {
    let places = [0.3, 0.5, 0.7].map(|part| super::ink::Walk::of(one).share(part));
    places.iter().all(|place| distance(*place, other) < 10.0)
}

/// How far a point is from a way.
fn distance(from: Point, way: &[Point]) -> f64 {
    let nearest = |[start, end]: &[Point; 2]| {
        let along = end.from(*start);
        let length = along.length().max(f64::EPSILON);
        let part = ((from.x - start.x) * along.x + (from.y - start.y) * along.y) / (length * length);
        from.from(start.towards(*end, part.clamp(0.0, 1.0))).length()
    };
    way.array_windows().map(nearest).fold(f64::MAX, f64::min)
}

/// A way without what lies in the figures at its ends.
fn trimmed(way: Vec<Point>, from: Anchor, to: Anchor) -> Vec<Point> {
    let is_out = |at: &Point, end: &Anchor| {
        let rim = edge(end.figure, end.middle, end.half, *at).from(end.middle).length();
        at.from(end.middle).length() > rim + 1.0
    };
    let inner: Vec<Point> = way.iter().filter(|at| is_out(at, &from) && is_out(at, &to)).copied().collect();
    let start = edge(from.figure, from.middle, from.half + 1.0, inner.first().copied().unwrap_or(to.middle));
    let end = edge(to.figure, to.middle, to.half + 1.0, inner.last().copied().unwrap_or(from.middle));
    let ways: Vec<Point> = std::iter::once(start).chain(inner).chain([end]).collect();
    if ways.len() > 1 { ways } else { vec![point(0.0, 0.0); 2] }
}
