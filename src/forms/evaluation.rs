//! Looking back together, after a stage of the work or at the plan's end (0-39 … 0-43, 2-41).

use super::question::{day, long_text, many_of, one_of};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Span};

/// What got in the way; what the person met from others stands first (Part 5, 13).
const BLOCKED: &[&str] = &[
    "refused",
    "absent",
    "waiting",
    "discrimination",
    "life_changed",
    "wrong_goal",
    "not_wanted",
    "worker_part",
    "nothing",
];
const CHANGE: &[&str] = &["better", "same", "worse"];

/// The day.
pub const DAY: Question<Day> = day("evaluation.day").cites(&["0-34"]);
/// A stage of the work, or the whole plan.
pub const OF: Question<OneOf> = one_of("evaluation.of", &["stage", "plan_end"]).required().cites(&["2-41", "0-41"]);
/// What has changed, says the person.
pub const PERSON_CHANGE: Question<OneOf> = one_of("evaluation.person_change", CHANGE).cites(&["0-40", "2-41"]);
/// The person's view.
pub const PERSON_VIEW: Question<LongText> =
    long_text("evaluation.person_view").own_words().required().cites(&["0-40", "2-41"]);
/// What got in the way, says the person.
pub const PERSON_BLOCKED: Question<ManyOf> =
    many_of("evaluation.person_blocked", BLOCKED).exclusive("nothing").cites(&["0-41"]);
/// What has changed, says the worker.
pub const WORKER_CHANGE: Question<OneOf> = one_of("evaluation.worker_change", CHANGE).cites(&["0-40", "2-41"]);
/// The worker's view.
pub const WORKER_VIEW: Question<LongText> = long_text("evaluation.worker_view").required().cites(&["0-40", "2-41"]);
/// What got in the way, says the worker.
pub const WORKER_BLOCKED: Question<ManyOf> =
    many_of("evaluation.worker_blocked", BLOCKED).exclusive("nothing").cites(&["0-41"]);
/// Which resources came in.
pub const RESOURCES: Question<LongText> = long_text("evaluation.resources").cites(&["0-41"]);
/// What it brought, against what it took: effectiveness, efficiency, cost (2-43). Never demanded.
pub const WORTH: Question<LongText> = long_text("evaluation.worth").cites(&["2-43"]);
/// On course, or away from it.
pub const COURSE: Question<OneOf> = one_of("evaluation.course", &["on", "off"]).required().cites(&["0-43"]);
/// One of the five outcomes.
pub const OUTCOME: Question<OneOf> =
    one_of("evaluation.outcome", &["stay", "revise", "close", "sometimes", "others"]).required().cites(&["2-41"]);
/// Why that one.
pub const WHY: Question<LongText> = long_text("evaluation.why").own_words().cites(&["2-41"]);

/// An evaluation.
pub static EVALUATION: RecordKind = RecordKind {
    id: "evaluation",
    span: Span::Many,
    questions: &[
        OF.spec,
        PERSON_CHANGE.spec,
        PERSON_VIEW.spec,
        PERSON_BLOCKED.spec,
        WORKER_CHANGE.spec,
        WORKER_VIEW.spec,
        WORKER_BLOCKED.spec,
        RESOURCES.spec,
        WORTH.spec,
        COURSE.spec,
        OUTCOME.spec,
        WHY.spec,
        DAY.spec,
    ],
};
