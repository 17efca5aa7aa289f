//! The genogram (3.8): generations in rows, couples side by side, children below them, the oldest left.
//!
//! Layered as family trees usually are: generations first, then the order in each row, then the distances. No crate
//! does it: the small ones draw trees with one parent, the large ones bring a graph library and know no couples.

mod compact;
mod ends;
mod layout;
mod levels;
mod lines;
mod order;
mod ring;
mod roots;
mod tracks;
mod tree;

pub(super) use layout::Layout;
pub(super) use lines::Lines;
pub(super) use ring::rings;

use super::card::Look;
use super::family::{Bond, Family, Household};
use super::figure::half;
use super::geometry::point;
use super::places::places;
use super::route::{Anchor, Routes};
use super::{Asked, Line, Map, Node, Notation, Rect, Scene, Size, Stroke, TextMeasure, labels, stroke};
use crate::i18n::Speech;

/// Around everything: room for ties that go round.
const MARGIN: f64 = 36.0;

/// The genogram of a case.
pub fn genogram(asked: &Asked<'_>, speech: &Speech<'_>, measure: &dyn TextMeasure) -> Scene {
    let family = Family::read(asked, speech);
    let members = members(&family);
    let mut layout = Layout::of(&family, members, &places(asked.case, Map::Genogram), measure);
    let bounds = layout.bounds().grown(MARGIN);
    layout.shift(point(-bounds.at.x, -bounds.at.y));
    let drawing = Lines { family: &family, layout: &layout, speech, notation: asked.notation, measure };
    let nodes = nodes(&family, &layout, asked.notation, measure);
    let mut lines = drawing.all();
    labels::keep_apart(&mut lines, &nodes);
    lines.extend(ties(&drawing, &lines, &nodes, bounds.size));
    let rings = rings(&family, &layout);
    Scene {
        map: Map::Genogram,
        size: bounds.size,
        origin: layout.origin,
        rings,
        lines,
        nodes,
        labels: Vec::new(),
        told: family.told(asked.names),
    }
}

/// Relatives, those who live together, and whom the map is about.
fn members(family: &Family<'_>) -> Vec<usize> {
    let is_in = |person: &usize| {
        let one = &family.people[*person];
        let is_close = one.is_person && (one.is_index || one.household != Household::Not);
        is_close || family.is_related(*person)
    };
    (0..family.people.len()).filter(is_in).collect()
}

/// Everybody, drawn.
pub(super) fn nodes(family: &Family<'_>, layout: &Layout, notation: Notation, measure: &dyn TextMeasure) -> Vec<Node> {
    let rows = layout.rows.iter().flatten();
    let node = |person: &usize| {
        let look = Look { notation, measure, is_moved: layout.is_moved[*person] };
        layout.cards[*person].node(&family.people[*person], layout.middle[*person], look)
    };
    rows.map(node).collect()
}

/// The emotional lines between those who are on the map.
fn ties(drawing: &Lines<'_>, lines: &[Line], nodes: &[Node], size: Size) -> Vec<Line> {
    if drawing.family.bonds.is_empty() {
        return Vec::new();
    }
    let bounds = Rect { at: point(4.0, 4.0), size: Size { width: size.width - 8.0, height: size.height - 8.0 } };
    let mut routes = Routes::new(nodes, bounds);
    routes.words.extend(lines.iter().filter_map(|line| line.label.as_ref().map(|label| label.area)));
    lines.iter().for_each(|line| routes.take(line.way.clone()));
    let is_in = |person: usize| drawing.layout.tree.members.contains(&person);
    let bonds = drawing.family.bonds.iter().filter(|bond| is_in(bond.from) && bond.to.is_some_and(is_in));
    bonds.filter_map(|bond| tie(drawing, bond, &mut routes)).collect()
}

fn tie(drawing: &Lines<'_>, bond: &Bond<'_>, routes: &mut Routes) -> Option<Line> {
    let anchor = |person: usize| {
        let figure = drawing.family.people[person].figure;
        Anchor { figure, middle: drawing.layout.middle[person], half: half(figure) }
    };
    let way = routes.between(anchor(bond.from), anchor(bond.to?), &[]);
    Some(Line {
        record: bond.record.id(),
        stroke: Stroke::Bond(bond.kind),
        drawn: stroke::bond(bond, &way, drawing.notation),
        way,
        label: None,
    })
}
