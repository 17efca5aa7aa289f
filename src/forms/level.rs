//! How it is in a domain, on a level written in words, so that two workers would choose the same; repeated and dated, so
//! that change shows (2-13, 2-16). Where it matters, how one knows (1-27).

use super::question::{day, many_of, one_of, text};
use super::{Day, ManyOf, OneOf, Question, RecordKind, Span, Text};

/// How one knows a fact.
pub(super) const SOURCES: &[&str] = &["talk", "professional", "visit", "group", "community", "questionnaire", "papers"];

/// The levels, from the best to the worst.
pub(super) const GRADES: &[&str] = &["well", "mostly", "hard", "very_hard", "not_alone"];

/// The domain.
pub const DOMAIN: Question<OneOf> =
    one_of("level.domain", &["social", "emotional", "physical", "psychological", "functioning"])
        .required()
        .cites(&["0-21", "0-22"]);
/// The level, from the best to the worst.
pub const GRADE: Question<OneOf> = one_of("level.grade", GRADES).required().cites(&["0-21", "0-9"]);
/// The day.
pub const DAY: Question<Day> = day("level.day").cites(&["2-16"]);
/// Who says so.
pub const BY: Question<OneOf> = one_of("level.by", &["person", "worker", "team"]).cites(&["2-13", "1-6"]);
/// How one knows.
pub const SOURCE: Question<ManyOf> = many_of("level.source", SOURCES).cites(&["1-27"]);
/// Who told it.
pub const TOLD_BY: Question<Text> = text("level.told_by").cites(&["1-27", "2-13"]);

/// A level at a date.
pub static LEVEL: RecordKind = RecordKind {
    id: "level",
    span: Span::Many,
    questions: &[DOMAIN.spec, GRADE.spec, DAY.spec, BY.spec, SOURCE.spec, TOLD_BY.spec],
};
