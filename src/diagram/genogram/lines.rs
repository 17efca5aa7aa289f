//! The lines of couples and children.

use super::layout::Layout;
use crate::diagram::card::ABOVE;
use crate::diagram::family::{Child, Couple, Family};
use crate::diagram::figure::half;
use crate::diagram::geometry::point;
use crate::diagram::ink;
use crate::diagram::writing::{below, height};
use crate::diagram::{Ink, Label, Line, Notation, Pen, Point, Role, Stroke, TextMeasure, stroke};
use crate::i18n::Speech;

/// How near the words of a couple their children's line may come down.
const NARROW: f64 = 6.0;
/// How far beside the middle of a child the line from other parents ends.
const ASIDE: f64 = 9.0;

/// What lines need to know.
pub(in crate::diagram) struct Lines<'a> {
    pub(in crate::diagram) family: &'a Family<'a>,
    pub(in crate::diagram) layout: &'a Layout,
    pub(in crate::diagram) speech: &'a Speech<'a>,
    pub(in crate::diagram) notation: Notation,
    pub(in crate::diagram) measure: &'a dyn TextMeasure,
}

/// Where the line of a couple runs, and where its children's line leaves it.
struct Way {
    points: Vec<Point>,
    /// The part that years and strokes stand on.
    bar: [Point; 2],
    drop: Point,
}

/// Which part of the whole way lies before this part of its bar.
fn along(way: &Way, part: f64) -> f64 {
    let length = ink::Walk::of(&way.points).length().max(1.0);
    let bar = way.bar[1].from(way.bar[0]).length();
    ((length - bar) / 2.0 + bar * part) / length
}

