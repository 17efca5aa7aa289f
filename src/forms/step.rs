//! Steps: who does what by when (R6), with what (R7), and what came of it.

use super::goal::GOAL;
use super::person::PERSON;
use super::question::{day, link, long_text, one_of, text};
use super::resource::RESOURCE;
use super::strength::STRENGTH;
use super::{Day, Link, LongText, OneOf, Question, RecordKind, Span, Text, service};

/// The goal it leads to.
pub const GOAL_OF: Question<Link> = link("step.goal", GOAL.id).required().cites(&["0-36"]);
/// What is done.
pub const WHAT: Question<Text> = text("step.what").required().cites(&["0-32", "3-5"]);
/// Who does it: the person, the worker, or others.
pub const WHO: Question<OneOf> =
    one_of("step.who", &["client", "worker", "others"]).required().cites(&["0-32", "2-47", "3-7"]);
/// Which others.
pub const WHOM: Question<Text> = text("step.whom").show_if(&WHO.spec, &["others"]).cites(&["2-22"]);
/// By when.
pub const BY: Question<Day> = day("step.by").required().cites(&["3-5"]);
/// The service that it is, if it is one.
pub const SERVICE: Question<OneOf> =
    one_of("step.service", service::FIVE).show_if(&WHO.spec, &["worker", "others"]).cites(&["0-33", "0-38"]);
/// Whether what it needs is there (R7).
pub const MEANS: Question<OneOf> = one_of("step.means", &["there", "missing"]).cites(&["2-21"]);
/// What is done about what is missing.
pub const GAP: Question<OneOf> =
    one_of("step.gap", &["find", "create", "advocate"]).show_if(&MEANS.spec, &["missing"]).cites(&["2-21"]);
/// How one sees that it is done; the step itself, where nothing is said.
pub const DONE_WHEN: Question<Text> = text("step.done_when").cites(&["0-36"]);
/// The resource that it uses.
pub const USES: Question<Link> = link("step.uses", RESOURCE.id).cites(&["0-7", "2-21"]);
/// The strength that it builds on.
pub const STRENGTH_OF: Question<Link> = link("step.strength", STRENGTH.id).cites(&["0-5", "0-29"]);
/// Who of those around helps with it.
pub const PERSON_OF: Question<Link> = link("step.person", PERSON.id).cites(&["0-23", "2-22"]);
/// The step that comes first.
pub const AFTER: Question<Link> = link("step.after", "step").cites(&["0-36"]);
/// What came of it.
pub const RESULT: Question<OneOf> = one_of("step.result", &["done", "partly", "not_done", "dropped"]).cites(&["3-5"]);
/// What there is to say about it.
pub const RESULT_NOTE: Question<LongText> = long_text("step.result_note").own_words().cites(&["3-5", "2-26"]);

/// A step.
pub static STEP: RecordKind = RecordKind {
    id: "step",
    span: Span::Many,
    questions: &[
        GOAL_OF.spec,
        WHAT.spec,
        WHO.spec,
        WHOM.spec,
        BY.spec,
        SERVICE.spec,
        MEANS.spec,
        GAP.spec,
        DONE_WHEN.spec,
        USES.spec,
        STRENGTH_OF.spec,
        PERSON_OF.spec,
        AFTER.spec,
        RESULT.spec,
        RESULT_NOTE.spec,
    ],
};
