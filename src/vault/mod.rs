//! Keys, sealing, the journal on disk, cards, drafts, files, search, exchange files. Pure over the ports [`Store`],
//! [`Helper`], [`Clock`] and [`Unicode`]; runs natively in tests.
//!
//! It is linked into two programs: `vault` holds the keys, `exchange` makes and opens files when the vault asks it to.
//!
//! What it promises, each with a test in `tests/native/vault_*.rs`: every action is one commit under one compared head,
//! so that a fault leaves the state before or after it; what was removed, changed, swapped or put back is noticed; what
//! was typed is there after a crash, once. It cannot notice that all of a file was taken away, which may never have come
//! along, nor that the whole database was put back to an earlier day: nothing outside it remembers a later one.
//!
//! # Decided here, where design.md is silent or did not hold
//!
//! - A key slot is read from 19 MiB with two passes, and from 46 MiB with one: the fallback must be readable too, and
//!   OWASP counts the two as equal.
//! - Stored shapes are JSON, to which a later version can add; the faces on cards are a cache, stamped with the fold.
//! - A record's revision stands in the clear before it (bound like the rest): the head's is written nowhere else.
//! - The head covers the pages of cards, a card covers its journal and its case's key: so it covers the key table
//!   without growing by a line a case.
//! - Two snapshots stand side by side and either can be lost. Lines that both hold are no longer kept singly.
//! - Drafts stand under their session, because the page counts its drafts anew at each unlock.
//! - Another vault's workspace is not merged, for its journal has another id: what is not answered here is written here
//!   as our own answer (`join_workspace`). An erased case's mark stays when the case is brought back.
//! - An extract that is read in goes to the page to be shown, and nothing of it is kept.
//! - A file's passphrase has twelve characters at least, as the vault's has.
//! - A file is one commit, the event that names it another; a file that nobody named is swept away by the next one. The
//!   room is not asked for beforehand: what the browser says of it is padded, and a full disk leaves nothing of a file.
//! - A file that is damaged here is left out of an export, so that its case can still leave.
//! - Exporting all cases leaves out those that the desk reported as damaged, so that the sound ones can still leave.
//! - Everything can be erased without unlocking: who lost passphrase and recovery code must be able to begin anew.
//!
//! Read in this order.

mod clock;
mod job;
mod memory;
mod store;
mod unicode;

mod cost;
mod gather;
mod hex;
mod keys;
mod passphrase;
mod perform;
mod random;
mod recovery_code;
mod seal;

mod chain;
mod chunks;
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
mod open_demo;
mod recovery;
mod try_secret;
mod unlock_vault;

mod append;
mod drafts;
mod files;
mod open_journal;
mod pack;
mod search;

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
pub use job::{Derivation, Helper, Job, JobError};
pub use memory::MemoryStore;
pub use perform::{derive_key, perform};
pub use service::VaultService;
pub use store::{Commit, Expectation, Store, StoreError, Table, Write};
pub use unicode::Unicode;
