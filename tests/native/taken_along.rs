//! Goals of the plan before that a new plan goes on with.

use waymark::forms::{Ask, goal, need};
use waymark::journal::{Part, RecordId};
use waymark::process::{goals_to_take_along, take_along};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, link, noted, nth, on, running, said};

fn offered(told: &Told) -> Vec<RecordId> {
    goals_to_take_along(&told.case, told.round()).iter().map(|goal| goal.id()).collect()
}

fn goals(numbers: &[u8]) -> Vec<RecordId> {
    numbers.iter().map(|number| nth(&goal::GOAL, *number)).collect()
}

/// Takes the first goal along as the second.
fn taken(told: Told) -> Told {
    let changes = take_along(&told.case, told.round(), nth(&goal::GOAL, 1), nth(&goal::GOAL, 2));
    told.at_once(&changes)
}

#[test]
fn the_first_round_has_nothing_to_take_along() {
    assert_eq!(offered(&running()), []);
}

#[test]
fn what_is_neither_reached_nor_given_up_is_offered() {
    for (view, expected) in [("reached", &[][..]), ("no_longer", &[]), ("partly", &[1][..]), ("not_reached", &[1])] {
        let told = running().at(1, &goal::PERSON_REACHED.spec, choice(view)).again("revise");
        assert_eq!(offered(&told), goals(expected), "{view}");
    }
    assert_eq!(offered(&running().goal(3, "I sleep").again("revise")), goals(&[1, 3]));
}

#[test]
fn a_goal_taken_along_is_offered_no_more() {
    let told = taken(running().goal(3, "I sleep").again("revise"));
    assert_eq!(offered(&told), goals(&[3]));
    let taken_out = told.change(&waymark::journal::Change::Remove(nth(&goal::GOAL, 2)));
    assert_eq!(offered(&taken_out), goals(&[1, 3]));
}

#[test]
fn it_keeps_its_words_its_need_and_where_it_comes_from() {
    let told = running()
        .at(1, &goal::STATEMENT.spec, noted("keep the flat"))
        .at(1, &goal::TERM.spec, choice("long"))
        .at(1, &goal::METHODS.spec, noted("Letters, and going along"))
        .at(1, &goal::NEED_OF.spec, link(&need::NEED, 1))
        .again("revise");
    let told = taken(told);
    let new = told.case.record(nth(&goal::GOAL, 2)).unwrap();
    assert_eq!(new.round(), Some(told.round()));
    assert_eq!(new.said(&goal::STATEMENT.spec), Some("We stay in our flat"));
    assert_eq!(new.noted(&goal::STATEMENT.spec), Some("keep the flat"));
    assert_eq!((new.get(goal::TERM), new.get(goal::METHODS)), (Some("long"), Some("Letters, and going along")));
    assert_eq!(new.get(goal::NEED_OF), Some(nth(&need::NEED, 1)));
    assert_eq!(new.get(goal::GOES_ON), Some(nth(&goal::GOAL, 1)));
}

#[test]
fn it_begins_without_what_came_of_the_old_one() {
    let told = running().reached(1, "partly", "not_reached").at(1, &goal::BY.spec, on("2026-06-30"));
    let told = taken(told.again("revise"));
    let new = told.case.record(nth(&goal::GOAL, 2)).unwrap();
    assert_eq!((new.get(goal::PERSON_REACHED), new.get(goal::WORKER_REACHED), new.get(goal::BY)), (None, None, None));
}

#[test]
fn the_old_goal_stays_as_it_is() {
    let before = running().again("revise");
    let after = taken(running().again("revise")).at(2, &goal::STATEMENT.spec, said("We stay until July"));
    let goal = |told: &Told| {
        let goal = told.case.record(nth(&goal::GOAL, 1)).unwrap();
        (goal.round(), goal.given(goal::STATEMENT.spec.id, &Part::Said).value().cloned())
    };
    assert_eq!(goal(&before), goal(&after));
}

#[test]
fn of_a_goal_that_is_not_there_nothing_is_taken() {
    let told = running().again("revise");
    assert_eq!(take_along(&told.case, told.round(), nth(&goal::GOAL, 9), nth(&goal::GOAL, 2)), []);
}
