//! The lines between the household and what is around it, and between what is around it (3.7).

use super::Systems;
use super::satisfied::{Pens, along};
use crate::diagram::family::Bond;
use crate::diagram::figure::half;
use crate::diagram::genogram::Lines;
use crate::diagram::route::{Anchor, Routes};
use crate::diagram::{Figure, Ink, Line, Node, Pen, Point, Rect, Stroke, ink, stroke};

/// All of them.
pub(super) fn ties(
    drawing: &Lines<'_>,
    systems: &Systems,
    nodes: &[Node],
    bounds: Rect,
    middle: Point,
    radius: f64,
) -> Vec<Line> {
    let mut routes = Routes::new(nodes, bounds);
    let household = Anchor { figure: Figure::System, middle, half: radius };
    let anchor = |one: usize| anchor(drawing, systems, one);
    let is_inside = |one: usize| drawing.layout.has(one);
    let line = |bond| {
        let bond: &Bond<'_> = bond;
        let to = bond.to.map_or(Some(household), anchor)?;
        let from = anchor(bond.from).filter(|_| !(is_inside(bond.from) && bond.to.is_none_or(is_inside)))?;
        Some((one(drawing, bond, routes.between(from, to, &doors(household, from, to))), Some(bond)))
    };
    let (mut lines, bonds): (Vec<_>, Vec<_>) = drawing.family.bonds.iter().filter_map(line).unzip();
    along(&mut lines, &bonds, nodes, &Pens { speech: drawing.speech, measure: drawing.measure });
    lines
}

/// Where a line can enter the household's circle: straight in front of what it comes from, or a little aside.
fn doors(household: Anchor, from: Anchor, to: Anchor) -> Vec<Point> {
    let outside = [from, to].into_iter().find(|end| end.middle.from(household.middle).length() > household.half);
    let Some(outside) = outside.filter(|_| from.half < household.half && to.half < household.half) else {
        return Vec::new();
    };
    let way = outside.middle.from(household.middle);
    let turn = way.y.atan2(way.x);
    let door = |aside: f64| {
        let at = turn + aside;
        household.middle.by(household.half * at.cos(), household.half * at.sin())
    };
    [0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.5, -0.5].map(door).to_vec()
}

fn anchor(drawing: &Lines<'_>, systems: &Systems, one: usize) -> Option<Anchor> {
    if let Some(at) = systems.people.iter().position(|person| *person == one) {
        return Some(Anchor { figure: Figure::System, middle: systems.middle[at], half: systems.radius });
    }
    let figure = drawing.family.people[one].figure;
    let anchor = Anchor { figure, middle: drawing.layout.middle[one], half: half(figure) };
    drawing.layout.has(one).then_some(anchor)
}

fn one(drawing: &Lines<'_>, bond: &Bond<'_>, way: Vec<Point>) -> Line {
    let mut drawn = stroke::bond(bond, &way, drawing.notation);
    let said = bond.meets.filter(|_| bond.looks.is_empty());
    drawn.extend(said.map(|level| meets(level, &way)).unwrap_or_default());
    Line { record: bond.record.id(), stroke: Stroke::Bond(bond.kind), drawn, way, label: None }
}

/// How far a need is met: of four dots along the line, so many are full.
fn meets(level: usize, way: &[Point]) -> Vec<Ink> {
    let walk = ink::Walk::of(way);
    let middle = (walk.length() * 0.3).max(30.0);
    let dots = [(-12.0, 1), (-4.0, 2), (4.0, 3), (12.0, 4)];
    let dot = |(shift, least): (f64, usize)| {
        let pen = if level >= least { Pen::Full } else { Pen::Empty };
        ink::circle(pen, walk.at(middle + shift).0, 3.0)
    };
    let plate = [-17.0, 17.0].map(|shift| walk.beside(middle + shift, 7.0));
    let plate = plate.into_iter().chain([17.0, -17.0].map(|shift| walk.beside(middle + shift, -7.0)));
    let plate: Vec<Point> = plate.collect();
    std::iter::once(ink::closed(Pen::Blank, &plate)).chain(dots.map(dot)).collect()
}

/// The dots as a sign of the legend.
pub(in crate::diagram) fn meets_sign(way: &[Point]) -> Vec<Ink> {
    std::iter::once(ink::line(Pen::Thin, way)).chain(meets(3, way)).collect()
}
