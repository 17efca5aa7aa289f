//! Putting a list in another order.

use proptest::prelude::*;
use waymark::journal::{Case, Change, Record, RecordId, RoundId};
use waymark::process::put_at;

use crate::journal_change::written;
use crate::journal_replica::{CASE, KIND, record_id};

struct List {
    case: Case,
    drawn: u64,
}

impl List {
    fn of(count: u8) -> Self {
        (0..count).fold(Self { case: Case::empty(CASE), drawn: 0 }, Self::add)
    }

    fn add(self, number: u8) -> Self {
        let add = Change::Add { record: record_id(number), kind: KIND.into(), round: RoundId::first_of(CASE) };
        self.does(&[add])
    }

    fn does(mut self, changes: &[Change]) -> Self {
        for op in changes.iter().flat_map(|change| self.case.ops_of(change)).collect::<Vec<_>>() {
            self.drawn += 1;
            let line = written(&self.case, op, self.drawn);
            self.case.apply(line).unwrap();
        }
        self
    }

    fn records(&self) -> Vec<Record<'_>> {
        self.case.records_of(KIND)
    }

    fn ids(&self) -> Vec<RecordId> {
        self.records().iter().map(Record::id).collect()
    }

    fn places(&self) -> Vec<Option<&str>> {
        self.records().iter().map(Record::place).collect()
    }

    fn put(&self, from: usize, to: usize) -> Vec<Change> {
        put_at(&self.records(), self.ids()[from], to)
    }
}

/// The same list with one of it elsewhere.
fn moved<T: Clone>(list: &[T], from: usize, to: usize) -> Vec<T> {
    let mut list = list.to_vec();
    let one = list.remove(from);
    list.insert(to.min(list.len()), one);
    list
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_put_somewhere_stands_there_and_the_rest_as_before(
        count in 1..7_u8,
        moves in proptest::collection::vec((0..9_usize, 0..9_usize, any::<bool>()), 1..20),
    ) {
        let mut list = List::of(count);
        let mut next = count;
        for (from, to, is_added) in moves {
            if is_added && next < 14 {
                let before = list.ids();
                list = list.add(next);
                next += 1;
                prop_assert!(list.ids().starts_with(&before), "what is new comes last");
            }
            let from = from % list.ids().len();
            let expected = moved(&list.ids(), from, to);
            let others = list.records().into_iter().filter(|record| record.id() != expected[to.min(expected.len() - 1)]);
            let unplaced = others.filter(|record| record.place().is_none()).count();
            let changes = list.put(from, to);
            prop_assert!(changes.len() <= 1 + unplaced, "{} moves", changes.len());
            list = list.does(&changes);
            prop_assert_eq!(list.ids(), expected);
            let keys: Vec<_> = list.places().into_iter().flatten().collect();
            prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "{keys:?}");
        }
    }
}

#[test]
fn in_a_list_that_was_put_in_order_only_what_is_moved_moves() {
    let list = List::of(6);
    let first = list.put(5, 0);
    let list = list.does(&first);
    assert!(list.places().iter().all(Option::is_some));
    for (from, to) in [(0, 5), (5, 0), (2, 3), (3, 1), (1, 99)] {
        let changes = list.put(from, to);
        assert!(matches!(&changes[..], [Change::Move(record, _)] if *record == list.ids()[from]), "{from} to {to}");
    }
}

#[test]
fn what_stays_where_it_is_needs_nothing() {
    let list = List::of(3);
    for (from, to) in [(0, 0), (2, 2), (2, 99)] {
        assert_eq!(list.put(from, to), [], "{from} to {to}");
    }
    assert_eq!(put_at(&list.records(), record_id(9), 0), [], "it is not of this list");
    assert_eq!(put_at(&[], record_id(0), 0), []);
}

#[test]
fn a_place_that_is_no_key_of_ours_counts_as_none() {
    let list =
        List::of(3).does(&[Change::Move(record_id(2), "later".into()), Change::Move(record_id(0), "much".into())]);
    assert_eq!(list.ids(), [2, 0, 1].map(record_id));
    let first = list.put(2, 0);
    let list = list.does(&first);
    assert_eq!(list.ids(), [1, 2, 0].map(record_id));
}

#[test]
fn two_that_two_copies_put_in_the_same_place_can_be_told_apart_again() {
    let list = List::of(3).does(&[Change::Move(record_id(0), "80".into()), Change::Move(record_id(1), "80".into())]);
    assert_eq!(list.ids(), [0, 1, 2].map(record_id));
    let between = list.put(2, 1);
    let list = list.does(&between);
    assert_eq!(list.ids(), [0, 2, 1].map(record_id));
    assert!(list.places().windows(2).all(|pair| pair[0] < pair[1]), "{:?}", list.places());
}
