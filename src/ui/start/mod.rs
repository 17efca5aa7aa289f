//! The start on a device without a vault: what this is, a passphrase, a recovery code, a first profile.
//!
//! The steps are held in one signal and stand in no address. A reload starts again, or leads to the lock screen once
//! the vault is made; both are harmless.
//!
//! # Ids in the page
//! | id | what |
//! |---|---|
//! | `make-vault` | begins |
//! | `have-file` | begins for whoever has a file from another device |
//! | `use-generated`, `use-own` | makes the vault with the drawn words, or with one's own passphrase |
//! | `start-back` | a step back, while nothing is made yet |
//!
//! Languages have the ids of `settings`, passphrase and recovery code those of `secrets`. The first profile is
//! asked for at the desk.
//!
//! Read in this order.

pub mod setup;
pub mod welcome;
pub mod passphrase;
pub mod code;
pub mod screen;

pub use screen::StartScreen;
