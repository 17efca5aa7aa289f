//! The store on IndexedDB.

use std::cell::Cell;

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::IndexedDbStore;
use waymark::vault::{Commit, Expectation, Store, StoreError, Table, Write};

use crate::{contract, script};

thread_local! {
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// A name that no test has used.
fn fresh_name() -> String {
    LAST.set(LAST.get() + 1);
    format!("test-{}", LAST.get())
}

fn put(key: &str, value: &[u8]) -> Write {
    Write::Put(Table::Events, key.to_owned(), value.to_vec())
}

fn expect(key: &str, value: Option<&[u8]>) -> Expectation {
    Expectation { table: Table::Events, key: key.to_owned(), value: value.map(<[u8]>::to_vec) }
}

fn writing<const N: usize>(writes: [Write; N]) -> Commit {
    Commit { expects: Vec::new(), writes: writes.to_vec() }
}

async fn is_listed(name: &str) -> bool {
    let body = format!("return indexedDB.databases().then((all) => all.some((one) => one.name === '{name}'))");
    script::wait(&body).await.is_truthy()
}

#[wasm_bindgen_test]
async fn indexed_db_keeps_the_store_contract() {
    contract::suite(async || IndexedDbStore::new(&fresh_name())).await;
}

#[wasm_bindgen_test]
async fn a_look_makes_no_database() {
    let name = fresh_name();
    let store = IndexedDbStore::new(&name);
    assert_eq!(store.get(Table::Meta, "head").await, Ok(None));
    assert_eq!(store.scan(Table::Cards, "").await, Ok(Vec::new()));
    assert!(!is_listed(&name).await);
}

#[wasm_bindgen_test]
async fn a_look_makes_no_database_where_databases_cannot_be_listed() {
    let name = fresh_name();
    script::run("self.listing = IDBFactory.prototype.databases; IDBFactory.prototype.databases = undefined");
    let missing = IndexedDbStore::new(&name).get(Table::Meta, "head").await;
    IndexedDbStore::new("there").commit(writing([put("a", b"1")])).await.unwrap();
    let there = IndexedDbStore::new("there").get(Table::Events, "a").await;
    script::run("IDBFactory.prototype.databases = self.listing");
    assert_eq!((missing, there), (Ok(None), Ok(Some(b"1".to_vec()))));
    assert!(!is_listed(&name).await);
}

#[wasm_bindgen_test]
async fn what_was_committed_is_there_after_closing_and_opening() {
    let name = fresh_name();
    IndexedDbStore::new(&name).commit(writing([put("a", b"first")])).await.unwrap();
    let store = IndexedDbStore::new(&name);
    assert_eq!(store.get(Table::Events, "a").await, Ok(Some(b"first".to_vec())));
}

#[wasm_bindgen_test]
async fn every_write_is_strict() {
    script::run(
        "self.opening = IDBDatabase.prototype.transaction; self.opened = [];
         IDBDatabase.prototype.transaction = function (...all) {
             const transaction = self.opening.apply(this, all);
             self.opened.push(transaction.mode + ' ' + transaction.durability);
             return transaction;
         }",
    );
    let store = IndexedDbStore::new(&fresh_name());
    store.commit(writing([put("a", b"1"), put("b", b"2")])).await.unwrap();
    let compared = Commit { expects: vec![expect("a", Some(b"1"))], writes: vec![put("a", b"3")] };
    store.commit(compared).await.unwrap();
    store.commit(writing([Write::DeleteAll(Table::Events, String::new())])).await.unwrap();
    store.get(Table::Events, "a").await.unwrap();
    let opened = script::run("IDBDatabase.prototype.transaction = self.opening; return self.opened.join()");
    let strict = "readwrite strict,readwrite strict,readwrite strict,readonly default";
    assert_eq!(opened.as_string().as_deref(), Some(strict));
}

#[wasm_bindgen_test]
async fn an_aborted_transaction_is_an_error_and_loses_nothing() {
    let store = IndexedDbStore::new(&fresh_name());
    store.commit(writing([put("a", b"before")])).await.unwrap();
    script::run(
        "self.putting = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = function (...all) {
             const request = self.putting.apply(this, all);
             request.onsuccess = () => this.transaction.abort();
             return request;
         }",
    );
    let outcome = store.commit(writing([put("a", b"after"), put("b", b"after")])).await;
    script::run("IDBObjectStore.prototype.put = self.putting");
    assert_eq!(outcome, Err(StoreError::Failed));
    assert_eq!(store.scan(Table::Events, "").await, Ok(vec![("a".to_owned(), b"before".to_vec())]));
}

