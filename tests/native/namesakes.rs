//! The same name in two cases (Part 5, 5).

use unicode_normalization::UnicodeNormalization;
use waymark::forms::{case, client, minor, participant, person};
use waymark::process::{CardFace, Namesake, namesakes};

use crate::first_meeting_told::Told;
use crate::told_work::noted;

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

fn card(code: &str, name: &str) -> CardFace {
    CardFace { code: code.into(), name: name.into(), ..CardFace::default() }
}

fn found(told: &Told, cards: &[CardFace]) -> Vec<(String, Vec<String>)> {
    let all = namesakes(&told.case, cards, nfkd).into_iter();
    all.map(|Namesake { name, codes }| (name, codes)).collect()
}

#[test]
fn the_person_of_one_case_is_found_in_another_whatever_the_accents_the_capitals_and_the_order() {
    let told = Told::nothing().note(&case::NAME.spec, "Zoë Lindqvist");
    for name in ["Zoë Lindqvist", "zoe lindqvist", "Lindqvist, Zoe", " LINDQVIST  ZOE "] {
        assert_eq!(found(&told, &[card("A-1", name)]), [("Zoë Lindqvist".into(), vec!["A-1".into()])], "{name}");
    }
    let told = Told::nothing().note(&client::CALLED.spec, "Алёна Орлова");
    assert_eq!(found(&told, &[card("A-1", "Орлова Алена")]).len(), 1);
}

#[test]
fn everybody_in_a_case_is_looked_for_and_each_name_once_with_all_its_codes() {
    let told = Told::nothing()
        .note(&case::NAME.spec, "Mara Lind")
        .note(&client::CALLED.spec, "Mara Lind")
        .at(1, &person::NAME.spec, noted("Karl Brandt"))
        .at(1, &participant::CALLED.spec, noted("Ines Sol"))
        .at(1, &minor::CALLED.spec, noted("Lena Sol"))
        .at(2, &person::NAME.spec, noted("karl brandt"));
    let cards = [
        card("A-1", "Karl Brandt"),
        card("A-2", "Ines Sol"),
        card("A-3", "Karl Brandt"),
        card("A-4", "Lena Sol"),
        card("A-5", "Mara Lind"),
    ];
    let expected = [
        ("Mara Lind", vec!["A-5"]),
        ("Ines Sol", vec!["A-2"]),
        ("Lena Sol", vec!["A-4"]),
        ("Karl Brandt", vec!["A-1", "A-3"]),
    ];
    let found = found(&told, &cards);
    let found: Vec<_> =
        found.iter().map(|(name, codes)| (name.as_str(), codes.iter().map(String::as_str).collect())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_part_of_a_name_another_name_a_letter_or_no_name_is_nobodys_namesake() {
    let told = Told::nothing().note(&case::NAME.spec, "Mara Lind").at(1, &person::NAME.spec, noted("K."));
    for name in ["Mara", "Lind", "Mara Lindqvist", "Mara Anna Lind", "K", "K.", "", " ", "-"] {
        assert_eq!(found(&told, &[card("A-1", name)]), [], "{name}");
    }
    assert_eq!(found(&Told::nothing().at(1, &person::ROLE.spec, noted("ex-partner")), &[card("A-1", "")]), []);
}
