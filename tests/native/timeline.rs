//! All that happened, by day.

use std::collections::BTreeSet;

use expect_test::expect;
use waymark::forms::{
    self, KINDS, Kind, Spec, advocacy, claim, closure, consent, disclosure, document, ending, evaluation, interview,
    letter, meeting, note, plan, referral, risk, round, safety, service, step, terms,
};
use waymark::journal::{Change, DateAnswer, Part, Value};
use waymark::process::{Kept, Known, Moment, MomentKind, Shown, moment_kinds, timeline};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::registry::questions;
use crate::told_work::{choice, closed, date, noted, nth, on, open, planned, running, said};

/// A day that is sure as it is, one on which it was only written in brackets, else from when to when it can have been.
fn day(moment: &Moment<'_>) -> String {
    let (first, last) = (moment.when.first, moment.when.last);
    match moment.when.known {
        Known::Sure => first.to_string(),
        Known::Written => format!("({first})"),
        Known::Roughly(date) => format!("{}{first}..{last}", if date.about { "about " } else { "" }),
    }
}

/// What happened, a line each, the latest first.
fn all_of(told: &Told) -> Vec<String> {
    let line = |moment: Moment<'_>| {
        let choice = moment.choice.map(|(_, choice)| format!("[{choice}]"));
        let words = moment.words.map(|words| words.text.to_owned());
        let parts = [day(&moment), moment.kind.message()].into_iter().chain(words).chain(choice);
        parts.collect::<Vec<_>>().join(" ")
    };
    timeline(&told.case).into_iter().map(line).collect()
}

/// The same without the beginning of the case, which every case has.
fn told_of(told: &Told) -> Vec<String> {
    all_of(told).into_iter().filter(|line| !line.contains("moment-begun")).collect()
}

fn partly(date: DateAnswer) -> (Part, Value) {
    (Part::Whole, Value::Date(date))
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
        .at(1, &letter::SENT.spec, on("2026-02-26"))
        .at(1, &letter::ANSWER.spec, choice("granted"))
        .at(1, &letter::ANSWERED_ON.spec, on("2026-03-20"))
        .at(1, &interview::KIND.spec, choice("individual"))
        .at(1, &interview::PURPOSE.spec, noted("How the week went"))
        .at(1, &interview::DAY.spec, on("2026-03-12"))
        .at(1, &risk::WHAT.spec, said("That he waits at the school"))
        .at(1, &risk::NEXT.spec, on("2026-03-16"))
        .at(1, &claim::WHAT.spec, noted("Help with the rent"))
        .at(1, &claim::STATE.spec, choice("applied"))
        .at(1, &claim::APPLIED.spec, on("2026-02-27"))
        .at(1, &advocacy::WHAT.spec, noted("Asked for the heating"))
        .at(1, &advocacy::RESULT.spec, choice("partly"))
        .at(1, &advocacy::DAY.spec, on("2026-03-13"))
        .at(1, &disclosure::WHAT.spec, noted("That we work together"))
        .at(1, &disclosure::TO.spec, noted("The school"))
        .at(1, &disclosure::DAY.spec, on("2026-03-14"))
        .at(1, &document::FILE.spec, file("letter.jpg"))
        .at(1, &document::DAY.spec, on("2026-02-20"))
        .at(1, &referral::TO.spec, noted("Nina"))
        .at(1, &step::RESULT.spec, choice("done"))
        .look_back(1, "revise")
        .at(1, &evaluation::DAY.spec, on("2026-04-06"))
        .again("revise")
        .once(&consent::WITHDRAWN.spec, on("2026-04-20"))
        .once(&consent::RENEWED.spec, on("2026-04-21"))
        .once(&ending::WHY.spec, choice(ending::WHY.spec.choices[0]))
        .once(&closure::HOW.spec, choice("otherwise"))
        .once(&closure::CLOSED.spec, on("2026-05-04"))
}

