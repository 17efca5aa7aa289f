//! The registry walk: what is declared holds together.

use std::collections::BTreeSet;

use waymark::forms::{
    self, ANSWERED, FIRST_MEETING, FOUR_TAPS, KINDS, Kind, ONCE_A_CASE, PASSAGE_TARGETS, READ_BACK, Span, Spec,
    UNANSWERED,
};
use waymark::process::prompts;

pub(crate) fn questions() -> impl Iterator<Item = &'static Spec> {
    KINDS.iter().flat_map(|kind| kind.questions)
}

/// The questions of the first meeting in the order in which they are asked.
pub(crate) fn way() -> Vec<&'static Spec> {
    prompts().flat_map(|prompt| prompt.questions).collect()
}

/// The choices of a question, those of yes and no among them.
pub(crate) fn choices(question: &Spec) -> Vec<&'static str> {
    if question.kind == Kind::YesNo { vec!["yes", "no"] } else { question.choices.to_vec() }
}

#[test]
fn every_id_stands_for_one_thing() {
    let kinds: BTreeSet<_> = KINDS.iter().map(|kind| kind.id).collect();
    let ids: BTreeSet<_> = questions().map(|question| question.id).collect();
    let prompt_ids: BTreeSet<_> = prompts().map(|prompt| prompt.id).collect();
    assert_eq!((kinds.len(), ids.len(), prompt_ids.len()), (KINDS.len(), questions().count(), prompts().count()));
    for question in questions() {
        let distinct: BTreeSet<_> = question.choices.iter().collect();
        assert_eq!(distinct.len(), question.choices.len(), "{}", question.id);
    }
}

#[test]
fn messages_of_different_questions_differ() {
    let messages: BTreeSet<_> = questions().map(Spec::message).collect();
    assert_eq!(messages.len(), questions().count());
}

#[test]
fn every_question_is_prefixed_by_its_kind() {
    for kind in KINDS {
        for question in kind.questions {
            assert_eq!(question.kind_id(), kind.id, "{}", question.id);
            assert!(question.id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_' | b'.')), "{}", question.id);
        }
    }
}

#[test]
fn only_questions_with_choices_have_choices() {
    for question in questions() {
        let wants_choices = matches!(question.kind, Kind::OneOf | Kind::ManyOf);
        assert_eq!(wants_choices, question.choices.len() > 1, "{}", question.id);
        assert!(!question.has_own_words || matches!(question.kind, Kind::Text | Kind::LongText), "{}", question.id);
    }
}

#[test]
fn what_shows_a_question_is_asked_earlier_and_can_be_chosen() {
    for question in questions() {
        let Some(condition) = question.show_if else { continue };
        let asked = condition.question;
        assert_eq!(forms::question(asked.id), Some(asked), "{}", question.id);
        assert!(comes_before(asked, question), "{} before {}", asked.id, question.id);
        for choice in condition.any_of {
            let is_any = [UNANSWERED, ANSWERED].contains(choice);
            assert!(is_any || choices(asked).contains(choice), "{}: {choice}", question.id);
        }
    }
}

fn comes_before(asked: &Spec, question: &Spec) -> bool {
    let is_before = |list: &[&Spec]| {
        let place = |wanted: &Spec| list.iter().position(|known| known.id == wanted.id);
        place(asked).zip(place(question)).is_some_and(|(asked, question)| asked < question)
    };
    let own: Vec<_> = forms::kind(question.kind_id()).unwrap().questions.iter().collect();
    is_before(&way()) || is_before(&own)
}

#[test]
fn every_exclusive_choice_exists() {
    for question in questions() {
        assert!(question.exclusive.is_none_or(|choice| question.choices.contains(&choice)), "{}", question.id);
    }
}

#[test]
fn every_question_that_is_asked_answers_to_an_item_of_casework() {
    for question in way() {
        assert!(!question.cites.is_empty(), "{}", question.id);
    }
}

#[test]
fn the_first_meeting_is_twelve_prompts_and_four_taps() {
    assert_eq!((FIRST_MEETING.len(), FOUR_TAPS.questions.len()), (12, 4));
}

#[test]
fn the_way_asks_nothing_twice_and_nothing_that_is_not_declared() {
    let asked: BTreeSet<_> = way().into_iter().map(|question| question.id).collect();
    assert_eq!(asked.len(), way().len());
    assert!(way().into_iter().all(|question| forms::question(question.id) == Some(question)));
}

#[test]
fn the_worker_alone_sees_the_four_taps_and_nothing_else_of_the_way() {
    let shared = FIRST_MEETING.iter().flat_map(|prompt| prompt.questions);
    assert!(shared.into_iter().all(|question| !question.is_worker_only));
    assert!(FOUR_TAPS.questions.iter().all(|question| question.is_worker_only));
}

#[test]
fn passages_go_where_the_persons_own_words_stand() {
    assert!(PASSAGE_TARGETS.iter().chain(READ_BACK).all(|question| question.has_own_words));
}

#[test]
fn every_part_of_a_prompt_begins_at_one_of_its_questions() {
    for prompt in prompts() {
        for (first, _) in prompt.parts {
            assert!(prompt.questions.iter().any(|question| question.id == *first), "{}: {first}", prompt.id);
        }
    }
}

#[test]
fn what_there_is_once_in_a_case_is_listed_as_it_is_declared() {
    let declared = KINDS.iter().filter(|kind| kind.span == Span::Case).map(|kind| kind.id).collect::<BTreeSet<_>>();
    assert_eq!(declared, ONCE_A_CASE.iter().copied().collect());
}
