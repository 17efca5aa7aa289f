//! Goal attainment scaling (casework.md 3.4).

use proptest::prelude::*;
use waymark::forms::{Spec, goal, scale, service, step};
use waymark::journal::Change;
use waymark::process::{Weighed, scale_hints, score_begun, score_of, t_score};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, link, noted, nth, open, running};

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

/// The five levels in words.
const WORDS: [&Spec; 5] =
    [&scale::MUCH_LESS.spec, &scale::LESS.spec, &scale::EXPECTED.spec, &scale::MORE.spec, &scale::MUCH_MORE.spec];

/// A scale with its five levels.
fn whole(told: Told, number: u8) -> Told {
    let goal = told.at(number, &scale::GOAL_OF.spec, link(&goal::GOAL, number));
    WORDS.iter().fold(goal, |told, level| told.at(number, level, noted(level.id)))
}

/// The same with the level that the person chose.
fn scaled(told: Told, number: u8, now: &str) -> Told {
    whole(told, number).at(number, &scale::NOW.spec, choice(now))
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

#[test]
fn only_a_scale_with_all_five_levels_counts() {
    for level in WORDS {
        let told = scaled(running(), 1, "much_more").at(1, level, open());
        assert_eq!(of(&told), "none", "without {}", level.id);
        let blank = scaled(running(), 1, "much_more").at(1, level, noted("  "));
        assert_eq!(of(&blank), "none", "a blank {}", level.id);
        let other = scaled(told, 2, "less");
        assert_eq!(of(&other), "40.00", "the whole one alone");
        assert_eq!(of(&other.at(1, level, noted("Four nights"))), shown(t_score(&goals(&[(2.0, 1.0), (-1.0, 1.0)]))));
    }
}

fn begun(told: &Told) -> String {
    shown(score_begun(&told.case, told.round()))
}

#[test]
fn where_the_goals_began_has_a_score_of_its_own_once_it_is_said_of_all_that_count() {
    let told = scaled(scaled(scaled(running(), 1, "expected"), 2, "more"), 3, "expected");
    assert_eq!(begun(&told), "none");
    let told = [1, 2].into_iter().fold(told, |told, number| told.at(number, &scale::BEGINS.spec, choice("less")));
    assert_eq!(begun(&told), "none", "of the third nobody has said");
    let told = told.at(3, &scale::BEGINS.spec, choice("less"));
    assert_eq!(begun(&told), "36.31");
    assert_eq!(of(&told), shown(t_score(&goals(&[(0.0, 1.0), (1.0, 1.0), (0.0, 1.0)]))));
    assert_eq!(begun(&whole(told, 4)), "36.31", "a goal on which nobody chose a level yet is left out of both");
}

/// How many levels each scale lacks, and whether any was written late.
fn hints(told: &Told) -> Vec<(usize, bool)> {
    scale_hints(&told.case, told.round()).iter().map(|hint| (hint.missing, hint.is_late)).collect()
}

#[test]
fn a_hint_says_how_many_levels_are_missing() {
    assert!(hints(&running()).is_empty());
    let told = running().at(1, &scale::GOAL_OF.spec, link(&goal::GOAL, 1));
    assert_eq!(hints(&told), [(5, false)]);
    let told = told.at(1, &scale::EXPECTED.spec, noted("Five nights"));
    assert_eq!(hints(&told), [(4, false)]);
    assert!(hints(&whole(told, 1)).is_empty());
}

#[test]
fn a_hint_says_that_levels_were_written_after_the_work_on_the_goal_began() {
    let works = |told: Told| told.at(1, &step::RESULT.spec, choice("partly"));
    assert!(hints(&works(whole(running(), 1))).is_empty(), "written before");
    assert_eq!(hints(&whole(works(running()), 1)), [(0, true)]);
    let changed = works(whole(running(), 1)).at(1, &scale::EXPECTED.spec, noted("Two nights will do"));
    assert_eq!(hints(&changed), [(0, true)], "what is expected was changed on the way");
    assert!(hints(&works(whole(running(), 1)).at(1, &scale::NOW.spec, choice("more"))).is_empty(), "only where it is");
    let slip = whole(works(running()).at(1, &step::RESULT.spec, open()), 1);
    assert!(hints(&slip).is_empty(), "a result that was a slip began nothing");
    let twice = whole(works(running()), 1).at(1, &step::RESULT.spec, choice("done"));
    assert_eq!(hints(&twice), [(0, true)], "the first result counts, not the last");
}

#[test]
fn help_given_for_a_step_of_the_goal_begins_the_work_and_another_goals_does_not() {
    let helped = |told: Told, step: u8| {
        told.at(1, &service::WHAT.spec, noted("Wrote the letter")).at(
            1,
            &service::STEP_OF.spec,
            link(&step::STEP, step),
        )
    };
    let two = || running().goal(2, "I sleep");
    assert_eq!(hints(&whole(helped(two(), 1), 1)), [(0, true)]);
    assert!(hints(&whole(helped(two(), 2), 1)).is_empty(), "that was for the other goal");
    let of_none = whole(helped(two(), 2), 1).at(1, &scale::GOAL_OF.spec, open());
    assert_eq!(hints(&of_none), [(0, true)], "of no goal: the work on any");
}

#[test]
fn work_of_the_round_before_does_not_make_the_levels_of_this_one_late() {
    let before = running().at(1, &step::RESULT.spec, choice("partly")).look_back(1, "revise").again("revise");
    assert!(hints(&whole(before.goal(2, "I sleep"), 2)).is_empty());
}
