//! The store: two connections to one database, opened when first needed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rexie::Rexie;
use web_sys::IdbDatabase;

use super::{database, read, request, write};
use crate::vault::{Commit, Store, StoreError, Table};

/// The vault's bytes in IndexedDB. One value is one user's vault; two of the same name see the same records.
///
/// Works in a page and in a worker. A database that is not there is not made by reading. A connection that the browser
/// lost (WebKit, after the background) is opened again once for each call.
pub struct IndexedDbStore {
    name: String,
    connections: RefCell<Option<Rc<Connections>>>,
    /// Whether this store has seen its database. If it is gone after that, somebody erased it, and a commit must not
    /// make an empty one in its place.
    was_there: Cell<bool>,
}

/// The two connections; dropping them closes both.
struct Connections {
    /// Always there; `None` only while it is being dropped, because closing consumes it.
    reader: Option<Rexie>,
    writer: IdbDatabase,
}

impl Connections {
    async fn open(name: &str) -> Result<Rc<Self>, StoreError> {
        let reader = database::open_reader(name).await?;
        match database::open_writer(name).await {
            Ok(writer) => Ok(Rc::new(Self { reader: Some(reader), writer })),
            Err(error) => {
                reader.close();
                Err(error)
            }
        }
    }

    fn reader(&self) -> Result<&Rexie, StoreError> {
        self.reader.as_ref().ok_or(StoreError::Closed)
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        self.writer.close();
        self.reader.take().map(Rexie::close).unwrap_or_default();
    }
}

impl IndexedDbStore {
    /// The store in the database of this name, which need not be there.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), connections: RefCell::new(None), was_there: Cell::new(false) }
    }

    /// The open connections, or new ones to a database that is there; `None` if it is not.
    async fn look(&self) -> Result<Option<Rc<Connections>>, StoreError> {
        let open = self.connections.borrow().clone();
        match open {
            Some(connections) => Ok(Some(connections)),
            None if database::is_there(&self.name).await? => self.connect().await.map(Some),
            None => Ok(None),
        }
    }

    async fn connect(&self) -> Result<Rc<Connections>, StoreError> {
        let connections = Connections::open(&self.name).await?;
        self.connections.replace(Some(Rc::clone(&connections)));
        self.was_there.set(true);
        Ok(connections)
    }

    /// Connections to write through; the first ones make the database.
    async fn connect_to_write(&self) -> Result<Rc<Connections>, StoreError> {
        match self.look().await? {
            Some(connections) => Ok(connections),
            None if self.was_there.get() => Err(StoreError::Closed),
            None => self.connect().await,
        }
    }

    fn forget_connections(&self) {
        self.connections.replace(None);
    }

    async fn get_once(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self.look().await? {
            Some(connections) => read::get(connections.reader()?, table, key).await,
            None => Ok(None),
        }
    }

    async fn scan_once(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        match self.look().await? {
            Some(connections) => read::scan(connections.reader()?, table, prefix).await,
            None => Ok(Vec::new()),
        }
    }

    async fn keys_once(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        match self.look().await? {
            Some(connections) => read::keys(connections.reader()?, table, prefix).await,
            None => Ok(Vec::new()),
        }
    }

    async fn commit_once(&self, commit: Rc<Commit>) -> Result<(), StoreError> {
        let connections = self.connect_to_write().await?;
        write::write(&connections.writer, commit).await
    }
}

impl Store for IndexedDbStore {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self.get_once(table, key).await {
            Err(StoreError::Closed) => {
                self.forget_connections();
                self.get_once(table, key).await
            }
            answer => answer,
        }
    }

    async fn scan(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        match self.scan_once(table, prefix).await {
            Err(StoreError::Closed) => {
                self.forget_connections();
                self.scan_once(table, prefix).await
            }
            answer => answer,
        }
    }

    async fn keys(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        match self.keys_once(table, prefix).await {
            Err(StoreError::Closed) => {
                self.forget_connections();
                self.keys_once(table, prefix).await
            }
            answer => answer,
        }
    }

    /// `Closed` comes only before anything was written (the transaction could not be opened), so asking again is safe.
    async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        let commit = Rc::new(commit);
        match self.commit_once(Rc::clone(&commit)).await {
            Err(StoreError::Closed) => {
                self.forget_connections();
                self.commit_once(commit).await
            }
            answer => answer,
        }
    }

    async fn destroy(&self) -> Result<(), StoreError> {
        self.forget_connections();
        request::delete(&database::factory()?, &self.name).await?;
        self.was_there.set(false);
        Ok(())
    }
}