#[wasm_bindgen_test]
async fn a_full_disk_is_told_from_other_failures() {
    let store = IndexedDbStore::new(&fresh_name());
    store.commit(writing([put("a", b"before")])).await.unwrap();
    script::run(
        "self.putting = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') }",
    );
    let outcome = store.commit(writing([Write::Delete(Table::Events, "a".to_owned()), put("b", b"after")])).await;
    script::run("IDBObjectStore.prototype.put = self.putting");
    assert_eq!(outcome, Err(StoreError::Full));
    assert_eq!(store.get(Table::Events, "a").await, Ok(Some(b"before".to_vec())));
}

#[wasm_bindgen_test]
async fn nobody_overwrites_what_they_have_not_seen() {
    let name = fresh_name();
    let (first, second) = (IndexedDbStore::new(&name), IndexedDbStore::new(&name));
    first.commit(writing([put("head", b"1")])).await.unwrap();
    let seen = second.get(Table::Events, "head").await.unwrap();
    first.commit(writing([put("head", b"2")])).await.unwrap();
    let stale =
        Commit { expects: vec![expect("head", seen.as_deref())], writes: vec![put("head", b"3"), put("x", b"3")] };
    assert_eq!(second.commit(stale).await, Err(StoreError::Changed));
    assert_eq!(second.scan(Table::Events, "").await, Ok(vec![("head".to_owned(), b"2".to_vec())]));
}

#[wasm_bindgen_test]
async fn a_key_that_must_be_free_is_not_taken_twice() {
    let store = IndexedDbStore::new(&fresh_name());
    let taking = |value: &[u8]| Commit { expects: vec![expect("a", None)], writes: vec![put("a", value)] };
    assert_eq!(store.commit(taking(b"1")).await, Ok(()));
    assert_eq!(store.commit(taking(b"2")).await, Err(StoreError::Changed));
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_opened_again() {
    script::run(
        "self.transacting = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...all) {
             self.connection = this;
             return self.transacting.apply(this, all);
         }",
    );
    let store = IndexedDbStore::new(&fresh_name());
    store.commit(writing([put("a", b"1")])).await.unwrap();
    script::run("self.connection.close()");
    let written = store.commit(writing([put("b", b"2")])).await;
    store.get(Table::Events, "a").await.unwrap();
    script::run("self.connection.close(); IDBDatabase.prototype.transaction = self.transacting");
    assert_eq!((written, store.get(Table::Events, "b").await), (Ok(()), Ok(Some(b"2".to_vec()))));
}

#[wasm_bindgen_test]
async fn an_erased_database_is_not_made_again_by_who_still_had_it_open() {
    let name = fresh_name();
    let (first, second) = (IndexedDbStore::new(&name), IndexedDbStore::new(&name));
    first.commit(writing([put("a", b"1")])).await.unwrap();
    second.get(Table::Events, "a").await.unwrap();
    assert_eq!(first.destroy().await, Ok(()));
    assert_eq!(second.commit(writing([put("b", b"2")])).await, Err(StoreError::Closed));
    assert_eq!(second.get(Table::Events, "a").await, Ok(None));
    assert!(!is_listed(&name).await);
}

#[wasm_bindgen_test]
async fn a_new_vault_can_be_made_where_one_was_erased() {
    let store = IndexedDbStore::new(&fresh_name());
    store.commit(writing([put("a", b"1")])).await.unwrap();
    store.destroy().await.unwrap();
    store.commit(writing([put("b", b"2")])).await.unwrap();
    assert_eq!(store.scan(Table::Events, "").await, Ok(vec![("b".to_owned(), b"2".to_vec())]));
}

#[wasm_bindgen_test]
async fn a_prefix_is_neither_too_wide_nor_too_narrow() {
    let store = IndexedDbStore::new(&fresh_name());
    let keys = ["a", "a/", "a/1", "a/\u{ffff}b", "a/😀", "a0", "b"];
    let writes = keys.iter().map(|key| put(key, key.as_bytes())).collect();
    store.commit(Commit { expects: Vec::new(), writes }).await.unwrap();
    let found: Vec<String> = store.scan(Table::Events, "a/").await.unwrap().into_iter().map(|(key, _)| key).collect();
    assert_eq!(found, ["a/", "a/1", "a/😀", "a/\u{ffff}b"]);
    store.commit(writing([Write::DeleteAll(Table::Events, "a/".to_owned())])).await.unwrap();
    let left: Vec<String> = store.scan(Table::Events, "").await.unwrap().into_iter().map(|(key, _)| key).collect();
    assert_eq!(left, ["a", "a0", "b"]);
}
