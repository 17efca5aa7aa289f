//! Every word of what is declared is there in every language, and none that hurts faces the person.

use std::collections::{BTreeMap, BTreeSet};

use waymark::forms::{
    self, FIRST_MEETING, KINDS, PAGES, Prompt, SETS, STAGE_FORMS, directory, entitlement, evaluation, referral,
};
use waymark::i18n::{FILES, LANGUAGES, Lang, Texts};
use waymark::process::{Coming, DueKind, Follow, Rule, Stage, StageState, moment_kinds, mutual, prompts};

use crate::first_meeting_told::{file, texts};
use crate::registry::{choices, questions};
use crate::registry_pages::{asked_on_pages, page_lists, page_sections};
use crate::registry_stages::{asked_in_stages, lists, sections};

#[test]
fn every_question_and_choice_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        for question in questions() {
            let message = question.message();
            has(&texts, &message, &["short"]);
            let choices: Vec<_> = choices(question).into_iter().map(forms::choice_attribute).collect();
            has(&texts, &message, &choices.iter().map(String::as_str).collect::<Vec<_>>());
        }
        KINDS.iter().for_each(|kind| has(&texts, &kind.message(), &[]));
    }
}

#[test]
fn every_prompt_rule_and_waymark_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        prompts().map(Prompt::message).for_each(|message| has(&texts, &message, &["title", "lead"]));
        Rule::ALL.iter().for_each(|rule| has(&texts, rule.message(), &["lead"]));
        gap_keys().iter().for_each(|key| has(&texts, &format!("gap-{key}"), &["do"]));
        Stage::ALL.iter().for_each(|stage| has(&texts, stage.message(), &[]));
        let states = [StageState::Done, StageState::Here, StageState::Open, StageState::Later];
        states.iter().for_each(|state| has(&texts, state.message(), &[]));
    }
}

#[test]
fn every_stage_section_and_list_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        Stage::ALL.iter().for_each(|stage| has(&texts, stage.message(), &["onward"]));
        STAGE_FORMS.iter().for_each(|form| has(&texts, &format!("stage-{}", form.id), &["lead"]));
        sections().for_each(|section| has(&texts, &format!("section-{}", section.id), &[]));
        for list in lists() {
            let attributes: &[&str] = if list.is_open { &["add", "none"] } else { &["none-here"] };
            has(&texts, &list.kind.message(), attributes);
        }
    }
}

#[test]
fn the_lists_of_no_stage_and_no_page_have_their_words_and_ask_what_their_kinds_ask() {
    for list in [&directory::DIRECTORY, &entitlement::ENTITLEMENTS, &referral::REFERRALS] {
        LANGUAGES.iter().for_each(|lang| has(&texts(lang.tag), &list.kind.message(), &["add", "none"]));
        let asked: Vec<_> = list.asked.iter().chain(list.later).map(|question| question.id).collect();
        assert_eq!(asked, list.kind.questions.iter().map(|question| question.id).collect::<Vec<_>>());
        assert!(list.told.iter().chain(list.checked).chain(list.today).all(|told| list.kind.questions.contains(told)));
    }
}

#[test]
fn everything_that_follows_is_due_or_happened_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        Follow::ALL.iter().for_each(|follow| has(&texts, &format!("follow-{}", follow.id()), &["lead"]));
        DUES.iter().for_each(|kind| has(&texts, kind.message(), &[]));
        moment_kinds().for_each(|kind| has(&texts, &kind.message(), &[]));
        let outcomes = evaluation::OUTCOME.spec.choices.iter();
        outcomes.for_each(|outcome| has(&texts, &format!("outcome-{outcome}"), &["lead"]));
    }
}

const DUES: [DueKind; 11] = [
    DueKind::Meeting,
    DueKind::Touch,
    DueKind::Step,
    DueKind::Referral,
    DueKind::Review,
    DueKind::PlanEnd,
    DueKind::ConsentEnd,
    DueKind::Objection,
    DueKind::Claim,
    DueKind::Risk,
    DueKind::DecisionEnd,
];

/// The rules as they are written.
pub(crate) fn rules_source() -> String {
    let folder = format!("{}/src/process/rules", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

/// The keys of all gaps, as they are written in the rules.
pub(crate) fn gap_keys() -> BTreeSet<String> {
    let source = rules_source();
    let words = source.split('"').filter(|word| is_gap_key(word));
    let keys: BTreeSet<_> = words.map(str::to_owned).collect();
    assert!(keys.len() > 10, "the rules name their gaps otherwise now");
    keys
}

/// `r1-look`, `r13a-ends`: a rule's number and what is open.
fn is_gap_key(word: &str) -> bool {
    let rule = word.split_once('-').and_then(|(rule, _)| rule.strip_prefix('r'));
    rule.is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()) && number.len() <= 3)
}

pub(crate) fn has(texts: &Texts, message: &str, attributes: &[&str]) {
    let lang = texts.lang().tag;
    assert!(texts.find(message).is_some_and(|text| !text.trim().is_empty()), "{lang}: {message}");
    for attribute in attributes {
        let words = texts.attribute(message, attribute);
        assert!(words.is_some_and(|text| !text.trim().is_empty()), "{lang}: {message}.{attribute}");
    }
}

