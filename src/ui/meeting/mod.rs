//! The first meeting: one prompt at a time with the person, or all on one page; the pad and the six questions; the
//! read-back; the four taps.
//!
//! Ids that the journeys use: `next`, `back-prompt`, `mode`, `six-pad`, `put-<question>`, and for every question its
//! message id.

pub mod guided;
pub mod whole;
pub mod prompt;
pub mod readings;
pub mod pad;
pub mod six;
pub mod taps;

pub use guided::GuidedScreen;
pub use prompt::{PromptBody, what_is_read};
pub use readings::{Limits, house_consent};
pub use six::SixScreen;
pub use taps::TapsScreen;
pub use whole::WholeScreen;
