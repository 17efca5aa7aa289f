//! What is between two people, or between somebody and the household: meaning, never drawing (3.7, 3.8).

use super::need::NEED;
use super::person::PERSON;
use super::question::{day, link, long_text, many_of, one_of, text};
use super::{Day, Link, LongText, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// How many of the kinds, counted from the first, are an ecomap's lines; the rest are a genogram's.
const LINE_COUNT: usize = 6;

const KINDS: &[&str] = &[
    "strong",
    "ordinary",
    "tenuous",
    "stressful",
    "strong_stressful",
    "broken",
    "close",
    "fused",
    "distant",
    "hostile",
    "close_hostile",
    "fused_hostile",
    "cutoff",
    "repaired",
    "focused",
    "caretaker",
    "spiritual",
    "physical_abuse",
    "emotional_abuse",
    "sexual_abuse",
];

/// The kinds that an ecomap usually shows.
pub const LINES: &[&str] = KINDS.split_at(LINE_COUNT).0;
/// The kinds that a genogram usually shows.
pub const FEELINGS: &[&str] = KINDS.split_at(LINE_COUNT).1;
/// The kinds that are drawn only where somebody chose so.
pub const ABUSE: &[&str] = &["physical_abuse", "emotional_abuse", "sexual_abuse"];

/// From whom.
pub const FROM: Question<Link> = link("bond.from", PERSON.id).required().cites(&["2-14", "2-15"]);
/// To whom; nobody named: the whole household.
pub const TO: Question<Link> = link("bond.to", PERSON.id).cites(&["2-14", "2-15"]);
/// What it is like.
pub const KIND: Question<OneOf> = one_of("bond.kind", KINDS).required().cites(&["0-25", "2-14", "2-15"]);
/// Which way energy, help or pressure goes: from the first to the second, back, or both ways.
pub const DIRECTION: Question<OneOf> = one_of("bond.direction", &["forth", "back", "both"]).cites(&["0-25"]);
/// How much.
pub const INTENSITY: Question<OneOf> = one_of("bond.intensity", &["1", "2", "3"]).cites(&["0-25"]);
/// What goes along it.
pub const FLOWS: Question<ManyOf> =
    many_of("bond.flows", &["money", "care", "practical", "information", "pressure"]).cites(&["0-25", "2-5"]);
/// The need that it answers.
pub const NEED_OF: Question<Link> = link("bond.need", NEED.id).cites(&["2-26"]);
/// How far the need is met by it.
pub const MEETS: Question<OneOf> =
    one_of("bond.meets", &["not_at_all", "a_little", "partly", "mostly", "fully"]).cites(&["2-26"]);
/// Since.
pub const SINCE: Question<Day> = day("bond.since").cites(&["2-16"]);
/// Until.
pub const UNTIL: Question<Day> = day("bond.until").cites(&["2-16"]);
/// As told by whom.
pub const TOLD: Question<Text> = text("bond.told").cites(&["1-27"]);
/// Anything else.
pub const NOTE: Question<LongText> = long_text("bond.note").cites(&["2-14"]);

/// A tie.
pub static BOND: RecordKind = RecordKind {
    id: "bond",
    span: Span::Many,
    questions: &[
        FROM.spec,
        TO.spec,
        KIND.spec,
        DIRECTION.spec,
        INTENSITY.spec,
        FLOWS.spec,
        NEED_OF.spec,
        MEETS.spec,
        SINCE.spec,
        UNTIL.spec,
        TOLD.spec,
        NOTE.spec,
    ],
};
