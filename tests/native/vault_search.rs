//! Search in all that is written in the cases.

use waymark::journal::{CaseId, Cell, EventId, Line, Op, RecordId, RoundId, Value};
use waymark::protocol::{Failure, Request, Response};
use waymark::vault::{MemoryStore, Table};

use crate::vault_desk::{Bench, note};
use crate::vault_files::naming;

fn search(bench: &mut Bench, query: &str) -> Result<Vec<CaseId>, Failure> {
    match bench.ask(Request::Search { query: query.into() })? {
        Response::Found(cases) => Ok(cases),
        other => panic!("not searched: {other:?}"),
    }
}

/// A vault in which every case has one note with these words.
fn with_notes<const N: usize>(words: [&str; N]) -> (Bench, [CaseId; N]) {
    let (mut bench, _) = Bench::with_vault();
    let cases = words.map(|words| {
        let case = bench.begin();
        bench.append(case, &note(case, 1, words));
        case
    });
    (bench, cases)
}

fn sorted(mut cases: Vec<CaseId>) -> Vec<CaseId> {
    cases.sort_unstable();
    cases
}

fn set(words: &str, replaces: Vec<EventId>) -> Op {
    let cell = Cell::whole(RecordId::from_bytes([1; 16]), "note.text");
    Op::Set { cell, value: Value::text(words, "en"), replaces }
}

fn id_of(line: &str) -> EventId {
    Line::read(line).unwrap().event().id
}

#[test]
fn words_are_found_whatever_their_case_and_accents() {
    let (mut bench, [yolka, jose, greek]) = with_notes(["Алёна Ёлкина", "José Núñez, Málaga", "Οδός Αθηνάς"]);
    for (query, case) in [
        ("елкина", yolka),
        ("АЛЁНА", yolka),
        ("nunez", jose),
        ("MÁLAGA josé", jose),
        ("οδοσ", greek),
        ("ΑΘΗΝΑΣ", greek),
    ] {
        assert_eq!(search(&mut bench, query), Ok(vec![case]), "{query}");
    }
}

#[test]
fn words_of_other_scripts_are_found() {
    let (mut bench, [arabic, hangul, hindi, han]) =
        with_notes(["أَمِينَة تحتاج إلى مدرسة", "학교에 가고 싶다", "स्कूल में जगह", "需要一個學校名額"]);
    for (query, case) in [("امينة", arabic), ("학교", hangul), ("स्कूल", hindi), ("學校", han)] {
        assert_eq!(search(&mut bench, query), Ok(vec![case]), "{query}");
    }
}

#[test]
fn every_word_must_stand_somewhere_in_the_case() {
    let (mut bench, [one, two]) = with_notes(["a school place", "a place to sleep"]);
    bench.append(one, &note(one, 2, "near the harbour"));
    assert_eq!(search(&mut bench, "place").map(sorted), Ok(sorted(vec![one, two])));
    assert_eq!(search(&mut bench, "harbour school"), Ok(vec![one]));
    assert_eq!(search(&mut bench, "harbour sleep"), Ok(vec![]));
    assert_eq!(search(&mut bench, "placenear"), Ok(vec![]));
    for query in ["", "  "] {
        assert_eq!(search(&mut bench, query).map(sorted), Ok(sorted(vec![one, two])));
    }
}

#[test]
fn labels_of_links_and_names_of_files_are_found_and_ids_are_not() {
    let (mut bench, [case]) = with_notes(["something"]);
    let record = RecordId::from_bytes([2; 16]);
    let value = Value::Link { record: RecordId::from_bytes([3; 16]), journal: None, label: "Harbour clinic".into() };
    let round = RoundId::first_of(case);
    let link = Op::Set { cell: Cell::whole(record, "service.who"), value, replaces: vec![] };
    bench.append(case, &[Op::Add { record, kind: "service".into(), round }, link]);
    bench.append(case, &naming(case, 4, &"ab".repeat(32)));
    for query in ["clinic", "letter.pdf"] {
        assert_eq!(search(&mut bench, query), Ok(vec![case]), "{query}");
    }
    for query in ["abab", "note.text", "service", "application", &case.to_string()] {
        assert_eq!(search(&mut bench, query), Ok(vec![]), "{query}");
    }
}

#[test]
fn what_was_replaced_cleared_or_removed_is_not_found() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    let first = bench.append(case, &note(case, 1, "before"));
    let second = bench.append(case, &[set("after", vec![id_of(&first[1])])]);
    assert_eq!(search(&mut bench, "before"), Ok(vec![]));
    assert_eq!(search(&mut bench, "after"), Ok(vec![case]));
    let replaces = vec![id_of(&first[0]), id_of(&second[0])];
    bench.append(case, &[Op::Remove { record: RecordId::from_bytes([1; 16]), replaces }]);
    assert_eq!(search(&mut bench, "after"), Ok(vec![]));
}

#[test]
fn of_two_answers_that_stand_against_each_other_both_are_found() {
    let (mut bench, [case]) = with_notes(["school"]);
    bench.append(case, &[set("harbour", vec![])]);
    assert_eq!(search(&mut bench, "school harbour"), Ok(vec![case]));
}

#[test]
fn many_cases_are_searched_after_a_reload_and_the_workspace_is_none() {
    let words: [String; 40] = std::array::from_fn(|number| format!("word{number:02} all"));
    let (mut bench, cases) = with_notes(words.each_ref().map(String::as_str));
    let workspace = bench.unlock().workspace;
    bench.append(workspace, &note(workspace, 1, "all of the agency"));
    let mut again = bench.again();
    assert_eq!(search(&mut again, "all"), Err(Failure::Locked));
    again.unlock();
    assert_eq!(search(&mut again, "all").map(sorted), Ok(sorted(cases.to_vec())));
    assert_eq!(search(&mut again, "WORD17"), Ok(vec![cases[17]]));
    assert_eq!(search(&mut again, "agency"), Ok(vec![]));
}

#[test]
fn a_damaged_case_is_passed_over() {
    let (bench, [sound, broken]) = with_notes(["a school place", "a school place"]);
    let event = format!("{broken}/00000001");
    let rows = bench.store.rows().into_iter().filter(|(table, key, _)| *table != Table::Events || *key != event);
    let mut damaged = bench.again_on(MemoryStore::with_rows(rows));
    damaged.unlock();
    assert_eq!(search(&mut damaged, "school"), Ok(vec![sound]));
    assert_eq!(damaged.lines(broken), Err(Failure::Damaged));
    assert_eq!(search(&mut damaged, "school"), Ok(vec![sound]));
}

#[test]
fn what_another_tab_wrote_is_found() {
    let (mut one, [case]) = with_notes(["a school place"]);
    let mut two = one.again();
    two.unlock();
    one.append(case, &note(case, 2, "harbour"));
    assert_eq!(search(&mut two, "harbour"), Ok(vec![case]));
}
