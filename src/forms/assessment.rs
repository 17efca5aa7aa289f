//! What the person manages alone, and where it is hard just now (0-9, 0-22, 0-26).

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// What they manage alone.
pub const ALONE: Question<LongText> = long_text("assessment.alone").own_words().required().cites(&["0-22", "0-9"]);
/// How far, on levels written in words.
pub const LEVEL: Question<OneOf> =
    one_of("assessment.level", &["alone", "some_help", "much_help", "not_now"]).cites(&["0-9", "0-22"]);
/// Where it is hard just now to manage alone.
pub const HARD: Question<LongText> = long_text("assessment.hard").own_words().cites(&["0-26", "0-6"]);

/// What an assessment has once a round.
pub static ASSESSMENT: RecordKind =
    RecordKind { id: "assessment", span: Span::Round, questions: &[ALONE.spec, LEVEL.spec, HARD.spec] };
