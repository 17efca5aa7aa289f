//! Opening: whether a database is there, a connection that never makes one, and the one way in which one is made.

use js_sys::{Array, Function, Promise, Reflect};
use rexie::{ObjectStore, Rexie};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory};

use super::request;
use crate::vault::{StoreError, Table};

/// The version that is opened, always named. A new table raises it; a lower one on the disk is upgraded by rexie,
/// which deletes every object store that is not declared: so [`Table::ALL`] only ever grows.
pub(super) const VERSION: u32 = 1;

/// The browser's database factory, of a page as of a worker.
pub(super) fn factory() -> Result<IdbFactory, StoreError> {
    let found = Reflect::get(&js_sys::global(), &JsValue::from_str("indexedDB")).and_then(JsCast::dyn_into);
    found.map_err(|_| StoreError::Closed)
}

/// Whether there is a database of this name, found out without making one.
pub(super) async fn is_there(name: &str) -> Result<bool, StoreError> {
    match listed(name).await {
        Some(answer) => Ok(answer),
        None => Ok(request::open_existing(&factory()?, name).await?.inspect(IdbDatabase::close).is_some()),
    }
}

/// The answer of `indexedDB.databases()`; `None` where there is no such function (Firefox before 126) or it refuses.
async fn listed(name: &str) -> Option<bool> {
    let factory = factory().ok()?;
    let list: Function = Reflect::get(&factory, &JsValue::from_str("databases")).ok()?.dyn_into().ok()?;
    let promise: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let databases: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let has_name = |database: JsValue| {
        Reflect::get(&database, &JsValue::from_str("name"))
            .is_ok_and(|found| found.as_string().as_deref() == Some(name))
    };
    Some(databases.iter().any(has_name))
}

/// Opens the database with every table, and makes it if it is not there.
pub(super) async fn open_reader(name: &str) -> Result<Rexie, StoreError> {
    let declared = Rexie::builder(name).version(VERSION);
    let builder =
        Table::ALL.iter().fold(declared, |builder, table| builder.add_object_store(ObjectStore::new(table.name())));
    builder.build().await.map_err(|_| StoreError::Closed)
}

/// A second connection for writing, to a database that rexie has opened already.
pub(super) async fn open_writer(name: &str) -> Result<IdbDatabase, StoreError> {
    request::open_existing(&factory()?, name).await?.ok_or(StoreError::Closed)
}
