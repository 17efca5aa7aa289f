//! The stages walk: what each stage asks holds together.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::expect_file;
use waymark::forms::{self, ANSWERED, Body, Kind, List, STAGE_FORMS, Section, Spec};
use waymark::process::Stage;

use crate::registry::{choices, questions, way};

/// Every part of every stage.
pub(crate) fn sections() -> impl Iterator<Item = &'static Section> {
    STAGE_FORMS.iter().flat_map(|form| form.sections)
}

/// Every list of every stage, those under a record among them.
pub(crate) fn lists() -> Vec<&'static List> {
    let outer = sections().filter_map(|section| match section.body {
        Body::Records(list) => Some(list),
        _ => None,
    });
    outer.flat_map(|list| [list].into_iter().chain(list.within)).collect()
}

/// Everything that a list asks of a record, what is ticked beside it too.
pub(crate) fn asked_of(list: &'static List) -> impl Iterator<Item = &'static Spec> {
    list.tap.into_iter().chain(list.asked).chain(list.later).chain(list.checklists)
}

pub(crate) fn asked_in(section: &'static Section) -> Vec<&'static Spec> {
    match section.body {
        Body::Questions(questions) => questions.iter().collect(),
        Body::Records(list) => [list].into_iter().chain(list.within).flat_map(asked_of).collect(),
        Body::Shown(_) => Vec::new(),
    }
}

/// Every question of the stages after the first meeting, in the order asked.
pub(crate) fn asked_in_stages() -> Vec<&'static Spec> {
    sections().flat_map(asked_in).collect()
}

#[test]
fn every_stage_after_the_first_meeting_has_its_form_in_the_order_of_the_way() {
    let forms: Vec<_> = STAGE_FORMS.iter().map(|form| form.id).collect();
    let stages: Vec<_> = Stage::ALL.iter().filter(|stage| stage.form().is_some()).map(|stage| stage.id()).collect();
    assert_eq!(forms, stages);
    assert_eq!(Stage::ALL.len(), forms.len() + 1);
    assert!(Stage::FirstMeeting.form().is_none());
}

#[test]
fn every_part_of_a_stage_has_a_name_of_its_own() {
    let ids: BTreeSet<_> = sections().map(|section| section.id).collect();
    assert_eq!(ids.len(), sections().count());
}

#[test]
fn every_question_of_a_stage_is_declared_and_answers_to_an_item_of_casework() {
    for question in asked_in_stages() {
        assert_eq!(forms::question(question.id), Some(question), "{}", question.id);
        assert!(!question.cites.is_empty(), "{}", question.id);
    }
}

#[test]
fn nothing_is_asked_twice_but_the_day_time_and_place_of_a_meeting() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    way().into_iter().chain(asked_in_stages()).for_each(|question| *counts.entry(question.id).or_default() += 1);
    let twice: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 1).collect();
    assert_eq!(twice, [("meeting.day", 2), ("meeting.place", 2), ("meeting.time", 2)]);
}

#[test]
fn a_list_asks_what_its_kind_asks() {
    for list in lists() {
        let declared = list.kind.questions;
        assert!(asked_of(list).all(|question| declared.contains(question)), "{}", list.kind.id);
        assert!(list.under.into_iter().chain(list.today).all(|question| declared.contains(question)));
    }
}

#[test]
fn a_list_is_given_today_in_a_day_and_a_tap_in_a_choice() {
    for list in lists() {
        assert!(list.today.is_none_or(|question| question.kind == Kind::Day), "{}", list.kind.id);
        assert!(list.tap.is_none_or(|question| question.kind == Kind::OneOf), "{}", list.kind.id);
        assert!(
            list.tap_then.is_none_or(|then| then.kind == Kind::OneOf && list.asked.contains(then)),
            "{}",
            list.kind.id
        );
        let is_a_choice = |again: &str| list.tap.is_some_and(|tap| tap.choices.contains(&again));
        assert!(list.again.is_none_or(is_a_choice), "{}", list.kind.id);
    }
}

#[test]
fn a_list_under_a_record_links_to_that_kind_of_record() {
    for list in lists() {
        for inner in list.within {
            assert_eq!(inner.under.and_then(|link| link.links_to), Some(list.kind.id), "{}", inner.kind.id);
            assert!(inner.within.is_empty(), "lists() looks two deep");
        }
    }
    let is_under = lists().into_iter().filter(|list| list.under.is_some()).count();
    assert_eq!(is_under, lists().into_iter().map(|list| list.within.len()).sum::<usize>());
}

#[test]
fn a_link_names_a_kind_that_exists_and_nothing_else_does() {
    for question in questions() {
        assert_eq!(question.kind == Kind::Link, question.links_to.is_some(), "{}", question.id);
        assert!(question.links_to.is_none_or(|kind| forms::kind(kind).is_some()), "{}", question.id);
    }
}

#[test]
fn what_shows_a_question_is_asked_before_it_in_the_same_stage_or_meeting() {
    for form in STAGE_FORMS {
        let asked: Vec<_> = form.sections.iter().flat_map(asked_in).collect();
        for (place, question) in asked.iter().enumerate() {
            let Some(condition) = question.show_if else { continue };
            let is_asked = |known: &&Spec| known.id == condition.question.id;
            let own = forms::kind(question.kind_id()).unwrap().questions;
            let own: Vec<&Spec> = own.iter().take_while(|known| known.id != question.id).collect();
            let before = asked[..place].iter().chain(&way()).chain(&own).any(is_asked);
            assert!(before, "{} before {}", condition.question.id, question.id);
            let chosen = choices(condition.question);
            let can_be = |choice: &str| choice == ANSWERED || chosen.contains(&choice);
            assert!(condition.any_of.iter().all(|choice| can_be(choice)), "{}", question.id);
        }
    }
}

#[test]
fn nothing_of_a_stage_is_the_workers_alone() {
    assert!(asked_in_stages().iter().all(|question| !question.is_worker_only));
}

#[test]
fn what_no_stage_asks_has_a_place_of_its_own() {
    let asked: BTreeSet<_> = way().into_iter().chain(asked_in_stages()).map(|question| question.id).collect();
    let elsewhere: Vec<_> = questions().map(|question| question.id).filter(|id| !asked.contains(id)).collect();
    expect_file!["../data/questions-of-no-stage.txt"].assert_eq(&(elsewhere.join("\n") + "\n"));
}
