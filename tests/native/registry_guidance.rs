//! The notes beside questions: each belongs to a question, and all its parts are there in every language.

use std::collections::BTreeSet;

use waymark::forms::{FIRST_MEETING, Spec, interview, opening};
use waymark::i18n::{LANGUAGES, Lang};
use waymark::ui::fields::ENCOURAGERS;

use crate::first_meeting_told::{file, texts};
use crate::registry::{questions, way};
use crate::registry_pages::{asked_on_pages, page_lists};
use crate::registry_stages::asked_in_stages;
use crate::registry_words::has;

/// The messages of all notes, as a language's file has them.
fn notes(lang: &Lang) -> BTreeSet<String> {
    let file = file(lang, "guidance");
    let messages = file.lines().filter(|line| line.starts_with("why-")).filter_map(|line| line.split_once(" ="));
    messages.map(|(message, _)| message.to_owned()).collect()
}

#[test]
fn every_note_belongs_to_a_question_that_is_asked_and_says_why_how_and_what_not() {
    let asked = way().into_iter().chain(asked_in_stages()).chain(asked_on_pages()).map(Spec::message);
    let asked: BTreeSet<_> = asked.map(|message| format!("why-{message}")).collect();
    for lang in LANGUAGES {
        let (texts, notes) = (texts(lang.tag), notes(lang));
        assert!(notes.len() > 50, "{}: only {} notes were found", lang.tag, notes.len());
        let lost: Vec<_> = notes.difference(&asked).collect();
        assert!(lost.is_empty(), "{}: notes beside no question: {lost:?}", lang.tag);
        notes.iter().for_each(|note| has(&texts, note, &["ask", "not"]));
    }
}

#[test]
fn every_language_has_the_same_notes() {
    let english = notes(Lang::find("en").unwrap());
    assert!(LANGUAGES.iter().all(|lang| notes(lang) == english));
}

#[test]
fn small_words_are_there_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        has(&texts, "guidance-encourage", ENCOURAGERS);
        for message in ["guidance-open", "guidance-ask", "guidance-not"] {
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
    let notes = notes(Lang::find("en").unwrap());
    for question in ["six.who", "six.before", "six.pad", "six.wish", "six.hope", "six.life"] {
        let spec = questions().find(|spec| spec.id == question).unwrap();
        assert!(notes.contains(&format!("why-{}", spec.message())), "{question}");
    }
}
