//! How the case is called.

use super::question::{one_of, text};
use super::{OneOf, Question, RecordKind, Span, Text};

/// A code that says nothing to a stranger.
pub const CODE: Question<Text> = text("case.code").required().cites(&["2-1"]);
/// A name, if wanted.
pub const NAME: Question<Text> = text("case.name");
/// What lists and titles show.
pub const SHOWN: Question<OneOf> = one_of("case.shown", &["code", "name"]);
/// Light, medium or heavy, by the worker's word (R10).
pub const WEIGHT: Question<OneOf> =
    one_of("case.weight", &["light", "medium", "heavy"]).worker_only().cites(&["2-45", "2-46"]);

/// The case itself.
pub static CASE: RecordKind =
    RecordKind { id: "case", span: Span::Case, questions: &[CODE.spec, NAME.spec, SHOWN.spec, WEIGHT.spec] };
