//! What is missing or hard, in the four domains; only those that are touched (0-20, 0-21).

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// The domain of the person's state.
pub const DOMAIN: Question<OneOf> =
    one_of("need.domain", &["social", "emotional", "physical", "psychological"]).required().cites(&["0-21"]);
/// What is missing or hard.
pub const STATEMENT: Question<LongText> =
    long_text("need.statement").own_words().required().cites(&["0-20", "0-21", "2-3"]);
/// Where it comes from, when wanted.
pub const CAUSE: Question<LongText> = long_text("need.cause").own_words().cites(&["0-27"]);
/// What may be expected, when wanted.
pub const OUTLOOK: Question<LongText> = long_text("need.outlook").own_words().cites(&["0-28"]);

/// A need.
pub static NEED: RecordKind =
    RecordKind { id: "need", span: Span::Many, questions: &[STATEMENT.spec, DOMAIN.spec, CAUSE.spec, OUTLOOK.spec] };
