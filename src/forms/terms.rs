//! The preliminary agreement: what each can and will do, yes or no, and when they meet again (R4).

use super::question::{long_text, one_of};
use super::{LongText, OneOf, Question, RecordKind, Span};

/// What the worker and the agency can do.
pub const CAN: Question<LongText> = long_text("terms.can").cites(&["0-15", "0-11", "1-4", "1-18", "1-19"]);
/// What they cannot.
pub const CANNOT: Question<LongText> = long_text("terms.cannot").cites(&["1-4", "0-15"]);
/// The worker's part.
pub const MINE: Question<LongText> = long_text("terms.mine").cites(&["0-19", "1-17"]);
/// The person's part.
pub const THEIRS: Question<LongText> = long_text("terms.theirs").own_words().cites(&["0-19", "1-4", "1-17"]);
/// Do we go on together?
pub const DECISION: Question<OneOf> =
    one_of("terms.decision", &["yes", "time", "no"]).required().cites(&["0-12", "1-7", "1-17"]);
/// Is there a next date? Whoever does not want to go on is not asked.
pub const NEXT: Question<OneOf> =
    one_of("terms.next", &["date", "none"]).required().show_if(&DECISION.spec, &["yes", "time"]).cites(&["0-13"]);
/// Why there is none.
pub const NO_DATE: Question<LongText> = long_text("terms.no_date").show_if(&NEXT.spec, &["none"]).cites(&["0-13"]);

/// The preliminary agreement of a round.
pub static TERMS: RecordKind = RecordKind {
    id: "terms",
    span: Span::Round,
    questions: &[CAN.spec, CANNOT.spec, MINE.spec, THEIRS.spec, DECISION.spec, NEXT.spec, NO_DATE.spec],
};
