//! Services given, by the five kinds, small help included (0-38, 2-32).

use super::question::{day, link, number, one_of, text};
use super::step::STEP;
use super::{Day, Link, Number, OneOf, Question, RecordKind, Span, Text};

/// The five interventions of the source: informing about resources; providing them; documents, appeals and petitions;
/// teaching to deal with organisations; going along.
pub const FIVE: &[&str] = &["informing", "providing", "documents", "teaching", "accompanying"];

/// Which kind.
pub const KIND: Question<OneOf> =
    one_of("service.kind", &["informing", "providing", "documents", "teaching", "accompanying", "small"])
        .required()
        .cites(&["0-38", "2-32"]);
/// What was done.
pub const WHAT: Question<Text> = text("service.what").required().cites(&["0-37", "0-38"]);
/// When.
pub const DAY: Question<Day> = day("service.day").cites(&["2-24"]);
/// By whom.
pub const BY: Question<Text> = text("service.by").cites(&["2-23", "2-25"]);
/// The step that it was planned as.
pub const STEP_OF: Question<Link> = link("service.step", STEP.id).cites(&["0-41"]);
/// How much, for the account of resources.
pub const AMOUNT: Question<Text> = text("service.amount").cites(&["0-41"]);
/// How many hours it took. Never demanded; summed up over all cases.
pub const HOURS: Question<Number> = number("service.hours").cites(&["2-43", "0-41"]);
/// What it cost, in the money of the place. Never demanded; summed up over all cases.
pub const COST: Question<Number> = number("service.cost").cites(&["2-43", "0-41"]);

/// A service given.
pub static SERVICE: RecordKind = RecordKind {
    id: "service",
    span: Span::Many,
    questions: &[KIND.spec, WHAT.spec, DAY.spec, BY.spec, STEP_OF.spec, AMOUNT.spec, HOURS.spec, COST.spec],
};
