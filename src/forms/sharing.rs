//! Consent to share with one recipient: what, until when, and what must not be (4-8, R3). Sharing and service are
//! withdrawn separately (Part 5, 9).

use super::question::{day, long_text, many_of, one_of, signature, text};
use super::{Day, LongText, ManyOf, OneOf, Question, RecordKind, Signature, Span, Text};

/// With whom.
pub const WITH: Question<Text> = text("sharing.with").required().cites(&["4-8"]);
/// What may be shared.
pub const WHAT: Question<LongText> = long_text("sharing.what").required().cites(&["4-8"]);
/// Which parts of the record that is: those of an extract that are not the person's alone
/// (`tests/native/extract.rs` holds the two to each other).
pub const PARTS: Question<ManyOf> = many_of(
    "sharing.parts",
    &[
        "contact",
        "situation",
        "wishes",
        "needs",
        "strengths",
        "health",
        "agreement",
        "plan",
        "services",
        "results",
        "safety",
        "risk",
        "letters",
        "monitoring",
        "entitlements",
    ],
)
.cites(&["4-8"]);
/// What for.
pub const PURPOSE: Question<LongText> = long_text("sharing.purpose").cites(&["4-8"]);
/// What must not be shared.
pub const NOT: Question<LongText> = long_text("sharing.not").own_words().cites(&["4-8"]);
/// Until when.
pub const UNTIL: Question<Day> = day("sharing.until").cites(&["4-8"]);
/// How it was said back.
pub const SAID: Question<LongText> = long_text("sharing.said").own_words().cites(&["4-8"]);
/// How consent was given.
pub const MANNER: Question<OneOf> =
    one_of("sharing.manner", &["signature", "mark", "spoken"]).required().cites(&["4-8"]);
/// The signature itself.
pub const SIGNATURE: Question<Signature> =
    signature("sharing.signature").show_if(&MANNER.spec, &["signature"]).cites(&["4-8"]);
/// Who heard it, or what mark was made.
pub const WITNESS: Question<Text> = text("sharing.witness").show_if(&MANNER.spec, &["mark", "spoken"]).cites(&["4-8"]);
/// Whether it still holds. Taken back by one tap, or left to run out: from then on nothing new is shared with this
/// recipient (Part 5, 9).
pub const STATE: Question<OneOf> = one_of("sharing.state", &["allowed", "withdrawn", "over"]).cites(&["4-8"]);

/// A consent to share.
pub static SHARING: RecordKind = RecordKind {
    id: "sharing",
    span: Span::Many,
    questions: &[
        WITH.spec,
        WHAT.spec,
        PARTS.spec,
        PURPOSE.spec,
        NOT.spec,
        UNTIL.spec,
        SAID.spec,
        MANNER.spec,
        SIGNATURE.spec,
        WITNESS.spec,
        STATE.spec,
    ],
};
