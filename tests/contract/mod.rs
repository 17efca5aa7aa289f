//! What every store must hold. Run on memory natively, on IndexedDB in a browser: `suite(make).await`, where `make`
//! gives a store that does not exist yet.

use waymark::vault::{Commit, Expectation, Store, StoreError, Table, Write};

/// Every sentence, each on a store of its own.
pub(crate) async fn suite<S: Store>(mut make: impl AsyncFnMut() -> S) {
    a_store_that_does_not_exist_reads_as_empty(&make().await).await;
    what_was_put_is_there_and_nowhere_else(&make().await).await;
    a_put_writes_over_and_a_delete_takes_away(&make().await).await;
    a_prefix_deletes_its_keys_and_no_others(&make().await).await;
    keys_come_back_in_ascending_order_within_their_prefix(&make().await).await;
    keys_come_back_without_their_bytes_as_a_scan_has_them(&make().await).await;
    writes_happen_in_their_order(&make().await).await;
    a_commit_whose_expectation_fails_writes_nothing(&make().await).await;
    a_commit_is_compared_with_what_stood_before_it(&make().await).await;
    many_and_large_values_come_back_whole(&make().await).await;
    a_destroyed_store_is_empty_and_can_be_made_again(&make().await).await;
}

fn put(table: Table, key: &str, value: &[u8]) -> Write {
    Write::Put(table, key.into(), value.to_vec())
}

fn expects(table: Table, key: &str, value: Option<&[u8]>) -> Expectation {
    Expectation { table, key: key.into(), value: value.map(<[u8]>::to_vec) }
}

async fn write<S: Store>(store: &S, writes: Vec<Write>) {
    store.commit(Commit { expects: vec![], writes }).await.unwrap();
}

async fn keys<S: Store>(store: &S, table: Table, prefix: &str) -> Vec<String> {
    store.scan(table, prefix).await.unwrap().into_iter().map(|(key, _)| key).collect()
}

async fn a_store_that_does_not_exist_reads_as_empty<S: Store>(store: &S) {
    for table in Table::ALL {
        assert_eq!(store.get(table, "header").await, Ok(None));
        assert_eq!(store.scan(table, "").await, Ok(vec![]));
        assert_eq!(store.keys(table, "").await, Ok(vec![]));
    }
}

async fn what_was_put_is_there_and_nowhere_else<S: Store>(store: &S) {
    for (number, table) in (0_u8..).zip(Table::ALL) {
        write(store, vec![put(table, "key", &[number, 0, 255])]).await;
    }
    for (number, table) in (0_u8..).zip(Table::ALL) {
        assert_eq!(store.get(table, "key").await, Ok(Some(vec![number, 0, 255])));
        assert_eq!(store.get(table, "ke").await, Ok(None));
        assert_eq!(store.scan(table, "k").await, Ok(vec![("key".into(), vec![number, 0, 255])]));
    }
}

async fn a_put_writes_over_and_a_delete_takes_away<S: Store>(store: &S) {
    write(store, vec![put(Table::Meta, "a", b"old"), put(Table::Meta, "b", b"")]).await;
    write(store, vec![put(Table::Meta, "a", b"new")]).await;
    assert_eq!(store.get(Table::Meta, "a").await, Ok(Some(b"new".to_vec())));
    assert_eq!(store.get(Table::Meta, "b").await, Ok(Some(vec![])));
    let deletes = vec![Write::Delete(Table::Meta, "a".into()), Write::Delete(Table::Meta, "never there".into())];
    write(store, deletes).await;
    assert_eq!(keys(store, Table::Meta, "").await, ["b"]);
}

async fn a_prefix_deletes_its_keys_and_no_others<S: Store>(store: &S) {
    let all = ["1/0", "1/1", "10/0", "1", "2/0", "1/\u{10ffff}", "1/\u{ffff}x"];
    write(store, all.iter().map(|key| put(Table::Drafts, key, b"x")).collect()).await;
    write(store, vec![put(Table::Events, "1/0", b"x"), Write::DeleteAll(Table::Drafts, "1/".into())]).await;
    assert_eq!(keys(store, Table::Drafts, "").await, ["1", "10/0", "2/0"]);
    assert_eq!(keys(store, Table::Events, "").await, ["1/0"]);
    write(store, vec![Write::DeleteAll(Table::Drafts, String::new())]).await;
    assert_eq!(keys(store, Table::Drafts, "").await, Vec::<String>::new());
}

