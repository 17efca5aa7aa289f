//! Undoing: what stood before the last action stands again, and nothing leaves the history.

use std::collections::BTreeMap;

use proptest::prelude::*;
use waymark::journal::{
    Case, Cell, Change, Event, EventId, Line, Op, Part, Record, RecordId, RoundId, SessionId, Value,
};
use waymark::process::put_at;

use crate::journal_change::written;
use crate::journal_replica::{CASE, KIND, cell, joined, paper, record_id};

/// One device.
#[derive(Clone)]
struct Hand {
    case: Case,
    session: SessionId,
    drawn: u64,
}

impl Hand {
    fn new() -> Self {
        Self { case: Case::empty(CASE), session: SessionId::from_bytes([2; 16]), drawn: 0 }
    }

    /// A further copy, whose events are its own.
    fn elsewhere(&self) -> Self {
        Self { case: self.case.clone(), session: SessionId::from_bytes([5; 16]), drawn: self.drawn + 1_000 }
    }

    /// One action, written as the page writes it: every operation from the case as it stands, each once.
    fn does(&mut self, changes: &[Change]) -> Vec<EventId> {
        let mut ops: Vec<Op> = Vec::new();
        for op in changes.iter().flat_map(|change| self.case.ops_of(change)) {
            if !ops.contains(&op) {
                ops.push(op);
            }
        }
        let write = |op| {
            self.drawn += 1;
            let event = written(&self.case, op, self.drawn).event().clone();
            let line = Line::write(Event { session: self.session, ..event }).unwrap();
            let id = line.event().id;
            self.case.apply(line).unwrap();
            id
        };
        ops.into_iter().map(write).collect()
    }

    fn undoes(&mut self, events: &[EventId]) -> usize {
        let changes = self.case.undoing(events);
        self.does(&changes).len()
    }

    fn meets(&mut self, other: &Self) {
        self.case = joined(&self.case, other.case.lines().cloned());
    }

    fn said(&self, record: u8) -> Option<String> {
        match self.case.record(record_id(record))?.given("goal.q0", &Part::Whole).value()? {
            Value::Text { text, .. } => Some(text.clone()),
            _ => None,
        }
    }
}

type Answers = BTreeMap<(String, String), Vec<Value>>;

/// What somebody sees: the records in sight in their order, and what is answered in each.
fn seen(case: &Case) -> Vec<(RecordId, Answers)> {
    let answers = |record: &Record<'_>| {
        let cells = record.cells().filter_map(|(question, part)| {
            let given = record.given(question, part).0;
            let values = given.iter().filter_map(|answer| answer.value.cloned());
            let values: Vec<_> = values.filter(|value| !value.is_blank() && *value != Value::Flag(false)).collect();
            (!values.is_empty()).then(|| ((question.to_owned(), String::from(part.clone())), values))
        });
        (record.id(), cells.collect())
    };
    case.records_of(KIND).iter().map(answers).collect()
}

#[derive(Debug, Clone)]
enum Act {
    /// Answers of one action.
    Answer(Vec<(u8, u8, u8, u8)>),
    Add(u8),
    Remove(u8),
    Put(usize, usize),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let answer = || (0..5_u8, 0..2_u8, 0..4_u8, 0..4_u8);
    let act = prop_oneof![
        5 => proptest::collection::vec(answer(), 1..4).prop_map(Act::Answer),
        2 => (0..9_u8).prop_map(Act::Add),
        2 => (0..9_u8).prop_map(Act::Remove),
        3 => (0..9_usize, 0..9_usize).prop_map(|(from, to)| Act::Put(from, to)),
    ];
    proptest::collection::vec(act, 1..25)
}

fn changes(case: &Case, act: &Act) -> Vec<Change> {
    let round = RoundId::first_of(CASE);
    match act {
        Act::Answer(answers) => {
            let cells: BTreeMap<Cell, Value> = answers
                .iter()
                .map(|(record, question, part, value)| (cell(*record, *question, *part), value_of(*part, *value)))
                .collect();
            let answer = |(cell, value)| Change::Answer { cell, kind: KIND.into(), round, value };
            cells.into_iter().map(answer).collect()
        }
        Act::Add(number) => {
            let is_there = case.record(record_id(*number)).is_some();
            let add = Change::Add { record: record_id(*number), kind: KIND.into(), round };
            if is_there { Vec::new() } else { vec![add] }
        }
        Act::Remove(number) => vec![Change::Remove(record_id(*number))],
        Act::Put(from, to) => {
            let list = case.records_of(KIND);
            let moved = list.get(from % list.len().max(1)).map(Record::id);
            moved.map(|moved| put_at(&list, moved, *to)).unwrap_or_default()
        }
    }
}

