//! The chronology on paper: proof of dates that names nobody who must not be printed.

use expect_test::{Expect, expect};
use waymark::documents::{Document, Version, chronology};
use waymark::forms::case as case_form;
use waymark::forms::{
    client, disclosure, exception, interview, letter, meeting, minor, note, participant, person, referral, risk,
    safety, service,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{DateAnswer, Part, Value};
use waymark::process::{MomentKind, Shown};

use crate::documents::{shown, speech};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, date, noted, on, said, tick};

const EVERYTHING: Shown = Shown { kind: None, from: None, until: None };

fn paper(told: &Told, which: &Shown, lang: &str) -> Document {
    version(told, which, Version::Full, lang)
}

fn version(told: &Told, which: &Shown, version: Version, lang: &str) -> Document {
    chronology(&told.case, &speech(&texts(lang)), which, version, date("2026-03-16"))
}

/// The paper in English, without the signs that keep the direction of what is set into a text.
fn check(told: &Told, which: &Shown, expected: &Expect) {
    expected.assert_eq(&shown(&paper(told, which, "en")).replace(['\u{2068}', '\u{2069}'], ""));
}

fn partly(date: DateAnswer) -> (Part, Value) {
    (Part::Whole, Value::Date(date))
}

/// A case with days that are sure, about, partly known and not said.
fn told() -> Told {
    let about = DateAnswer { about: true, ..date("2026-03-10").into() };
    let month = DateAnswer { year: Some(2025), month: Some(11), ..DateAnswer::default() };
    Told::nothing()
        .note(&case_form::CODE.spec, "K-17")
        .at(1, &note::TEXT.spec, noted("She came"))
        .at(1, &note::DAY.spec, partly(about))
        .at(1, &note::SAFETY.spec, choice("no_worry"))
        .at(1, &service::KIND.spec, choice("documents"))
        .at(1, &service::WHAT.spec, noted("A letter to the office"))
        .at(1, &service::DAY.spec, on("2026-03-11"))
        .at(1, &letter::ABOUT.spec, noted("The notice"))
        .at(1, &letter::DAY.spec, partly(month))
        .at(1, &referral::TO.spec, noted("The clinic"))
        .at(1, &risk::WHAT.spec, said("That he waits at the school"))
        .at(1, &meeting::DAY.spec, on("2026-03-20"))
        .at(1, &meeting::PLACE.spec, noted("Room 4"))
}

