//! The page's side of the two workers.

pub mod handover;
pub(super) mod programs;
mod strength;
mod vault;

pub use strength::{Strength, StrengthClient, run_strength};
pub use vault::VaultClient;
