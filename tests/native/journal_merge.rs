//! Merging is the union of events: whatever was done in whatever order, copies that have met are the same.

use std::collections::BTreeSet;

use proptest::prelude::*;
use waymark::journal::{Case, Cell, Event, FoldError, Line, Op, Part, Value};

use crate::journal_replica::{CASE, Plainly, Replicas, answered, joined, scattered, shuffled, steps};

const A_YEAR_OFF: [i64; 4] = [0, 365, -365, 1];

fn merge(a: &Case, b: &Case) -> Case {
    joined(a, b.lines().cloned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn copies_that_have_met_are_the_same(steps in steps(), seeds: [u64; 8]) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let met = replicas.meet(seeds);
        for copy in &met {
            prop_assert_eq!(copy, &met[0]);
        }
    }

    #[test]
    fn any_order_of_the_same_events_folds_the_same(steps in steps(), seed: u64) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let lines = replicas.everything();
        let straight = Case::fold(CASE, lines.clone()).unwrap();
        prop_assert_eq!(&straight, &Case::fold(CASE, shuffled(&lines, seed)).unwrap());
        prop_assert_eq!(straight, Case::fold(CASE, lines.into_iter().rev()).unwrap());
    }

    #[test]
    fn merging_is_commutative_associative_and_idempotent(steps in steps()) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let [a, b, c, _] = &replicas.cases[..] else { unreachable!("four copies") };
        prop_assert_eq!(merge(a, b), merge(b, a));
        prop_assert_eq!(merge(&merge(a, b), c), merge(a, &merge(b, c)));
        prop_assert_eq!(&merge(a, a), a);
        prop_assert_eq!(merge(&merge(a, b), b), merge(a, b));
    }

    #[test]
    fn the_fold_is_what_the_rules_say(steps in steps()) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        for case in &replicas.cases {
            let events: Vec<&Event> = case.lines().map(Line::event).collect();
            prop_assert_eq!(Plainly::folded(case), Plainly::of(&events));
        }
    }

    #[test]
    fn every_value_ever_set_is_current_in_history_or_in_a_conflict(steps in steps(), seeds: [u64; 8]) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let case = &replicas.meet(seeds)[0];
        for line in case.lines() {
            let Some(cell) = answered(line.event()) else { continue };
            let record = case.record(cell.record).unwrap();
            let is_past = record.past(&cell.question, &cell.part).iter().any(|answer| answer.event == line.event());
            prop_assert!(is_past, "an answer that was given is gone");
            let given = record.given(&cell.question, &cell.part);
            let stands = given.0.iter().any(|answer| answer.event == line.event());
            let was_replaced = case.lines().any(|other| other.event().op.replaces().contains(&line.event().id));
            prop_assert_eq!(stands, !was_replaced);
        }
    }

    #[test]
    fn whoever_differs_from_what_stands_beside_it_is_a_conflict(steps in steps(), seeds: [u64; 8]) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let case = &replicas.meet(seeds)[0];
        for record in case.records() {
            let conflicts: BTreeSet<_> = record.conflicts().collect();
            for (question, part) in record.cells().filter(|(_, part)| !matches!(part, Part::Choice(_))) {
                let given = record.given(question, part).0;
                let is_unreadable = given.iter().any(|answer| answer.value.is_none());
                let differs = given.iter().any(|answer| answer.value != given[0].value);
                let expected = given.len() > 1 && (is_unreadable || differs);
                prop_assert_eq!(conflicts.contains(&(question, part)), expected);
                prop_assert!(given.is_sorted_by_key(|answer| answer.event.order()));
            }
        }
    }

    #[test]
    fn an_answer_beats_a_removal_that_did_not_see_it(steps in steps(), seeds: [u64; 8]) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let case = &replicas.meet(seeds)[0];
        for record in case.records().filter(|record| !record.is_alive()) {
            let seen: BTreeSet<_> = case.lines().flat_map(|line| removal(line.event())).collect();
            for (question, part) in record.cells() {
                let given = record.given(question, part);
                prop_assert!(given.0.iter().all(|answer| seen.contains(&answer.event.id)));
            }
        }
    }

    #[test]
    fn clocks_decide_nothing(steps in steps(), seeds: [u64; 8]) {
        let states = [[0; 4], A_YEAR_OFF].map(|skews| {
            let mut replicas = Replicas::with_skews(skews);
            replicas.play(&steps);
            let case = replicas.meet(seeds).swap_remove(0);
            let order: Vec<_> = case.history().iter().map(|line| line.event().id).collect();
            (Plainly::folded(&case), order)
        });
        prop_assert_eq!(&states[0], &states[1]);
    }

    #[test]
    fn history_has_every_event_once_and_what_was_replaced_first(steps in steps(), seeds: [u64; 8]) {
        let mut replicas = Replicas::with_skews(A_YEAR_OFF);
        replicas.play(&steps);
        let case = &replicas.meet(seeds)[0];
        let order: Vec<_> = case.history().iter().map(|line| line.event().id).collect();
        prop_assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), case.lines().len());
        let place = |id| order.iter().position(|other| *other == id);
        for line in case.lines() {
            for replaced in line.event().op.replaces() {
                prop_assert!(place(*replaced) < place(line.event().id));
            }
        }
    }

    #[test]
    fn ticks_add_up(ticked_here in any::<[bool; 4]>(), ticked_there in any::<[bool; 4]>()) {
        let mut replicas = Replicas::with_skews([0; 4]);
        tick(&mut replicas.cases[0], &ticked_here, 1);
        tick(&mut replicas.cases[1], &ticked_there, 100);
        let both = merge(&replicas.cases[0], &replicas.cases[1]);
        let ticked: BTreeSet<_> = both.records().flat_map(|record| record.ticked("goal.kinds")).collect();
        let expected: BTreeSet<_> =
            CHOICES.iter().enumerate().filter(|(at, _)| ticked_here[*at] || ticked_there[*at]).map(|(_, id)| *id).collect();
        prop_assert_eq!(ticked, expected);
    }
}

