//! Goals that may get in each other's way (0-30).

use waymark::documents::{Version, plan_paper};
use waymark::forms::{self, Body, List, STAGE_FORMS, goal};
use waymark::journal::Change;
use waymark::process::{facts, rivals};

use crate::documents::{agency, shown, speech};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{link, noted, nth, planned, said};

/// Two goals, one of which says that it may clash with the other.
fn clashing() -> Told {
    planned().goal(2, "More shifts").at(2, &goal::AGAINST.spec, link(&goal::GOAL, 1)).at(
        2,
        &goal::HANDLING.spec,
        noted("Shifts first, until June"),
    )
}

fn of(told: &Told, number: u8) -> Vec<(String, String)> {
    let texts = texts("en");
    let record = told.case.record(nth(&goal::GOAL, number)).unwrap();
    rivals(&record).iter().flat_map(|rival| rival.facts(&speech(&texts))).collect()
}

fn fact(label: &str, words: &str) -> (String, String) {
    (label.to_owned(), words.to_owned())
}

#[test]
fn both_goals_say_it_and_how_the_two_handle_it() {
    let handled = fact("How we handle it", "Shifts first, until June");
    assert_eq!(of(&clashing(), 1), [fact("Can clash with", "More shifts"), handled.clone()]);
    assert_eq!(of(&clashing(), 2), [fact("Can clash with", "We stay in our flat"), handled]);
}

#[test]
fn two_goals_that_name_each_other_say_it_once() {
    let told = clashing().at(1, &goal::AGAINST.spec, link(&goal::GOAL, 2));
    assert_eq!((of(&told, 1).len(), of(&told, 2).len()), (2, 2));
}

#[test]
fn a_goal_that_was_taken_out_or_is_of_an_earlier_plan_clashes_with_nothing() {
    assert_eq!(of(&clashing().change(&Change::Remove(nth(&goal::GOAL, 1))), 2), []);
    let again = clashing().look_back(1, "revise").again("revise").goal(3, "Another");
    assert_eq!(of(&again.at(3, &goal::AGAINST.spec, link(&goal::GOAL, 1)), 3), []);
}

#[test]
fn how_it_is_handled_is_asked_only_where_a_goal_clashes() {
    let is_asked =
        |told: &Told, number| forms::is_shown(&told.case, told.round(), nth(&goal::GOAL, number), &goal::HANDLING.spec);
    assert!(is_asked(&clashing(), 2) && !is_asked(&clashing(), 1));
}

/// The lists of goals in a stage.
fn list(stage: &str) -> &'static List {
    let sections = STAGE_FORMS.iter().filter(|form| form.id == stage).flat_map(|form| form.sections);
    let lists = sections.filter_map(|section| match section.body {
        Body::Records(list) => Some(list),
        _ => None,
    });
    lists.into_iter().find(|list| list.kind.id == goal::GOAL.id).unwrap()
}

#[test]
fn it_is_said_where_goals_are_listed_in_the_plan_and_when_looking_back() {
    let (told, texts) = (clashing(), texts("en"));
    for stage in ["plan", "evaluation"] {
        for number in [1, 2] {
            let record = told.case.record(nth(&goal::GOAL, number)).unwrap();
            let facts = facts(&record, list(stage), &speech(&texts));
            assert!(facts.iter().any(|fact| fact.starts_with("Can clash with: ")), "{stage} {number}: {facts:?}");
            assert!(facts.contains(&"How we handle it: Shifts first, until June".to_owned()), "{stage} {number}");
        }
    }
}

#[test]
fn it_stands_on_the_plans_paper_under_both_goals() {
    let (told, texts) = (clashing().at(3, &goal::STATEMENT.spec, said("Sleep")), texts("en"));
    let paper = shown(&plan_paper(&told.case, told.round(), &agency().case, &speech(&texts), Version::Safe));
    assert_eq!(paper.matches("Can clash with = ").count(), 2, "{paper}");
    assert!(paper.contains("Can clash with = More shifts") && paper.contains("Can clash with = We stay in our flat"));
}
