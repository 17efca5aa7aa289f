//! The stored shapes, as they are written for ever. A difference here is a shape that older copies do not read.

use expect_test::{Expect, expect};
use waymark::journal::{Case, Cell, DateAnswer, EventId, Line, Op, Part, RoundId, Strokes, Value};

use crate::journal_change::written;
use crate::journal_replica::{CASE, paper, record_id};

fn check_op(op: Op, expected: Expect) {
    let json = serde_json::to_string(&op).unwrap();
    expected.assert_eq(&json);
    assert_eq!(serde_json::from_str::<Op>(&json).unwrap(), op);
}

fn check_value(value: Value, expected: Expect) {
    let json = serde_json::to_string(&value).unwrap();
    expected.assert_eq(&json);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
}

fn event(number: u8) -> EventId {
    EventId::from_bytes([number; 16])
}

fn statement(part: Part) -> Cell {
    Cell::part(record_id(0), "goal.statement", part)
}

#[test]
fn an_event_is_this_line() {
    let op = Op::Add { record: record_id(0), kind: "goal".into(), round: RoundId::first_of(CASE) };
    let line = written(&Case::empty(CASE), op, 1);
    expect![[r#"{"id":"3841b616d743d8fc5ca8a87373e4b3a5","case":"07070707070707070707070707070707","author":"01010101010101010101010101010101","session":"02020202020202020202020202020202","lamport":1,"at":"2026-03-01T12:00:00+02:00","version":1,"op":{"add":{"record":"40404040404040404040404040404040","kind":"goal","round":"5e9f0d0cab63f5593cf8887b6a674da1"}}}"#]].assert_eq(line.raw());
    assert_eq!(Line::read(line.raw()).unwrap(), line);
}

#[test]
fn the_operations_are_these() {
    check_op(
        Op::Add { record: record_id(0), kind: "goal".into(), round: RoundId::first_of(CASE) },
        expect![[
            r#"{"add":{"record":"40404040404040404040404040404040","kind":"goal","round":"5e9f0d0cab63f5593cf8887b6a674da1"}}"#
        ]],
    );
    let (value, replaces) = (Value::text("Жить ближе", "ru"), vec![event(1), event(2)]);
    check_op(
        Op::Set { cell: statement(Part::Whole), value: value.clone(), replaces: replaces.clone() },
        expect![[
            r#"{"set":{"cell":{"record":"40404040404040404040404040404040","question":"goal.statement"},"value":{"text":{"text":"Жить ближе","lang":"ru"}},"replaces":["01010101010101010101010101010101","02020202020202020202020202020202"]}}"#
        ]],
    );
    check_op(
        Op::Settle { cell: statement(Part::Said), value, replaces: replaces.clone() },
        expect![[
            r#"{"settle":{"cell":{"record":"40404040404040404040404040404040","question":"goal.statement","part":"said"},"value":{"text":{"text":"Жить ближе","lang":"ru"}},"replaces":["01010101010101010101010101010101","02020202020202020202020202020202"]}}"#
        ]],
    );
    check_op(
        Op::Move { record: record_id(0), place: "a5".into(), replaces: vec![event(3)] },
        expect![[
            r#"{"move":{"record":"40404040404040404040404040404040","place":"a5","replaces":["03030303030303030303030303030303"]}}"#
        ]],
    );
    check_op(
        Op::Remove { record: record_id(0), replaces: replaces.clone() },
        expect![[
            r#"{"remove":{"record":"40404040404040404040404040404040","replaces":["01010101010101010101010101010101","02020202020202020202020202020202"]}}"#
        ]],
    );
    check_op(
        Op::Seal { covers: replaces, paper: paper() },
        expect![[
            r#"{"seal":{"covers":["01010101010101010101010101010101","02020202020202020202020202020202"],"paper":{"document":"agreement","lang":"ru","words":["Мы встретимся","в среду"],"signer":"Анна","manner":"spoken"}}}"#
        ]],
    );
}

#[test]
fn the_parts_of_a_question_are_these() {
    let cell = |part| serde_json::to_string(&statement(part)).unwrap();
    expect![[r#"{"record":"40404040404040404040404040404040","question":"goal.statement","part":"told"}"#]]
        .assert_eq(&cell(Part::Told));
    expect![[r#"{"record":"40404040404040404040404040404040","question":"goal.statement","part":"c:food"}"#]]
        .assert_eq(&cell(Part::Choice("food".into())));
    for part in [Part::Whole, Part::Said, Part::Told, Part::Choice("food".into()), Part::Other("later".into())] {
        assert_eq!(serde_json::from_str::<Cell>(&cell(part.clone())).unwrap().part, part);
    }
}

#[test]
fn the_values_are_these() {
    check_value(
        Value::text("at \"home\"\n", "en-GB"),
        expect![[r#"{"text":{"text":"at \"home\"\n","lang":"en-GB"}}"#]],
    );
    check_value(Value::Choice("yes".into()), expect![[r#"{"choice":"yes"}"#]]);
    check_value(Value::Flag(true), expect![[r#"{"flag":true}"#]]);
    check_value(Value::Time("09:30".into()), expect![[r#"{"time":"09:30"}"#]]);
    check_value(Value::Number("12.50".into()), expect![[r#"{"number":"12.50"}"#]]);
    check_value(
        Value::Money { thousandths: 12_500, currency: "EUR".into() },
        expect![[r#"{"money":{"thousandths":12500,"currency":"EUR"}}"#]],
    );
    check_value(
        Value::Link { record: record_id(1), journal: None, label: "Anna".into() },
        expect![[r#"{"link":{"record":"41414141414141414141414141414141","label":"Anna"}}"#]],
    );
    check_value(
        Value::Link { record: record_id(1), journal: Some(CASE), label: "Anna".into() },
        expect![[
            r#"{"link":{"record":"41414141414141414141414141414141","journal":"07070707070707070707070707070707","label":"Anna"}}"#
        ]],
    );
    check_value(
        Value::Signature(Strokes(vec![vec![(0, 0), (1000, 300)], vec![(5, 6)]])),
        expect![[r#"{"signature":[[[0,0],[1000,300]],[[5,6]]]}"#]],
    );
    check_value(
        a_file(),
        expect![[
            r#"{"file":{"name":"letter.pdf","media_type":"application/pdf","size":7,"sha256":"abababababababababababababababababababababababababababababababab"}}"#
        ]],
    );
    check_value(Value::Cleared, expect![[r#""cleared""#]]);
}

fn a_file() -> Value {
    Value::File { name: "letter.pdf".into(), media_type: "application/pdf".into(), size: 7, sha256: "ab".repeat(32) }
}

#[test]
fn dates_say_what_is_known_and_nothing_else() {
    let known = DateAnswer::from(chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap());
    check_value(Value::Date(known), expect![[r#"{"date":{"year":2026,"month":3,"day":1}}"#]]);
    check_value(
        Value::Date(DateAnswer { year: Some(1990), about: true, ..DateAnswer::default() }),
        expect![[r#"{"date":{"year":1990,"about":true}}"#]],
    );
    check_value(
        Value::Date(DateAnswer { unknown: true, ..DateAnswer::default() }),
        expect![[r#"{"date":{"unknown":true}}"#]],
    );
    check_value(Value::Date(DateAnswer::default()), expect![[r#"{"date":{}}"#]]);
}

#[test]
fn derived_ids_are_these_for_ever() {
    let round = RoundId::first_of(CASE);
    let intake = waymark::journal::RecordId::once_a_round(CASE, "intake", round);
    let client = waymark::journal::RecordId::once_a_case(CASE, "client");
    expect![[r#"
        5e9f0d0cab63f5593cf8887b6a674da1
        ce583c0fb25f49e4b93db5f393b6f740
        4120095ba219b5c31a7599d9150c881d
        82f4d44af6085c5997511e7a5b076f8a"#]]
    .assert_eq(&format!("{round}\n{}\n{intake}\n{client}", round.next()));
}
