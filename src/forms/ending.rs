//! A kind ending with the door open (R2).

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// Why the work does not begin.
pub const WHY: Question<OneOf> =
    one_of("ending.why", &["not_wanted", "referred", "only_asking"]).required().cites(&["1-7", "1-2"]);
/// What they said about it.
pub const SAID: Question<LongText> = long_text("ending.said").own_words().cites(&["1-7"]);
/// What was given to take along.
pub const GIVEN: Question<LongText> = long_text("ending.given").cites(&["1-2", "1-7"]);
/// How to come back.
pub const RETURN: Question<LongText> = long_text("ending.return").cites(&["1-7"]);

/// An ending.
pub static ENDING: RecordKind =
    RecordKind { id: "ending", span: Span::Round, questions: &[WHY.spec, SAID.spec, GIVEN.spec, RETURN.spec] };