const CHOICES: [&str; 4] = ["food", "rent", "school", "work"];

/// Ticks or unticks each choice as the flags say.
fn tick(case: &mut Case, flags: &[bool; 4], first: u64) {
    for ((choice, is_on), number) in CHOICES.iter().zip(flags).zip(first..) {
        let cell = Cell::part(crate::journal_replica::record_id(0), "goal.kinds", Part::Choice((*choice).into()));
        let op = Op::Set { cell, value: Value::Flag(*is_on), replaces: Vec::new() };
        case.apply(crate::journal_change::written(case, op, number)).unwrap();
    }
}

fn removal(event: &Event) -> Vec<waymark::journal::EventId> {
    match &event.op {
        Op::Remove { replaces, .. } => replaces.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn an_event_that_is_here_already_is_nothing_new() {
    let mut case = Case::empty(CASE);
    let line = crate::journal_change::written(&case, Op::Remove { record: record(), replaces: vec![] }, 1);
    assert!(case.apply(line.clone()).unwrap());
    assert!(!case.apply(line).unwrap());
}

#[test]
fn a_forked_id_is_refused_and_changes_nothing() {
    let mut case = Case::empty(CASE);
    let line = crate::journal_change::written(&case, Op::Remove { record: record(), replaces: vec![] }, 1);
    case.apply(line.clone()).unwrap();
    let before = case.clone();
    let other = line.raw().replace("\"lamport\":1", "\"lamport\":2");
    assert_eq!(case.apply(Line::read(&other).unwrap()), Err(FoldError::Forked));
    // Even one more space: an event is its bytes.
    let spaced = line.raw().replace("\"lamport\":1", "\"lamport\": 1");
    assert_eq!(case.apply(Line::read(&spaced).unwrap()), Err(FoldError::Forked));
    assert_eq!(case, before);
}

#[test]
fn an_event_of_another_case_is_refused() {
    let line = crate::journal_change::written(&Case::empty(CASE), Op::Remove { record: record(), replaces: vec![] }, 1);
    let mut other = Case::empty(waymark::journal::CaseId::from_bytes(scattered(9)));
    assert_eq!(other.apply(line), Err(FoldError::Foreign));
}

#[test]
fn logical_time_stops_at_the_end_of_all_numbers() {
    let mut case = Case::empty(CASE);
    let line = crate::journal_change::written(&case, Op::Remove { record: record(), replaces: vec![] }, 1);
    let last = line.raw().replace("\"lamport\":1", &format!("\"lamport\":{}", u64::MAX));
    case.apply(Line::read(&last).unwrap()).unwrap();
    assert_eq!(case.next_lamport(), u64::MAX);
}

fn record() -> waymark::journal::RecordId {
    crate::journal_replica::record_id(0)
}
