//! R10: what the agency says of caseload.

use waymark::forms::{Question, Text, workspace};
use waymark::process::{CardFace, Caseload, Stage, gaps_met, r10_caseload};

use crate::first_meeting_told::Told;

fn agency(question: Question<Text>, words: &str) -> Told {
    Told::nothing().note(&question.spec, words)
}

fn face(weight: &str, stage: Stage) -> CardFace {
    CardFace { weight: weight.into(), stage, ..CardFace::default() }
}

/// What the faces weigh under a limit of twelve.
fn carried(faces: &[CardFace]) -> i64 {
    r10_caseload(&agency(workspace::CASELOAD, "12").case, faces).unwrap().carried
}

#[test]
fn r10_shows_nothing_where_the_agency_has_set_no_limit() {
    let faces = [face("heavy", Stage::Plan)];
    assert_eq!(r10_caseload(&Told::nothing().case, &faces), None);
    for none in ["many", "0", "–"] {
        assert_eq!(r10_caseload(&agency(workspace::CASELOAD, none).case, &faces), None, "{none}");
    }
}

#[test]
fn r10_reads_the_limit_however_it_was_written() {
    for (words, limit) in
        [("12", 12), (" 12 cases", 12), ("up to 12", 12), ("4–12", 12), ("4-12", 12), ("12 (2026)", 12)]
    {
        let shown = r10_caseload(&agency(workspace::CASELOAD, words).case, &[]);
        assert_eq!(shown, Some(Caseload { carried: 0, limit }), "{words}");
    }
}

#[test]
fn r10_weighs_a_case_by_the_workers_word_wherever_it_stands() {
    for (word, weight) in [("light", 1), ("medium", 2), ("heavy", 3)] {
        for stage in Stage::ALL {
            assert_eq!(carried(&[face(word, stage)]), weight, "{word} {stage:?}");
        }
    }
}

#[test]
fn r10_weighs_a_case_without_a_word_by_its_stage() {
    for (stage, weight) in [
        (Stage::FirstMeeting, 2),
        (Stage::Assessment, 2),
        (Stage::Plan, 2),
        (Stage::Doing, 1),
        (Stage::Evaluation, 1),
        (Stage::Closure, 1),
    ] {
        assert_eq!(carried(&[face("", stage)]), weight, "{stage:?}");
        assert_eq!(carried(&[face("a word of a newer version", stage)]), weight, "{stage:?}");
    }
}

#[test]
fn r10_counts_from_time_to_time_as_one_and_what_has_ended_not_at_all() {
    let resting = CardFace { is_resting: true, ..face("", Stage::Plan) };
    assert_eq!(carried(&[resting]), 1);
    let ended = CardFace { has_ended: true, ..face("heavy", Stage::Closure) };
    assert_eq!(carried(std::slice::from_ref(&ended)), 0);
    assert_eq!(carried(&[face("heavy", Stage::Doing), ended, face("", Stage::Plan), face("light", Stage::Plan)]), 6);
}

#[test]
fn r10_counts_nobody_who_has_not_asked_for_help_yet() {
    let prospect = CardFace { prospect_since: Some(739_000), ..face("", Stage::FirstMeeting) };
    assert_eq!(carried(&[prospect, face("light", Stage::Doing)]), 1);
}

#[test]
fn r10_never_hides_what_is_above_the_limit() {
    let many: Vec<_> = (0..9).map(|_| face("heavy", Stage::Doing)).collect();
    let shown = r10_caseload(&agency(workspace::CASELOAD, "12").case, &many);
    assert_eq!(shown, Some(Caseload { carried: 27, limit: 12 }));
}

#[test]
fn what_many_cases_meet_is_counted_from_five_on_and_never_below() {
    let meets =
        |gaps: &[&str]| CardFace { gaps: gaps.iter().map(|gap| (*gap).to_owned()).collect(), ..CardFace::default() };
    let four = || (0..4).map(|_| meets(&["housing", "work"]));
    assert_eq!(gaps_met(&[]), []);
    assert_eq!(gaps_met(&four().collect::<Vec<_>>()), [("housing", None), ("work", None)]);
    let five: Vec<_> = four().chain([meets(&["housing"]), meets(&["of a newer version"])]).collect();
    assert_eq!(gaps_met(&five), [("housing", Some(5)), ("work", None)]);
}
