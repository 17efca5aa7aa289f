//! Goal attainment scaling, on demand (3.4): five levels in plain words, written before the work starts.

use super::goal::GOAL;
use super::question::{link, one_of, text};
use super::{Link, OneOf, Question, RecordKind, Span, Text};

/// The five levels, from −2 to +2.
pub const LEVELS: &[&str] = &["much_less", "less", "expected", "more", "much_more"];
const WEIGHTS: &[&str] = &["none", "little", "much", "very_much"];

/// The goal.
pub const GOAL_OF: Question<Link> = link("scale.goal", GOAL.id).required().cites(&["0-34", "0-41"]);
/// −2: much less than expected.
pub const MUCH_LESS: Question<Text> = text("scale.much_less").required().cites(&["0-41"]);
/// −1: somewhat less.
pub const LESS: Question<Text> = text("scale.less").required().cites(&["0-41"]);
/// 0: what is expected.
pub const EXPECTED: Question<Text> = text("scale.expected").required().cites(&["0-41"]);
/// +1: somewhat more.
pub const MORE: Question<Text> = text("scale.more").required().cites(&["0-41"]);
/// +2: much more.
pub const MUCH_MORE: Question<Text> = text("scale.much_more").required().cites(&["0-41"]);
/// Where it begins.
pub const BEGINS: Question<OneOf> = one_of("scale.begins", &["much_less", "less"]).cites(&["0-41"]);
/// How important it is to the person.
pub const IMPORTANT: Question<OneOf> = one_of("scale.important", WEIGHTS).cites(&["0-31", "0-41"]);
/// How hard it is.
pub const DIFFICULT: Question<OneOf> = one_of("scale.difficult", WEIGHTS).cites(&["0-41"]);
/// Where it is now; the person chooses.
pub const NOW: Question<OneOf> = one_of("scale.now", LEVELS).cites(&["0-40", "0-41"]);

/// A goal on a scale.
pub static SCALE: RecordKind = RecordKind {
    id: "scale",
    span: Span::Many,
    questions: &[
        GOAL_OF.spec,
        EXPECTED.spec,
        LESS.spec,
        MUCH_LESS.spec,
        MORE.spec,
        MUCH_MORE.spec,
        BEGINS.spec,
        IMPORTANT.spec,
        DIFFICULT.spec,
        NOW.spec,
    ],
};
