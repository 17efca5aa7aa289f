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
mod staged;
mod tries;
mod workspace;

pub mod exchange;

mod failure;
mod service;
mod unlocked;

mod create_vault;
mod enter;
mod look;
mod recovery;
mod try_secret;
mod unlock_vault;

mod append;
mod drafts;
mod open_journal;
mod pack;

mod accept_import;
mod erase;
mod export_cases;
mod identity;
mod join_workspace;
mod open_file;
mod stage_import;
mod undo_import;

pub use clock::Clock;
pub use cost::{Argon2Cost, SlotCost};
pub use job::{Helper, Job, JobError};
pub use memory::MemoryStore;
pub use perform::perform;
pub use service::VaultService;
pub use store::{Commit, Expectation, Store, StoreError, Table, Write};
