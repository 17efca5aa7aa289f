//! What the person can, knows and is (0-5, 0-29).

use super::level::SOURCES;
use super::question::{long_text, many_of, one_of};
use super::{LongText, ManyOf, OneOf, Question, RecordKind, Span};

/// The strength.
pub const WHAT: Question<LongText> = long_text("strength.what").own_words().required().cites(&["0-5", "0-29", "1-25"]);
/// Which of Saleebey's eight kinds of question brought it out (3.5).
pub const ASKED: Question<OneOf> = one_of(
    "strength.asked",
    &["survival", "support", "exception", "possibility", "esteem", "change", "perspective", "meaning"],
)
.cites(&["0-29"]);

/// How one knows (1-27).
pub const SOURCE: Question<ManyOf> = many_of("strength.source", SOURCES).cites(&["1-27"]);

/// A strength.
pub static STRENGTH: RecordKind =
    RecordKind { id: "strength", span: Span::Many, questions: &[WHAT.spec, ASKED.spec, SOURCE.spec] };
