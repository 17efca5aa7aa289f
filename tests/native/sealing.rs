//! Papers that are kept as they were shown: what they cover, who agreed, and whether anything was changed since.

use std::collections::BTreeSet;

use waymark::forms::{closure, consent, evaluation, goal, indicator, need, note, plan, report, step, terms};
use waymark::journal::Change;
use waymark::process::{Kept, has_changed_since, put_at, sealed_at, sealing};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::told_work::{choice, closed, ending, noted, nth, on, open, planned, running, said};

fn sealed(told: &Told, kept: Kept) -> bool {
    sealed_at(&told.case, told.round(), kept).is_some()
}

fn changed(told: &Told, kept: Kept) -> bool {
    has_changed_since(&told.case, told.round(), kept)
}

fn signed(told: &Told, kept: Kept) -> Option<(String, String)> {
    sealing(&told.case, told.round(), kept).map(|sealing| (sealing.signer, sealing.manner))
}

fn by(signer: &str, manner: &str) -> Option<(String, String)> {
    Some((signer.into(), manner.into()))
}

#[test]
fn a_paper_can_be_kept_once_the_person_has_said_yes_to_it() {
    assert_eq!(signed(&Told::nothing(), Kept::Agreement), None);
    assert_eq!(signed(&whole_meeting(), Kept::Agreement), by("Amina", "spoken"));
    assert_eq!(signed(&planned(), Kept::Plan), None);
    assert_eq!(signed(&running(), Kept::Plan), by("Amina", "spoken"));
}

#[test]
fn the_report_of_a_completed_work_needs_both() {
    let completed = || ending().once(&closure::HOW.spec, choice("completed"));
    assert_eq!(signed(&ending(), Kept::Report), None);
    assert_eq!(signed(&completed(), Kept::Report), None);
    let agreed = || completed().once(&closure::PERSON_AGREES.spec, choice("yes"));
    assert_eq!(signed(&agreed(), Kept::Report), None);
    let both = agreed().once(&closure::WORKER_AGREES.spec, choice("yes"));
    assert_eq!(signed(&both, Kept::Report), None, "how they said yes is open");
    assert_eq!(signed(&both.once(&closure::MANNER.spec, choice("mark")), Kept::Report), by("Amina", "mark"));
}

#[test]
fn the_report_of_a_work_that_ended_otherwise_can_be_kept_by_the_worker_alone() {
    let otherwise = || ending().once(&closure::HOW.spec, choice("otherwise"));
    assert_eq!(signed(&otherwise(), Kept::Report), by("", ""));
    let with_them = otherwise()
        .once(&closure::PERSON_AGREES.spec, choice("yes"))
        .once(&closure::WORKER_AGREES.spec, choice("yes"))
        .once(&closure::MANNER.spec, choice("spoken"));
    assert_eq!(signed(&with_them, Kept::Report), by("Amina", "spoken"));
    let no_more = with_them.once(&closure::PERSON_AGREES.spec, choice("not_quite"));
    assert_eq!(signed(&no_more, Kept::Report), by("", ""), "a yes from before is not a yes to this");
}

