//! What a child hears and reads (Part 5, 7 and 16): there in every language, informal, easier, and taken wherever a child
//! sits; nowhere else.

use std::collections::BTreeSet;

use waymark::documents::{Version, agreement, plan_paper, report_paper};
use waymark::forms::{SETS, compelled, consent, minor, participant, six, terms};
use waymark::i18n::{Audience, FILES, LANGUAGES, Texts};
use waymark::journal::Value;
use waymark::process::{self, Coming, audience, mutual, offers_child_words};

use crate::documents::{agency, shown, speech};
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, file, texts};
use crate::registry_words::NEVER;
use crate::told_work::noted;
use crate::turned_words::{speaks_to_somebody, turned_to_somebody};

/// The messages and attributes of a locale file: `limits-1`, `prompt-limits.lead`.
fn named(file: &str) -> BTreeSet<String> {
    let mut message = String::new();
    let mut all = BTreeSet::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, words)) = line.split_once('=') else { continue };
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            message = name.trim().to_owned();
            all.extend((!words.trim().is_empty()).then(|| message.clone()));
        } else if name.trim().starts_with('.') {
            all.insert(format!("{message}{}", name.trim()));
        }
    }
    all
}

/// What a child hears, by the name of what everybody else hears.
pub(crate) fn stems(tag: &str) -> BTreeSet<String> {
    let lang = LANGUAGES.iter().find(|lang| lang.tag == tag).unwrap();
    let stem = |name: &String| {
        let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
        let stem = message.strip_suffix("-child").unwrap_or_else(|| panic!("{tag}: {name} is nobody's own"));
        if attribute.is_empty() { stem.to_owned() } else { format!("{stem}.{attribute}") }
    };
    named(&file(lang, "child")).iter().map(stem).collect()
}

/// A text by its name, for somebody.
pub(crate) fn said(texts: &Texts, to: Audience, name: &str) -> String {
    match name.split_once('.') {
        None => texts.get_to(to, name),
        Some((message, attribute)) => texts.attribute_to(to, message, attribute).unwrap_or_default(),
    }
}

#[test]
fn whatever_a_child_hears_is_there_in_every_language_in_place_of_what_everybody_hears() {
    let english = stems("en");
    for lang in LANGUAGES {
        assert_eq!(stems(lang.tag), english, "{}", lang.tag);
        let others = FILES.iter().filter(|name| **name != "child");
        let known: BTreeSet<_> = others.flat_map(|name| named(&file(lang, name))).collect();
        let nobodys: Vec<_> = english.difference(&known).collect();
        assert!(nobodys.is_empty(), "{}: {nobodys:?}", lang.tag);
        let by_chance =
            known.iter().filter(|name| name.strip_suffix("-child").is_some_and(|stem| known.contains(stem)));
        assert_eq!(by_chance.collect::<Vec<_>>(), [""; 0], "{}", lang.tag);
    }
}

/// What Part 5, 7 and 16 ask for: limits, consent, rights, the opening line, the page filled in alone, and whatever a
/// turned screen says to whoever looks at it.
fn wanted() -> Vec<String> {
    let limits = ["limits-1", "limits-2", "limits-3", "limits-4", "limits-stop", "prompt-limits.lead"];
    let consent = ["prompt-together.lead", "paper-voice", "alone-lead", "alone-give-back"];
    let rules = ["leave-out", "stop", "read", "danger"].map(|rule| format!("alone-rule-{rule}"));
    let both = [Coming::Freely, Coming::Required].into_iter().flat_map(|coming| mutual(coming));
    let sentences = both.flat_map(|(_, sentences)| sentences).map(str::to_owned);
    let asked = SETS.iter().flat_map(|set| set.items).map(|item| item.message());
    // Choosing a sentence that fits is the same for everybody.
    let asked = asked.filter(|message| message != "level-grade");
    let before = limits.into_iter().chain(consent).map(str::to_owned).chain(rules).chain(sentences).chain(asked);
    before.chain(turned_to_somebody()).collect()
}

