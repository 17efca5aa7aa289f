//! The notes beside questions: each belongs to a question or to a kind of record, all its parts are there in every
//! language, and nothing is asked of the worker without one.

use std::collections::BTreeSet;

use waymark::forms::{
    self, BONDS, Body, CHILDREN, COUPLES, FIRST_MEETING, KINDS, List, PAGES, PEOPLE, RecordKind, STAGE_FORMS, Section,
    Spec, StageForm, alone, apart, case, directory, ending, entitlement, interview, kinds_of, notation, opening,
    prospect, reason, referral, report, workspace,
};
use waymark::i18n::{FILES, LANGUAGES, Lang};
use waymark::ui::fields::ENCOURAGERS;

use crate::first_meeting_told::{file, texts};
use crate::registry::{questions, way};
use crate::registry_pages::{asked_on_pages, page_lists};
use crate::registry_stages::{asked_in_stages, asked_of};
use crate::registry_words::has;

/// What nobody needs a note on, and the reason.
const WITHOUT: &[(&str, &str)] = &[
    ("opening", "its ticks stand in the note itself"),
    ("place", "somebody is moved on a map, and no number is asked"),
];

/// Kinds that one screen fills in whole, with the file of that screen.
const WHOLE: &[(&RecordKind, &str)] = &[
    (&case::CASE, "case/single_record"),
    (&referral::REFERRAL, "case/single_record"),
    (&ending::ENDING, "case/single_record"),
    (&reason::REASON, "case/open_items"),
    (&report::REPORT, "papers/report_screen"),
    (&alone::ALONE, "room/hand_over"),
    (&apart::APART, "room/hand_over"),
    (&notation::NOTATION, "maps/looks"),
    (&prospect::PROSPECT, "home/prospects"),
    (&workspace::PROFILE, "settings/profile"),
    (&workspace::ERASED, "carry/erase_case"),
];

/// Lists that stand in no stage and on no page.
const LISTS: &[&List] =
    &[&PEOPLE, &COUPLES, &CHILDREN, &BONDS, &referral::REFERRALS, &directory::DIRECTORY, &entitlement::ENTITLEMENTS];

/// The messages of all notes, as a language's file has them.
fn notes(lang: &Lang) -> BTreeSet<String> {
    noted_in(&file(lang, "guidance"))
}

fn noted_in(file: &str) -> BTreeSet<String> {
    let is_note = |line: &&str| ["why-", "about-"].iter().any(|prefix| line.starts_with(prefix));
    let messages = file.lines().filter(is_note).filter_map(|line| line.split_once(" ="));
    messages.map(|(message, _)| message.to_owned()).collect()
}

fn english() -> BTreeSet<String> {
    notes(Lang::find("en").unwrap())
}

/// Everything that is asked where there is a way to its note.
fn asked() -> Vec<&'static Spec> {
    let whole = WHOLE.iter().flat_map(|(kind, _)| kind.questions);
    let lists = LISTS.iter().copied().flat_map(asked_of);
    way().into_iter().chain(asked_in_stages()).chain(asked_on_pages()).chain(lists).chain(whole).collect()
}

/// Stages and pages: each is one screen.
fn screens() -> impl Iterator<Item = &'static StageForm> {
    STAGE_FORMS.iter().chain(PAGES)
}

#[test]
fn every_note_belongs_to_a_question_that_is_asked_or_to_a_kind_and_says_why_how_and_what_not() {
    let asked = asked();
    let kinds = kinds_of(asked.iter().copied()).into_iter().map(RecordKind::note);
    let belonging: BTreeSet<_> = asked.iter().map(|question| question.note()).chain(kinds).collect();
    for lang in LANGUAGES {
        let (texts, notes) = (texts(lang.tag), notes(lang));
        assert!(notes.len() > 200, "{}: only {} notes were found", lang.tag, notes.len());
        let lost: Vec<_> = notes.difference(&belonging).collect();
        assert!(lost.is_empty(), "{}: notes beside nothing that is asked: {lost:?}", lang.tag);
        notes.iter().for_each(|note| has(&texts, note, &["ask", "not"]));
    }
}

