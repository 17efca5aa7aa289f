//! A store in memory: of the demonstration vault, and of the tests.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::store::{Commit, Expectation, Store, StoreError, Table, Write};

type Rows = BTreeMap<(Table, String), Vec<u8>>;

/// Keeps bytes in memory for as long as one of its clones lives; the clones are the same store. It keeps the contract
/// of [`Store`] but durability.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    rows: Rc<RefCell<Rows>>,
}

impl MemoryStore {
    /// A store that does not exist yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A store with these rows, as [`Self::rows`] gave them.
    pub fn with_rows(rows: impl IntoIterator<Item = (Table, String, Vec<u8>)>) -> Self {
        let rows = rows.into_iter().map(|(table, key, value)| ((table, key), value)).collect();
        Self { rows: Rc::new(RefCell::new(rows)) }
    }

    /// Everything in it, by table, then key.
    pub fn rows(&self) -> Vec<(Table, String, Vec<u8>)> {
        let rows = self.rows.borrow();
        rows.iter().map(|((table, key), value)| (*table, key.clone(), value.clone())).collect()
    }
}

impl Store for MemoryStore {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.rows.borrow().get(&(table, key.to_owned())).cloned())
    }

    async fn scan(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let rows = self.rows.borrow();
        let from = rows.range((table, prefix.to_owned())..);
        let found = from.take_while(|((of, key), _)| *of == table && key.starts_with(prefix));
        Ok(found.map(|((_, key), value)| (key.clone(), value.clone())).collect())
    }

    async fn keys(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        let rows = self.rows.borrow();
        let from = rows.range((table, prefix.to_owned())..).map(|(key, _)| key);
        Ok(from.take_while(|(of, key)| *of == table && key.starts_with(prefix)).map(|(_, key)| key.clone()).collect())
    }

    async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        let mut rows = self.rows.borrow_mut();
        if !commit.expects.iter().all(|expected| holds(&rows, expected)) {
            return Err(StoreError::Changed);
        }
        commit.writes.into_iter().for_each(|write| apply(&mut rows, write));
        Ok(())
    }

    async fn destroy(&self) -> Result<(), StoreError> {
        self.rows.borrow_mut().clear();
        Ok(())
    }
}

fn holds(rows: &Rows, expected: &Expectation) -> bool {
    rows.get(&(expected.table, expected.key.clone())) == expected.value.as_ref()
}

fn apply(rows: &mut Rows, write: Write) {
    match write {
        Write::Put(table, key, value) => {
            rows.insert((table, key), value);
        }
        Write::Delete(table, key) => {
            rows.remove(&(table, key));
        }
        Write::DeleteAll(table, prefix) => rows.retain(|(of, key), _| *of != table || !key.starts_with(&prefix)),
    }
}
