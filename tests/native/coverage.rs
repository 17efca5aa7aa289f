//! Every item of casework.md, Part 1: where it lives. What a question or a rule cites is found by itself; what code or
//! guidance covers stands in `coverage_elsewhere.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use waymark::i18n::Texts;
use waymark::process::Rule;

use crate::coverage_elsewhere::{ELSEWHERE, Place};
use crate::first_meeting_told::texts;
use crate::registry::questions;

/// The frozen list: the item, and what it is about.
fn items() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("../data/casework-items.txt").lines();
    lines.map(|line| line.split_once('\t').unwrap_or_else(|| panic!("no tab in {line}"))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A message, or an attribute of one: `service-kind.c-small`.
fn words(texts: &Texts, message: &str) -> Option<String> {
    match message.split_once('.') {
        Some((message, attribute)) => texts.attribute(message, attribute),
        None => texts.find(message),
    }
}

fn is_there(texts: &Texts, place: Place) -> bool {
    match place {
        Place::Code(path, name) => {
            let code = std::fs::read_to_string(root().join(path)).unwrap_or_default();
            path.starts_with("src/") && is_declared(&code, name)
        }
        Place::Words(message) => words(texts, message).is_some_and(|words| !words.trim().is_empty()),
    }
}

/// Whether something of this name is declared in code: not only mentioned, and not as the beginning of a longer name.
fn is_declared(code: &str, name: &str) -> bool {
    let kinds = ["fn", "struct", "enum", "static", "const"];
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    let stands = |kind: &str| code.split(&format!("{kind} {name}")).skip(1).any(ends);
    kinds.iter().any(|kind| stands(kind))
}

/// Each item with all places in which it lives.
fn places() -> BTreeMap<&'static str, Vec<String>> {
    let mut all: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let cited = questions().flat_map(|question| question.cites.iter().map(|item| (*item, question.id.to_owned())));
    let rules =
        Rule::ALL.iter().flat_map(|rule| rule.cites().iter().map(|item| (*item, format!("rule {}", rule.id()))));
    let elsewhere = ELSEWHERE.iter().map(|(item, place)| (*item, place.to_string()));
    cited.chain(rules).chain(elsewhere).for_each(|(item, place)| all.entry(item).or_default().push(place));
    all
}

#[test]
fn the_list_holds_every_item_of_the_five_documents_in_its_order() {
    let counts = [(0, 47), (1, 32), (2, 48), (3, 7), (4, 9)];
    let expected = counts.iter().flat_map(|(document, count)| (1..=*count).map(move |n| format!("{document}-{n}")));
    let listed: Vec<_> = items().iter().map(|(item, _)| (*item).to_owned()).collect();
    assert_eq!(listed, expected.collect::<Vec<_>>());
    assert!(items().iter().all(|(_, words)| !words.trim().is_empty()));
}

#[test]
#[expect(clippy::print_stdout, reason = "the list is for reading: cargo test coverage -- --nocapture")]
fn every_item_lives_somewhere() {
    let places = places();
    let mut missing = Vec::new();
    for (item, about) in items() {
        let place = places.get(item).map(|places| places.join(", "));
        println!("{item:>5}  {about}: {}", place.as_deref().unwrap_or("MISSING"));
        missing.extend(place.is_none().then(|| format!("{item} {about}")));
    }
    assert!(missing.is_empty(), "these live nowhere: {missing:#?}");
}

#[test]
fn nothing_cites_an_item_that_is_not_listed() {
    let known: BTreeSet<_> = items().into_iter().map(|(item, _)| item).collect();
    let unknown: Vec<_> = places().into_iter().filter(|(item, _)| !known.contains(item)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_place_outside_of_questions_is_there() {
    let texts = texts("en");
    for (item, place) in ELSEWHERE {
        assert!(is_there(&texts, *place), "{item}: {place} is gone");
    }
}

#[test]
fn a_place_in_code_is_there_only_while_what_it_names_is_declared() {
    let code = "//! `gone` was here.\npub fn lanes_of() {}\npub static KEPT: u8 = 0;\nfn plain<'a>() { gone(); }\n";
    for (name, expected) in [("lanes_of", true), ("lanes", false), ("KEPT", true), ("plain", true), ("gone", false)] {
        assert_eq!(is_declared(code, name), expected, "{name}");
    }
    let texts = texts("en");
    assert!(!is_there(&texts, Place::Code("src/process/lanes.rs", "taken_out")));
    assert!(!is_there(&texts, Place::Code("src/process/taken_out.rs", "lanes")));
    assert!(!is_there(&texts, Place::Code("tests/native/coverage.rs", "is_there")), "a test is no place");
}

#[test]
fn every_rule_cites_the_items_that_it_answers_to() {
    for rule in Rule::ALL {
        assert!(!rule.cites().is_empty(), "{}", rule.id());
    }
    let places = places();
    for (item, rule) in [("1-29", "rule R1"), ("2-29", "rule R13a"), ("0-36", "rule R6"), ("2-41", "rule R8")] {
        assert!(places.get(item).is_some_and(|places| places.iter().any(|place| place == rule)), "{item} {rule}");
    }
}