#[test]
fn every_language_is_read_as_a_whole() {
    for lang in LANGUAGES {
        let read = Texts::read(lang, FILES.iter().map(|name| file(lang, name)));
        assert!(read.is_ok(), "{}: {:?}", lang.tag, read.err());
    }
}

#[test]
fn the_same_varies_in_a_text_in_every_language() {
    let english = Lang::find("en").unwrap();
    for name in FILES {
        let expected = places(&file(english, name));
        for lang in LANGUAGES {
            assert_eq!(places(&file(lang, name)), expected, "{} {name}", lang.tag);
        }
    }
}

/// The messages and attributes of a file in which something varies, and what.
fn places(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let is_message = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let Some((name, _)) = line.split_once('=').filter(|_| is_message || line.trim_start().starts_with('.')) {
            if is_message {
                message = name.trim().to_owned();
            }
            current = if is_message { message.clone() } else { format!("{message}{}", name.trim()) };
        }
        let is_name = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_';
        let found = line.split('$').skip(1).map(|rest| rest.chars().take_while(is_name).collect::<String>());
        found.for_each(|place| {
            all.entry(current.clone()).or_default().insert(place);
        });
    }
    all
}

/// Words that never face the person (Part 5, 16), and questions after the cause of someone's doing (Part 5, 3).
pub(crate) const NEVER: &[(&str, &[&str])] = &[
    ("en", &["client", "dysfunction", "incapac", "resistan", "weakness", "assessment", "why ", "fault"]),
    ("ru", &["клиент", "дисфункц", "недееспособ", "сопротивл", "слабые сторон", "почему", "виноват"]),
    ("es", &["cliente", "disfunc", "incapac", "resisten", "debilidad", "por qué", "culpa"]),
    ("fr", &["client", "dysfonction", "incapac", "résistan", "faiblesse", "pourquoi", "faute"]),
];

#[test]
fn no_word_that_hurts_faces_the_person() {
    for (tag, words) in NEVER {
        let texts = texts(tag);
        for (message, attribute) in shared() {
            let shown = match &attribute {
                None => texts.find(&message),
                Some(attribute) => texts.attribute(&message, attribute),
            };
            let shown = shown.unwrap_or_default().to_lowercase();
            for word in *words {
                assert!(!shown.contains(word), "{tag} {message} {attribute:?}: {word}");
            }
        }
    }
}

/// Every message and attribute that the person can read along with: prompts, parts of stages and pages, and all their
/// questions but those that the worker answers alone.
pub(crate) fn shared() -> Vec<(String, Option<String>)> {
    let prompts = FIRST_MEETING.iter().map(Prompt::message);
    let sections = sections().chain(page_sections()).map(|section| format!("section-{}", section.id));
    let pages = PAGES.iter().map(|page| format!("page-{}", page.id));
    let outcomes = evaluation::OUTCOME.spec.choices.iter().map(|outcome| format!("outcome-{outcome}"));
    let lists = lists().into_iter().chain(page_lists()).map(|list| list.kind.message());
    let parts = ["lead", "hint", "short", "title", "add", "none", "none-here"];
    let whole = |message: String| with_parts(&message, &parts.map(str::to_owned));
    let named = prompts.chain(pages).chain(sections).chain(outcomes).chain(lists).flat_map(whole);
    let meeting = FIRST_MEETING.iter().flat_map(|prompt| prompt.questions);
    let questions =
        meeting.chain(asked_in_stages()).chain(asked_on_pages()).filter(|question| !question.is_worker_only);
    let questions = questions.flat_map(|question| {
        let choices = choices(question).into_iter().map(forms::choice_attribute);
        with_parts(
            &question.message(),
            &["hint", "short"].map(str::to_owned).into_iter().chain(choices).collect::<Vec<_>>(),
        )
    });
    let alone =
        SETS.iter().flat_map(|set| set.items).flat_map(|item| with_parts(&item.message(), &["short".to_owned()]));
    let rules = ["leave-out", "stop", "read", "danger"].map(|rule| (format!("alone-rule-{rule}"), None));
    let mutual = [Coming::Freely, Coming::Required].into_iter().flat_map(mutual);
    let mutual = mutual.flat_map(|(heading, sentences)| [heading].into_iter().chain(sentences));
    let mutual = mutual.map(|message| (message.to_owned(), None));
    named.chain(questions).chain(alone).chain(rules).chain(mutual).collect()
}

fn with_parts(message: &str, attributes: &[String]) -> Vec<(String, Option<String>)> {
    let attributes = attributes.iter().map(|attribute| (message.to_owned(), Some(attribute.clone())));
    [(message.to_owned(), None)].into_iter().chain(attributes).collect()
}

#[test]
fn the_words_that_hurt_are_looked_for_where_they_would_stand() {
    let places = shared();
    for (message, attribute) in [
        ("closure-reason", Some("c-no-contact")),
        ("goal-person-reached", Some("short")),
        ("section-alone", None),
        ("outcome-revise", Some("lead")),
        ("kind-indicator", Some("none-here")),
        ("page-safety", Some("lead")),
        ("section-risks", None),
        ("exception-told", Some("c-danger")),
    ] {
        assert!(places.contains(&(message.to_owned(), attribute.map(str::to_owned))), "{message}");
    }
    assert!(!places.iter().any(|(message, _)| message.starts_with("arrival-")));
}
