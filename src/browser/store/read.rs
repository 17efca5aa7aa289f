//! Reading, through rexie.

use js_sys::Uint8Array;
use rexie::{Rexie, Store, Transaction, TransactionMode};
use wasm_bindgen::{JsCast, JsValue};

use super::prefix;
use crate::vault::{StoreError, Table};

/// The bytes under a key.
pub(super) async fn get(reader: &Rexie, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let (_transaction, store) = begin(reader, table)?;
    let value = store.get(JsValue::from_str(key)).await.map_err(lost)?;
    value.filter(|value| !value.is_undefined()).map(bytes).transpose()
}

/// Every key that begins with a prefix, ascending, with its bytes. Keys and values are read each at once: a cursor
/// would cost one event a record.
pub(super) async fn scan(reader: &Rexie, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let range = prefix::range(prefix)?;
    let (_transaction, store) = begin(reader, table)?;
    let keys = store.get_all_keys(range.clone().map(Into::into), None).await.map_err(lost)?;
    let values = store.get_all(range.map(Into::into), None).await.map_err(lost)?;
    keys.into_iter().zip(values).map(pair).collect()
}

/// Every key that begins with a prefix, ascending.
pub(super) async fn keys(reader: &Rexie, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
    let range = prefix::range(prefix)?;
    let (_transaction, store) = begin(reader, table)?;
    let keys = store.get_all_keys(range.map(Into::into), None).await.map_err(lost)?;
    keys.into_iter().map(|key| key.as_string().ok_or(StoreError::Failed)).collect()
}

/// A connection that was lost, or closed for another tab, shows here.
fn begin(reader: &Rexie, table: Table) -> Result<(Transaction, Store), StoreError> {
    let transaction = reader.transaction(&[table.name()], TransactionMode::ReadOnly).map_err(|_| StoreError::Closed)?;
    let store = transaction.store(table.name()).map_err(|_| StoreError::Failed)?;
    Ok((transaction, store))
}

/// Reading fails where the connection is lost, so that it is worth asking again.
fn lost(_: rexie::Error) -> StoreError {
    StoreError::Closed
}

fn pair((key, value): (JsValue, JsValue)) -> Result<(String, Vec<u8>), StoreError> {
    Ok((key.as_string().ok_or(StoreError::Failed)?, bytes(value)?))
}

/// The bytes of a stored value; anything else was not written by us.
pub(super) fn bytes(value: JsValue) -> Result<Vec<u8>, StoreError> {
    value.dyn_into::<Uint8Array>().map(|array| array.to_vec()).map_err(|_| StoreError::Failed)
}