#[test]
fn all_that_happened_stands_on_its_day_the_latest_first() {
    expect![[r#"
        2026-05-04 moment-closure [otherwise]
        2026-04-21 moment-consent-renewed
        2026-04-20 moment-consent-withdrawn
        2026-04-06 moment-evaluation It goes [revise]
        2026-03-20 moment-letter-answered The notice [granted]
        2026-03-14 moment-disclosure That we work together
        2026-03-13 moment-advocacy Asked for the heating [partly]
        2026-03-12 moment-interview How the week went [individual]
        2026-03-11 moment-service A letter to the office [documents]
        2026-03-10 moment-note She came [no_worry]
        2026-03-09 moment-meeting Room 4, Harbour Street 12
        2026-03-02 moment-round [revise]
        2026-03-02 moment-sealed the plan
        2026-03-02 moment-begun
        (2026-03-02) moment-ending [not_wanted]
        (2026-03-02) moment-step step 1 [done]
        (2026-03-02) moment-referral Nina
        (2026-03-02) moment-risk That he waits at the school
        (2026-03-02) moment-plan [spoken]
        (2026-03-02) moment-consent [spoken]
        (2026-03-02) moment-first-meeting I have nowhere to go with the children. [yes]
        (2026-03-02) moment-safety
        2026-02-27 moment-claim Help with the rent [applied]
        2026-02-26 moment-letter-sent The notice
        2026-02-25 moment-letter The notice
        2026-02-20 moment-document letter.jpg"#]]
    .assert_eq(&all_of(&everything()).join("\n"));
}

/// Kinds of record of which the timeline says nothing, and why. Whoever adds a kind decides.
const UNTOLD: [(&str, &[&str]); 6] = [
    ("told with the first meeting", &["case", "client", "six", "terms", "opening", "arrival", "compelled"]),
    (
        "as it stands and not what happened",
        &[
            "need",
            "assessment",
            "strength",
            "resource",
            "background",
            "goal",
            "indicator",
            "scale",
            "team",
            "member",
            "participant",
            "minor",
            "report",
            "reason",
            "notation",
        ],
    ),
    ("people and their ties: the maps show them at any day", &["person", "couple", "child", "bond", "place"]),
    (
        "measured: it stands on a page of its own",
        &["level", "monitoring", "satisfaction", "feedback", "alone", "apart"],
    ),
    (
        "it protects somebody from whoever finds the paper, or is the worker's alone",
        &["safety_plan", "sharing", "exception", "decision", "handover", "supervision", "visit"],
    ),
    ("no case", &["profile", "directory", "entitlement", "prospect", "erased"]),
];

/// Days of what is told that are still to come when they are said.
const TO_COME: [&str; 12] = [
    "note.next",
    "risk.next",
    "referral.check",
    "plan.review",
    "plan.until",
    "step.by",
    "claim.ask_by",
    "claim.answer_by",
    "claim.appeal_by",
    "claim.renew_by",
    "letter.object_by",
    "closure.keep_until",
];

fn told_kinds() -> BTreeSet<&'static str> {
    let told = everything();
    let records = timeline(&told.case).into_iter().filter_map(|moment| told.case.record(moment.record?)?.kind());
    KINDS.iter().map(|kind| kind.id).filter(|kind| records.clone().any(|told| told == *kind)).collect()
}

#[test]
fn every_kind_of_record_is_told_or_has_a_reason_not_to_be() {
    let untold: BTreeSet<&str> = UNTOLD.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
    let known: BTreeSet<&str> = KINDS.iter().map(|kind| kind.id).collect();
    let told = told_kinds();
    assert_eq!(known.difference(&told).copied().collect::<BTreeSet<_>>(), untold);
    for kind in ["interview", "risk", "consent", "plan", "round", "evaluation", "closure"] {
        assert!(told.contains(kind), "{kind}");
    }
}

/// Every day on which something of a told kind happened.
fn days_that_were() -> Vec<&'static Spec> {
    let told = told_kinds();
    let days = questions().filter(|question| question.kind == Kind::Day && told.contains(question.kind_id()));
    days.filter(|question| !TO_COME.contains(&question.id)).collect()
}

#[test]
fn every_day_on_which_something_happened_has_its_moment() {
    assert!(days_that_were().len() >= 10);
    for question in days_that_were() {
        let answer = on("1999-09-09");
        let told = match forms::kind(question.kind_id()).unwrap().span {
            forms::Span::Many => everything().at(1, question, answer),
            forms::Span::Case | forms::Span::Round => everything().once(question, answer),
        };
        let on_it = timeline(&told.case).into_iter().filter(|moment| moment.when.first == date("1999-09-09")).count();
        assert_eq!(on_it, 1, "{}", question.id);
    }
    assert!(TO_COME.iter().all(|id| forms::question(id).is_some_and(|question| question.kind == Kind::Day)));
}

