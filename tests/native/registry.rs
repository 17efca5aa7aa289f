//! The registry walk: what is declared holds together, and every word of it is there in every language.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::expect;
use waymark::forms::{
    self, FIRST_MEETING, FOUR_TAPS, KINDS, Kind, PASSAGE_TARGETS, Prompt, READ_BACK, Spec, UNANSWERED,
};
use waymark::i18n::{FILES, LANGUAGES, Lang, Texts};
use waymark::process::{Stage, StageState, prompts};

use crate::first_meeting_told::{file, texts};

fn questions() -> impl Iterator<Item = &'static Spec> {
    KINDS.iter().flat_map(|kind| kind.questions)
}

/// The questions of the first meeting in the order in which they are asked.
fn way() -> Vec<&'static Spec> {
    prompts().flat_map(|prompt| prompt.questions).collect()
}

/// The choices of a question, those of yes and no among them.
fn choices(question: &Spec) -> Vec<&'static str> {
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
        let asked = forms::question(condition.question).unwrap_or_else(|| panic!("{}", question.id));
        assert!(comes_before(asked, question), "{} before {}", asked.id, question.id);
        for choice in condition.any_of {
            assert!(*choice == UNANSWERED || choices(asked).contains(choice), "{}: {choice}", question.id);
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
fn every_question_and_choice_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        for question in questions() {
            let message = question.message();
            has(&texts, &message, &["short"]);
            let choices: Vec<_> = choices(question).into_iter().map(forms::choice_attribute).collect();
            has(&texts, &message, &choices.iter().map(String::as_str).collect::<Vec<_>>());
        }
        KINDS.iter().for_each(|kind| has(&texts, &format!("kind-{}", kind.id), &[]));
    }
}

#[test]
fn every_prompt_rule_and_waymark_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        prompts().map(Prompt::message).for_each(|message| has(&texts, &message, &["title", "lead"]));
        ["rule-r1", "rule-r2", "rule-r3", "rule-r4"].iter().for_each(|rule| has(&texts, rule, &["lead"]));
        gap_keys().iter().for_each(|key| has(&texts, &format!("gap-{key}"), &["do"]));
        Stage::ALL.iter().for_each(|stage| has(&texts, stage.message(), &[]));
        let states = [StageState::Done, StageState::Here, StageState::Open, StageState::NotBuilt];
        states.iter().for_each(|state| has(&texts, state.message(), &[]));
    }
}

/// The keys of all gaps, as they are written in the rules.
fn gap_keys() -> BTreeSet<String> {
    let folder = format!("{}/src/process/rules", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let source: String = files.collect();
    let words = source.split('"').filter(|word| word.starts_with('r') && word.get(2..3) == Some("-"));
    let keys: BTreeSet<_> = words.map(str::to_owned).collect();
    assert!(keys.len() > 10, "the rules name their gaps otherwise now");
    keys
}

fn has(texts: &Texts, message: &str, attributes: &[&str]) {
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
const NEVER: &[(&str, &[&str])] = &[
    ("en", &["client", "dysfunction", "incapac", "resistan", "weakness", "assessment", "why ", "fault"]),
    ("ru", &["клиент", "дисфункц", "недееспособ", "сопротивл", "слабые сторон", "почему", "виноват"]),
    ("es", &["cliente", "disfunc", "incapac", "resisten", "debilidad", "por qué", "culpa"]),
    ("fr", &["client", "dysfonction", "incapac", "résistan", "faiblesse", "pourquoi", "faute"]),
];

#[test]
fn no_word_that_hurts_faces_the_person() {
    for (tag, words) in NEVER {
        let texts = texts(tag);
        for message in FIRST_MEETING.iter().map(Prompt::message).chain(shared()) {
            let shown = ["lead", "hint", "short", "title"].iter().filter_map(|part| texts.attribute(&message, part));
            let shown: String = shown.chain([texts.get(&message)]).collect::<Vec<_>>().join(" ").to_lowercase();
            for word in *words {
                assert!(!shown.contains(word), "{tag} {message}: {word}");
            }
        }
    }
}

fn shared() -> impl Iterator<Item = String> {
    FIRST_MEETING.iter().flat_map(|prompt| prompt.questions).map(Spec::message)
}

#[test]
fn ids_are_stored_for_ever() {
    let line = |question: &Spec| {
        let own = if question.has_own_words { "+said" } else { "" };
        format!("{} {:?}{own} {}", question.id, question.kind, question.choices.join(" ")).trim_end().to_owned()
    };
    let all: Vec<_> = questions().map(line).collect();
    expect![[r#"
        case.code Text
        case.name Text
        case.shown OneOf code name
        safety.private OneOf yes not_here unsure
        safety.now ManyOf danger dying dependant bed food medicine none
        safety.action LongText
        terms.can LongText
        terms.cannot LongText
        terms.mine LongText
        terms.theirs LongText+said
        terms.decision OneOf yes time no
        terms.next OneOf date none
        terms.no_date LongText
        consent.limits_told YesNo
        consent.may_write OneOf yes no
        consent.explained OneOf understood again
        consent.quote LongText+said
        consent.manner OneOf signature mark spoken
        consent.signature Signature
        consent.witness Text
        client.called Text
        client.reach ManyOf call message email letter visit through not_at_all
        client.reach_at Text
        client.reach_when Text
        client.reach_say Text
        client.reach_seen Text
        client.language Text
        client.interpreter YesNo
        client.support ManyOf reading hearing seeing understanding moving none
        six.pad LongText
        six.situation LongText+said
        six.who_kind ManyOf person group organisation circumstances not_said
        six.who LongText+said
        six.before LongText+said
        six.during LongText+said
        six.after LongText+said
        six.tried LongText+said
        six.helps LongText+said
        six.wish LongText+said
        six.hope LongText+said
        six.life LongText+said
        six.person_view OneOf yes not_quite
        six.person_correction LongText+said
        six.worker_view OneOf yes not_quite
        six.worker_correction LongText
        meeting.day Day
        meeting.time TimeOfDay
        meeting.place Text
        arrival.route OneOf self recommended outreach service transferred
        arrival.will OneOf own encouraged looking compelled
        arrival.fit OneOf fits scope area unable
        arrival.ties ManyOf none knows community feelings competence
        referral.ground OneOf scope area unable
        referral.to Text
        referral.purpose LongText+said
        referral.help ManyOf agreed filled_in went_along received
        referral.check Day
        referral.result LongText
        ending.why OneOf not_wanted referred only_asking
        ending.said LongText+said
        ending.given LongText
        ending.return LongText
        reason.rule Text
        reason.why LongText
        profile.name Text
        profile.area Text
        profile.does LongText
        profile.numbers LongText
        profile.role Text
        profile.worker Text
        erased.case Text
        erased.when Day"#]]
    .assert_eq(&all.join("\n"));
}
