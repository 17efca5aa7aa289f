//! Keys, sealing, the journal on disk, cards, drafts, exchange files. Pure over the ports [`Store`], [`Helper`] and
//! [`Clock`]; runs natively in tests.
//!
//! Read in this order.

mod clock;
mod job;
mod memory;
mod store;

mod cost;
mod hex;
mod keys;
mod passphrase;
mod perform;
mod random;
mod recovery_code;
mod seal;

mod chain;
mod head;
mod header;
mod page;
mod records;
mod slot;
mod tries;
mod workspace;

pub mod exchange;

mod failure;
mod service;
mod unlocked;

mod append;
mod create_vault;
mod drafts;
mod enter;
mod look;
mod open_journal;
mod pack;
mod recovery;
mod try_secret;
mod unlock_vault;

pub use clock::Clock;
pub use cost::{Argon2Cost, SlotCost};
pub use job::{Helper, Job, JobError};
pub use memory::MemoryStore;
pub use perform::perform;
pub use service::VaultService;
pub use store::{Commit, Expectation, Store, StoreError, Table, Write};
