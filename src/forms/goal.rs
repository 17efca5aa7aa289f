//! Goals, in the order that the person gives them (0-30, 0-31), and what became of each (0-41).

use super::need::NEED;
use super::question::{ANSWERED, day, link, long_text, one_of};
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span};

/// What became of a goal. Whoever no longer wants it has not failed.
const REACHED: &[&str] = &["reached", "partly", "not_reached", "no_longer"];

/// The goal.
pub const STATEMENT: Question<LongText> =
    long_text("goal.statement").own_words().required().cites(&["0-30", "2-17", "2-18"]);
/// For the long term, or on the way there.
pub const TERM: Question<OneOf> = one_of("goal.term", &["long", "intermediate"]).cites(&["3-3"]);
/// Which one it leads to.
pub const TOWARDS: Question<Link> = link("goal.towards", "goal").show_if(&TERM.spec, &["intermediate"]).cites(&["3-3"]);
/// Which need it answers.
pub const NEED_OF: Question<Link> = link("goal.need", NEED.id).cites(&["2-17"]);
/// How it is worked on.
pub const METHODS: Question<LongText> = long_text("goal.methods").cites(&["0-32"]);
/// By when it can be reached.
pub const BY: Question<Day> = day("goal.by").cites(&["0-35"]);
/// The goal of an earlier plan that it goes on with.
pub const GOES_ON: Question<Link> = link("goal.goes_on", "goal").cites(&["0-43"]);
/// Where the worker would put it; the person's order stands (R5).
pub const SUGGESTED: Question<OneOf> =
    one_of("goal.suggested", &["first", "second", "third", "later"]).cites(&["1-31", "0-31"]);
/// A goal that it may get in the way of. It is noted at one of the two; both say it.
pub const AGAINST: Question<Link> = link("goal.against", "goal").cites(&["0-30"]);
/// How the two handle that.
pub const HANDLING: Question<LongText> =
    long_text("goal.handling").show_if(&AGAINST.spec, &[ANSWERED]).cites(&["0-30"]);
/// Reached, says the person.
pub const PERSON_REACHED: Question<OneOf> = one_of("goal.person_reached", REACHED).cites(&["0-40", "0-41"]);
/// Reached, says the worker.
pub const WORKER_REACHED: Question<OneOf> = one_of("goal.worker_reached", REACHED).cites(&["0-40", "0-41"]);

/// A goal.
pub static GOAL: RecordKind = RecordKind {
    id: "goal",
    span: Span::Many,
    questions: &[
        STATEMENT.spec,
        TERM.spec,
        TOWARDS.spec,
        NEED_OF.spec,
        METHODS.spec,
        BY.spec,
        GOES_ON.spec,
        SUGGESTED.spec,
        AGAINST.spec,
        HANDLING.spec,
        PERSON_REACHED.spec,
        WORKER_REACHED.spec,
    ],
};
