//! Whose child somebody is. One who was born to two people and fostered by two others has two of these.

use super::person::PERSON;
use super::question::{day, link, long_text, one_of, text};
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span, Text};

/// The child.
pub const CHILD_OF: Question<Link> = link("child.child", PERSON.id).required().cites(&["2-14"]);
/// A parent.
pub const PARENT: Question<Link> = link("child.parent", PERSON.id).required().cites(&["2-14"]);
/// The other parent, if known.
pub const OTHER_PARENT: Question<Link> = link("child.other_parent", PERSON.id).cites(&["2-14"]);
/// In which way.
pub const WAY: Question<OneOf> =
    one_of("child.way", &["biological", "adopted", "foster", "step", "raised"]).cites(&["2-14"]);
/// Adopted, fostered or taken in since.
pub const SINCE: Question<Day> = day("child.since").show_if(&WAY.spec, NOT_BORN).cites(&["2-14"]);
/// Until.
pub const UNTIL: Question<Day> = day("child.until").show_if(&WAY.spec, NOT_BORN).cites(&["2-14"]);
/// The twin; of three, each names one of the others.
pub const TWIN: Question<Link> = link("child.twin", PERSON.id).cites(&["2-14"]);
/// What kind of twins.
pub const TWIN_KIND: Question<OneOf> =
    one_of("child.twin_kind", &["identical", "fraternal", "not_known"]).cites(&["2-14"]);
/// As told by whom.
pub const TOLD: Question<Text> = text("child.told").cites(&["1-27"]);
/// Anything else.
pub const NOTE: Question<LongText> = long_text("child.note").cites(&["2-14"]);

const NOT_BORN: &[&str] = &["adopted", "foster", "step", "raised"];

/// A child of its parents.
pub static CHILD: RecordKind = RecordKind {
    id: "child",
    span: Span::Many,
    questions: &[
        CHILD_OF.spec,
        PARENT.spec,
        OTHER_PARENT.spec,
        WAY.spec,
        SINCE.spec,
        UNTIL.spec,
        TWIN.spec,
        TWIN_KIND.spec,
        TOLD.spec,
        NOTE.spec,
    ],
};
