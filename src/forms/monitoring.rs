//! Is the planned service received, needed, suitable, as provider and person say (2-35, 2-36); and how far a need is met as
//! each resource is connected (2-26).

use super::need::NEED;
use super::person::PERSON;
use super::question::{day, link, long_text, one_of, text};
use super::resource::RESOURCE;
use super::step::STEP;
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span, Text};

const YES: &[&str] = &["yes", "partly", "no"];

/// The planned step.
pub const STEP_OF: Question<Link> = link("monitoring.step", STEP.id).cites(&["2-35"]);
/// The service, if it is not a step.
pub const SERVICE: Question<Text> = text("monitoring.service").cites(&["2-35"]);
/// Who says so.
pub const BY: Question<OneOf> = one_of("monitoring.by", &["person", "provider"]).required().cites(&["2-36"]);
/// Received?
pub const RECEIVED: Question<OneOf> = one_of("monitoring.received", YES).required().cites(&["2-35", "2-30"]);
/// Needed?
pub const NEEDED: Question<OneOf> = one_of("monitoring.needed", YES).cites(&["2-35"]);
/// Suitable?
pub const SUITABLE: Question<OneOf> = one_of("monitoring.suitable", YES).cites(&["2-35", "2-38"]);
/// What there is to say.
pub const WORDS: Question<LongText> = long_text("monitoring.words").own_words().cites(&["2-36", "2-37"]);
/// When.
pub const DAY: Question<Day> = day("monitoring.day").cites(&["2-35"]);

/// A look at a service.
pub static MONITORING: RecordKind = RecordKind {
    id: "monitoring",
    span: Span::Many,
    questions: &[SERVICE.spec, STEP_OF.spec, BY.spec, RECEIVED.spec, NEEDED.spec, SUITABLE.spec, WORDS.spec, DAY.spec],
};

/// The need.
pub const NEED_OF: Question<Link> = link("satisfaction.need", NEED.id).required().cites(&["2-26"]);
/// The resource that was connected.
pub const RESOURCE_OF: Question<Link> = link("satisfaction.resource", RESOURCE.id).cites(&["2-26"]);
/// Who or what of those around brings it: along their line it shows on the ecomap.
pub const PERSON_OF: Question<Link> = link("satisfaction.person", PERSON.id).cites(&["2-26", "2-15"]);
/// How far it is met now.
pub const MET: Question<OneOf> =
    one_of("satisfaction.met", &["not_at_all", "a_little", "half", "mostly", "fully"]).required().cites(&["2-26"]);
/// When.
pub const MET_DAY: Question<Day> = day("satisfaction.day").cites(&["2-26"]);

/// How far a need is met.
pub static SATISFACTION: RecordKind = RecordKind {
    id: "satisfaction",
    span: Span::Many,
    questions: &[NEED_OF.spec, RESOURCE_OF.spec, PERSON_OF.spec, MET.spec, MET_DAY.spec],
};
