//! The paper of the next meeting, word for word.

use expect_test::expect;
use waymark::documents::{Version, next_meeting};
use waymark::forms::{meeting, terms};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Value};

use crate::documents::{agency, check, march, next_paper, shown, speech};
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, on};

#[test]
fn the_next_meeting_in_both_versions() {
    let (told, agency, texts) = (whole_meeting(), agency(), texts("en"));
    let paper = |version| next_paper(&told.case, told.round(), &agency.case, &speech(&texts), version);
    check(
        &paper(Version::Safe),
        &expect![[r#"
        [en] When we meet again
        Day = 2026-03-09
        Time = 10:30
        Place = At the place that we agreed.
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        # To write on
        ___ x3
    "#]],
    );
    check(
        &paper(Version::Full),
        &expect![[r#"
        [en] When we meet again
        Day = 2026-03-09
        Time = 10:30
        Place = Room 4, Harbour Street 12
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        Name = Amina
        Agency = Lighthouse
        Your contact = Maria Sol
        # If something cannot wait
        - Police 112
        - Shelter 0800 55
        # To write on
        ___ x3
    "#]],
    );
}

#[test]
fn the_next_meeting_is_the_one_that_comes_next_of_all_that_were_agreed() {
    let met = |told: Told, number, day, time| {
        told.at(number, &meeting::DAY.spec, on(day)).at(number, &meeting::TIME.spec, (Part::Whole, Value::Time(time)))
    };
    let told = met(met(whole_meeting(), 7, "2026-03-30", "09:00".into()), 8, "2026-03-20", "15:00".into());
    let (agency, texts) = (agency(), texts("en"));
    let says = |told: &Told, today| {
        let paper = next_meeting(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full, today);
        let shown = shown(&paper);
        ["2026-03-09", "2026-03-20", "2026-03-30"].into_iter().filter(|day| shown.contains(day)).collect::<Vec<_>>()
    };
    assert_eq!(says(&told, march(2)), ["2026-03-09"]);
    assert_eq!(says(&told, march(10)), ["2026-03-20"]);
    assert_eq!(says(&told, march(20)), ["2026-03-20"], "today is still to come");
    let moved = told.at(8, &meeting::OUTCOME.spec, choice("moved"));
    assert_eq!(says(&moved, march(10)), ["2026-03-30"]);
    assert_eq!(says(&moved, march(31)), ["2026-03-09"], "nothing is to come: what the first meeting ended with");
}

#[test]
fn a_meeting_agreed_before_the_work_began_again_stands_on_the_paper() {
    let told = whole_meeting().at(7, &meeting::DAY.spec, on("2026-03-30")).again("revise");
    let (agency, texts) = (agency(), texts("en"));
    let says = |day, today| {
        let paper = next_meeting(&told.case, told.round(), &agency.case, &speech(&texts), Version::Full, march(today));
        shown(&paper).contains(day)
    };
    assert!(says("2026-03-09", 2));
    assert!(says("2026-03-30", 10));
    assert!(!says("2026-03", 31), "nothing is to come, and nothing was agreed in this round: a line to write it on");
}

#[test]
fn no_paper_of_the_next_meeting_says_what_was_said_of_safety_at_one_before() {
    let told = whole_meeting().once(&meeting::OUTCOME.spec, choice("kept")).once(&meeting::SAFETY.spec, choice("look"));
    for lang in LANGUAGES {
        let (agency, texts) = (agency(), texts(lang.tag));
        for version in [Version::Safe, Version::Full] {
            let paper = next_paper(&told.case, told.round(), &agency.case, &speech(&texts), version);
            let words = shown(&paper);
            for said in [texts.heading(&meeting::SAFETY.spec), texts.choice(&meeting::SAFETY.spec, "look")] {
                assert!(!words.contains(&said), "{}: {words}", lang.tag);
            }
        }
    }
}

#[test]
fn no_next_meeting_says_what_comes_first() {
    let told = whole_meeting().choose(&terms::NEXT.spec, "none").note(&terms::NO_DATE.spec, "The hospital writes");
    let (agency, texts) = (agency(), texts("en"));
    let paper = next_paper(&told.case, told.round(), &agency.case, &speech(&texts), Version::Safe);
    check(
        &paper,
        &expect![[r#"
        [en] When we meet again
        We have not agreed a day yet.
        What comes first
        ~ The hospital writes (en)
        If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
        # To write on
        ___ x3
    "#]],
    );
}
