//! The room in which both sit: the screen turned to the person, a talk and its time, a cover while nobody reads.
//!
//! Ids that the journeys use: `together-on`, `together-leave`, `together-passphrase`, `together-check`, `step-away`,
//! `turn-own`, `turn-<id>`, `turn-stay`, `own-manner`, `own-<set>`, `hand-for`, `hand-child`, `hand-<set>`, `alone-begin`,
//! `alone-next`, `alone-not-said`, `alone-back`, `alone-stop`, `alone-end`, `talk-begin`, `talk-begin-<kind>`,
//! `talk-time`, `talk-end`, `talk-ended`, `talk-minutes`, `talk-safety`, `talk-done`, `talk-left`, `talk-ended-earlier`,
//! `talk-end-now`, `talk-go-on`, `cover`;
//! on a turned screen `next`, `back-prompt`, `turned-place`, `map-told`, `look-next`, `look-back`, `turned-goals`,
//! `feedback-begin`, `numbers-show`, `numbers-over`, `numbers-back`.

pub mod cover;
pub mod talk;
pub mod talk_end;
pub mod alone;
pub mod hand_over;
pub mod asked;
pub mod feedback;
pub mod goals;
pub mod looking;
pub mod numbers;
pub mod others;
pub mod own_page;
pub mod whose_screen;
pub mod together;
pub mod turned;

pub use cover::Cover;
pub use hand_over::HandOverScreen;
pub use numbers::NumbersOver;
pub use others::ToOthers;
pub use talk::{TalkBegin, TalkTime};
pub use together::{TogetherBar, TurnToPerson};
pub use turned::TurnedScreen;
