//! The door: unlocking, and the ways in for whoever forgot the passphrase or wants another. The emergency numbers
//! stand before it.
//!
//! # Ids in the page
//! | id | what |
//! |---|---|
//! | `passphrase`, `unlock` | the passphrase; opens (Enter does too) |
//! | `forgotten`, `change` | the way in by recovery code; another passphrase |
//! | `recovery-code-typed`, `recover` | the recovery code; opens and sets the new passphrase |
//! | `old-passphrase`, `change-now` | the passphrase in force; opens and sets the new one |
//! | `lock-back` | back to the plain lock screen |
//! | `lock-emergency` | the line that opens to the emergency numbers |
//!
//! The new passphrase's fields have the ids of `secrets` with `new-` before them.
//!
//! Read in this order.

pub mod frame;
pub mod unlock;
pub mod forgotten;
pub mod change;
pub mod screen;

pub use screen::LockScreen;
