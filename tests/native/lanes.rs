//! Goals side by side on one axis of time (3-4).

use waymark::forms::{goal, step};
use waymark::journal::Change;
use waymark::process::{AXIS, Lanes, StandState, lanes, title};

use crate::documents::speech;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, date, link, noted, nth, on, open, said};

/// Two goals: a step each, the second's waits for the first's.
fn two() -> Told {
    Told::nothing()
        .at(1, &goal::STATEMENT.spec, said("A home of our own"))
        .at(2, &goal::STATEMENT.spec, said("Sober"))
        .step(1, 1, "client")
        .step(2, 2, "worker")
        .at(1, &step::BY.spec, on("2026-03-11"))
        .at(2, &step::BY.spec, on("2026-03-21"))
        .at(2, &step::AFTER.spec, link(&step::STEP, 1))
}

fn shown(told: &Told) -> Lanes<'_> {
    lanes(&told.case, told.round(), date("2026-03-01")).unwrap()
}

#[test]
fn one_goal_is_no_side_by_side() {
    let one = Told::nothing().goal(1, "A home of our own");
    assert!(lanes(&one.case, one.round(), date("2026-03-01")).is_none());
    let unwritten = one.at(2, &goal::TERM.spec, choice("long"));
    assert!(lanes(&unwritten.case, unwritten.round(), date("2026-03-01")).is_none());
}

#[test]
fn all_lanes_stand_on_one_axis_from_the_first_day_to_the_last() {
    let told = two();
    let lanes = shown(&told);
    assert_eq!((lanes.first, lanes.last, lanes.today), (date("2026-03-01"), date("2026-03-21"), 0));
    let places: Vec<_> = lanes.lanes.iter().map(|lane| lane.steps[0].place).collect();
    assert_eq!(places, [Some(AXIS / 2), Some(AXIS)]);
}

#[test]
fn an_axis_of_one_day_still_has_places() {
    let told = two().at(1, &step::BY.spec, on("2026-03-01")).at(2, &step::BY.spec, open());
    let lanes = shown(&told);
    assert_eq!((lanes.today, lanes.lanes[0].steps[0].place, lanes.lanes[1].steps[0].place), (0, Some(0), None));
}

#[test]
fn lanes_stand_in_the_persons_order_and_steps_by_day_those_without_one_last() {
    let told = two().step(3, 1, "client").at(3, &step::BY.spec, on("2026-03-05")).step(4, 1, "client").at(
        4,
        &step::BY.spec,
        open(),
    );
    let told = told.change(&Change::Move(nth(&goal::GOAL, 2), "a".into()));
    let lanes = shown(&told);
    let named =
        |lane: usize| lanes.lanes[lane].steps.iter().map(|stand| title(&stand.step).unwrap()).collect::<Vec<_>>();
    assert_eq!(
        lanes.lanes.iter().map(|lane| title(&lane.goal).unwrap()).collect::<Vec<_>>(),
        ["Sober", "A home of our own"]
    );
    assert_eq!(named(1), ["step 3", "step 1", "step 4"]);
}

#[test]
fn steps_of_one_day_stand_one_below_the_other() {
    let told = two().step(3, 1, "client").at(3, &step::BY.spec, on("2026-03-11"));
    let lanes = shown(&told);
    assert_eq!(lanes.lanes[0].steps.iter().map(|stand| stand.row).collect::<Vec<_>>(), [0, 1]);
    assert_eq!((lanes.lanes[0].rows, lanes.lanes[1].rows), (2, 1));
}

#[test]
fn each_step_says_how_it_stands() {
    for (result, state) in [
        ("done", StandState::Done),
        ("partly", StandState::Partly),
        ("not_done", StandState::NotDone),
        ("dropped", StandState::Dropped),
    ] {
        assert_eq!(shown(&two().at(1, &step::RESULT.spec, choice(result))).lanes[0].steps[0].state, state, "{result}");
    }
    assert_eq!(shown(&two()).lanes[0].steps[0].state, StandState::ToCome);
    assert_eq!(shown(&two().at(1, &step::BY.spec, on("2026-02-28"))).lanes[0].steps[0].state, StandState::Late);
    assert_eq!(shown(&two().at(1, &step::BY.spec, on("2026-03-01"))).lanes[0].steps[0].state, StandState::ToCome);
}

/// What the step of the second lane waits for.
fn waits(told: &Told) -> Option<String> {
    shown(told).lanes[1].steps[0].waits()
}

#[test]
fn a_step_that_waits_for_another_lane_says_for_which_step_of_which_goal() {
    assert_eq!(waits(&two()).as_deref(), Some("step 1 (A home of our own)"));
    assert!(waits(&two().at(1, &step::RESULT.spec, choice("partly"))).is_some());
    assert_eq!(waits(&two().at(1, &step::RESULT.spec, choice("done"))), None);
    assert_eq!(waits(&two().at(2, &step::RESULT.spec, choice("done"))), None);
    assert_eq!(waits(&two().change(&Change::Remove(nth(&step::STEP, 1)))), None);
}

#[test]
fn what_comes_first_in_the_same_lane_is_no_waiting_for_another() {
    let told = two().step(3, 2, "client").at(2, &step::AFTER.spec, link(&step::STEP, 3));
    assert_eq!(waits(&told), None);
}

#[test]
fn a_lane_without_a_step_is_marked_in_words() {
    let told = two().at(3, &goal::STATEMENT.spec, noted("Work"));
    let texts = texts("en");
    let rows = shown(&told).rows(&speech(&texts));
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[2][..2], ["Work".to_owned(), "No step yet".to_owned()]);
}

#[test]
fn the_table_says_all_that_the_lanes_show() {
    let (told, texts) = (two(), texts("en"));
    let rows = shown(&told).rows(&speech(&texts));
    assert_eq!(rows[0], ["A home of our own", "step 1", "2026-03-11", "To come", ""]);
    assert_eq!(rows[1], ["Sober", "step 2", "2026-03-21", "To come", "step 1 (A home of our own)"]);
}

#[test]
fn every_state_of_a_step_has_its_words_in_every_language() {
    for lang in waymark::i18n::LANGUAGES {
        let texts = texts(lang.tag);
        let all = ["done", "partly", "not-done", "dropped", "late", "to-come"];
        all.iter().for_each(|state| crate::registry_words::has(&texts, &format!("lanes-{state}"), &[]));
    }
}
