//! Consent to the work that was taken back (R3; Part 5, 9): what ends, what stays, and how it is given again.

use chrono::NaiveDate;
use waymark::forms::{alone_set, claim, closure, consent, meeting, note, participant, sharing, step, team};
use waymark::journal::{Case, Change, DateAnswer, Part, RecordId, RoundId, Value};
use waymark::process::{
    DueKind, Follow, begin_sitting, clients_to_hand_to, dues, end_work, gaps, renew_work, what_follows, work_end,
};

use crate::first_meeting_told::{Told, texts};
use crate::told_work::{assessed, choice, closed, date, noted, nth, on, open, running};

fn ended_on(told: &Told) -> Option<NaiveDate> {
    work_end(&told.case, told.round()).and_then(|end| end.on.day())
}

#[test]
fn consent_to_the_work_ends_on_a_day_and_a_yes_since_then_takes_that_back() {
    let ended = || running().once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert_eq!(ended_on(&running()), None);
    assert_eq!(ended_on(&ended()), Some(date("2026-03-09")));
    assert_eq!(ended_on(&ended().once(&consent::WITHDRAWN.spec, open())), None, "a slip");
    for (again, expected) in [("2026-03-08", Some(date("2026-03-09"))), ("2026-03-09", None), ("2026-03-10", None)] {
        assert_eq!(ended_on(&ended().once(&consent::RENEWED.spec, on(again))), expected, "{again}");
    }
    let unknown = DateAnswer { unknown: true, ..DateAnswer::default() };
    let whenever = running().once(&consent::WITHDRAWN.spec, (Part::Whole, Value::Date(unknown)));
    assert!(work_end(&whenever.case, whenever.round()).is_some(), "nobody knows the day, and it has ended");
}

#[test]
fn the_end_of_consent_holds_in_a_round_that_stands_on_it_and_not_where_the_work_begins_with_a_meeting() {
    let ended = || running().look_back(1, "revise").once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    let again = ended().again("revise");
    assert_eq!(ended_on(&again), Some(date("2026-03-09")));
    let own = again.once(&consent::MANNER.spec, choice("spoken"));
    assert_eq!(ended_on(&own), None, "the new round has a yes of its own");
    assert_eq!(ended_on(&ended().again("reopened")), None);
}

#[test]
fn consent_to_the_work_is_ended_given_again_and_ended_again_by_one_press_each() {
    let press = |told: Told, make: fn(&Case, RoundId, NaiveDate) -> Vec<Change>| {
        let changes = make(&told.case, told.round(), date("2026-03-09"));
        told.all(&changes)
    };
    assert_eq!(renew_work(&running().case, running().round(), date("2026-03-09")), []);
    let ended = press(running(), end_work);
    assert_eq!(ended_on(&ended), Some(date("2026-03-09")));
    let renewed = press(ended, renew_work);
    assert_eq!(ended_on(&renewed), None);
    assert_eq!(ended_on(&press(renewed, end_work)), Some(date("2026-03-09")));
    let earlier = press(press(running().look_back(1, "revise"), end_work).again("revise"), renew_work);
    assert_eq!(ended_on(&earlier), None, "taken back where it was ended, in the round before");
}

#[test]
fn while_consent_to_the_work_has_ended_nothing_follows_but_its_end_and_safety() {
    let follows = |told: &Told| what_follows(&told.case, told.round(), date("2026-03-10"));
    let end = |told: Told| told.once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert_eq!(follows(&running()), Follow::CarryOut);
    assert_eq!(follows(&end(running())), Follow::Close);
    assert_eq!(follows(&end(assessed())), Follow::Close);
    assert_eq!(follows(&end(running()).once(&consent::RENEWED.spec, on("2026-03-10"))), Follow::CarryOut);
    let worried =
        end(running()).at(1, &note::TEXT.spec, noted("He was there")).at(1, &note::SAFETY.spec, choice("look"));
    assert_eq!(follows(&worried), Follow::Safety, "whoever takes it back stays protected");
    assert_eq!(follows(&end(closed())), Follow::Closed);
}

