//! How long closed cases are kept, and what an erased one leaves (Part 5, 15).

use waymark::forms::{Ask, closure, prospect, workspace};
use waymark::journal::{Case, Cell, Change, Line, RecordId, Value};
use waymark::process::{
    CardFace, erasures, is_kept_without_a_day, is_time_over, is_to_be_asked, keep_closed_until, keep_longer,
    kept_until, longer,
};
use waymark::protocol::{Request, Response};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, closed, date, noted, on, running};
use crate::vault_desk::{Bench, note};

fn kept(until: &str) -> Told {
    closed().once(&closure::KEEP_UNTIL.spec, on(until))
}

fn is_over(told: &Told, day: &str) -> bool {
    is_time_over(&CardFace::of(&told.case), date(day))
}

#[test]
fn a_closed_case_is_over_the_day_after_it_was_to_be_kept() {
    assert!(!is_over(&kept("2030-05-04"), "2030-05-04"));
    assert!(is_over(&kept("2030-05-04"), "2030-05-05"));
    assert!(!is_over(&closed(), "2099-01-01"), "nobody said until when");
}

#[test]
fn an_open_case_is_never_over_nor_one_that_was_opened_again() {
    let open = running().once(&closure::KEEP_UNTIL.spec, on("2020-01-01"));
    assert!(!is_over(&open, "2026-03-02"));
    assert!(!is_over(&kept("2020-01-01").again("reopened"), "2026-03-02"));
}

#[test]
fn whoever_is_only_noted_is_asked_about_after_thirty_days_and_a_case_never() {
    let noted = Told::nothing().once(&prospect::STATE.spec, choice("not_yet"));
    let noted = noted.once(&prospect::SINCE.spec, on("2026-03-02"));
    let is_asked = |told: &Told, day: &str| is_to_be_asked(&CardFace::of(&told.case), date(day));
    assert!(!is_asked(&noted, "2026-03-31"));
    assert!(is_asked(&noted, "2026-04-01"));
    assert!(!is_asked(&noted.once(&prospect::STATE.spec, choice("begun")), "2027-01-01"));
}

#[test]
fn a_note_that_is_kept_is_asked_about_again_thirty_days_on() {
    let noted = Told::nothing().once(&prospect::STATE.spec, choice("not_yet"));
    let noted = noted.once(&prospect::SINCE.spec, on("2026-03-02"));
    let is_asked = |told: &Told, day: &str| is_to_be_asked(&CardFace::of(&told.case), date(day));
    assert_eq!(kept_until(date("2026-04-05")), date("2026-05-05"));
    let kept = noted.once(&prospect::KEPT_UNTIL.spec, on("2026-05-05"));
    assert!(!is_asked(&kept, "2026-04-05"), "the question is gone on the day it is answered");
    assert!(!is_asked(&kept, "2026-05-04"));
    assert!(is_asked(&kept, "2026-05-05"));
    assert!(!is_over(&kept, "2030-01-01"), "it is no closed case");
    let begun = kept.once(&prospect::STATE.spec, choice("begun"));
    assert!(!is_asked(&begun, "2030-01-01") && !is_over(&begun, "2030-01-01"));
}

#[test]
fn a_note_says_on_its_card_when_it_was_kept_until_whatever_was_noted_first() {
    let kept = Told::nothing()
        .once(&prospect::KEPT_UNTIL.spec, on("2026-02-01"))
        .once(&prospect::STATE.spec, choice("not_yet"))
        .once(&prospect::SINCE.spec, on("2026-03-02"));
    let face = CardFace::of(&kept.case);
    assert!(is_to_be_asked(&face, date("2026-02-01")), "the day that was said counts");
    let written = serde_json::to_string(&face).unwrap();
    assert_eq!(serde_json::from_str::<CardFace>(&written).unwrap(), face);
}

#[test]
fn a_closed_case_without_a_day_is_brought_up_and_an_open_one_or_a_note_never() {
    let lacks = |told: &Told| is_kept_without_a_day(&CardFace::of(&told.case));
    assert!(lacks(&closed()));
    assert!(!lacks(&kept("2030-05-04")));
    assert!(!lacks(&running()));
    assert!(!lacks(&closed().again("reopened")));
    assert!(!lacks(&Told::nothing().once(&prospect::STATE.spec, choice("not_yet"))));
}

