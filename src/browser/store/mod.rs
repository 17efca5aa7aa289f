//! [`IndexedDbStore`]: the vault's port `Store` on the browser's own database.
//!
//! rexie opens the database, declares its object stores and reads. It takes an aborted transaction (a full disk) for
//! success and cannot ask for strict durability, so the one function that writes uses a connection of its own.

mod database;
mod indexed_db;
mod prefix;
mod read;
mod request;
mod vault_store;
mod write;

/// The name of the vault's database.
const VAULT: &str = "waymark";

pub use indexed_db::IndexedDbStore;
pub(super) use vault_store::VaultStore;
