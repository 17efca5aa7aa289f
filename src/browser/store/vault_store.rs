//! Where the vault program keeps what it is given.

use super::{IndexedDbStore, VAULT};
use crate::vault::{Commit, MemoryStore, Store, StoreError, Table};

/// The store of the vault program. One type for both, so that the vault is linked once.
pub(in crate::browser) enum VaultStore {
    /// On this device.
    Device(IndexedDbStore),
    /// In the worker's memory, until it ends.
    Memory(MemoryStore),
}

impl VaultStore {
    /// On this device, under the one name that a host's vault has.
    pub(in crate::browser) fn on_this_device() -> Self {
        Self::Device(IndexedDbStore::new(VAULT))
    }

    /// Empty, in memory.
    pub(in crate::browser) fn in_memory() -> Self {
        Self::Memory(MemoryStore::new())
    }
}

impl Store for VaultStore {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Device(store) => store.get(table, key).await,
            Self::Memory(store) => store.get(table, key).await,
        }
    }

    async fn scan(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        match self {
            Self::Device(store) => store.scan(table, prefix).await,
            Self::Memory(store) => store.scan(table, prefix).await,
        }
    }

    async fn keys(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Device(store) => store.keys(table, prefix).await,
            Self::Memory(store) => store.keys(table, prefix).await,
        }
    }

    async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        match self {
            Self::Device(store) => store.commit(commit).await,
            Self::Memory(store) => store.commit(commit).await,
        }
    }

    async fn destroy(&self) -> Result<(), StoreError> {
        match self {
            Self::Device(store) => store.destroy().await,
            Self::Memory(store) => store.destroy().await,
        }
    }
}