async fn keys_come_back_in_ascending_order_within_their_prefix<S: Store>(store: &S) {
    let all = ["b/0000000a", "b/00000002", "a/00000001", "b/000000ff", "b", "c/00000000"];
    write(store, all.iter().map(|key| put(Table::Events, key, key.as_bytes())).collect()).await;
    let found = store.scan(Table::Events, "b/").await.unwrap();
    let expected = ["b/00000002", "b/0000000a", "b/000000ff"];
    assert_eq!(found, expected.map(|key| (key.to_owned(), key.as_bytes().to_vec())));
}

async fn keys_come_back_without_their_bytes_as_a_scan_has_them<S: Store>(store: &S) {
    let all = ["b/0000000a", "b/00000002", "a/00000001", "b", "c/00000000"];
    write(store, all.iter().map(|key| put(Table::Files, key, key.as_bytes())).collect()).await;
    write(store, vec![put(Table::Events, "b/00000001", b"x")]).await;
    for prefix in ["", "b", "b/", "d"] {
        assert_eq!(store.keys(Table::Files, prefix).await, Ok(keys(store, Table::Files, prefix).await), "{prefix}");
    }
}

async fn writes_happen_in_their_order<S: Store>(store: &S) {
    let delete = || Write::DeleteAll(Table::Cards, "0".into());
    write(store, vec![put(Table::Cards, "00", b"a"), delete(), put(Table::Cards, "01", b"b")]).await;
    assert_eq!(keys(store, Table::Cards, "").await, ["01"]);
    write(store, vec![put(Table::Cards, "01", b"c"), put(Table::Cards, "01", b"d")]).await;
    assert_eq!(store.get(Table::Cards, "01").await, Ok(Some(b"d".to_vec())));
}

async fn a_commit_whose_expectation_fails_writes_nothing<S: Store>(store: &S) {
    write(store, vec![put(Table::Meta, "head", b"one")]).await;
    let wrong = [
        expects(Table::Meta, "head", Some(b"two")),
        expects(Table::Meta, "head", Some(b"on")),
        expects(Table::Meta, "head", None),
        expects(Table::Cards, "head", Some(b"one")),
    ];
    for expectation in wrong {
        let right = expects(Table::Meta, "head", Some(b"one"));
        let writes = vec![put(Table::Meta, "head", b"three"), Write::Delete(Table::Meta, "head".into())];
        let commit = Commit { expects: vec![right, expectation], writes };
        assert_eq!(store.commit(commit).await, Err(StoreError::Changed));
    }
    assert_eq!(store.get(Table::Meta, "head").await, Ok(Some(b"one".to_vec())));
}

async fn a_commit_is_compared_with_what_stood_before_it<S: Store>(store: &S) {
    let first =
        Commit { expects: vec![expects(Table::Meta, "head", None)], writes: vec![put(Table::Meta, "head", b"one")] };
    assert_eq!(store.commit(first.clone()).await, Ok(()));
    assert_eq!(store.commit(first).await, Err(StoreError::Changed));
    let second = Commit {
        expects: vec![expects(Table::Meta, "head", Some(b"one")), expects(Table::Keys, "k", None)],
        writes: vec![put(Table::Keys, "k", b"k"), put(Table::Meta, "head", b"two")],
    };
    assert_eq!(store.commit(second).await, Ok(()));
    assert_eq!(store.get(Table::Meta, "head").await, Ok(Some(b"two".to_vec())));
    assert_eq!(store.commit(Commit::default()).await, Ok(()));
}

async fn many_and_large_values_come_back_whole<S: Store>(store: &S) {
    let large: Vec<u8> = (0..3_000_000_u32).map(|n| n.to_be_bytes()[2] ^ n.to_be_bytes()[3]).collect();
    let mut writes: Vec<_> =
        (0..1000_u32).map(|n| put(Table::Events, &format!("case/{n:08x}"), &n.to_be_bytes())).collect();
    writes.push(put(Table::Snapshots, "case/0", &large));
    write(store, writes).await;
    let found = store.scan(Table::Events, "case/").await.unwrap();
    assert_eq!(found.len(), 1000);
    assert!((0_u32..).zip(&found).all(|(n, (_, value))| value == &n.to_be_bytes()));
    assert!(store.get(Table::Snapshots, "case/0").await == Ok(Some(large)));
}

async fn a_destroyed_store_is_empty_and_can_be_made_again<S: Store>(store: &S) {
    write(store, vec![put(Table::Meta, "header", b"x"), put(Table::Files, "f", b"x")]).await;
    assert_eq!(store.destroy().await, Ok(()));
    for table in Table::ALL {
        assert_eq!(store.scan(table, "").await, Ok(vec![]));
    }
    write(store, vec![put(Table::Meta, "header", b"y")]).await;
    assert_eq!(store.get(Table::Meta, "header").await, Ok(Some(b"y".to_vec())));
}