#[test]
fn every_kind_of_moment_that_can_be_chosen_is_told() {
    let told = everything();
    let kinds: BTreeSet<_> = timeline(&told.case).into_iter().map(|moment| moment.kind).collect();
    assert_eq!(kinds, moment_kinds().collect());
}

#[test]
fn a_case_begins_once_on_the_day_of_its_first_event() {
    assert_eq!(all_of(&Told::nothing()), [""; 0]);
    let begun = |told: &Told| all_of(told).into_iter().filter(|line| line.contains("moment-begun")).collect::<Vec<_>>();
    assert_eq!(begun(&everything()), ["2026-03-02 moment-begun"]);
    assert_eq!(all_of(&everything()).last().map(String::as_str), Some("2026-02-20 moment-document letter.jpg"));
}

#[test]
fn a_first_meeting_tells_what_brought_the_person_and_whether_both_go_on() {
    let firsts =
        |told: &Told| told_of(told).into_iter().filter(|line| line.contains("first-meeting")).collect::<Vec<_>>();
    let line = "(2026-03-02) moment-first-meeting I have nowhere to go with the children. [yes]";
    assert_eq!(firsts(&whole_meeting()), [line]);
    assert_eq!(firsts(&whole_meeting().again("revise")), [line], "the work goes on from the assessment");
    let again = whole_meeting().again("reopened").put(&consent::LIMITS_TOLD.spec, Part::Whole, Value::Flag(true));
    assert_eq!(firsts(&again), ["(2026-03-02) moment-first-meeting", line]);
    assert_eq!(firsts(&Told::nothing().at(1, &note::TEXT.spec, noted("She came"))), [""; 0]);
}

#[test]
fn consent_is_told_once_it_is_given_and_again_when_it_is_taken_back() {
    let consents = |told: &Told| told_of(told).into_iter().filter(|line| line.contains("consent")).collect::<Vec<_>>();
    assert_eq!(consents(&whole_meeting()), ["(2026-03-02) moment-consent [spoken]"]);
    assert_eq!(consents(&whole_meeting().choose(&terms::DECISION.spec, "no")), [""; 0]);
    let back = whole_meeting().once(&consent::WITHDRAWN.spec, on("2026-04-20"));
    assert_eq!(consents(&back), ["2026-04-20 moment-consent-withdrawn", "(2026-03-02) moment-consent [spoken]"]);
}

#[test]
fn a_plan_is_told_once_it_is_agreed() {
    let plans = |told: &Told| told_of(told).into_iter().filter(|line| line.contains("moment-plan")).collect::<Vec<_>>();
    assert_eq!(plans(&planned()), [""; 0]);
    assert_eq!(plans(&running()), ["(2026-03-02) moment-plan [spoken]"]);
}

