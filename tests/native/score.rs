//! Goal attainment scaling (casework.md 3.4).

use proptest::prelude::*;
use waymark::forms::{goal, scale};
use waymark::journal::Change;
use waymark::process::{Weighed, score_of, t_score};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, link, nth, open, running};

fn goals(all: &[(f64, f64)]) -> Vec<Weighed> {
    all.iter().map(|(level, weight)| Weighed { level: *level, weight: *weight }).collect()
}

fn shown(score: Option<f64>) -> String {
    score.map_or_else(|| "none".to_owned(), |score| format!("{score:.2}"))
}

#[test]
fn the_test_vectors_hold_to_two_decimals() {
    for (all, expected) in [
        (&[(0.0, 1.0), (0.0, 1.0), (0.0, 1.0)][..], "50.00"),
        (&[(-1.0, 1.0), (-1.0, 1.0), (-1.0, 1.0)], "36.31"),
        (&[(1.0, 1.0), (1.0, 1.0), (1.0, 1.0)], "63.69"),
        (&[(2.0, 1.0)], "70.00"),
        (&[(-1.0, 1.0), (0.0, 2.0), (1.0, 3.0)], "54.41"),
        (&[(-1.0, 0.0), (-1.0, 0.0), (-1.0, 0.0)], "36.31"),
        (&[(2.0, 0.0)], "70.00"),
        (&[], "none"),
    ] {
        assert_eq!(shown(t_score(&goals(all))), expected, "{all:?}");
    }
}

#[test]
fn a_goal_of_no_weight_counts_only_where_none_has_any() {
    let alone = t_score(&goals(&[(1.0, 2.0)]));
    assert_eq!(t_score(&goals(&[(1.0, 2.0), (-2.0, 0.0)])), alone);
}

fn some_goals() -> impl Strategy<Value = Vec<(i8, u8)>> {
    prop::collection::vec((-2i8..=2, 0u8..=9), 1..8)
}

fn score(all: &[(i8, u8)]) -> f64 {
    let all: Vec<_> = all.iter().map(|(level, weight)| (f64::from(*level), f64::from(*weight))).collect();
    t_score(&goals(&all)).unwrap()
}

proptest! {
    #[test]
    fn all_as_expected_is_fifty(all in some_goals()) {
        let all: Vec<_> = all.into_iter().map(|(_, weight)| (0, weight)).collect();
        prop_assert_eq!(score(&all), 50.0);
    }

    #[test]
    fn more_is_never_less(all in some_goals(), which in 0usize..8) {
        let mut more = all.clone();
        let goal = which % all.len();
        more[goal].0 = (more[goal].0 + 1).min(2);
        prop_assert!(score(&more) >= score(&all));
        let is_counted = all[goal].1 > 0 || all.iter().all(|(_, weight)| *weight == 0);
        prop_assert_eq!(score(&more) > score(&all), is_counted && more[goal].0 > all[goal].0);
    }

    #[test]
    fn as_much_less_mirrors_as_much_more(all in some_goals()) {
        let mirrored: Vec<_> = all.iter().map(|(level, weight)| (-level, *weight)).collect();
        prop_assert!((score(&all) + score(&mirrored) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn the_order_of_goals_and_the_unit_of_weights_change_nothing(all in some_goals()) {
        let backwards: Vec<_> = all.iter().rev().copied().collect();
        let doubled: Vec<_> = all.iter().map(|(level, weight)| (*level, weight * 2)).collect();
        prop_assert!((score(&all) - score(&backwards)).abs() < 1e-9);
        prop_assert!((score(&all) - score(&doubled)).abs() < 1e-9);
    }
}

/// A scale with the level that the person chose.
fn scaled(told: Told, number: u8, now: &str) -> Told {
    told.at(number, &scale::GOAL_OF.spec, link(&goal::GOAL, number)).at(number, &scale::NOW.spec, choice(now))
}

fn weighed(told: Told, number: u8, important: &str, difficult: &str) -> Told {
    told.at(number, &scale::IMPORTANT.spec, choice(important)).at(number, &scale::DIFFICULT.spec, choice(difficult))
}

fn of(told: &Told) -> String {
    shown(score_of(&told.case, told.round()))
}

#[test]
fn the_score_takes_the_level_that_the_person_chose() {
    for (now, expected) in
        [("much_less", "30.00"), ("less", "40.00"), ("expected", "50.00"), ("more", "60.00"), ("much_more", "70.00")]
    {
        assert_eq!(of(&scaled(running(), 1, now)), expected, "{now}");
    }
    assert_eq!(scale::LEVELS.len(), 5);
}

#[test]
fn importance_times_difficulty_is_the_weight() {
    let levels = || scaled(scaled(scaled(running(), 1, "less"), 2, "expected"), 3, "more");
    assert_eq!(of(&levels()), "50.00", "unweighted");
    let by_importance = |told: Told| {
        told.at(1, &scale::IMPORTANT.spec, choice("little")).at(2, &scale::IMPORTANT.spec, choice("much")).at(
            3,
            &scale::IMPORTANT.spec,
            choice("very_much"),
        )
    };
    assert_eq!(of(&by_importance(levels())), "54.41");
    let by_difficulty =
        weighed(weighed(weighed(levels(), 1, "little", "little"), 2, "little", "much"), 3, "little", "very_much");
    assert_eq!(of(&by_difficulty), "54.41");
    let both = weighed(weighed(levels(), 1, "much", "very_much"), 3, "none", "very_much");
    let expected = t_score(&goals(&[(-1.0, 6.0), (0.0, 1.0), (1.0, 0.0)]));
    assert_eq!(of(&both), shown(expected));
    let none = weighed(weighed(weighed(levels(), 1, "none", "much"), 2, "much", "none"), 3, "none", "none");
    assert_eq!(of(&none), "50.00", "as if unweighted");
}

#[test]
fn a_goal_on_which_nobody_chose_a_level_is_left_out() {
    assert_eq!(of(&running()), "none");
    let begun = running()
        .at(1, &scale::GOAL_OF.spec, link(&goal::GOAL, 1))
        .at(1, &scale::BEGINS.spec, choice("less"))
        .at(1, &scale::IMPORTANT.spec, choice("very_much"));
    assert_eq!(of(&begun), "none");
    assert_eq!(of(&scaled(begun, 2, "much_more")), "70.00");
    assert_eq!(of(&scaled(running(), 1, "more").at(1, &scale::NOW.spec, open())), "none");
    assert_eq!(of(&scaled(running(), 1, "more").change(&Change::Remove(nth(&scale::SCALE, 1)))), "none");
}

#[test]
fn each_round_has_its_own_score() {
    let first = scaled(running().look_back(1, "revise"), 1, "less");
    let round = first.round();
    let again = scaled(first.again("revise"), 2, "more");
    assert_eq!(of(&again), "60.00");
    assert_eq!(shown(score_of(&again.case, round)), "40.00");
}
