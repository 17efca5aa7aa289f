//! Where somebody put people by hand.

use std::collections::BTreeMap;

use super::geometry::point;
use super::{Map, Point};
use crate::forms::{Ask, person, place};
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

/// The places on a map, counted from its origin. The last that was written of one person counts.
pub(super) fn places(case: &Case, map: Map) -> BTreeMap<RecordId, Point> {
    let records = case.records_of(place::PLACE.id).into_iter();
    let here = records.filter(|record| record.get(place::MAP) == Some(map.id()));
    here.filter_map(|record| Some((record.get(place::OF)?, at(&record)?))).collect()
}

/// Far enough for any map; a place further out is a mistake of writing, not a place.
const FARTHEST: f64 = 20_000.0;

fn at(record: &Record<'_>) -> Option<Point> {
    let (x, y) = (record.get(place::X)?, record.get(place::Y)?);
    (x.abs() <= FARTHEST && y.abs() <= FARTHEST).then_some(point(x, y))
}

/// The changes that keep where somebody put a person: `to` is the figure's middle less the origin of the scene.
pub fn moved(case: &Case, round: RoundId, map: Map, person: RecordId, to: Point) -> Vec<Change> {
    let record = place::place_id(case.id(), map.id(), person);
    let number = |value: f64| Value::Number(super::ink::number(value));
    let link = Value::Link { record: person, journal: None, label: label(case, person) };
    let answers = [
        (&place::MAP.spec, Value::Choice(map.id().to_owned())),
        (&place::OF.spec, link),
        (&place::X.spec, number(to.x)),
        (&place::Y.spec, number(to.y)),
    ];
    let answers = answers.into_iter();
    answers.map(|(question, value)| place::PLACE.answer(record, round, question, Part::Whole, value)).collect()
}

fn label(case: &Case, person: RecordId) -> String {
    let record = case.record(person);
    let name = record.and_then(|record| record.get(person::NAME).or_else(|| record.get(person::ROLE)));
    name.unwrap_or_default().to_owned()
}

/// The change that gives a person back to the map's own order; none if nobody moved them.
pub fn unmoved(case: &Case, map: Map, person: RecordId) -> Option<Change> {
    let id = place::place_id(case.id(), map.id(), person);
    case.record(id).filter(Record::is_alive).map(|record| Change::Remove(record.id()))
}
