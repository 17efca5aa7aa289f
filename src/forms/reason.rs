//! Why something was left open: gates ask, they never refuse.

use super::question::{long_text, text};
use super::{LongText, Question, RecordKind, Span, Text};

/// The rule, by its number in casework.md.
pub const RULE: Question<Text> = text("reason.rule");
/// The reason.
pub const WHY: Question<LongText> = long_text("reason.why").required();

/// A reason for leaving something open.
pub static REASON: RecordKind = RecordKind { id: "reason", span: Span::Many, questions: &[RULE.spec, WHY.spec] };