#[test]
fn limits_consent_rights_papers_the_page_filled_in_alone_and_turned_screens_have_a_childs_words() {
    let there = stems("en");
    let missing: BTreeSet<_> = wanted().into_iter().filter(|name| !there.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_child_is_spoken_to_informally_and_a_grown_up_is_not() {
    for tag in ["ru", "es", "fr"] {
        let texts = texts(tag);
        let is_formal = |text: &str| speaks_to_somebody(tag, text);
        let names = stems(tag);
        for name in &names {
            let text = said(&texts, Audience::Child, name);
            assert!(!is_formal(&text), "{tag} {name}: {text}");
        }
        let formally = names.iter().filter(|name| is_formal(&said(&texts, Audience::Adult, name))).count();
        assert!(formally > 20, "{tag}: the words that are formal are others: {formally}");
    }
}

#[test]
fn no_word_that_hurts_faces_a_child() {
    for (tag, words) in NEVER {
        let texts = texts(tag);
        for name in stems(tag) {
            let text = said(&texts, Audience::Child, &name).to_lowercase();
            words.iter().for_each(|word| assert!(!text.contains(word), "{tag} {name}: {word}"));
        }
    }
}

#[test]
fn what_has_no_childs_words_is_said_as_to_everybody() {
    let texts = texts("en");
    assert_eq!(texts.get_to(Audience::Child, "paper-day"), texts.get("paper-day"));
    assert_eq!(texts.heading_to(Audience::Child, &terms::CAN.spec), texts.heading(&terms::CAN.spec));
    let choice = |to| texts.choice_to(to, &consent::MANNER.spec, "spoken");
    assert_eq!(choice(Audience::Child), choice(Audience::Adult));
    assert_ne!(texts.get_to(Audience::Child, "limits-4"), texts.get("limits-4"));
    assert_eq!(texts.get_to(Audience::Child, "nowhere"), "nowhere");
}

fn to_a_child(told: Told) -> Told {
    told.choose(&consent::WORDS.spec, "child")
}

#[test]
fn the_choice_holds_for_its_round_and_is_offered_where_a_child_is() {
    let told = to_a_child(whole_meeting());
    assert_eq!(audience(&told.case, told.round()), Audience::Child);
    assert!(offers_child_words(&told.case, told.round()));
    assert_eq!(audience(&whole_meeting().case, told.round()), Audience::Adult, "nothing chosen is a grown-up");
    assert!(!offers_child_words(&whole_meeting().case, told.round()));
    let with_child = whole_meeting().at(1, &minor::CALLED.spec, noted("Lena"));
    assert!(offers_child_words(&with_child.case, with_child.round()));
    assert_eq!(audience(&with_child.case, with_child.round()), Audience::Adult, "a parent may sit there");
    let several = whole_meeting().at(1, &participant::CALLED.spec, noted("Lena"));
    assert!(offers_child_words(&several.case, several.round()), "who else comes may be a child");
    let again = told.look_back(1, "revise").again("revise");
    assert_eq!(audience(&again.case, again.round()), Audience::Adult, "a new round is begun with whoever is there");
}

#[test]
fn the_papers_of_the_round_are_in_a_childs_words_and_a_report_never_is() {
    for lang in LANGUAGES {
        let (texts, agency) = (texts(lang.tag), agency());
        let child = |message: &str| texts.get_to(Audience::Child, message);
        let told = to_a_child(whole_meeting());
        for version in [Version::Safe, Version::Full] {
            let (case, round) = (&told.case, told.round());
            let paper = shown(&agreement(case, round, &agency.case, &speech(&texts), version));
            let plan = shown(&plan_paper(case, round, &agency.case, &speech(&texts), version));
            for paper in [&paper, &plan] {
                for message in ["paper-voice", "paper-agreement-rights-stop", "paper-agreement-rights-see"] {
                    assert!(paper.contains(&child(message)), "{} {message}: {paper}", lang.tag);
                    assert!(!paper.contains(&texts.get(message)), "{} {message}: {paper}", lang.tag);
                }
            }
            let report = shown(&report_paper(case, round, &agency.case, &speech(&texts), version));
            assert!(!report.contains(&texts.heading_to(Audience::Child, &six::LIFE.spec)), "{}", lang.tag);
        }
    }
}

#[test]
fn the_agreement_tells_how_the_work_goes_and_what_each_may_and_owes() {
    let (texts, agency) = (texts("en"), agency());
    for (told, coming, end) in [
        (whole_meeting(), Coming::Freely, "paper-agreement-course-end"),
        (
            whole_meeting().put(
                &compelled::MUST.spec,
                waymark::journal::Part::Whole,
                Value::text("To come once a month", "en"),
            ),
            Coming::Required,
            "paper-agreement-course-required",
        ),
    ] {
        assert_eq!(Coming::of(&told.case, told.round()), coming);
        let paper = shown(&agreement(&told.case, told.round(), &agency.case, &speech(&texts), Version::Safe));
        for (heading, sentences) in mutual(coming) {
            assert!(paper.contains(&format!("# {}", texts.get(heading))), "{heading}: {paper}");
            sentences.iter().for_each(|message| assert!(paper.contains(&texts.get(message)), "{message}: {paper}"));
        }
        assert!(paper.contains(&texts.get(end)));
    }
    let promised = process::rights(Coming::Required).map(|message| texts.get(message)).concat();
    assert!(
        !promised.contains(&texts.get("paper-agreement-rights-stop")),
        "whoever has to come is promised no such thing"
    );
}