/// Only what can be answered on the screen: not the questions of a record that is out of sight.
fn on_screen(case: &Case, changes: Vec<Change>) -> Vec<Change> {
    let is_gone = |record: RecordId| case.record(record).is_some_and(|record| !record.is_alive());
    let is_there = |change: &Change| !matches!(change, Change::Answer { cell, .. } if is_gone(cell.record));
    changes.into_iter().filter(is_there).collect()
}

fn value_of(part: u8, value: u8) -> Value {
    match (part, value) {
        (2.., _) => Value::Flag(value.is_multiple_of(2)),
        (_, 0) => Value::Cleared,
        _ => Value::text(format!("words {value}"), "en"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn undoing_the_last_action_leaves_what_was_seen_before(acts in acts()) {
        let mut hand = Hand::new();
        for act in &acts {
            let before = seen(&hand.case);
            let done = hand.does(&changes(&hand.case, act));
            let mut undone = hand.clone();
            undone.undoes(&done);
            prop_assert_eq!(seen(&undone.case), before, "{:?}", act);
        }
    }

    #[test]
    fn undoing_one_action_after_the_other_leads_back_to_the_beginning(acts in acts()) {
        let mut hand = Hand::new();
        let mut done = Vec::new();
        for act in &acts {
            let before = seen(&hand.case);
            let events = hand.does(&on_screen(&hand.case, changes(&hand.case, act)));
            if !events.is_empty() {
                done.push((before, events));
            }
        }
        while let Some((before, events)) = done.pop() {
            hand.undoes(&events);
            prop_assert_eq!(seen(&hand.case), before);
        }
        prop_assert_eq!(seen(&hand.case), vec![]);
    }

    #[test]
    fn undoing_takes_nothing_out_of_the_history(acts in acts()) {
        let mut hand = Hand::new();
        for act in &acts {
            let done = hand.does(&changes(&hand.case, act));
            let known: Vec<_> = hand.case.lines().cloned().collect();
            hand.undoes(&done);
            prop_assert!(known.iter().all(|line| hand.case.line(line.event().id) == Some(line)));
        }
    }
}

fn says(record: u8, words: &str) -> Change {
    let value = if words.is_empty() { Value::Cleared } else { Value::text(words, "en") };
    Change::Answer { cell: cell(record, 0, 0), kind: KIND.into(), round: RoundId::first_of(CASE), value }
}

#[test]
fn what_somebody_has_answered_since_stays() {
    let mut hand = Hand::new();
    let first = hand.does(&[says(0, "a room")]);
    let second = hand.does(&[says(0, "a flat")]);
    hand.does(&[says(0, "a house")]);
    assert_eq!(hand.undoes(&second), 0);
    assert_eq!(hand.undoes(&first), 0);
    assert_eq!(hand.said(0).as_deref(), Some("a house"));
}

#[test]
fn what_a_colleague_answered_beside_it_stays() {
    let mut here = Hand::new();
    here.does(&[says(0, "a room")]);
    let mut there = here.elsewhere();
    there.does(&[says(0, "a house")]);
    let done = here.does(&[says(0, "a flat")]);
    here.meets(&there);
    let before = seen(&here.case);
    here.undoes(&done);
    assert_eq!(seen(&here.case), before, "both answers stand until somebody settles it");
}

#[test]
fn a_record_in_which_somebody_has_written_since_stays_without_what_is_undone() {
    let mut here = Hand::new();
    let done = here.does(&[says(0, "a room")]);
    let mut there = here.elsewhere();
    let other = Cell::part(record_id(0), "goal.q1", Part::Said);
    let round = RoundId::first_of(CASE);
    there.does(&[Change::Answer {
        cell: other.clone(),
        kind: KIND.into(),
        round,
        value: Value::text("near school", "en"),
    }]);
    here.meets(&there);
    here.undoes(&done);
    let record = here.case.record(record_id(0)).unwrap();
    assert!(record.is_alive() && record.given("goal.q1", &Part::Said).value().is_some());
    assert_eq!(here.said(0), None);
}

#[test]
fn a_record_that_a_colleague_brought_back_stays_in_sight() {
    let mut here = Hand::new();
    here.does(&[says(0, "a room")]);
    let mut there = here.elsewhere();
    let done = here.does(&[Change::Remove(record_id(0))]);
    there.does(&[says(0, "a flat")]);
    here.meets(&there);
    assert_eq!(here.undoes(&done), 0);
    assert_eq!(here.said(0).as_deref(), Some("a flat"));
}

#[test]
fn what_a_colleague_says_as_well_stays() {
    let mut here = Hand::new();
    let mut there = here.elsewhere();
    let done = here.does(&[says(0, "a room")]);
    there.does(&[says(0, "a room")]);
    here.meets(&there);
    here.undoes(&done);
    assert_eq!(here.said(0).as_deref(), Some("a room"));
    assert_eq!(here.case.records_of(KIND).len(), 1);
}

#[test]
fn a_list_that_a_colleague_put_in_order_since_stays_so() {
    let mut here = Hand::new();
    here.does(&[says(0, "a"), says(1, "b"), says(2, "c")]);
    let put = |hand: &mut Hand, record, to| {
        let changes = put_at(&hand.case.records_of(KIND), record_id(record), to);
        hand.does(&changes)
    };
    let ids = |hand: &Hand| seen(&hand.case).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    let done = put(&mut here, 2, 0);
    let mut there = here.elsewhere();
    put(&mut there, 2, 1);
    here.meets(&there);
    assert_eq!(ids(&here), [0, 2, 1].map(record_id));
    here.undoes(&done);
    assert_eq!(here.case.record(record_id(2)).unwrap().place(), there.case.record(record_id(2)).unwrap().place());
}

#[test]
fn an_order_undone_is_the_order_of_birth_again() {
    let mut hand = Hand::new();
    hand.does(&[says(0, "a"), says(1, "b"), says(2, "c")]);
    let changes = put_at(&hand.case.records_of(KIND), record_id(2), 0);
    let done = hand.does(&changes);
    hand.undoes(&done);
    assert!(hand.case.records_of(KIND).iter().all(|record| record.place().is_none()));
    hand.does(&[says(3, "d")]);
    assert_eq!(seen(&hand.case).into_iter().map(|(id, _)| id).collect::<Vec<_>>(), [0, 1, 2, 3].map(record_id));
}

#[test]
fn only_what_nobody_has_touched_of_an_action_is_undone() {
    let mut hand = Hand::new();
    hand.does(&[says(0, "a room"), says(1, "to sleep")]);
    let done = hand.does(&[says(0, "a flat"), says(1, "to sleep well")]);
    hand.does(&[says(1, "to sleep all night")]);
    assert_eq!(hand.undoes(&done), 1);
    assert_eq!((hand.said(0).as_deref(), hand.said(1).as_deref()), (Some("a room"), Some("to sleep all night")));
}

#[test]
fn what_was_agreed_or_settled_cannot_be_taken_back() {
    let mut here = Hand::new();
    let mut there = here.elsewhere();
    here.does(&[says(0, "a room")]);
    there.does(&[says(0, "a flat")]);
    here.meets(&there);
    let settled = here.does(&[Change::Settle(cell(0, 0, 0), Value::text("a flat", "en"))]);
    let sealed = here.does(&[Change::Seal(vec![record_id(0)], paper())]);
    assert_eq!((settled.len(), sealed.len()), (1, 1));
    assert_eq!((here.undoes(&sealed), here.undoes(&settled)), (0, 0));
    assert_eq!(here.said(0).as_deref(), Some("a flat"));
}

#[test]
fn undoing_twice_changes_nothing_more() {
    let mut hand = Hand::new();
    hand.does(&[says(0, "a room")]);
    let done = hand.does(&[says(0, "a flat")]);
    assert_eq!(hand.undoes(&done), 1);
    assert_eq!(hand.undoes(&done), 0);
    assert_eq!(hand.said(0).as_deref(), Some("a room"));
}

#[test]
fn events_that_are_not_there_undo_nothing() {
    assert!(Hand::new().case.undoing(&[EventId::from_bytes([9; 16])]).is_empty());
}
