//! What a newer version wrote goes through this one untouched, and is never half understood.

use proptest::prelude::*;
use waymark::journal::{Case, EventId, Line, LineError, Op, Part, RecordId};

use crate::journal_replica::CASE;

const RECORD: &str = "40404040404040404040404040404040";
const BEFORE: &str = "0000000000000000000000000000000b";

fn line_of(op: &str) -> String {
    let id = "0000000000000000000000000000000a";
    let (case, author, session) = ("07".repeat(16), "01".repeat(16), "02".repeat(16));
    format!(
        r#"{{"id":"{id}","case":"{case}","author":"{author}","session":"{session}","lamport":9,"at":"2027-01-01T09:00:00+02:00","version":7,"mood":"new","op":{op}}}"#
    )
}

fn read(op: &str) -> Line {
    Line::read(&line_of(op)).unwrap()
}

fn record() -> RecordId {
    RECORD.parse().unwrap()
}

fn before() -> EventId {
    BEFORE.parse().unwrap()
}

#[test]
fn every_line_comes_out_byte_for_byte() {
    let ops = [
        format!(r#"{{"hum":{{"record":"{RECORD}","tune":[1,2.50,1e3]}}}}"#),
        format!(
            r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"never.heard"}},"value":{{"choice":"unheard"}},"replaces":[],"why":"x"}}}}"#
        ),
        format!(
            r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"goal.q","part":"x:1"}},"value":{{"hologram":{{"b":1,"a":2}}}},"replaces":["{BEFORE}"]}}}}"#
        ),
        r#""tick""#.into(),
        "null".into(),
        "[ 1 , {} ]".into(),
    ];
    for op in ops {
        let raw = line_of(&op);
        let case = Case::fold(CASE, [Line::read(&raw).unwrap()]).unwrap();
        assert_eq!(case.lines().next().unwrap().raw(), raw);
    }
}

#[test]
fn a_value_of_a_newer_kind_stands_in_its_place_and_replaces_what_it_named() {
    let older = read(&format!(
        r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"goal.q"}},"value":{{"choice":"a"}},"replaces":[]}}}}"#
    ));
    let older = Line::read(&older.raw().replace("000a\"", "000b\"")).unwrap();
    let newer = read(&format!(
        r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"goal.q"}},"value":{{"hologram":1}},"replaces":["{BEFORE}"]}}}}"#
    ));
    let case = Case::fold(CASE, [older, newer]).unwrap();
    let given = case.record(record()).unwrap().given("goal.q", &Part::Whole);
    assert_eq!(given.0.len(), 1);
    assert_eq!(given.0[0].value, None);
    assert!(!given.is_conflict());
}

#[test]
fn an_answer_with_one_more_field_is_not_read_as_half_of_it() {
    for value in [
        r#"{"text":{"text":"at home","lang":"en","negated":true}}"#,
        r#"{"date":{"year":1447,"calendar":"islamic"}}"#,
        r#"{"money":{"thousandths":1,"currency":"EUR","a":"month"}}"#,
    ] {
        let line = read(&format!(
            r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"q"}},"value":{value},"replaces":[]}}}}"#
        ));
        assert!(matches!(&line.event().op, Op::Newer(newer) if newer.is_answer), "{value}");
    }
}

#[test]
fn a_place_with_one_more_field_is_not_taken_for_another_place() {
    let line = read(&format!(
        r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"q","row":2}},"value":{{"choice":"a"}},"replaces":["{BEFORE}"]}}}}"#
    ));
    let Op::Newer(newer) = &line.event().op else { panic!("read as {:?}", line.event().op) };
    assert_eq!((&newer.cell, newer.is_answer, &newer.replaces[..]), (&None, false, &[before()][..]));
}

#[test]
fn a_newer_operation_about_an_answer_is_not_an_answer() {
    let line = read(&format!(r#"{{"remark":{{"cell":{{"record":"{RECORD}","question":"q"}},"words":"hm"}}}}"#));
    let case = Case::fold(CASE, [line]).unwrap();
    assert!(case.record(record()).is_none());
}

#[test]
fn a_newer_answer_of_another_name_is_an_answer() {
    let line =
        read(&format!(r#"{{"estimate":{{"cell":{{"record":"{RECORD}","question":"q"}},"value":{{"choice":"a"}}}}}}"#));
    let case = Case::fold(CASE, [line]).unwrap();
    assert_eq!(case.record(record()).unwrap().given("q", &Part::Whole).0.len(), 1);
}

#[test]
fn a_newer_part_of_a_question_is_kept_under_its_own_name() {
    let line = read(&format!(
        r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"q","part":"signed"}},"value":{{"choice":"a"}},"replaces":[]}}}}"#
    ));
    let case = Case::fold(CASE, [line]).unwrap();
    let parts: Vec<_> = case.record(record()).unwrap().cells().map(|(_, part)| part.clone()).collect();
    assert_eq!(parts, [Part::Other("signed".into())]);
}

#[test]
fn an_unreadable_answer_beside_another_is_a_conflict() {
    let one = read(&format!(
        r#"{{"set":{{"cell":{{"record":"{RECORD}","question":"q"}},"value":{{"a":1}},"replaces":[]}}}}"#
    ));
    let other = Line::read(&one.raw().replace("000a\"", "000c\"").replace("{\"a\":1}", "{\"a\":2}")).unwrap();
    let case = Case::fold(CASE, [one, other]).unwrap();
    assert!(case.record(record()).unwrap().given("q", &Part::Whole).is_conflict());
}

#[test]
fn what_is_not_one_line_of_an_event_is_refused() {
    let good = line_of("null");
    assert!(matches!(Line::read(&format!("{good}\n")), Err(LineError::Broken)));
    for bad in [
        "",
        "{}",
        "null",
        &good.replace("\"id\":", "\"ident\":"),
        &format!("{good}{good}"),
        &good.replace("0a\"", "0A\""),
    ] {
        assert!(matches!(Line::read(bad), Err(LineError::Malformed(_))), "{bad}");
    }
}

#[test]
fn an_operation_of_a_newer_version_cannot_be_written_here() {
    let newer = read(r#"{"hum":{}}"#).event().clone();
    assert!(matches!(Line::write(newer), Err(LineError::Malformed(_))));
}

proptest! {
    #[test]
    fn any_operation_at_all_is_kept(name in "[a-z_]{1,12}", fields in proptest::collection::btree_map("[a-z]{1,8}", json(), 0..5)) {
        let fields: Vec<String> = fields.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
        let raw = line_of(&format!("{{\"{name}\":{{{}}}}}", fields.join(" ,")));
        let case = Case::fold(CASE, [Line::read(&raw).unwrap()]).unwrap();
        prop_assert_eq!(case.lines().next().unwrap().raw(), raw);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".*", op in ".*") {
        let _ = Line::read(&text);
        let _ = Line::read(&line_of(&op));
    }
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1.50e2".to_owned()),
        "[a-zа-я ]{0,8}".prop_map(|text| format!("\"{text}\"")),
    ];
    leaf.prop_recursive(3, 16, 3, |inner| {
        proptest::collection::vec(inner, 0..3).prop_map(|all| format!("[{}]", all.join(",")))
    })
}
