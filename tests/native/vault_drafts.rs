//! What is typed is never lost for more than a pause, and never there twice.

use waymark::protocol::{Failure, Request, Response};
use waymark::vault::{MemoryStore, Table};

use crate::vault_desk::{Bench, note};

fn words_of(lines: &[String]) -> String {
    lines.join("\n")
}

#[test]
fn a_draft_that_a_crash_left_becomes_exactly_one_event() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    bench.keep(7, case, &note(case, 2, "he sai")).unwrap();
    bench.keep(7, case, &note(case, 2, "he said that")).unwrap();
    bench.keep(7, case, &note(case, 2, "he said that his")).unwrap();
    let mut again = bench.again();
    assert_eq!(again.unlock().rescued, 1);
    let lines = again.lines(case).unwrap();
    assert_eq!(lines.len(), 4);
    assert_eq!(words_of(&lines).matches("he said that his").count(), 1);
    assert_eq!(bench.again().unlock().rescued, 0);
    assert_eq!(again.lines(case).unwrap(), lines);
}

#[test]
fn a_draft_ends_in_the_commit_that_makes_it_an_event() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    bench.keep(1, case, &note(case, 2, "half")).unwrap();
    bench.keep(11, case, &note(case, 3, "another field")).unwrap();
    bench.try_append(case, &note(case, 2, "the whole"), Some(1)).unwrap();
    let mut again = bench.again();
    assert_eq!(again.unlock().rescued, 1);
    let words = words_of(&again.lines(case).unwrap());
    assert!(words.contains("the whole") && words.contains("another field") && !words.contains("half"));
}

#[test]
fn a_dropped_draft_leaves_no_event() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    bench.keep(1, case, &note(case, 2, "never mind")).unwrap();
    assert_eq!(bench.ask(Request::DropDraft { draft: 1 }), Ok(Response::Done));
    let mut again = bench.again();
    assert_eq!(again.unlock().rescued, 0);
    assert_eq!(again.lines(case).unwrap().len(), 2);
}

#[test]
fn the_first_words_of_a_case_are_rescued_too() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.keep(1, case, &note(case, 1, "her name is")).unwrap();
    let mut again = bench.again();
    let desk = again.unlock();
    assert_eq!((desk.rescued, desk.cards.len()), (1, 1));
    assert_eq!(again.lines(case).unwrap().len(), 2);
}

#[test]
fn a_draft_of_the_workspace_is_rescued_into_it() {
    let (mut bench, _) = Bench::with_vault();
    let workspace = bench.unlock().workspace;
    bench.keep(1, workspace, &note(workspace, 1, "our agency")).unwrap();
    let mut again = bench.again();
    assert_eq!(again.unlock().rescued, 1);
    assert_eq!(again.lines(workspace).unwrap().len(), 2);
}

#[test]
fn a_half_written_slot_leaves_the_one_before_it() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    bench.keep(1, case, &note(case, 2, "earlier")).unwrap();
    bench.keep(1, case, &note(case, 2, "earlier and later")).unwrap();
    let rows = bench.store.rows().into_iter().map(|(table, key, mut value)| {
        if table == Table::Drafts && key.ends_with("/0") {
            value.truncate(value.len() / 2);
        }
        (table, key, value)
    });
    let mut again = bench.again_on(MemoryStore::with_rows(rows));
    assert_eq!(again.unlock().rescued, 1);
    let words = words_of(&again.lines(case).unwrap());
    assert!(words.contains("earlier") && !words.contains("later\""), "{words}");
}

#[test]
fn numbers_begin_anew_at_each_unlock_and_never_collide() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    for number in 2..6 {
        bench.keep(1, case, &note(case, number, "typed and left")).unwrap();
        bench.unlock();
    }
    assert_eq!(bench.lines(case).unwrap().len(), 10);
}

#[test]
fn a_draft_made_an_event_elsewhere_is_not_made_one_twice() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "first"));
    bench.keep(1, case, &note(case, 2, "typed")).unwrap();
    let mut other_tab = bench.again();
    assert_eq!(other_tab.unlock().rescued, 1);
    assert_eq!(bench.try_append(case, &note(case, 2, "typed"), Some(1)), Err(Failure::Storage));
    assert_eq!(other_tab.lines(case).unwrap().len(), 4);
}

#[test]
fn what_is_no_operation_is_refused() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    for wrong in ["", "{}", "null", r#"{"newer":{}}"#, r#"{"paint":{"record":"00000000000000000000000000000000"}}"#] {
        let ops = vec![wrong.to_owned()];
        let kept = bench.ask(Request::KeepDraft { draft: 1, journal: case, ops: ops.clone() });
        assert_eq!(kept, Err(Failure::Misunderstood));
        let appended = bench.ask(Request::Append { journal: case, ops, draft: None });
        assert_eq!(appended, Err(Failure::Misunderstood));
    }
    assert_eq!(bench.again().unlock().cards, vec![]);
}

#[test]
fn a_draft_of_an_unknown_case_is_refused() {
    let (mut bench, _) = Bench::with_vault();
    let stranger = waymark::journal::CaseId::from_bytes([9; 16]);
    assert_eq!(bench.keep(1, stranger, &note(stranger, 1, "who")), Err(Failure::NoCase));
}
