//! What another client of a case filled in alone (Part 5, 7): one answer a record, apart from everything that the person
//! the case is about said. It stands in no list, on no paper and in no extract, and the worker reads it beside its page.

use super::alone::ITEMS;
use super::feedback::HEARD_HOW;
use super::level::{GRADES, SOURCES};
use super::participant::PARTICIPANT;
use super::question::{day, link, long_text, many_of, one_of};
use super::{Day, Link, LongText, ManyOf, OneOf, Question, RecordKind, Span};

/// Who said it.
pub const WHO: Question<Link> = link("apart.who", PARTICIPANT.id).cites(&["1-27", "2-3"]);
/// What they were asked.
pub const ITEM: Question<OneOf> = one_of("apart.item", ITEMS).cites(&["1-27"]);
/// What they wrote.
pub const WORDS: Question<LongText> = long_text("apart.words").own_words().worker_only().cites(&["2-3"]);
/// The level that they chose, where a level is asked for.
pub const GRADE: Question<OneOf> = one_of("apart.grade", GRADES).worker_only().cites(&["2-3", "0-21"]);
/// How far they were heard, where that is asked.
pub const HEARD: Question<OneOf> = one_of("apart.heard", HEARD_HOW).worker_only().cites(&["2-3", "0-40"]);
/// When.
pub const DAY: Question<Day> = day("apart.day").cites(&["1-27"]);
/// How one knows.
pub const SOURCE: Question<ManyOf> = many_of("apart.source", SOURCES).cites(&["1-27"]);

/// An answer of another client.
pub static APART: RecordKind = RecordKind {
    id: "apart",
    span: Span::Many,
    questions: &[WHO.spec, ITEM.spec, WORDS.spec, GRADE.spec, HEARD.spec, DAY.spec, SOURCE.spec],
};