#[test]
fn the_paper_says_how_surely_each_day_is_known() {
    check(
        &told(),
        &EVERYTHING,
        &expect![[r#"
        [en] Timeline
        Case = K-17
        Printed on = 2026-03-16
        # 2026-03-20 · to come
        Meeting
        ~ Room 4 (en)
        # 2026-03-11
        Help given · Papers, appeals, letters to offices
        ~ A letter to the office (en)
        # about 2026-03-10
        Note · Nothing worries us · Written down on 2026-03-02
        ~ She came (en)
        # 2026-03-02
        Case begun
        # Written down on 2026-03-02
        A fear
        > That he waits at the school (en)
        Referral
        ~ The clinic (en)
        # November 2025
        Letter · Written down on 2026-03-02
        ~ The notice (en)
    "#]],
    );
}

#[test]
fn the_paper_tells_what_was_asked_for_and_says_what_that_was() {
    let which = Shown {
        kind: Some(MomentKind::Record("service")),
        from: Some(date("2026-03-01")),
        until: Some(date("2026-03-15")),
    };
    check(
        &told(),
        &which,
        &expect![[r#"
        [en] Timeline
        Case = K-17
        Printed on = 2026-03-16
        Shows only = Help given
        From = 2026-03-01
        Until = 2026-03-15
        # 2026-03-11
        Help given · Papers, appeals, letters to offices
        ~ A letter to the office (en)
    "#]],
    );
    let none = Shown { until: Some(date("2020-01-01")), ..which };
    assert!(shown(&paper(&told(), &none, "en")).contains(&texts("en").get("timeline-none-then")));
}

#[test]
fn a_meeting_is_not_proven_by_having_been_agreed() {
    let unnoted = texts("en").get("timeline-unnoted");
    let on_day = |day| Told::nothing().at(1, &meeting::DAY.spec, on(day));
    let says_so = |told: &Told| shown(&paper(told, &EVERYTHING, "en")).contains(&unnoted);
    assert!(says_so(&on_day("2026-03-16")) && !says_so(&on_day("2026-03-17")), "the paper is made on the sixteenth");
    assert!(!says_so(&on_day("2026-03-09").at(1, &meeting::OUTCOME.spec, choice("kept"))));
}

#[test]
fn the_paper_speaks_every_language() {
    for lang in LANGUAGES {
        let words = shown(&paper(&with_danger("danger"), &EVERYTHING, lang.tag));
        assert!(!["timeline-", "moment-", "paper-"].iter().any(|id| words.contains(id)), "{words}");
        assert!(words.contains("K-17") && words.contains("Room 4"), "{words}");
    }
}

/// Somebody with a mark is named in a note, a letter, a referral and a risk.
fn with_danger(mark: &str) -> Told {
    told()
        .at(7, &person::NAME.spec, noted("Igor Vance"))
        .at(7, &person::MARKS.spec, tick(mark))
        .at(2, &note::TEXT.spec, noted("IGOR rang the bell"))
        .at(2, &note::DAY.spec, on("2026-03-12"))
        .at(2, &letter::ABOUT.spec, noted("Against Igor Vance"))
        .at(2, &letter::DAY.spec, on("2026-03-13"))
        .at(2, &referral::TO.spec, noted("Whoever Vance does not know"))
        .at(2, &risk::WHAT.spec, said("That Igor comes back"))
}

#[test]
fn whoever_is_marked_stands_nowhere_on_it_and_it_says_how_much_it_lacks_but_not_why() {
    for mark in person::MARKS.spec.choices {
        let paper = paper(&with_danger(mark), &EVERYTHING, "en");
        let words = shown(&paper);
        assert_eq!(paper.left_out, 4, "{mark}");
        assert!(words.contains("entries are not on this paper."), "{words}");
        assert!(!["igor", "vance"].iter().any(|name| words.to_lowercase().contains(name)), "{words}");
        assert!(!words.contains("2026-03-12") && !words.contains("2026-03-13"), "nor an empty day: {words}");
        assert!(words.contains("She came") && words.contains("The notice") && words.contains("The clinic"));
        assert!(words.contains("That he waits at the school"), "{words}");
    }
    let unmarked =
        with_danger("danger").at(7, &person::MARKS.spec, (Part::Choice("danger".into()), Value::Flag(false)));
    let paper = paper(&unmarked, &EVERYTHING, "en");
    assert_eq!(paper.left_out, 0);
    assert!(shown(&paper).contains("Against Igor Vance") && !shown(&paper).contains("not on this paper"));
}

#[test]
fn what_is_lacking_is_counted_among_what_is_shown() {
    let notes = Shown { kind: Some(MomentKind::Record("note")), ..EVERYTHING };
    let paper = paper(&with_danger("never_print"), &notes, "en");
    assert_eq!(paper.left_out, 1);
    assert!(shown(&paper).contains("entry is not on this paper."));
    let of_that_day = Shown { from: Some(date("2026-03-12")), until: Some(date("2026-03-12")), ..EVERYTHING };
    let paper = self::paper(&with_danger("never_print"), &of_that_day, "en");
    assert_eq!(paper.left_out, 1);
    assert!(!shown(&paper).contains(&texts("en").get("timeline-none-then")), "something did happen");
}

#[test]
fn what_another_client_of_the_case_said_or_feared_is_not_on_it() {
    let told = told()
        .at(1, &participant::CALLED.spec, noted("Benno"))
        .at(2, &risk::WHAT.spec, said("Being alone with her"))
        .at(2, &risk::WHO.spec, noted("Benno"))
        .at(1, &interview::PURPOSE.spec, noted("How both see it"))
        .at(1, &interview::PRESENT.spec, noted("Amina and Benno"))
        .at(2, &note::TEXT.spec, noted("Benno said that he will leave"))
        .at(2, &note::WITH.spec, noted("Both"))
        .at(1, &note::WITH.spec, noted("Amina"));
    let paper = paper(&told, &EVERYTHING, "en");
    let words = shown(&paper);
    assert_eq!(paper.left_out, 3);
    assert!(words.contains("She came"), "what is known to be the person's own stands on it: {words}");
    for hidden in ["Benno", "Being alone with her", "How both see it"] {
        assert!(!words.contains(hidden), "{hidden}: {words}");
    }
}

#[test]
fn what_a_child_said_or_may_have_said_is_not_on_it_and_what_names_a_child_in_passing_is() {
    let told = told()
        .note(&client::CALLED.spec, "Amina")
        .at(1, &minor::CALLED.spec, noted("Lena"))
        .at(1, &note::WITH.spec, noted("Amina"))
        .at(1, &note::TEXT.spec, noted("She came, Lena was ill"))
        .at(2, &note::WITH.spec, noted("Lena"))
        .at(2, &note::TEXT.spec, noted("He locks her in"))
        .at(1, &interview::PURPOSE.spec, noted("What she saw"))
        .at(1, &interview::PRESENT.spec, noted("Lena"))
        .at(1, &interview::KIND.spec, choice("individual"))
        .at(2, &risk::WHAT.spec, said("Going home on Friday"))
        .at(2, &risk::WHO.spec, noted("Lena"));
    let paper = paper(&told, &EVERYTHING, "en");
    let words = shown(&paper);
    assert_eq!(paper.left_out, 3);
    assert!(words.contains("She came, Lena was ill") && words.contains("That he waits at the school"), "{words}");
    for hidden in ["He locks her in", "What she saw", "Going home on Friday"] {
        assert!(!words.contains(hidden), "{hidden}: {words}");
    }
    let of_lena = told.note(&client::CALLED.spec, "Lena");
    assert_eq!(self::paper(&of_lena, &EVERYTHING, "en").left_out, 0, "the case is the child's");
}

#[test]
fn nothing_of_the_workers_alone_is_on_it() {
    let told = told().at(1, &risk::LEVEL.spec, choice("high")).at(1, &interview::INTRODUCED.spec, tick("agency"));
    let words = shown(&paper(&told, &EVERYTHING, "en"));
    let texts = texts("en");
    for hidden in [texts.choice(&risk::LEVEL.spec, "high"), texts.choice(&interview::INTRODUCED.spec, "agency")] {
        assert!(!words.contains(&hidden), "{hidden}: {words}");
    }
}

#[test]
fn in_a_case_of_several_a_talk_that_says_of_nobody_who_was_there_is_not_on_it() {
    let talk = told().at(1, &note::WITH.spec, noted("Amina")).at(1, &interview::KIND.spec, choice("individual")).at(
        1,
        &interview::PURPOSE.spec,
        noted("How the week went"),
    );
    assert!(shown(&paper(&talk, &EVERYTHING, "en")).contains("How the week went"), "there is nobody else yet");
    let of_two = talk.at(1, &participant::CALLED.spec, noted("Benno"));
    let whole = paper(&of_two, &EVERYTHING, "en");
    assert_eq!(whole.left_out, 1);
    assert!(!shown(&whole).contains("How the week went"), "it may have been Benno's");
    let hers = of_two.at(1, &interview::PRESENT.spec, noted("Amina"));
    assert!(shown(&paper(&hers, &EVERYTHING, "en")).contains("How the week went"));
    let of_both = hers.at(1, &interview::KIND.spec, choice("couple"));
    assert!(!shown(&paper(&of_both, &EVERYTHING, "en")).contains("How the week went"), "each said something in it");
}

#[test]
fn what_is_told_whole_or_not_at_all_is_gone_where_its_record_names_somebody_marked_elsewhere() {
    let told = told()
        .at(7, &person::NAME.spec, noted("Igor Vance"))
        .at(7, &person::MARKS.spec, tick("danger"))
        .at(1, &note::WITH.spec, noted("Igor"))
        .at(1, &letter::TO.spec, noted("Mr Vance"));
    let paper = paper(&told, &EVERYTHING, "en");
    let words = shown(&paper);
    assert_eq!(paper.left_out, 2);
    assert!(!words.contains("She came") && !words.contains("The notice"), "he is meant by both: {words}");
    assert!(words.contains("The clinic"), "{words}");
}

/// Something went to the school by no consent; whether the person was told of it.
fn shared_without_consent(told_them: &str) -> Told {
    told()
        .at(1, &disclosure::WHAT.spec, noted("What she fears for the children"))
        .at(1, &disclosure::TO.spec, noted("The school"))
        .at(1, &exception::WHAT.spec, noted("What she fears for the children"))
        .at(1, &exception::GROUND.spec, choice("child"))
        .at(1, &exception::TOLD.spec, choice(told_them))
}

#[test]
fn what_was_shared_without_consent_is_not_on_it_and_not_counted_while_the_person_was_not_told() {
    for version in [Version::Safe, Version::Full] {
        let untold = self::version(&shared_without_consent("danger"), &EVERYTHING, version, "en");
        let nothing_shared = self::version(&told(), &EVERYTHING, version, "en");
        assert_eq!(shown(&untold), shown(&nothing_shared), "nothing shows that anything is missing");
        let known = shown(&self::version(&shared_without_consent("after"), &EVERYTHING, version, "en"));
        assert!(known.contains("Shared with somebody"), "{known}");
    }
    let known = shown(&paper(&shared_without_consent("before"), &EVERYTHING, "en"));
    assert!(known.contains("What she fears for the children"), "{known}");
}

#[test]
fn the_safe_version_has_days_kinds_and_outcomes_and_nobodys_words() {
    let told = told()
        .at(1, &safety::NOW.spec, tick("danger"))
        .at(1, &safety::ACTION.spec, noted("She sleeps at her sister's"))
        .at(1, &meeting::OUTCOME.spec, choice("kept"))
        .at(1, &meeting::SAFETY.spec, choice("look"));
    let safe = version(&told, &EVERYTHING, Version::Safe, "en");
    assert_eq!(safe.left_out, 0, "nobody is named");
    expect![[r#"
        [en] Timeline
        Case = K-17
        Printed on = 2026-03-16
        2 entries are not on this paper.
        # 2026-03-20 · to come
        Meeting · It took place
        # 2026-03-11
        Help given · Papers, appeals, letters to offices
        # about 2026-03-10
        Note · Written down on 2026-03-02
        # 2026-03-02
        Case begun
        # Written down on 2026-03-02
        Referral
        # November 2025
        Letter · Written down on 2026-03-02
    "#]]
    .assert_eq(&shown(&safe).replace(['\u{2068}', '\u{2069}'], ""));
    let whole = shown(&paper(&told, &EVERYTHING, "en"));
    for full in ["Room 4", "That he waits at the school", "She sleeps at her sister's", "Nothing worries us"] {
        assert!(whole.contains(full) && !shown(&safe).contains(full), "{full}: {whole}");
    }
}

#[test]
fn the_safe_version_of_fears_alone_does_not_say_that_it_is_about_fears() {
    let fears = Shown { kind: Some(MomentKind::Record("risk")), ..EVERYTHING };
    for lang in LANGUAGES {
        let fear = texts(lang.tag).get("moment-risk");
        assert!(shown(&version(&told(), &fears, Version::Full, lang.tag)).contains(&fear));
        assert!(!shown(&version(&told(), &fears, Version::Safe, lang.tag)).contains(&fear));
    }
}