#[test]
fn while_consent_to_the_work_has_ended_the_plan_owes_nothing_and_the_end_and_safety_still_do() {
    let keys = |told: &Told| gaps(&told.case, told.round()).iter().map(|gap| gap.key).collect::<Vec<_>>();
    let of_plan =
        |told: &Told| keys(told).iter().any(|key| ["r5-", "r6-", "r7-", "r8-"].iter().any(|of| key.starts_with(of)));
    let end = |told: Told| told.once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    let lacking = || running().at(1, &step::MEANS.spec, choice("missing"));
    assert!(of_plan(&lacking()), "{:?}", keys(&lacking()));
    assert!(!of_plan(&end(lacking())), "{:?}", keys(&end(lacking())));
    assert!(of_plan(&end(lacking()).once(&consent::RENEWED.spec, on("2026-03-10"))));
    let worried = end(lacking()).at(1, &note::SAFETY.spec, choice("look"));
    assert!(keys(&worried).contains(&"r1-again"));
    let ending = end(lacking()).once(&closure::HOW.spec, choice("otherwise"));
    assert!(keys(&ending).iter().any(|key| key.starts_with("r9")), "{:?}", keys(&ending));
}

#[test]
fn without_consent_steps_and_meetings_of_before_are_not_due_and_what_protects_or_was_agreed_since_stays() {
    let due = |told: &Told| dues(&told.case, told.round()).iter().map(|due| due.kind).collect::<Vec<_>>();
    let told = || {
        running()
            .at(1, &sharing::WITH.spec, noted("The school"))
            .at(1, &sharing::UNTIL.spec, on("2026-12-31"))
            .at(1, &meeting::DAY.spec, on("2026-03-12"))
            .at(1, &note::DAY.spec, on("2026-03-02"))
            .at(1, &note::TEXT.spec, noted("She came"))
            .at(1, &note::NEXT.spec, on("2026-03-16"))
            .at(1, &claim::WHAT.spec, noted("Rent allowance"))
            .at(1, &claim::ASK_BY.spec, on("2026-03-30"))
            .at(1, &team::VISIT_DAY.spec, on("2026-03-08"))
    };
    let kinds = due(&told());
    for kind in [DueKind::Meeting, DueKind::Touch, DueKind::Step, DueKind::Review] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    let ended = told().once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert_eq!(due(&ended), [DueKind::Visit, DueKind::Claim, DueKind::ConsentEnd]);
    let since = ended
        .at(2, &meeting::DAY.spec, on("2026-03-20"))
        .at(2, &note::DAY.spec, on("2026-03-10"))
        .at(2, &note::TEXT.spec, noted("She wants to say goodbye"))
        .at(2, &note::NEXT.spec, on("2026-03-18"));
    assert_eq!(due(&since), [DueKind::Visit, DueKind::Touch, DueKind::Meeting, DueKind::Claim, DueKind::ConsentEnd]);
    let renewed =
        told().once(&consent::WITHDRAWN.spec, on("2026-03-09")).once(&consent::RENEWED.spec, on("2026-03-09"));
    assert_eq!(due(&renewed), kinds);
}

#[test]
fn whoever_ended_consent_to_the_work_is_handed_no_page_and_another_client_with_a_yes_of_their_own_is() {
    let texts = texts("en");
    let karim = nth(&participant::PARTICIPANT, 1);
    let told = || running().at(1, &participant::CALLED.spec, noted("Karim"));
    let names = |told: &Told| clients_to_hand_to(&told.case, told.round(), &texts);
    let whose = |told: &Told| names(told).into_iter().map(|(whose, _)| whose).collect::<Vec<_>>();
    assert_eq!(whose(&told()), [None, Some(karim)]);
    assert_eq!(names(&told())[1].1, "Karim");
    let ended = told().once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert_eq!(whose(&ended), [Some(karim)]);
    let set = alone_set("strengths").unwrap();
    let begun = |told: &Told, whose| {
        let id = RecordId::from_bytes([7; 16]);
        !begin_sitting(&told.case, told.round(), set, id, whose, date("2026-03-10")).is_empty()
    };
    assert!(begun(&told(), None) && begun(&ended, Some(karim)));
    assert!(!begun(&ended, None));
}
