//! What the person can, knows and is (0-5, 0-29).

use super::question::long_text;
use super::{LongText, Question, RecordKind, Span};

/// The strength.
pub const WHAT: Question<LongText> = long_text("strength.what").own_words().required().cites(&["0-5", "0-29", "1-25"]);

/// A strength.
pub static STRENGTH: RecordKind = RecordKind { id: "strength", span: Span::Many, questions: &[WHAT.spec] };
