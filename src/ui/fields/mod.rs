//! A declared question on the screen, bound to its record: what is answered is written by itself.
//!
//! Read in this order.

pub mod binding;
pub mod choice_field;
pub mod date_field;
pub mod day_field;
pub mod signature_field;
pub mod known;
pub mod offered;
pub mod text_field;
pub mod link_field;
pub mod kept_file;
pub mod file_field;
pub mod difference;
pub mod guidance;
pub mod ways_on;
pub mod heeded;
pub mod unneeded;
pub mod beside;
pub mod question_field;
pub mod to_whom;

pub use beside::AgencySays;
pub use binding::TextBinding;
pub use choice_field::OneChoice;
pub use day_field::DayField;
pub use difference::Difference;
pub use guidance::{ENCOURAGERS, Guidance};
pub use heeded::MarkTags;
pub use question_field::{QuestionField, QuestionList};
pub use signature_field::Signature;
pub use text_field::OwnWords;
pub use to_whom::{ChooseWords, OfferWords, ToWhom};
pub use ways_on::AloneFirst;
