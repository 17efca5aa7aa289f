//! Safety first (R1). Asked before anything else and again at every contact.

use super::question::{long_text, many_of, one_of};
use super::{LongText, ManyOf, OneOf, Question, RecordKind, Span};

/// Can we talk here?
pub const PRIVATE: Question<OneOf> =
    one_of("safety.private", &["yes", "not_here", "unsure"]).required().cites(&["1-29", "1-16", "4-1"]);
/// What cannot wait.
pub const NOW: Question<ManyOf> =
    many_of("safety.now", &["danger", "dying", "dependant", "bed", "food", "medicine", "none"])
        .exclusive("none")
        .required()
        .cites(&["1-29"]);
/// What is done about it, today.
pub const ACTION: Question<LongText> = long_text("safety.action")
    .show_if(&NOW.spec, &["danger", "dying", "dependant", "bed", "food", "medicine"])
    .cites(&["1-29"]);

/// A look at safety.
pub static SAFETY: RecordKind =
    RecordKind { id: "safety", span: Span::Many, questions: &[PRIVATE.spec, NOW.spec, ACTION.spec] };
