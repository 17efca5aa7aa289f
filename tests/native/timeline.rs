//! All that happened, by day.

use std::collections::BTreeSet;

use expect_test::expect;
use waymark::forms::{
    closure, document, evaluation, letter, meeting, note, plan, referral, round, safety, service, step, terms,
};
use waymark::journal::{Change, DateAnswer, Part, Value};
use waymark::process::{Kept, MomentKind, moment_kinds, timeline};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::told_work::{choice, closed, noted, nth, on, open, running};

/// What happened, a line each, the latest first.
fn told_of(told: &Told) -> Vec<String> {
    let line = |moment: waymark::process::Moment<'_>| {
        let choice = moment.choice.map(|(_, choice)| format!("[{choice}]"));
        let words = moment.words.map(str::to_owned);
        let parts = [moment.day.to_string(), moment.kind.message()].into_iter().chain(words).chain(choice);
        parts.collect::<Vec<_>>().join(" ")
    };
    timeline(&told.case).into_iter().map(line).collect()
}

fn file(name: &str) -> (Part, Value) {
    let (name, media_type) = (name.into(), "image/jpeg".into());
    (Part::Whole, Value::File { name, media_type, size: 9, sha256: "0".repeat(64) })
}

/// Everything that the timeline tells of.
fn everything() -> Told {
    running()
        .keep(Kept::Plan)
        .at(1, &note::TEXT.spec, noted("She came"))
        .at(1, &note::DAY.spec, on("2026-03-10"))
        .at(1, &note::SAFETY.spec, choice("no_worry"))
        .at(1, &service::KIND.spec, choice("documents"))
        .at(1, &service::WHAT.spec, noted("A letter to the office"))
        .at(1, &service::DAY.spec, on("2026-03-11"))
        .at(1, &letter::ABOUT.spec, noted("The notice"))
        .at(1, &letter::DAY.spec, on("2026-02-25"))
        .at(1, &letter::ANSWER.spec, choice("granted"))
        .at(1, &document::FILE.spec, file("letter.jpg"))
        .at(1, &document::DAY.spec, on("2026-02-20"))
        .at(1, &referral::TO.spec, noted("Nina"))
        .at(1, &step::RESULT.spec, choice("done"))
        .look_back(1, "revise")
        .at(1, &evaluation::DAY.spec, on("2026-04-06"))
        .again("revise")
        .once(&closure::HOW.spec, choice("otherwise"))
        .once(&closure::CLOSED.spec, on("2026-05-04"))
}

#[test]
fn all_that_happened_stands_on_its_day_the_latest_first() {
    expect![[r#"
        2026-05-04 moment-closure [otherwise]
        2026-04-06 moment-evaluation It goes [revise]
        2026-03-11 moment-service A letter to the office [documents]
        2026-03-10 moment-note She came [no_worry]
        2026-03-09 moment-meeting Room 4, Harbour Street 12
        2026-03-02 moment-round [revise]
        2026-03-02 moment-step step 1 [done]
        2026-03-02 moment-referral Nina
        2026-03-02 moment-sealed the plan
        2026-03-02 moment-safety
        2026-02-25 moment-letter The notice [granted]
        2026-02-20 moment-document letter.jpg"#]]
    .assert_eq(&told_of(&everything()).join("\n"));
}

#[test]
fn every_kind_of_moment_is_told() {
    let told = everything();
    let kinds: BTreeSet<_> = timeline(&told.case).into_iter().map(|moment| moment.kind).collect();
    assert_eq!(kinds, moment_kinds().collect());
    assert!(kinds.contains(&MomentKind::Sealed) && kinds.contains(&MomentKind::StepResult));
}

#[test]
fn of_one_day_what_was_written_last_comes_first() {
    let write = |told: Told, number, words| {
        told.at(number, &note::TEXT.spec, noted(words)).at(number, &note::DAY.spec, on("2026-03-10"))
    };
    let told = write(write(Told::nothing(), 1, "first"), 2, "second");
    let expected = ["2026-03-10 moment-note second", "2026-03-10 moment-note first"];
    assert_eq!(told_of(&told), expected);
    let mended = told.at(1, &note::TEXT.spec, noted("first, mended"));
    assert_eq!(told_of(&mended), ["2026-03-10 moment-note second", "2026-03-10 moment-note first, mended"]);
}

#[test]
fn what_has_no_day_of_its_own_stands_on_the_day_it_was_written() {
    let told = Told::nothing().at(1, &note::TEXT.spec, noted("She came"));
    assert_eq!(told_of(&told), ["2026-03-02 moment-note She came"]);
    let partly = DateAnswer { year: Some(2025), ..DateAnswer::default() };
    let told = told.at(1, &note::DAY.spec, (Part::Whole, Value::Date(partly)));
    assert_eq!(told_of(&told), ["2026-03-02 moment-note She came"]);
}

#[test]
fn a_meeting_to_come_stands_on_its_day() {
    let told = Told::nothing().at(1, &meeting::DAY.spec, on("2030-01-01"));
    assert_eq!(told_of(&told), ["2030-01-01 moment-meeting"]);
    let missed = told.at(1, &meeting::OUTCOME.spec, choice("missed"));
    assert_eq!(told_of(&missed), ["2030-01-01 moment-meeting [missed]"]);
}

#[test]
fn a_day_that_was_agreed_no_more_is_not_told() {
    let has_meeting = |told: &Told| told_of(told).iter().any(|line| line.contains("moment-meeting"));
    assert!(has_meeting(&whole_meeting()));
    assert!(!has_meeting(&whole_meeting().choose(&terms::NEXT.spec, "none")));
}

#[test]
fn an_ending_is_told_once_the_case_is_closed() {
    let ended = |told: &Told| told_of(told).iter().any(|line| line.contains("moment-closure"));
    assert!(ended(&closed()));
    assert!(!ended(&closed().once(&closure::CLOSED.spec, open())));
}

#[test]
fn what_was_taken_out_or_taken_back_is_told_no_more() {
    let noted_down = || Told::nothing().at(1, &note::TEXT.spec, noted("She came"));
    assert_eq!(told_of(&noted_down().change(&Change::Remove(nth(&note::NOTE, 1)))), [""; 0]);
    let result = Told::nothing().step(1, 1, "client").at(1, &step::RESULT.spec, choice("done"));
    assert_eq!(told_of(&result), ["2026-03-02 moment-step step 1 [done]"]);
    assert_eq!(told_of(&result.at(1, &step::RESULT.spec, open())), [""; 0]);
}

#[test]
fn both_rounds_are_told() {
    let told = Told::nothing().once(&safety::NOW.spec, (Part::Choice("none".into()), Value::Flag(true)));
    let told = told.once(&plan::REVIEW.spec, on("2026-04-01")).again("reopened");
    assert_eq!(told_of(&told), ["2026-03-02 moment-round [reopened]", "2026-03-02 moment-safety"]);
    assert!(round::WHY.spec.choices.contains(&"reopened"));
}
