//! What is still due once the work has begun again, and what is not.

use waymark::forms::{closure, consent, interview, meeting, note, referral, terms};
use waymark::process::{CardFace, DueKind};

use crate::dues::{due, everything};
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::told_work::{choice, noted, on, open};

/// Everything that can be due, and the work begun again.
fn again() -> Told {
    everything().again("revise")
}

#[test]
fn what_was_agreed_with_somebody_stays_due_when_the_work_begins_again_and_steps_and_plan_do_not() {
    assert_eq!(
        due(&again()),
        ["2026-03-03 Touch No answer", "2026-03-09 Meeting 10:30 Room 4", "2026-03-21 Referral Nina"]
    );
    let kinds: Vec<_> = CardFace::of(&again().case).dues.iter().map(|due| due.kind).collect();
    assert_eq!(kinds, [DueKind::Touch, DueKind::Meeting, DueKind::Referral], "the day's board follows");
}

#[test]
fn a_day_that_was_set_while_both_looked_back_is_due_in_the_round_that_follows() {
    let told = whole_meeting()
        .at(1, &meeting::OUTCOME.spec, choice("kept"))
        .look_back(1, "revise")
        .at(2, &meeting::DAY.spec, on("2026-04-01"))
        .again("revise");
    assert!(due(&told).contains(&"2026-04-01 Meeting".into()));
}

#[test]
fn what_ends_it_ends_it_in_whatever_round() {
    let has = |told: &Told, kind: &str| due(told).iter().any(|line| line.contains(kind));
    assert!(!has(&again().at(1, &meeting::OUTCOME.spec, choice("kept")), "Meeting"));
    assert!(!has(&again().at(1, &referral::RESULT.spec, noted("She has a place")), "Referral"));
    assert!(!has(&again().at(1, &note::NEXT.spec, open()), "Touch"));
    let called = again().at(2, &note::DAY.spec, on("2026-03-04")).at(2, &note::TEXT.spec, noted("She rang"));
    assert!(!has(&called, "Touch"), "a note of the new round takes the place of one of the round before");
}

#[test]
fn an_earlier_note_that_is_written_in_a_later_round_takes_no_later_ones_place() {
    let told = again().at(2, &note::DAY.spec, on("2026-02-01")).at(2, &note::NEXT.spec, on("2026-02-10"));
    assert!(due(&told).contains(&"2026-03-03 Touch No answer".into()), "{:?}", due(&told));
}

#[test]
fn whoever_met_on_the_day_agreed_or_later_was_in_touch() {
    let is_due = |told: &Told| due(told).iter().any(|line| line.contains("Touch"));
    let met = |told: Told, day, outcome| {
        told.at(3, &meeting::DAY.spec, on(day)).at(3, &meeting::OUTCOME.spec, choice(outcome))
    };
    for told in [everything, again] {
        assert!(is_due(&met(told(), "2026-03-02", "kept")), "what was agreed for the day after still stands");
        assert!(is_due(&met(told(), "2026-03-03", "missed")));
        assert!(!is_due(&met(told(), "2026-03-03", "kept")));
        assert!(!is_due(&told().at(1, &interview::DAY.spec, on("2026-03-05"))));
    }
    let once_more = met(again(), "2026-03-05", "kept").again("revise");
    assert!(!is_due(&once_more), "and not again in the round after that");
}

#[test]
fn a_first_meetings_day_is_asked_after_in_its_own_round() {
    let told = whole_meeting().again("revise");
    assert_eq!(due(&told), ["2026-03-09 Meeting 10:30 Room 4, Harbour Street 12"]);
    let none = whole_meeting().choose(&terms::NEXT.spec, "none").again("revise");
    assert_eq!(due(&none), [""; 0]);
}

#[test]
fn nothing_is_due_in_a_later_round_that_has_ended() {
    assert_eq!(due(&again().once(&closure::CLOSED.spec, on("2026-03-02"))), [""; 0]);
}

#[test]
fn a_case_that_is_opened_again_is_not_held_to_what_was_agreed_for_before_it_was_closed() {
    let reopened = |closed| everything().once(&closure::CLOSED.spec, on(closed)).again("reopened");
    let help = "2026-03-21 Referral Nina";
    assert_eq!(due(&reopened("2026-05-04")), [help], "whether help came was never asked");
    assert_eq!(due(&reopened("2026-03-09")), ["2026-03-09 Meeting 10:30 Room 4", help]);
    assert_eq!(due(&reopened("2026-03-02")), due(&again()), "what was still to come stands");
    let met = reopened("2026-05-04").at(2, &meeting::DAY.spec, on("2026-05-11"));
    assert_eq!(due(&met), [help, "2026-05-11 Meeting"]);
}

#[test]
fn once_consent_to_the_work_has_ended_nothing_agreed_before_is_due_whatever_the_round() {
    let told = again().once(&consent::WITHDRAWN.spec, on("2026-03-02"));
    assert_eq!(due(&told), [""; 0]);
    let since = told.at(2, &meeting::DAY.spec, on("2026-03-12"));
    assert_eq!(due(&since), ["2026-03-12 Meeting"]);
}
