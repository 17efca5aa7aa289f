//! Marks where one would call or write (Part 5, 5: marks are obeyed everywhere).

use waymark::forms::{Spec, interview, letter, note, person, service, six, step};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Value};
use waymark::process::{heeded, is_heeded, marks_told};

use crate::first_meeting_told::{Told, texts};
use crate::told_work::{noted, nth, tick};

/// Karl must not be contacted, the ex-partner may be a danger, Vera must not be printed, Ida is free.
fn people() -> Told {
    Told::nothing()
        .at(1, &person::NAME.spec, noted("Karl Moor"))
        .at(1, &person::MARKS.spec, tick("never_contact"))
        .at(2, &person::ROLE.spec, noted("ex-partner"))
        .at(2, &person::MARKS.spec, tick("danger"))
        .at(3, &person::NAME.spec, noted("Vera"))
        .at(3, &person::MARKS.spec, tick("never_print"))
        .at(4, &person::NAME.spec, noted("Ida"))
}

fn said(question: &Spec, answer: (Part, Value), is_turned: bool) -> Vec<String> {
    let told = people().at(1, question, answer);
    let kind = waymark::forms::kind(question.kind_id()).unwrap();
    let lines = heeded(&told.case, nth(kind, 1), question, is_turned, &texts("en"));
    lines.into_iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

const KARL: &str = "Karl Moor: never to be contacted. Is this meant?";
const EX: &str = "ex-partner: may be a danger. Is it safe that they hear of it?";

#[test]
fn whoever_is_never_to_be_contacted_or_may_be_a_danger_is_told_where_an_answer_names_them() {
    for question in [&letter::TO.spec, &note::WITH.spec, &interview::PRESENT.spec, &service::BY.spec, &step::WHOM.spec]
    {
        assert_eq!(said(question, noted("To Karl, at home"), false), [KARL], "{}", question.id);
        assert_eq!(said(question, noted("her ex-partner"), false), [EX], "{}", question.id);
        assert_eq!(said(question, noted("Karl and the ex-partner"), false), [KARL, EX], "{}", question.id);
        assert_eq!(said(question, noted("Vera and Ida"), false), [""; 0], "{}", question.id);
        assert_eq!(said(question, (Part::Whole, Value::Cleared), false), [""; 0], "{}", question.id);
    }
}

#[test]
fn a_link_to_somebody_marked_is_told_too() {
    let link = |number: u8| {
        let record = nth(&person::PERSON, number);
        (Part::Whole, Value::Link { record, journal: None, label: String::new() })
    };
    assert_eq!(said(&step::PERSON_OF.spec, link(1), false), [KARL]);
    assert_eq!(said(&step::PERSON_OF.spec, link(4), false), [""; 0]);
}

#[test]
fn what_is_no_contact_names_whom_it_likes() {
    assert!(!is_heeded(&six::WHO.spec));
    assert_eq!(said(&person::NOTE.spec, noted("Karl and the ex-partner"), false), [""; 0]);
}

#[test]
fn the_marks_of_somebody_are_told_on_their_card_and_nothing_of_it_on_a_turned_screen() {
    let told = people().at(2, &person::MARKS.spec, tick("never_contact"));
    let of = |number: u8, is_turned: bool, lang: &str| {
        marks_told(&told.case.record(nth(&person::PERSON, number)).unwrap(), is_turned, &texts(lang))
    };
    assert_eq!(of(2, false, "en"), ["May be a danger", "Never to be contacted"]);
    assert_eq!(of(4, false, "en"), [""; 0]);
    assert_eq!(said(&letter::TO.spec, noted("Karl"), true), [""; 0]);
    for lang in LANGUAGES {
        assert_eq!(of(2, false, lang.tag).len(), 2, "{}", lang.tag);
        assert_eq!(of(2, true, lang.tag), [""; 0], "{}", lang.tag);
    }
}
