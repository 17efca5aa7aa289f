//! The one function that writes: a strict transaction that compares, then writes, all or nothing.
//!
//! Everything inside the transaction happens in the callbacks of its own requests: a transaction that is awaited on
//! from outside may have ended before the answer comes.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use futures_channel::oneshot::{self, Sender};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::{prefix, read, request::Handler};
use crate::vault::{Commit, Expectation, StoreError, Table, Write};

/// Carries out a commit. On return it is on the disk, or nothing has changed.
pub(super) async fn write(database: &IdbDatabase, commit: Rc<Commit>) -> Result<(), StoreError> {
    let tables = tables(&commit);
    if tables.is_empty() {
        return Ok(());
    }
    let (sender, receiver) = oneshot::channel();
    let writing = Rc::new(Writing::new(begin_strict(database, &tables)?, commit, sender));
    // The browser calls these until the transaction has ended.
    let _outcome = writing.listen_for_the_end();
    let _comparisons = writing.compare();
    receiver.await.unwrap_or(Err(StoreError::Failed))
}

fn tables(commit: &Commit) -> BTreeSet<Table> {
    let compared = commit.expects.iter().map(|expectation| expectation.table);
    let written = commit.writes.iter().map(|write| match write {
        Write::Put(table, ..) | Write::Delete(table, _) | Write::DeleteAll(table, _) => *table,
    });
    compared.chain(written).collect()
}

/// Opens a transaction with `durability: "strict"`: complete means that the bytes are on the disk, not in the
/// operating system's memory. web-sys has this form only among its unstable ones, so it is called by name.
fn begin_strict(database: &IdbDatabase, tables: &BTreeSet<Table>) -> Result<IdbTransaction, StoreError> {
    let names: Array = tables.iter().map(|table| JsValue::from_str(table.name())).collect();
    let options = Object::new();
    let opened = Reflect::set(&options, &JsValue::from_str("durability"), &JsValue::from_str("strict"))
        .and_then(|_| Reflect::get(database, &JsValue::from_str("transaction")))
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|open| open.call3(database, &names, &JsValue::from_str("readwrite"), &options))
        .and_then(JsCast::dyn_into);
    opened.map_err(|error| reason(error.dyn_ref()))
}

/// What a browser's exception means for the vault.
fn reason(exception: Option<&DomException>) -> StoreError {
    match exception.map(DomException::name).as_deref() {
        Some("QuotaExceededError") => StoreError::Full,
        Some("InvalidStateError") => StoreError::Closed,
        _ => StoreError::Failed,
    }
}

/// A commit on its way.
struct Writing {
    transaction: IdbTransaction,
    commit: Rc<Commit>,
    /// Expectations not yet compared.
    open: Cell<usize>,
    /// Why it was aborted from here.
    verdict: Cell<Option<StoreError>>,
    sender: RefCell<Option<Sender<Result<(), StoreError>>>>,
}

impl Writing {
    fn new(transaction: IdbTransaction, commit: Rc<Commit>, sender: Sender<Result<(), StoreError>>) -> Self {
        let open = Cell::new(commit.expects.len());
        Self { transaction, commit, open, verdict: Cell::new(None), sender: RefCell::new(Some(sender)) }
    }

    /// Only `complete` is success. An error that is not handled aborts, so `abort` is all else.
    fn listen_for_the_end(self: &Rc<Self>) -> [Handler; 2] {
        let (completing, aborting) = (Rc::clone(self), Rc::clone(self));
        let on_complete = Handler::new(move |_| completing.end(Ok(())));
        let on_abort = Handler::new(move |_| {
            let error = aborting.verdict.get();
            aborting.end(Err(error.unwrap_or_else(|| reason(aborting.transaction.error().as_ref()))));
        });
        self.transaction.set_oncomplete(Some(on_complete.as_ref().unchecked_ref()));
        self.transaction.set_onabort(Some(on_abort.as_ref().unchecked_ref()));
        [on_complete, on_abort]
    }

    fn end(&self, outcome: Result<(), StoreError>) {
        // Nobody waits any more if this fails.
        _ = self.sender.take().map(|sender| sender.send(outcome));
    }

    fn abort(&self, error: StoreError) {
        self.verdict.set(Some(error));
        if self.transaction.abort().is_err() {
            // It has ended already and will not say so again.
            self.end(Err(error));
        }
    }

    /// Reads what is expected, all at once; the last answer that fits lets the writes go.
    fn compare(self: &Rc<Self>) -> Vec<Handler> {
        if self.commit.expects.is_empty() {
            self.put_all();
            return Vec::new();
        }
        let asked: Result<Vec<Handler>, StoreError> =
            (0..self.commit.expects.len()).map(|index| self.compare_one(index)).collect();
        asked.unwrap_or_else(|error| {
            self.abort(error);
            Vec::new()
        })
    }

    fn compare_one(self: &Rc<Self>, index: usize) -> Result<Handler, StoreError> {
        let expectation = self.commit.expects.get(index).ok_or(StoreError::Failed)?;
        let found = self.store(expectation.table)?.get(&JsValue::from_str(&expectation.key));
        let found: IdbRequest = found.map_err(|error| reason(error.dyn_ref()))?;
        let (comparing, answered) = (Rc::clone(self), found.clone());
        let on_success = Handler::new(move |_| comparing.hear(index, &answered));
        found.set_onsuccess(Some(on_success.as_ref().unchecked_ref()));
        Ok(on_success)
    }

    /// One answer is in.
    fn hear(&self, index: usize, answered: &IdbRequest) {
        if self.verdict.get().is_some() {
            return;
        }
        if !self.commit.expects.get(index).is_some_and(|expectation| stands(expectation, answered)) {
            return self.abort(StoreError::Changed);
        }
        self.open.set(self.open.get().saturating_sub(1));
        if self.open.get() == 0 {
            self.put_all();
        }
    }

    /// Issues every write without waiting for the one before.
    fn put_all(&self) {
        let issued = self.commit.writes.iter().try_for_each(|write| self.put(write));
        if let Err(error) = issued {
            self.abort(error);
        }
    }

    fn put(&self, write: &Write) -> Result<(), StoreError> {
        let request = match write {
            Write::Put(table, key, value) => {
                self.store(*table)?.put_with_key(&Uint8Array::from(value.as_slice()), &JsValue::from_str(key))
            }
            Write::Delete(table, key) => self.store(*table)?.delete(&JsValue::from_str(key)),
            Write::DeleteAll(table, prefix) => match prefix::range(prefix)? {
                Some(range) => self.store(*table)?.delete(&range),
                None => self.store(*table)?.clear(),
            },
        };
        request.map(drop).map_err(|error| reason(error.dyn_ref()))
    }

    fn store(&self, table: Table) -> Result<IdbObjectStore, StoreError> {
        self.transaction.object_store(table.name()).map_err(|error| reason(error.dyn_ref()))
    }
}

/// Whether what was found is what was expected.
fn stands(expectation: &Expectation, answered: &IdbRequest) -> bool {
    match (answered.result(), &expectation.value) {
        (Ok(found), None) => found.is_undefined(),
        (Ok(found), Some(value)) => read::bytes(found).is_ok_and(|found| found == *value),
        (Err(_), _) => false,
    }
}