#[test]
fn every_question_has_a_note_of_its_own_or_one_on_its_kind() {
    let notes = english();
    let is_noted = |question: &&Spec| {
        let on_kind = forms::kind(question.kind_id()).map(RecordKind::note);
        notes.contains(&question.note()) || on_kind.is_some_and(|note| notes.contains(&note))
    };
    let bare: Vec<_> = questions().filter(|question| !is_noted(question)).collect();
    let bare: BTreeSet<_> = kinds_of(bare).iter().map(|kind| kind.id).collect();
    assert_eq!(bare, WITHOUT.iter().map(|(kind, _)| *kind).collect(), "left: without a note, right: said to need none");
}

#[test]
fn what_is_noted_by_its_kind_alone_is_of_a_kind_that_is_asked_where_its_note_opens() {
    let asked: BTreeSet<_> = kinds_of(asked()).into_iter().map(|kind| kind.id).collect();
    let lost = KINDS.iter().map(|kind| kind.id).filter(|kind| !asked.contains(kind));
    let without = WITHOUT.iter().map(|(kind, _)| *kind);
    assert_eq!(
        lost.collect::<Vec<_>>(),
        without.collect::<Vec<_>>(),
        "no screen fills in another kind without a way to its note"
    );
    for (kind, screen) in WHOLE {
        let path = format!("{}/src/ui/{screen}.rs", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(text.contains("<Guidance questions="), "{}: no note in {path}", kind.id);
    }
}

#[test]
fn the_note_on_a_kind_stands_once_on_a_screen_and_where_something_is_always_asked() {
    for screen in screens() {
        let lists = screen.sections.iter().filter_map(|section| match section.body {
            Body::Records(list) => Some(list.kind.id),
            _ => None,
        });
        let lists: BTreeSet<_> = lists.collect();
        for kind in kinds_of(screen.sections.iter().flat_map(Section::questions)) {
            assert!(!lists.contains(kind.id), "{}: {} in a part and in a list", screen.id, kind.id);
            let of_kind = |section: &&Section| kinds_of(section.questions()).iter().any(|found| found.id == kind.id);
            let parts: Vec<_> = screen.sections.iter().filter(of_kind).collect();
            let is_always_there = parts[0].questions().iter().any(|question| question.show_if.is_none());
            assert!(parts.len() == 1 || is_always_there, "{}: the note on {} may be out of sight", screen.id, kind.id);
        }
    }
}

#[test]
fn no_other_message_is_called_like_a_note() {
    let english = Lang::find("en").unwrap();
    for name in FILES.iter().filter(|name| **name != "guidance") {
        assert_eq!(noted_in(&file(english, name)), BTreeSet::new(), "{name}");
    }
    assert!(questions().all(|question| !question.message().starts_with("about-")));
    assert!(KINDS.iter().all(|kind| questions().all(|question| question.note() != kind.note())));
}

#[test]
fn every_language_has_the_same_notes() {
    let english = english();
    assert!(LANGUAGES.iter().all(|lang| notes(lang) == english));
}

#[test]
fn small_words_are_there_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        has(&texts, "guidance-encourage", ENCOURAGERS);
        for message in ["guidance-open", "guidance-ask", "guidance-do", "guidance-not"] {
            has(&texts, message, &[]);
        }
    }
}

#[test]
fn the_six_tasks_and_the_introduction_are_ticked_beside_the_first_talk_and_beside_every_interview() {
    let ticked: Vec<_> = FIRST_MEETING.iter().filter_map(|prompt| prompt.checklist).collect();
    assert_eq!(ticked, [&opening::INTRODUCED.spec, &opening::TASKS.spec]);
    let interviews = page_lists().into_iter().find(|list| list.kind.id == interview::INTERVIEW.id).unwrap();
    assert_eq!(interviews.checklists, [interview::INTRODUCED.spec, interview::TASKS.spec]);
    assert_eq!(opening::TASKS.spec.choices.len(), 6, "1-17");
    for (first, later) in ticked.into_iter().zip(interviews.checklists) {
        assert_eq!(first.choices, later.choices, "{}", later.id);
        assert!(first.is_worker_only && later.is_worker_only && !first.is_required && !later.is_required);
    }
}

#[test]
fn each_of_the_six_questions_has_its_note() {
    let notes = english();
    for question in ["six.who", "six.before", "six.pad", "six.wish", "six.hope", "six.life"] {
        let spec = questions().find(|spec| spec.id == question).unwrap();
        assert!(notes.contains(&spec.note()), "{question}");
    }
}