#[test]
fn a_day_to_keep_a_closed_case_until_is_suggested_by_the_agencys_years_else_three() {
    let suggested = |words: &str| {
        let told = Told::nothing().note(&workspace::KEEP_YEARS.spec, words);
        keep_closed_until(&told.case, date("2028-02-29"))
    };
    assert_eq!(keep_closed_until(&Told::nothing().case, date("2028-02-29")), date("2031-02-28"));
    assert_eq!(suggested("5"), date("2033-02-28"));
    assert_eq!(suggested("10 years"), date("2038-02-28"));
    for nothing in ["0", "long", "101", "99999999999999"] {
        assert_eq!(suggested(nothing), date("2031-02-28"), "{nothing}");
    }
}

#[test]
fn a_year_from_today_is_offered() {
    assert_eq!(longer(date("2031-02-28")), date("2032-02-28"));
    assert_eq!(longer(date("2032-02-29")), date("2033-02-28"), "a day that the next year has");
}

#[test]
fn a_case_is_kept_until_the_day_that_was_chosen_and_says_why() {
    let told = kept("2030-05-04");
    let changes = keep_longer(&told.case, date("2033-07-01"), " The court asks for it ", "en");
    let told = told.all(&changes);
    assert!(!is_over(&told, "2033-07-01"));
    assert!(is_over(&told, "2033-07-02"));
    let why = |told: &Told| {
        told.case.records_of("closure").iter().find_map(|record| record.get(closure::KEEP_WHY).map(str::to_owned))
    };
    assert_eq!(why(&told).as_deref(), Some("The court asks for it"));
    let changes = keep_longer(&told.case, date("2034-07-01"), " ", "en");
    assert_eq!(why(&told.all(&changes)), None, "why it was kept before is no reason now");
}

/// A mark as the vault and the page leave it.
fn mark(told: Told, case: u8, when: &str, why: Option<&str>) -> Told {
    let record = RecordId::from_bytes([case; 16]);
    let put = |told: Told, question, (part, value): (_, Value)| {
        told.put_in(record, &workspace::ERASED, question, part, value)
    };
    let told = put(told, &workspace::ERASED_CASE.spec, noted(&format!("{case:032}")));
    let told = put(told, &workspace::ERASED_WHEN.spec, on(when));
    why.into_iter().fold(told, |told, why| put(told, &workspace::ERASED_WHY.spec, choice(why)))
}

#[test]
fn erasures_are_listed_the_last_first_and_old_marks_say_what_they_know() {
    let told = mark(Told::nothing(), 1, "2026-03-01", None);
    let told = mark(told, 2, "2026-03-05", Some("person_asked"));
    let told = mark(told, 3, "2026-03-05", Some("time_over"));
    let all: Vec<_> = erasures(&told.case).iter().map(|erasure| (erasure.day, erasure.why)).collect();
    let later = date("2026-03-05");
    assert_eq!(all, [(later, Some("time_over")), (later, Some("person_asked")), (date("2026-03-01"), None)]);
}

#[test]
fn a_reason_without_an_erased_case_claims_nothing() {
    let record = RecordId::from_bytes([9; 16]);
    let (part, value) = choice("person_asked");
    let told = Told::nothing().put_in(record, &workspace::ERASED, &workspace::ERASED_WHY.spec, part, value);
    assert_eq!(erasures(&told.case), []);
}

/// The page writes why before the vault erases; both meet in one mark.
#[test]
fn what_was_written_before_and_what_the_vault_leaves_are_one_record() {
    let mut bench = Bench::new();
    bench.create();
    let desk = bench.unlock();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "came on foot"));
    let empty = Case::empty(desk.workspace);
    let change = Change::Answer {
        cell: Cell::whole(RecordId::once_a_case(case, workspace::ERASED.id), workspace::ERASED_WHY.spec.id),
        kind: workspace::ERASED.id.into(),
        round: empty.first_round(),
        value: Value::Choice("person_asked".into()),
    };
    bench.append(desk.workspace, &empty.ops_of(&change));
    assert_eq!(bench.ask(Request::EraseCase { case }), Ok(Response::Done));
    let lines = bench.lines(desk.workspace).unwrap();
    let lines = lines.iter().map(|line| Line::read(line).unwrap());
    let workspace = Case::fold(desk.workspace, lines).unwrap();
    let all = erasures(&workspace);
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].why, all[0].case), (Some("person_asked"), case.to_string().as_str()));
    assert_eq!(all[0].author, desk.author);
}
