//! Every word that a screen turned to the person can show, by its name, and whether it speaks to whoever looks at it: those
//! that do have a child's own words (Part 5, 7 and 16), `tests/native/children.rs` looks for them.

use std::collections::BTreeSet;

use waymark::forms::{self, FIRST_MEETING, Prompt, Reading, SETS, Spec, evaluation, goal, scale};
use waymark::i18n::{Audience, LANGUAGES, Texts};
use waymark::process::{may_be_turned, turned_feedback, turned_looks, turned_scales};

use crate::children::said;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, date, link, noted};

/// What stands on turned screens, in the place of the person whom the case is about and of another client.
const SCREENS: &[&str] = &[
    "room/alone.rs",
    "room/asked.rs",
    "room/feedback.rs",
    "room/goals.rs",
    "room/looking.rs",
    "room/numbers.rs",
    "room/others.rs",
    "room/own_page.rs",
    "room/turned.rs",
    "maps/pane.rs",
    "maps/shared.rs",
    "fields/choice_field.rs",
    "fields/date_field.rs",
    "fields/day_field.rs",
    "fields/signature_field.rs",
    "meeting/readings.rs",
];

/// Stands in those sources and shows to the worker alone, or is the id of a button there.
const NOT_SAID: &[&str] = &["emergency-add", "alone-not-said"];

/// The messages that the sources of turned screens name.
fn of_screens(texts: &Texts) -> BTreeSet<String> {
    let read = |screen: &&str| {
        let path = format!("{}/src/ui/{screen}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let sources = SCREENS.iter().map(read).collect::<String>();
    let code = sources.lines().filter(|line| !line.trim_start().starts_with("//"));
    let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|name| !NOT_SAID.contains(name));
    quoted.filter(|name| texts.find(name).is_some()).map(str::to_owned).collect()
}

/// What a question says: itself, its hint, its short form, its choices.
fn of_question(question: &Spec) -> Vec<String> {
    let message = question.message();
    let choices = question.choices.iter().map(|choice| forms::choice_attribute(choice));
    let attributes = ["hint", "short"].map(str::to_owned).into_iter().chain(choices);
    let attributes = attributes.map(|attribute| format!("{message}.{attribute}")).collect::<Vec<_>>();
    [vec![message], attributes].concat()
}

/// The first meeting: each prompt with its parts, and what of it is asked there.
fn of_meeting() -> Vec<String> {
    let nothing = Told::nothing();
    let (case, round) = (&nothing.case, nothing.round());
    let is_asked = |question: &&Spec| may_be_turned(case, forms::first_id(question, case, round), question);
    let of_prompt = |prompt: &Prompt| {
        let message = prompt.message();
        let parts = prompt.parts.iter().map(|(_, part)| (*part).to_owned());
        let asked = prompt.questions.iter().filter(is_asked).flat_map(of_question);
        let own = [message.clone(), format!("{message}.lead"), format!("{message}.title")];
        own.into_iter().chain(parts).chain(asked).collect::<Vec<_>>()
    };
    // In the place of danger stand the numbers.
    FIRST_MEETING.iter().filter(|prompt| prompt.reading != Reading::Emergency).flat_map(of_prompt).collect()
}

/// The pages filled in alone; what else is said of a set is for the worker.
fn of_sets() -> Vec<String> {
    let titles = SETS.iter().map(|set| format!("set-{}", set.id));
    let items = SETS.iter().flat_map(|set| set.items);
    let asked = items.flat_map(|item| {
        let (message, question) = (item.message(), item.question.message());
        let choices = item.question.choices.iter().map(move |id| format!("{question}.{}", forms::choice_attribute(id)));
        [message.clone(), format!("{message}.short")].into_iter().chain(choices)
    });
    titles.chain(asked).collect()
}

/// What the person is asked about the work: looking back, where a goal stands, how it is with us.
fn of_looks() -> Vec<String> {
    let levels = [scale::MUCH_LESS, scale::LESS, scale::EXPECTED, scale::MORE, scale::MUCH_MORE];
    let told = Told::nothing()
        .at(1, &goal::STATEMENT.spec, noted("Find work"))
        .at(1, &evaluation::OF.spec, choice("stage"))
        .at(1, &scale::GOAL_OF.spec, link(&goal::GOAL, 1));
    let told = levels.iter().fold(told, |told, level| told.at(1, &level.spec, noted("So far")));
    let (case, round) = (&told.case, told.round());
    let all = [turned_looks(case, round), turned_scales(case, round), turned_feedback(case, round, date("2026-03-09"))];
    assert!(all.iter().all(|looks| !looks.is_empty()), "{all:?}");
    all.concat().into_iter().flat_map(|look| of_question(look.question)).collect()
}

/// Whatever a turned screen says, in some language, to whoever looks at it.
pub(crate) fn turned_to_somebody() -> BTreeSet<String> {
    let declared = of_meeting().into_iter().chain(of_sets()).chain(of_looks());
    let all: BTreeSet<_> = of_screens(&texts("en")).into_iter().chain(declared).collect();
    let languages: Vec<_> = LANGUAGES.iter().map(|lang| (lang.tag, texts(lang.tag))).collect();
    let speaks = |name: &String| {
        languages.iter().any(|(tag, texts)| speaks_to_somebody(tag, &said(texts, Audience::Adult, name)))
    };
    all.into_iter().filter(speaks).collect()
}

/// Whether a text speaks to somebody; where a language has two ways to do so, in the formal one. A verb alone says it in
/// Spanish, as of somebody else: those are named.
pub(crate) fn speaks_to_somebody(tag: &str, text: &str) -> bool {
    let lowered = text.to_lowercase().replace("thank you", "").replace("rendez-vous", "");
    let mut words = lowered.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| match tag {
        "ru" => is_formal_russian(word),
        "es" => SPANISH.contains(&word),
        "fr" => ["vous", "votre", "vos"].contains(&word) || is_formal_french_verb(word),
        _ => ["you", "your", "yours", "yourself"].contains(&word),
    })
}

