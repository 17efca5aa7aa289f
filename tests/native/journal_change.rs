//! What a person does, and the operations it comes to.

use waymark::journal::{
    AuthorId, Case, Cell, Change, EventId, Line, Op, Part, RecordId, RoundId, SessionId, Stamp, Value,
};

use crate::journal_replica::{CASE, KIND, paper, record_id, scattered};

/// The line of an operation, written next in this copy. Copies that shall differ start from different numbers.
pub(crate) fn written(case: &Case, op: Op, number: u64) -> Line {
    let stamp = Stamp {
        id: EventId::from_bytes(scattered(number)),
        case: CASE,
        author: AuthorId::from_bytes([1; 16]),
        session: SessionId::from_bytes([2; 16]),
        lamport: case.next_lamport(),
        at: "2026-03-01T12:00:00+02:00".parse().unwrap(),
    };
    Line::write(stamp.on(op)).unwrap()
}

/// Does what the person did.
fn does(case: &mut Case, change: Change, number: &mut u64) -> Vec<Op> {
    let ops = case.ops_of(&change);
    for op in &ops {
        *number += 1;
        let line = written(case, op.clone(), *number);
        case.apply(line).unwrap();
    }
    ops
}

fn answer(words: &str) -> Change {
    answer_with(Value::text(words, "en"))
}

fn answer_with(value: Value) -> Change {
    Change::Answer { cell: statement(), kind: KIND.into(), round: RoundId::first_of(CASE), value }
}

fn statement() -> Cell {
    Cell::whole(goal(), "goal.statement")
}

fn goal() -> RecordId {
    record_id(0)
}

fn standing(case: &Case) -> Vec<Value> {
    let given = case.record(goal()).unwrap().given("goal.statement", &Part::Whole);
    given.0.iter().filter_map(|answer| answer.value.cloned()).collect()
}

#[test]
fn the_first_answer_brings_its_record_into_being() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    let ops = does(&mut case, answer("a room"), &mut n);
    assert!(matches!(&ops[..], [Op::Add { .. }, Op::Set { .. }]));
    assert_eq!(case.records_of(KIND).len(), 1);
}

#[test]
fn the_same_answer_again_is_no_event() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    assert_eq!(does(&mut case, answer("a room"), &mut n), []);
}

#[test]
fn an_empty_answer_to_an_open_question_is_no_event() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    assert_eq!(does(&mut case, answer("  "), &mut n), []);
    assert_eq!(does(&mut case, answer_with(Value::Cleared), &mut n), []);
}

#[test]
fn the_same_answer_brings_a_removed_record_back() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    does(&mut case, Change::Remove(goal()), &mut n);
    assert!(case.records_of(KIND).is_empty());
    does(&mut case, answer("a room"), &mut n);
    assert_eq!(case.records_of(KIND).len(), 1);
    assert_eq!(standing(&case), [Value::text("a room", "en")]);
}

#[test]
fn clearing_the_answer_of_a_removed_record_leaves_it_removed() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    does(&mut case, Change::Remove(goal()), &mut n);
    assert_eq!(does(&mut case, answer_with(Value::Cleared), &mut n), []);
}

#[test]
fn removing_what_is_out_of_sight_is_no_event() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    does(&mut case, Change::Remove(goal()), &mut n);
    assert_eq!(does(&mut case, Change::Remove(goal()), &mut n), []);
}

#[test]
fn two_copies_that_answer_differently_conflict_until_a_person_settles_it() {
    let (mut here, mut there, mut n) = (Case::empty(CASE), Case::empty(CASE), 0);
    does(&mut here, answer("a room"), &mut n);
    does(&mut there, answer("a flat"), &mut n);
    for line in there.lines() {
        here.apply(line.clone()).unwrap();
    }
    assert_eq!(here.record(goal()).unwrap().conflicts().count(), 1);
    does(&mut here, Change::Settle(statement(), Value::text("a flat", "en")), &mut n);
    assert_eq!(here.record(goal()).unwrap().conflicts().count(), 0);
    assert_eq!(standing(&here), [Value::text("a flat", "en")]);
}

#[test]
fn two_copies_that_answer_the_same_agree_and_need_no_event() {
    let (mut here, mut there, mut n) = (Case::empty(CASE), Case::empty(CASE), 0);
    does(&mut here, answer("a room"), &mut n);
    does(&mut there, answer("a room"), &mut n);
    for line in there.lines() {
        here.apply(line.clone()).unwrap();
    }
    assert_eq!(here.record(goal()).unwrap().conflicts().count(), 0);
    assert_eq!(does(&mut here, answer("a room"), &mut n), []);
}

#[test]
fn a_list_is_in_the_order_of_its_keys_and_then_of_birth() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    for record in [0, 1, 2] {
        let add = Change::Add { record: record_id(record), kind: KIND.into(), round: RoundId::first_of(CASE) };
        does(&mut case, add, &mut n);
    }
    assert_eq!(ids(&case), [0, 1, 2].map(record_id));
    does(&mut case, Change::Move(record_id(2), "b".into()), &mut n);
    does(&mut case, Change::Move(record_id(0), "c".into()), &mut n);
    assert_eq!(ids(&case), [2, 0, 1].map(record_id));
    does(&mut case, Change::Move(record_id(0), "a".into()), &mut n);
    assert_eq!(ids(&case), [0, 2, 1].map(record_id));
}

fn ids(case: &Case) -> Vec<RecordId> {
    case.records_of(KIND).iter().map(waymark::journal::Record::id).collect()
}

#[test]
fn a_seal_covers_what_stands_and_a_later_answer_is_outside_it() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    does(&mut case, Change::Seal(vec![goal()], paper()), &mut n);
    does(&mut case, answer("a flat"), &mut n);
    let past = case.record(goal()).unwrap().past("goal.statement", &Part::Whole);
    let sealed: Vec<bool> = past.iter().map(|answer| case.is_sealed(answer.event.id)).collect();
    assert_eq!(sealed, [true, false]);
}

#[test]
fn a_seal_covers_nothing_of_a_removed_record() {
    let (mut case, mut n) = (Case::empty(CASE), 0);
    does(&mut case, answer("a room"), &mut n);
    does(&mut case, Change::Remove(goal()), &mut n);
    let ops = does(&mut case, Change::Seal(vec![goal()], paper()), &mut n);
    assert!(matches!(&ops[..], [Op::Seal { covers, .. }] if covers.is_empty()));
}

#[test]
fn records_that_are_once_a_round_meet_in_two_copies() {
    let round = RoundId::first_of(CASE);
    assert_eq!(RecordId::once_a_round(CASE, "intake", round), RecordId::once_a_round(CASE, "intake", round));
    assert_ne!(RecordId::once_a_round(CASE, "intake", round), RecordId::once_a_round(CASE, "intake", round.next()));
    assert_ne!(RecordId::once_a_round(CASE, "intake", round), RecordId::once_a_case(CASE, "intake"));
}