impl Lines<'_> {
    /// All of them.
    pub(in crate::diagram) fn all(&self) -> Vec<Line> {
        let unions = 0..self.layout.tree.unions.len();
        unions.flat_map(|union| self.of_union(union)).collect()
    }

    fn of_union(&self, union: usize) -> Vec<Line> {
        let way = self.way(union);
        let mut lines: Vec<Line> = self.couple_line(union, &way).into_iter().collect();
        lines.extend(self.child_lines(union, way.drop));
        lines
    }

    fn way(&self, union: usize) -> Way {
        match self.layout.tree.unions[union].parents[..] {
            [one, two] if self.layout.is_moved[one] || self.layout.is_moved[two] => self.straight(one, two),
            [one, two] if self.layout.are_neighbours(one, two) => self.beside(union, one, two),
            [one, two] => self.around(union, one, two),
            [one] => self.alone(one),
            _ => Way { points: Vec::new(), bar: [Point::default(); 2], drop: Point::default() },
        }
    }

    fn sorted(&self, one: usize, two: usize) -> (usize, usize) {
        if self.layout.middle[one].x <= self.layout.middle[two].x { (one, two) } else { (two, one) }
    }

    fn beside(&self, union: usize, one: usize, two: usize) -> Way {
        let (left, right) = self.sorted(one, two);
        let bar = [self.side(left, 1.0, 0.0), self.side(right, -1.0, 0.0)];
        let (from, to) = self.layout.channel(left, 1.0);
        let wish = self.middle_of_kids(union).unwrap_or(f64::midpoint(from, to));
        let is_shared = self.has_line_beside(left, 1.0) || self.has_line_beside(right, -1.0);
        let third = ((to - from) / 3.0).max(0.0);
        let air = if is_shared { third } else { third.min(NARROW) };
        Way { points: bar.to_vec(), bar, drop: point(wish.clamp(from + air, (to - air).max(from + air)), bar[0].y) }
    }

    /// Whether the line of a couple goes down on this side of somebody, to a partner further away.
    fn has_line_beside(&self, person: usize, side: f64) -> bool {
        let is_there = |partner: usize| {
            let way = self.layout.middle[partner].x - self.layout.middle[person].x;
            way * side > 0.0 && !self.layout.are_neighbours(person, partner)
        };
        self.layout.tree.partners(person).any(|(partner, _)| is_there(partner))
    }

    /// The side of a figure, this far below its middle.
    fn side(&self, person: usize, side: f64, down: f64) -> Point {
        self.layout.middle[person].by(side * half(self.family.people[person].figure), down)
    }

    /// Below the words of whoever stands between them.
    fn around(&self, union: usize, one: usize, two: usize) -> Way {
        let (left, right) = self.sorted(one, two);
        let level = self.layout.tree.level[one];
        let down = self.layout.tracks[level].couple(union).unwrap_or(0.0);
        let y = self.layout.track_top[level] + down;
        let near = |person: usize, side: f64| {
            let (from, to) = self.layout.channel(person, side);
            from + (to - from) * self.share(union, person)
        };
        let (from, to) = (near(left, 1.0), near(right, -1.0));
        let (start, end) = (self.side(left, 1.0, 9.0), self.side(right, -1.0, 9.0));
        let bar = [point(from, y), point(to, y)];
        let points = vec![start, point(from, start.y), bar[0], bar[1], point(to, end.y), end];
        let wish = self.middle_of_kids(union).unwrap_or(f64::midpoint(from, to));
        Way { points, bar, drop: point(wish.clamp(from.min(to), to.max(from)), y) }
    }

    /// How far into the channel beside a person the line of a couple goes down: near the person, each of several
    /// couples further out.
    fn share(&self, union: usize, person: usize) -> f64 {
        let before = self.layout.tree.unions_of(person).take_while(|known| *known != union).count();
        0.18 + 0.12 * f64::from(u8::try_from(before % 2).unwrap_or(0))
    }

    fn middle_of_kids(&self, union: usize) -> Option<f64> {
        let kids = self.layout.tree.unions[union].kids.iter();
        let places: Vec<f64> = kids.map(|kid| self.layout.middle[self.family.children[*kid].child].x).collect();
        let least = places.iter().copied().reduce(f64::min)?;
        Some(f64::midpoint(least, places.iter().copied().reduce(f64::max)?))
    }

    fn straight(&self, one: usize, two: usize) -> Way {
        let bar = [self.layout.middle[one], self.layout.middle[two]];
        let middle = bar[0].towards(bar[1], 0.5);
        Way { points: bar.to_vec(), bar, drop: middle }
    }

    /// One parent: from the side where no partner stands.
    fn alone(&self, one: usize) -> Way {
        let own = self.layout.middle[one].x;
        let has_right = self.layout.tree.partners(one).any(|(partner, _)| self.layout.middle[partner].x > own);
        let side = if has_right { -1.0 } else { 1.0 };
        let start = self.side(one, side, 0.0);
        let corner = point(self.middle_of_channel(one, side), start.y);
        Way { points: vec![start, corner], bar: [start, corner], drop: corner }
    }

    fn middle_of_channel(&self, person: usize, side: f64) -> f64 {
        let (from, to) = self.layout.channel(person, side);
        let reach = (to - from).abs().min(16.0);
        from + side * reach / 2.0
    }

    fn couple_line(&self, union: usize, way: &Way) -> Option<Line> {
        let parents = &self.layout.tree.unions[union].parents;
        let couple = self.layout.tree.unions[union].couple.map(|couple| &self.family.couples[couple]);
        match (couple, parents.len()) {
            (Some(couple), _) => Some(self.known_couple(couple, way)),
            (None, 2) => {
                let drawn = stroke::unknown_couple(&way.points, along(way, 0.5));
                self.unknown_couple(union, way, |_| Stroke::Couple(None), drawn)
            }
            (None, _) => {
                let drawn = vec![ink::line(Pen::Plain, &way.points)];
                self.unknown_couple(union, way, |child| Stroke::Child(child.way), drawn)
            }
        }
    }

    fn known_couple(&self, couple: &Couple<'_>, way: &Way) -> Line {
        Line {
            record: couple.record.id(),
            stroke: Stroke::Couple(couple.status),
            way: way.points.clone(),
            drawn: stroke::couple(couple, &way.points, self.slash(couple, way)),
            label: self.years(couple, way),
        }
    }

    /// Where along its line a couple's stroke stands: in the middle, or nearer to one of the two.
    fn slash(&self, couple: &Couple<'_>, way: &Way) -> f64 {
        let part = self.nearer_to(couple).map_or(0.5, |near| {
            let other = if near == couple.one { couple.two } else { couple.one };
            if self.layout.middle[near].x <= self.layout.middle[other].x { 0.25 } else { 0.75 }
        });
        along(way, part)
    }

    /// To whom of a couple its stroke stands nearer: to the one with whom the children don't live, or who has died.
    fn nearer_to(&self, couple: &Couple<'_>) -> Option<usize> {
        let has_died = [couple.one, couple.two].map(|half| self.family.people[half].is_dead);
        match (couple.status, couple.custody, has_died) {
            (Some("widowed"), _, [true, false]) => Some(couple.one),
            (Some("widowed"), _, [false, true]) => Some(couple.two),
            (Some(status), Some("one"), _) if stroke::is_parted(status) => Some(couple.two),
            (Some(status), Some("two"), _) if stroke::is_parted(status) => Some(couple.one),
            _ => None,
        }
    }

    fn years(&self, couple: &Couple<'_>, way: &Way) -> Option<Label> {
        let is_flat = way.points.len() == 2 && (way.bar[0].y - way.bar[1].y).abs() < 1.0;
        let words =
            if is_flat || couple.years.is_empty() { couple.years.clone() } else { vec![couple.years.join(", ")] };
        let middle = way.bar[0].towards(way.bar[1], 0.5);
        let top = middle.by(0.0, -height(Role::Years, words.len()) - stroke::air(couple));
        (!words.is_empty()).then(|| below(top, Role::Years, words, self.measure))
    }

    /// Parents of a child of whom nobody wrote what they are to each other, or one parent.
    fn unknown_couple(
        &self,
        union: usize,
        way: &Way,
        stroke: impl FnOnce(&Child<'_>) -> Stroke,
        drawn: Vec<Ink>,
    ) -> Option<Line> {
        let kid = self.layout.tree.unions[union].kids.first()?;
        let child = &self.family.children[*kid];
        Some(Line { record: child.record.id(), stroke: stroke(child), way: way.points.clone(), drawn, label: None })
    }

    fn child_lines(&self, union: usize, drop: Point) -> Vec<Line> {
        let kids = &self.layout.tree.unions[union].kids;
        let bar = self.bar(union, kids, drop);
        let mut lines = Vec::new();
        for group in self.twins(kids) {
            lines.extend(self.group_lines(union, &group, drop, bar));
        }
        // The line that they share is drawn once, so that it is not thicker than their own.
        let ends = lines.iter().filter(|line| line.stroke != Stroke::Identical).filter_map(|line| line.way.get(2));
        let ends: Vec<f64> = ends.map(|join| join.x).chain([drop.x]).collect();
        let (least, most) = ends.iter().fold((f64::MAX, f64::MIN), |(least, most), x| (least.min(*x), most.max(*x)));
        let trunk = [vec![drop, point(drop.x, bar)], vec![point(least, bar), point(most, bar)]];
        if let Some(first) = lines.first_mut() {
            first.drawn.extend(trunk.iter().map(|way| ink::line(Pen::Plain, way)));
        }
        lines
    }

    /// Where the line of siblings runs.
    fn bar(&self, union: usize, kids: &[usize], drop: Point) -> f64 {
        let level = self.layout.tree.level[self.layout.tree.unions[union].parents[0]];
        let highest = kids.iter().map(|kid| self.top(self.family.children[*kid].child)).fold(f64::MAX, f64::min);
        let down = self.layout.tracks[level].siblings(union).unwrap_or(0.0);
        let track = self.layout.track_top[level] + down;
        if track > drop.y && track < highest { track } else { f64::midpoint(drop.y, highest) }
    }

    /// The upper edge of the years above somebody.
    fn top(&self, person: usize) -> f64 {
        self.layout.middle[person].y - ABOVE
    }

    /// Children one by one, twins together.
    fn twins(&self, kids: &[usize]) -> Vec<Vec<usize>> {
        let are_twins = |one: usize, two: usize| {
            let (one, two) = (&self.family.children[one], &self.family.children[two]);
            one.twin == Some(two.child) || two.twin == Some(one.child)
        };
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for kid in kids {
            match groups.iter_mut().find(|group| group.iter().any(|other| are_twins(*other, *kid))) {
                Some(group) => group.push(*kid),
                None => groups.push(vec![*kid]),
            }
        }
        groups
    }

    fn group_lines(&self, union: usize, group: &[usize], drop: Point, bar: f64) -> Vec<Line> {
        let xs: Vec<f64> = group.iter().map(|kid| self.end(union, *kid).x).collect();
        let count = f64::from(u32::try_from(xs.len()).unwrap_or(1).max(1));
        let join = point(xs.iter().sum::<f64>() / count, bar);
        let mut lines: Vec<Line> = group.iter().map(|kid| self.child_line(union, *kid, drop, join)).collect();
        lines.extend(self.identical(group, join));
        lines
    }

    /// Where a child's line ends: at the top of the figure, beside the middle for those who grew up elsewhere too, on
    /// the side of these parents so that it does not cross the line from where they grew up.
    fn end(&self, union: usize, kid: usize) -> Point {
        let child = self.family.children[kid].child;
        let middle = self.layout.middle[child];
        let up = half(self.family.people[child].figure);
        if self.layout.tree.home[child] == Some(union) {
            return middle.by(0.0, -up);
        }
        let parents = &self.layout.tree.unions[union].parents;
        let across = parents.iter().map(|parent| self.layout.middle[*parent].x - middle.x).sum::<f64>();
        middle.by(if across < 0.0 { -ASIDE } else { ASIDE }, 3.0 - up)
    }

    fn child_line(&self, union: usize, kid: usize, drop: Point, join: Point) -> Line {
        let child = &self.family.children[kid];
        let end = self.end(union, kid);
        let part = point(end.x, (self.top(child.child) - 2.0).max(join.y));
        let shared = [drop, point(drop.x, join.y), join];
        let own = [join, part, end];
        Line {
            record: child.record.id(),
            stroke: Stroke::Child(child.way),
            way: shared.into_iter().chain(own).collect(),
            drawn: stroke::child(child.way, &own, self.notation),
            label: None,
        }
    }

    /// The bar between the lines of identical twins.
    fn identical(&self, group: &[usize], join: Point) -> Option<Line> {
        let first =
            self.family.children[*group.iter().find(|kid| self.family.children[**kid].is_identical)?].record.id();
        let at = |kid: &usize| {
            let child = self.family.children[*kid].child;
            join.towards(point(self.layout.middle[child].x, self.top(child) - 2.0), 0.6)
        };
        let ends: Vec<Point> = group.iter().map(at).collect();
        let drawn: Vec<Ink> = vec![ink::line(Pen::Plain, &ends)];
        (group.len() > 1).then_some(Line { record: first, stroke: Stroke::Identical, way: ends, drawn, label: None })
    }
}
