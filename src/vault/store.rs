//! The port to whatever keeps bytes: IndexedDB in the browser, memory in tests. One contract suite runs on both.

use std::future::Future;

/// The tables. Their names are the object stores' names; a new one may be added, none may ever be dropped, because
/// rexie deletes what a version does not declare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The vault's header, its head, and what is shown on the lock screen.
    Meta,
    /// One wrapped key a case.
    Keys,
    /// Cards, sealed in pages.
    Cards,
    /// Sealed events, `<case>/<number>`.
    Events,
    /// Sealed packs of a case's event lines, `<case>/<number>`.
    Snapshots,
    /// Sealed text of fields being typed in.
    Drafts,
    /// Sealed chunks of files, `<case>/<sha256>/<number>`.
    Files,
    /// A sealed import that was not accepted yet, and what undoes the last one.
    Staged,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 8] =
        [Self::Meta, Self::Keys, Self::Cards, Self::Events, Self::Snapshots, Self::Drafts, Self::Files, Self::Staged];

    /// Its name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Keys => "keys",
            Self::Cards => "cards",
            Self::Events => "events",
            Self::Snapshots => "snapshots",
            Self::Drafts => "drafts",
            Self::Files => "files",
            Self::Staged => "staged",
        }
    }
}

/// One thing a commit writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Puts a value under a key, over what stood there.
    Put(Table, String, Vec<u8>),
    /// Deletes a key, if it is there.
    Delete(Table, String),
    /// Deletes every key that begins with this.
    DeleteAll(Table, String),
}

/// What must still stand there for a commit to happen; `None` means nothing must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// The table.
    pub table: Table,
    /// The key.
    pub key: String,
    /// The bytes last read there.
    pub value: Option<Vec<u8>>,
}

/// One transaction: checked, then written, all or nothing, and on the disk when the call returns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commit {
    /// What is compared inside the transaction before anything is written.
    pub expects: Vec<Expectation>,
    /// What is written, in this order.
    pub writes: Vec<Write>,
}

/// Why a store did not do as asked. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// An expectation did not hold: somebody else wrote. Read again.
    #[error("the store changed in between")]
    Changed,
    /// There is no room left.
    #[error("the store is full")]
    Full,
    /// The connection is gone, or another version holds the database.
    #[error("the store is closed")]
    Closed,
    /// Anything else that went wrong in the store.
    #[error("the store failed")]
    Failed,
}

/// Keeps bytes under keys in tables.
///
/// Contract (`tests/contract`): a commit is atomic and durable; keys come back from `scan` and `keys` in ascending
/// order of their code units; a store that does not exist reads as empty and is made by the first commit.
pub trait Store {
    /// The bytes under a key.
    fn get(&self, table: Table, key: &str) -> impl Future<Output = Result<Option<Vec<u8>>, StoreError>>;

    /// Every key that begins with `prefix`, ascending, with its bytes.
    fn scan(&self, table: Table, prefix: &str) -> impl Future<Output = Result<Vec<(String, Vec<u8>)>, StoreError>>;

    /// Every key that begins with `prefix`, ascending. Reads no bytes.
    fn keys(&self, table: Table, prefix: &str) -> impl Future<Output = Result<Vec<String>, StoreError>>;

    /// Checks and writes, all or nothing. On return the bytes are on the disk (`durability: "strict"`).
    fn commit(&self, commit: Commit) -> impl Future<Output = Result<(), StoreError>>;

    /// Deletes the whole database.
    fn destroy(&self) -> impl Future<Output = Result<(), StoreError>>;
}
