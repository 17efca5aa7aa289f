//! History for reading.

use waymark::journal::{AuthorId, Case, Cell, Line, Op, Part, Value};

use crate::journal_change::written;
use crate::journal_replica::{CASE, record_id};

/// Three answers to one question, the second by a colleague.
fn told_in_three() -> Case {
    let mut case = Case::empty(CASE);
    let mut replaces = Vec::new();
    for (number, words) in [(1, "one"), (2, "two"), (3, "three")] {
        let cell = Cell::whole(record_id(0), "goal.statement");
        let line = written(&case, Op::Set { cell, value: Value::text(words, "en"), replaces }, number);
        let author = if number == 2 { AuthorId::from_bytes([9; 16]) } else { line.event().author };
        let line = Line::write(waymark::journal::Event { author, ..line.event().clone() }).unwrap();
        replaces = vec![line.event().id];
        case.apply(line).unwrap();
    }
    case
}

#[test]
fn history_is_grouped_by_who_wrote_without_another_in_between() {
    let case = told_in_three();
    let lengths: Vec<usize> = case.sittings().iter().map(|sitting| sitting.lines.len()).collect();
    assert_eq!(lengths, [1, 1, 1]);
    let alone = Case::fold(CASE, case.history().into_iter().step_by(2).cloned()).unwrap();
    assert_eq!(alone.sittings().len(), 1);
}

#[test]
fn an_event_knows_what_stood_there_before() {
    let case = told_in_three();
    let last = case.history()[2];
    let before = case.before(last.event());
    assert_eq!(before, [case.history()[1]]);
}

#[test]
fn the_past_of_an_answer_is_all_of_it_earliest_first() {
    let case = told_in_three();
    let past = case.record(record_id(0)).unwrap().past("goal.statement", &Part::Whole);
    let words: Vec<_> = past.iter().filter_map(|answer| answer.value.cloned()).collect();
    assert_eq!(words, ["one", "two", "three"].map(|words| Value::text(words, "en")));
}
