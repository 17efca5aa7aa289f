//! Cases in the vault: written, read back, never lost.

use waymark::protocol::Failure;

use crate::vault_desk::{Bench, note};

#[test]
fn what_was_appended_is_there_after_a_reload() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    let mut written = bench.append(case, &note(case, 1, "came on foot"));
    written.extend(bench.append(case, &note(case, 2, "wants a school place")));
    let mut again = bench.again();
    let desk = again.unlock();
    assert_eq!(desk.cards.len(), 1);
    assert_eq!((desk.cards[0].case, desk.cards[0].events), (case, 4));
    assert_eq!(again.lines(case).unwrap(), written);
}

#[test]
fn a_case_without_an_event_leaves_nothing_behind() {
    let (mut bench, _) = Bench::with_vault();
    let before = bench.store.rows();
    let case = bench.begin();
    assert_eq!(bench.lines(case).unwrap(), Vec::<String>::new());
    assert_eq!(bench.store.rows(), before);
    let mut again = bench.again();
    assert_eq!(again.unlock().cards, vec![]);
    assert_eq!(again.lines(case), Err(Failure::NoCase));
}

#[test]
fn a_long_case_is_packed_and_reads_the_same() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    let mut written = Vec::new();
    for number in 0..200 {
        written.extend(bench.append(case, &note(case, number, "a word")));
    }
    assert_eq!(bench.lines(case).unwrap(), written);
    let mut again = bench.again();
    again.unlock();
    assert_eq!(again.lines(case).unwrap(), written);
}

#[test]
fn two_services_on_one_store_never_overwrite_each_other() {
    let (mut one, _) = Bench::with_vault();
    let mut two = one.again();
    two.unlock();
    let case = one.begin();
    one.append(case, &note(case, 1, "one"));
    two.begin();
    assert_eq!(two.lines(case).unwrap().len(), 2);
    let other = two.begin();
    two.append(other, &note(other, 1, "other"));
    for number in 2..90 {
        one.append(case, &note(case, number, "one"));
        two.append(case, &note(case, number + 100, "two"));
    }
    let mut three = one.again();
    assert_eq!(three.unlock().cards.len(), 2);
    assert_eq!(three.lines(case).unwrap().len(), 2 + 88 * 4);
    assert_eq!(three.unlock().damaged, vec![]);
}
