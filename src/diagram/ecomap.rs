//! The ecomap (3.7, Hartman): the household in the middle with its small genogram, what is around it in the field's
//! usual order of sectors, and what goes back and forth.

mod around;
mod needs;
mod satisfied;
mod seating;
mod ties;

use std::collections::BTreeMap;

use around::Systems;
pub(super) use satisfied::looks_sign;
pub(super) use ties::meets_sign;

use super::family::Family;
use super::genogram::{Layout, Lines, nodes};
use super::geometry::point;
use super::places::places;
use super::writing::{around as words_around, wrapped};
use super::{Asked, Label, Map, Names, Pen, Point, Rect, Ring, Role, Scene, TextMeasure, ink, labels as line_labels};
use crate::forms::{Ask, client};
use crate::i18n::Speech;
use crate::journal::RecordId;

/// Around everything.
const MARGIN: f64 = 24.0;
/// The household's circle, at least.
const LEAST: f64 = 84.0;
/// Between the household and its circle.
const AIR: f64 = 14.0;

/// The ecomap of a case.
pub fn ecomap(asked: &Asked<'_>, speech: &Speech<'_>, measure: &dyn TextMeasure) -> Scene {
    let family = Family::read(asked, speech);
    let put = places(asked.case, Map::Ecomap);
    let (mut layout, radius) = centred(&family, &put, measure);
    let mut systems = Systems::of(&family, radius, &layout, &put, speech, measure);
    let centre = Rect::around(Point::default(), 2.0 * radius, 2.0 * radius);
    let bounds = systems.areas().fold(centre, Rect::with).grown(MARGIN);
    let origin = point(-bounds.at.x, -bounds.at.y);
    layout.shift(origin);
    systems.shift(origin);
    let mut size = bounds.size;
    let labels = needs::labels(&family, &mut size, speech, measure);
    let drawing = Lines { family: &family, layout: &layout, speech, notation: asked.notation, measure };
    let mut all = nodes(&family, &layout, asked.notation, measure);
    all.extend(systems.nodes(&family, measure));
    let mut lines = ties::ties(&drawing, &systems, &all, Rect { at: Point::default(), size }, origin, radius);
    lines.extend(drawing.all());
    line_labels::keep_apart(&mut lines, &all);
    Scene {
        map: Map::Ecomap,
        size,
        origin,
        rings: vec![ring(asked, &family, origin, radius, measure)],
        lines,
        nodes: all,
        labels,
        told: family.told(asked.names),
    }
}

/// Those who live together.
fn household(family: &Family<'_>) -> Vec<usize> {
    (0..family.people.len()).filter(|person| family.people[*person].is_at_home()).collect()
}

/// The household around nought, and the radius of the circle around it. Nought stays where it is when somebody is put
/// elsewhere, because places are counted from it: the circle grows around whoever is put further out.
fn centred(family: &Family<'_>, put: &BTreeMap<RecordId, Point>, measure: &dyn TextMeasure) -> (Layout, f64) {
    let members = household(family);
    let mut layout = Layout::of(family, members.clone(), &BTreeMap::new(), measure);
    let middle = layout.bounds().middle();
    let is_put = |one: &usize| put.contains_key(&family.people[*one].record.id());
    if members.iter().any(is_put) {
        let from_first = middle.from(layout.origin);
        let put = put.iter().map(|(who, place)| (*who, place.by(from_first.x, from_first.y))).collect();
        layout = Layout::of(family, members, &put, measure);
    }
    layout.shift(point(-middle.x, -middle.y));
    let areas = layout.areas().map(Rect::corners);
    let far = areas.flatten().map(Point::length).fold(0.0, f64::max);
    (layout, (far + AIR).max(LEAST))
}

/// The household's circle; as long as nobody is noted in it, the person's name stands there, where names may.
fn ring(asked: &Asked<'_>, family: &Family<'_>, middle: Point, radius: f64, measure: &dyn TextMeasure) -> Ring {
    let is_named = asked.names == Names::Shown && household(family).is_empty();
    let name = is_named.then(|| called(asked)).flatten();
    let label = name.map(|name| centre_label(&name, middle, radius, measure));
    Ring { drawn: vec![ink::circle(Pen::Empty, middle, radius)], label }
}

fn called(asked: &Asked<'_>) -> Option<String> {
    let clients = asked.case.records_of(client::CLIENT.id);
    clients.iter().rev().find_map(|record| record.get(client::CALLED)).map(str::to_owned)
}

fn centre_label(name: &str, middle: Point, radius: f64, measure: &dyn TextMeasure) -> Label {
    words_around(middle, Role::Name, wrapped(name, Role::Name, radius * 1.5, 3, measure), measure)
}
