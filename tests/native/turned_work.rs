//! On a screen that is turned to the person stand their goals, to be put in order, and their side of looking back.

use waymark::forms::{evaluation, goal, person};
use waymark::journal::RecordId;
use waymark::process::{put_turned_goal, turned_goals, turned_looks};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, noted, nth, said, tick};

/// Three goals; the second names somebody who is marked.
fn at_work() -> Told {
    let told = Told::nothing()
        .at(7, &person::NAME.spec, noted("Karl Brandt"))
        .at(7, &person::MARKS.spec, tick("danger"))
        .at(1, &goal::STATEMENT.spec, said("Sleep through the night"))
        .at(2, &goal::STATEMENT.spec, said("That Karl stays away"))
        .at(3, &goal::STATEMENT.spec, noted("Find work"));
    // In the order in which they were told.
    let changes = [0, 1].map(|from| put_turned_goal(&told.case, told.round(), from, from)).concat();
    assert!(changes.is_empty(), "where they stand already, nothing moves");
    told
}

fn goals(told: &Told) -> Vec<String> {
    turned_goals(&told.case, told.round()).into_iter().map(|(_, words)| words).collect()
}

fn all_goals(told: &Told) -> Vec<RecordId> {
    told.case.records_of(goal::GOAL.id).iter().map(|goal| goal.id()).collect()
}

#[test]
fn the_goals_stand_in_their_order_in_the_persons_words_without_what_names_somebody_marked() {
    assert_eq!(goals(&at_work()), ["Sleep through the night", "Find work"]);
    let with_note = at_work().at(1, &goal::STATEMENT.spec, noted("MARK of the worker's"));
    assert_eq!(goals(&with_note), ["Sleep through the night", "Find work"]);
    assert!(goals(&Told::nothing()).is_empty());
}

#[test]
fn the_person_puts_first_what_matters_most_and_what_they_do_not_see_stays_between() {
    let told = at_work();
    let moved = put_turned_goal(&told.case, told.round(), 1, 0);
    let told = told.all(&moved);
    assert_eq!(goals(&told), ["Find work", "Sleep through the night"]);
    assert_eq!(all_goals(&told), [3, 1, 2].map(|number| nth(&goal::GOAL, number)));
    let back = put_turned_goal(&told.case, told.round(), 0, 1);
    let told = told.all(&back);
    assert_eq!(goals(&told), ["Sleep through the night", "Find work"]);
    assert!(put_turned_goal(&told.case, told.round(), 0, 9).is_empty(), "a place that there is not");
}

#[test]
fn looking_back_asks_how_far_each_goal_has_come_and_then_how_they_see_it_all() {
    let asked = |told: &Told| {
        let looks = turned_looks(&told.case, told.round()).into_iter();
        looks.map(|look| (look.question.id, look.about.unwrap_or_default())).collect::<Vec<_>>()
    };
    let of_goals = [
        ("goal.person_reached", "Sleep through the night".to_owned()),
        ("goal.person_reached", "Find work".to_owned()),
    ];
    assert_eq!(asked(&at_work()), of_goals);
    let looked = at_work().at(1, &evaluation::OF.spec, choice("stage")).at(
        1,
        &evaluation::WORKER_VIEW.spec,
        noted("MARK of the worker's"),
    );
    let of_all = ["person_change", "person_view", "person_blocked"].map(|name| format!("evaluation.{name}"));
    let ids: Vec<_> = asked(&looked).into_iter().map(|(id, _)| id.to_owned()).collect();
    assert_eq!(ids[..2], ["goal.person_reached", "goal.person_reached"]);
    assert_eq!(ids[2..], of_all);
}

#[test]
fn what_the_person_said_of_somebody_marked_is_not_shown_again_when_looking_back() {
    let looked = at_work().at(1, &evaluation::OF.spec, choice("stage")).at(
        1,
        &evaluation::PERSON_VIEW.spec,
        said("Karl came less often"),
    );
    let looks = turned_looks(&looked.case, looked.round());
    assert!(looks.iter().all(|look| look.question.id != "evaluation.person_view"));
    assert!(looks.iter().any(|look| look.question.id == "evaluation.person_change"));
}