const SPANISH: &[&str] = &["usted", "su", "sus", "suya", "dígame", "elija", "marque", "ponga", "quiere", "toque"];

fn is_formal_russian(word: &str) -> bool {
    let is_verb = ["ите", "йте", "ьте", "ёте", "итесь", "йтесь"].iter().any(|end| word.ends_with(end));
    ["вы", "вас", "вам", "вами"].contains(&word) || word.starts_with("ваш") || is_verb
}

fn is_formal_french_verb(word: &str) -> bool {
    word.ends_with("ez") && !["chez", "assez"].contains(&word)
}

#[test]
fn a_text_that_speaks_to_somebody_is_told_from_one_that_speaks_to_nobody() {
    for (tag, text) in [
        ("en", "Your goals"),
        ("ru", "Поставьте первым то, что важнее всего"),
        ("ru", "Что иначе, по-вашему"),
        ("es", "Quién y qué hay a su alrededor"),
        ("fr", "Mettez en premier ce qui compte"),
        ("fr", "Autour de vous"),
    ] {
        assert!(speaks_to_somebody(tag, text), "{tag}: {text}");
    }
    for (tag, text) in [
        ("en", "Thank you"),
        ("ru", "Что помогло"),
        ("ru", "Поставь наверх то, что для тебя важнее всего"),
        ("es", "Lo que más te importa"),
        ("fr", "Avant le prochain rendez-vous chez toi"),
    ] {
        assert!(!speaks_to_somebody(tag, text), "{tag}: {text}");
    }
}

#[test]
fn what_a_turned_screen_says_is_found_where_it_stands() {
    let found = turned_to_somebody();
    for name in [
        "together-goals-lead",
        "together-map-how",
        "own-lead",
        "set-strengths",
        "client-reach.c-through",
        "six-person-correction.short",
        "prompt-story.title",
        "consent-quote.hint",
        "goal-person-reached",
        "evaluation-person-blocked",
        "scale-now",
        "feedback-heard",
    ] {
        assert!(found.contains(name), "{name}: {found:?}");
    }
}