#[test]
fn a_risk_stands_on_the_day_it_was_written_without_what_is_the_workers_alone() {
    let told = Told::nothing()
        .at(1, &risk::WHO.spec, noted("Her mother"))
        .at(1, &risk::NEXT.spec, on("2026-04-01"))
        .at(1, &risk::LEVEL.spec, choice("high"));
    assert_eq!(told_of(&told), ["(2026-03-02) moment-risk"]);
    let told = told.at(1, &risk::WHAT.spec, said("That he waits"));
    assert_eq!(told_of(&told), ["(2026-03-02) moment-risk That he waits"]);
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
fn what_has_no_day_of_its_own_says_that_it_stands_on_the_day_it_was_written() {
    let told = || Told::nothing().at(1, &note::TEXT.spec, noted("She came"));
    assert_eq!(told_of(&told()), ["(2026-03-02) moment-note She came"]);
    let unknown = DateAnswer { unknown: true, ..DateAnswer::default() };
    let months = DateAnswer { month: Some(3), day: Some(10), ..DateAnswer::default() };
    for nothing in [unknown, months] {
        let told = told().at(1, &note::DAY.spec, partly(nothing));
        assert_eq!(told_of(&told), ["(2026-03-02) moment-note She came"], "{nothing:?}");
    }
}

#[test]
fn a_day_known_in_part_is_told_as_far_as_it_is_known() {
    let of = |date| told_of(&Told::nothing().at(1, &note::DAY.spec, partly(date))).concat();
    let year = DateAnswer { year: Some(2024), ..DateAnswer::default() };
    assert_eq!(of(year), "2024-01-01..2024-12-31 moment-note");
    let month = DateAnswer { month: Some(2), ..year };
    assert_eq!(of(month), "2024-02-01..2024-02-29 moment-note");
    assert_eq!(of(DateAnswer { day: Some(31), ..month }), "2024-02-01..2024-02-29 moment-note", "no such day");
    assert_eq!(of(DateAnswer { about: true, ..month }), "about 2024-02-01..2024-02-29 moment-note");
    let day = DateAnswer { day: Some(29), ..month };
    assert_eq!(of(day), "2024-02-29 moment-note");
    assert_eq!(of(DateAnswer { about: true, ..day }), "about 2024-02-29..2024-02-29 moment-note");
}

#[test]
fn of_one_day_what_is_sure_stands_before_what_is_not() {
    let about = DateAnswer { about: true, ..date("2026-03-01").into() };
    let month = DateAnswer { year: Some(2026), month: Some(3), ..DateAnswer::default() };
    let told = Told::nothing()
        .at(1, &note::DAY.spec, partly(month))
        .at(2, &note::DAY.spec, partly(about))
        .at(3, &note::DAY.spec, on("2026-03-01"))
        .at(4, &note::DAY.spec, on("2026-03-02"))
        .at(5, &note::TEXT.spec, noted("no day"))
        .at(6, &note::DAY.spec, partly(about));
    let expected = [
        "2026-03-02 moment-note",
        "(2026-03-02) moment-note no day",
        "2026-03-01 moment-note",
        "about 2026-03-01..2026-03-01 moment-note",
        "about 2026-03-01..2026-03-01 moment-note",
        "2026-03-01..2026-03-31 moment-note",
    ];
    assert_eq!(told_of(&told), expected);
}

#[test]
fn only_some_days_show_whatever_may_have_been_on_one_of_them() {
    let year = DateAnswer { year: Some(2025), ..DateAnswer::default() };
    let told = Told::nothing().at(1, &note::DAY.spec, partly(year)).at(2, &note::DAY.spec, on("2026-03-10")).at(
        1,
        &service::DAY.spec,
        on("2026-03-11"),
    );
    let shown = |kind: Option<&'static str>, from: Option<&str>, until: Option<&str>| {
        let shown = Shown { kind: kind.map(MomentKind::Record), from: from.map(date), until: until.map(date) };
        let moments = timeline(&told.case).into_iter().filter(|moment| shown.has(moment));
        moments.filter(|moment| moment.kind != MomentKind::Begun).map(|moment| day(&moment)).collect::<Vec<_>>()
    };
    let (rough, tenth, eleventh) = ("2025-01-01..2025-12-31", "2026-03-10", "2026-03-11");
    assert_eq!(shown(None, None, None), [eleventh, tenth, rough]);
    assert_eq!(shown(Some("note"), None, None), [tenth, rough]);
    assert_eq!(shown(None, Some(tenth), Some(tenth)), [tenth]);
    assert_eq!(shown(None, Some("2025-12-31"), Some("2026-03-09")), [rough]);
    assert_eq!(shown(None, None, Some("2025-01-01")), [rough]);
    assert_eq!(shown(None, Some("2026-01-01"), None), [eleventh, tenth]);
    assert_eq!(shown(None, None, Some("2024-12-31")), [""; 0]);
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
    assert_eq!(told_of(&result), ["(2026-03-02) moment-step step 1 [done]"]);
    assert_eq!(told_of(&result.at(1, &step::RESULT.spec, open())), [""; 0]);
}

#[test]
fn both_rounds_are_told() {
    let told = Told::nothing().once(&safety::NOW.spec, (Part::Choice("none".into()), Value::Flag(true)));
    let told = told.once(&plan::REVIEW.spec, on("2026-04-01")).again("reopened");
    assert_eq!(told_of(&told), ["2026-03-02 moment-round [reopened]", "(2026-03-02) moment-safety"]);
    assert!(round::WHY.spec.choices.contains(&"reopened"));
}
