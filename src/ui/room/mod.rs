//! The room in which both sit: the screen turned to the person, a talk and its time, a cover while nobody reads.
//!
//! Ids that the journeys use: `together-on`, `together-leave`, `together-passphrase`, `together-check`, `step-away`,
//! `talk-begin`, `talk-end`, `talk-time`, `cover`.

pub mod cover;
pub mod talk;
pub mod together;
pub mod turned;

pub use cover::Cover;
pub use talk::{TalkBegin, TalkTime};
pub use together::{TogetherBar, TurnToPerson};
pub use turned::TurnedScreen;
