//! What is asked: every question declared as data, one file a kind of record.
//!
//! Ids of questions and choices are stored for ever. Adding a question is one line here and its texts in the locale
//! files: the question's id with `-` for `.` is the message, its attributes are `.hint`, `.short` (a heading for
//! paper and lists) and `.c-…` for each choice. `tests/native/registry.rs` walks the registry.
//!
//! Read in this order.

mod ask;
mod kind;
mod question;

pub mod arrival;
pub mod case;
pub mod client;
pub mod consent;
pub mod ending;
pub mod meeting;
pub mod reason;
pub mod referral;
pub mod safety;
pub mod six;
pub mod terms;
pub mod workspace;

mod path;
mod registry;

pub use ask::{Ask, is_answered, is_shown};
pub use kind::{RecordKind, Span};
pub use path::{FIRST_MEETING, FOUR_TAPS, PASSAGE_TARGETS, Prompt, READ_BACK, Reading};
pub use question::{
    AnswerKind, Day, Kind, LongText, ManyOf, OneOf, Question, ShowIf, Signature, Spec, Text, TimeOfDay, UNANSWERED,
    YesNo, choice_attribute,
};
pub use registry::{KINDS, kind, question};
