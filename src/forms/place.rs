//! Where somebody put a person on a map. Kept beside the person, so that meaning and drawing never mix.

use super::person::PERSON;
use super::question::{link, number, one_of};
use super::{Link, Number, OneOf, Question, RecordKind, Span};
use crate::journal::{CaseId, RecordId};

/// On which map.
pub const MAP: Question<OneOf> = one_of("place.map", &["ecomap", "genogram"]).cites(&["2-14", "2-15"]);
/// Whom.
pub const OF: Question<Link> = link("place.of", PERSON.id).cites(&["2-14", "2-15"]);
/// How far along the line of writing's start, from the map's own middle, in units of the map.
pub const X: Question<Number> = number("place.x").cites(&["2-14"]);
/// How far down.
pub const Y: Question<Number> = number("place.y").cites(&["2-14"]);

/// A place on a map.
pub static PLACE: RecordKind =
    RecordKind { id: "place", span: Span::Many, questions: &[MAP.spec, OF.spec, X.spec, Y.spec] };

/// The place that two copies of a case meet in when both move the same person on the same map.
pub fn place_id(case: CaseId, map: &str, person: RecordId) -> RecordId {
    RecordId::once_a_case(case, &format!("{}:{map}:{person}", PLACE.id))
}
