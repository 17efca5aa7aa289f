//! A further round of work: begun again after an evaluation, or when a closed case is opened again (0-43, R8).

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// Why the work began again.
pub const WHY: Question<OneOf> = one_of("round.why", &["revise", "reopened"]).required().cites(&["0-43", "2-41"]);
/// What has changed.
pub const CHANGED: Question<LongText> =
    long_text("round.changed").own_words().show_if(&WHY.spec, &["revise", "reopened"]).cites(&["2-9", "2-16"]);

/// The beginning of a further round.
pub static ROUND: RecordKind = RecordKind { id: "round", span: Span::Round, questions: &[WHY.spec, CHANGED.spec] };
