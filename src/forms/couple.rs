//! Two people who are or were a couple, or have a child together (3.8).

use super::person::PERSON;
use super::question::{day, link, long_text, one_of, text};
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span, Text};

/// One of the two.
pub const ONE: Question<Link> = link("couple.one", PERSON.id).required().cites(&["2-14"]);
/// The other.
pub const TWO: Question<Link> = link("couple.two", PERSON.id).required().cites(&["2-14"]);
/// What they are to each other now. What they were follows from the days below.
pub const STATUS: Question<OneOf> = one_of(
    "couple.status",
    &["married", "together", "committed", "separated", "divorced", "widowed", "affair", "secret_affair", "parents"],
)
.cites(&["2-14"]);
/// Living together, or a couple, since.
pub const TOGETHER: Question<Day> = day("couple.together").cites(&["2-14"]);
/// Married.
pub const MARRIED: Question<Day> = day("couple.married").cites(&["2-14"]);
/// Separated.
pub const SEPARATED: Question<Day> = day("couple.separated").cites(&["2-14"]);
/// Divorced.
pub const DIVORCED: Question<Day> = day("couple.divorced").cites(&["2-14"]);
/// Together again after parting.
pub const AGAIN: Question<Day> = day("couple.again").cites(&["2-14"]);
/// Over, without a divorce.
pub const ENDED: Question<Day> = day("couple.ended").cites(&["2-14"]);
/// With whom the children live.
pub const CUSTODY: Question<OneOf> = one_of("couple.custody", &["one", "two", "both", "others"])
    .show_if(&STATUS.spec, &["separated", "divorced", "parents"])
    .cites(&["2-14"]);
/// As told by whom.
pub const TOLD: Question<Text> = text("couple.told").cites(&["1-27"]);
/// Anything else.
pub const NOTE: Question<LongText> = long_text("couple.note").cites(&["2-14"]);

/// A couple.
pub static COUPLE: RecordKind = RecordKind {
    id: "couple",
    span: Span::Many,
    questions: &[
        ONE.spec,
        TWO.spec,
        STATUS.spec,
        TOGETHER.spec,
        MARRIED.spec,
        SEPARATED.spec,
        DIVORCED.spec,
        AGAIN.spec,
        ENDED.spec,
        CUSTODY.spec,
        TOLD.spec,
        NOTE.spec,
    ],
};
