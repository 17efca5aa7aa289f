//! Who else can help: services, specialists, offices (2-20, 2-48). Noted once for the whole agency, in the workspace, and
//! chosen wherever a case names somebody. Nothing of a client stands here.

use super::question::{day, long_text, one_of, text};
use super::stages::{List, list};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text};

/// What it is called.
pub const NAME: Question<Text> = text("directory.name").required().cites(&["2-20", "2-48"]);
/// A service, a specialist, or an office where one applies for something.
pub const SORT: Question<OneOf> =
    one_of("directory.sort", &["service", "specialist", "office"]).cites(&["2-20", "2-48"]);
/// What the specialist is for.
pub const SPECIAL: Question<OneOf> = one_of(
    "directory.special",
    &["lawyer", "psychologist", "grief", "family", "addiction", "health", "children", "money", "other"],
)
.show_if(&SORT.spec, &["specialist"])
.cites(&["2-48"]);
/// What it offers.
pub const OFFERS: Question<LongText> = long_text("directory.offers").cites(&["2-20"]);
/// For whom.
pub const FOR_WHOM: Question<Text> = text("directory.for_whom").cites(&["2-12", "2-20"]);
/// The area that it serves.
pub const AREA: Question<Text> = text("directory.area").cites(&["2-12"]);
/// Number, address, and the way there.
pub const REACH: Question<LongText> = long_text("directory.reach").cites(&["2-30"]);
/// When somebody is there.
pub const HOURS: Question<Text> = text("directory.hours").cites(&["2-30"]);
/// Whom to ask for there: a person, rather than a building.
pub const PERSON: Question<Text> = text("directory.person").cites(&["2-25", "2-30"]);
/// What it costs, or asks for: papers, a letter, a waiting time.
pub const COSTS: Question<Text> = text("directory.costs").cites(&["2-30"]);
/// When somebody last made sure that all this is so.
pub const CHECKED: Question<Day> = day("directory.checked").cites(&["2-20"]);

/// An entry of the directory.
pub static ENTRY: RecordKind = RecordKind {
    id: "directory",
    span: Span::Many,
    questions: &[
        NAME.spec,
        SORT.spec,
        SPECIAL.spec,
        OFFERS.spec,
        FOR_WHOM.spec,
        AREA.spec,
        REACH.spec,
        HOURS.spec,
        PERSON.spec,
        COSTS.spec,
        CHECKED.spec,
    ],
};

/// The directory as a list.
pub static DIRECTORY: List = list(&ENTRY, ENTRY.questions, &[])
    // All but what it is called.
    .told(ENTRY.questions.split_at(1).1)
    .today(&CHECKED.spec)
    .checked(&CHECKED.spec)
    .by_name()
    .of_case();