#[test]
fn a_paper_covers_its_own_records_of_this_round() {
    let told = running().at(1, &indicator::GOAL_OF.spec, crate::told_work::link(&goal::GOAL, 1)).look_back(1, "close");
    let covers = |kept| {
        let told = told_with_end(&told);
        let kinds: BTreeSet<_> = sealing(&told.case, told.round(), kept)
            .unwrap()
            .records
            .into_iter()
            .map(|id| told.case.record(id).unwrap().kind().unwrap().to_owned())
            .collect();
        kinds.into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(covers(Kept::Agreement), "consent six terms");
    assert_eq!(covers(Kept::Plan), "goal indicator plan step");
    assert_eq!(covers(Kept::Report), "closure evaluation goal report");
    let again = running().again("revise").goal(2, "We stay until July").once(&plan::MANNER.spec, choice("spoken"));
    let records = sealing(&again.case, again.round(), Kept::Plan).unwrap().records;
    assert!(records.contains(&nth(&goal::GOAL, 2)) && !records.contains(&nth(&goal::GOAL, 1)));
}

fn told_with_end(told: &Told) -> Told {
    let copy = Told::nothing().meet(told).elsewhere();
    copy.once(&closure::HOW.spec, choice("otherwise")).once(&report::DONE.spec, noted("We went there"))
}

#[test]
fn a_paper_is_kept_in_the_round_in_which_it_was_agreed() {
    let kept = running().keep(Kept::Plan);
    assert!(sealed(&kept, Kept::Plan) && !sealed(&kept, Kept::Agreement) && !sealed(&running(), Kept::Plan));
    let first = kept.round();
    let again = kept.again("revise");
    assert!(!sealed(&again, Kept::Plan));
    assert!(sealed_at(&again.case, first, Kept::Plan).is_some());
}

#[test]
fn a_paper_that_was_never_kept_has_not_changed_since() {
    assert!(!changed(&running(), Kept::Plan));
    assert!(!changed(&running().keep(Kept::Plan), Kept::Plan));
}

#[test]
fn whatever_the_paper_shows_and_is_changed_since_is_a_visible_correction() {
    type Correction = (&'static str, fn(Told) -> Told);
    let corrections: &[Correction] = &[
        ("a goal in other words", |told| told.at(1, &goal::STATEMENT.spec, said("We stay until July"))),
        ("another day", |told| told.at(1, &step::BY.spec, on("2026-04-01"))),
        ("a further goal", |told| told.goal(2, "I sleep")),
        ("a step taken out", |told| told.change(&Change::Remove(nth(&step::STEP, 1)))),
        ("an answer taken back", |told| told.once(&plan::REVIEW.spec, open())),
        ("an answer that was open", |told| told.once(&plan::UNTIL.spec, on("2026-06-01"))),
    ];
    for (what, correct) in corrections {
        assert!(changed(&correct(running().keep(Kept::Plan)), Kept::Plan), "{what}");
        assert!(!changed(&correct(running()).keep(Kept::Plan), Kept::Plan), "kept again: {what}");
    }
}

#[test]
fn what_was_corrected_and_put_back_is_no_correction() {
    let kept =
        running().keep(Kept::Plan).at(1, &step::BY.spec, on("2026-04-01")).at(1, &step::BY.spec, on("2026-03-20"));
    assert!(!changed(&kept, Kept::Plan));
}

#[test]
fn another_order_of_the_goals_is_a_correction_of_the_plan() {
    let kept = running().goal(2, "I sleep").keep(Kept::Plan);
    let changes = put_at(&kept.case.records_of("goal"), nth(&goal::GOAL, 2), 0);
    let moved = kept.all(&changes);
    assert!(changed(&moved, Kept::Plan));
    assert!(!changed(&moved.keep(Kept::Plan), Kept::Plan));
}

#[test]
fn what_comes_of_a_plan_is_no_correction_of_it() {
    let kept = || running().keep(Kept::Plan);
    let walked = kept()
        .at(1, &step::RESULT.spec, choice("done"))
        .at(1, &step::RESULT_NOTE.spec, said("They listened"))
        .reached(1, "reached", "partly")
        .at(1, &note::TEXT.spec, noted("She came"))
        .at(2, &need::STATEMENT.spec, said("And the school"));
    assert!(!changed(&walked, Kept::Plan));
    let sign = running().at(1, &indicator::WHAT.spec, noted("Nights slept")).keep(Kept::Plan);
    let seen = sign.at(1, &indicator::RESULT.spec, noted("5")).at(1, &indicator::REACHED.spec, choice("yes"));
    assert!(!changed(&seen, Kept::Plan));
}

#[test]
fn closing_the_case_is_no_correction_of_its_report() {
    assert!(sealed(&closed(), Kept::Report) && !changed(&closed(), Kept::Report));
    assert!(changed(&closed().once(&report::DONE.spec, noted("We went there")), Kept::Report));
    assert!(changed(&closed().reached(1, "partly", "partly"), Kept::Report), "the report says what was reached");
    assert!(changed(&closed().at(1, &evaluation::PERSON_VIEW.spec, said("Otherwise")), Kept::Report));
}

#[test]
fn an_agreement_that_is_changed_says_so() {
    let kept = || whole_meeting().keep(Kept::Agreement);
    assert!(!changed(&kept().goal(1, "We stay"), Kept::Agreement));
    assert!(changed(&kept().note(&terms::CAN.spec, "And write a letter"), Kept::Agreement));
    assert!(changed(&kept().choose(&consent::MANNER.spec, "mark"), Kept::Agreement));
}
