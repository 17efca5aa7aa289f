//! Whoever writes for the worker alone is told who may still read it (Part 5, 15).

use std::collections::BTreeSet;

use waymark::forms::{Kind, Spec, goal, minor, participant, person, risk, safety, team};
use waymark::i18n::LANGUAGES;
use waymark::journal::Part;

use crate::first_meeting_told::texts;
use crate::registry::questions;

/// The free texts that are for the worker alone, as questions.
fn private() -> BTreeSet<&'static str> {
    questions()
        .filter(|question| question.is_private_text(&question.first_part()))
        .map(|question| question.id)
        .collect()
}

#[test]
fn every_free_text_for_the_worker_alone_says_so_and_nothing_else_does() {
    let meant = [&person::SECRET.spec, &minor::NOT_ASKED.spec, &participant::SAID.spec, &participant::PRIVATE.spec]
        .into_iter()
        .chain([&team::NOTE.spec, &team::WHERE.spec, &person::REASON.spec]);
    let private = private();
    for question in meant {
        assert!(private.contains(question.id), "{}", question.id);
    }
    for question in [&risk::LEVEL.spec, &person::MARKS.spec, &safety::ACTION.spec, &goal::STATEMENT.spec] {
        assert!(!private.contains(question.id), "{}", question.id);
    }
    let by_declaration =
        |question: &&Spec| question.is_worker_only && matches!(question.kind, Kind::Text | Kind::LongText);
    assert_eq!(private, questions().filter(by_declaration).map(|question| question.id).collect());
}

#[test]
fn the_note_beside_the_persons_words_says_so_too_and_their_words_do_not() {
    let with_words = questions().filter(|question| question.has_own_words && !question.is_worker_only);
    let mut count = 0;
    for question in with_words {
        assert!(question.is_private_text(&Part::Whole) && !question.is_private_text(&Part::Said), "{}", question.id);
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[test]
fn it_is_said_in_every_language_once_and_by_no_question_for_itself() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let general = texts.find("field-still-read").unwrap();
        assert!(!general.trim().is_empty());
        for question in questions().filter(|question| question.is_worker_only) {
            let own = texts.attribute(&question.message(), "hint").unwrap_or_default();
            assert!(!own.contains(&general), "{} {}: said twice", lang.tag, question.id);
        }
    }
}
