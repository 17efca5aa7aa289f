//! The two checklists beside a first talk, ticked as it goes: how one introduces oneself (1-18, 1-19) and the six tasks of
//! the talk (1-17). The worker's own, and never demanded.

use super::question::many_of;
use super::{ManyOf, Question, RecordKind, Span};

/// What one says of oneself, and then the change of places. An interview has the same list.
pub(super) const INTRODUCTION: &[&str] = &["name", "agency", "self", "asking", "turn"];
/// The six tasks. An interview has the same list.
pub(super) const SIX_TASKS: &[&str] = &["trouble", "expectations", "part", "change", "agreement", "next"];

/// What was said by way of introduction.
pub const INTRODUCED: Question<ManyOf> =
    many_of("opening.introduced", INTRODUCTION).worker_only().cites(&["1-18", "1-19"]);
/// Which of the six tasks are done.
pub const TASKS: Question<ManyOf> = many_of("opening.tasks", SIX_TASKS).worker_only().cites(&["1-17"]);

/// The checklists of a round's first meeting.
pub static OPENING: RecordKind =
    RecordKind { id: "opening", span: Span::Round, questions: &[INTRODUCED.spec, TASKS.spec] };
