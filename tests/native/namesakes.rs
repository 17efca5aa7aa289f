//! The same name in two cases (Part 5, 5).

use unicode_normalization::UnicodeNormalization;
use waymark::forms::{case, client, minor, participant, person};
use waymark::journal::{Case, Change};
use waymark::process::{CardFace, NamesIn, Namesake, namesakes};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, noted, nth};

fn nfkd(text: &str) -> String {
    text.nfkd().collect()
}

fn card(code: &str, name: &str) -> CardFace {
    CardFace { code: code.into(), name: name.into(), ..CardFace::default() }
}

fn found(told: &Told, cards: &[CardFace]) -> Vec<(String, Vec<String>)> {
    let all = namesakes(&told.case, cards.iter().map(|card| (card, None)), nfkd).into_iter();
    all.map(|Namesake { name, codes }| (name, codes)).collect()
}

/// Who of a case is found in another one that was read, whose card has a code alone.
fn found_in(here: &Told, there: &Case) -> Vec<String> {
    let (card, names) = (card("A-1", ""), NamesIn::of(there, nfkd));
    let all = namesakes(&here.case, [(&card, Some(&names))], nfkd).into_iter();
    all.inspect(|namesake| assert_eq!(namesake.codes, ["A-1"])).map(|namesake| namesake.name).collect()
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

#[test]
fn everybody_of_a_case_is_found_among_everybody_of_another_that_was_read() {
    let here = Told::nothing().note(&client::CALLED.spec, "Mara Lind").at(1, &person::NAME.spec, noted("Karl Brandt"));
    let there = [
        Told::nothing().at(1, &person::NAME.spec, noted("Brandt, Karl")),
        Told::nothing().at(1, &participant::CALLED.spec, noted("karl brandt")),
        Told::nothing().at(1, &minor::CALLED.spec, noted("Kárl Brandt")),
        Told::nothing().note(&client::CALLED.spec, "Karl Brandt"),
        Told::nothing().note(&case::NAME.spec, "Karl  BRANDT"),
    ];
    for (place, there) in there.iter().enumerate() {
        assert_eq!(found_in(&here, &there.case), ["Karl Brandt"], "{place}");
    }
    let both =
        Told::nothing().at(1, &person::NAME.spec, noted("Mara Lind")).at(2, &person::NAME.spec, noted("Karl Brandt"));
    assert_eq!(found_in(&here, &both.case), ["Mara Lind", "Karl Brandt"]);
}

#[test]
fn a_first_name_alone_is_nobodys_namesake_in_whatever_case_it_stands() {
    let here = Told::nothing().note(&client::CALLED.spec, "Mara").at(1, &person::NAME.spec, noted("Karl")).at(
        1,
        &minor::CALLED.spec,
        noted("J. K."),
    );
    assert!(NamesIn::of(&here.case, nfkd).is_empty(), "nobody has a whole name");
    let there = Told::nothing().note(&client::CALLED.spec, "Karl").at(1, &person::NAME.spec, noted("Mara"));
    assert_eq!(found_in(&here, &there.case), [""; 0]);
    assert_eq!(found(&here, &[card("A-1", "Mara"), card("A-2", "Karl")]), []);
    let whole = Told::nothing().note(&client::CALLED.spec, "Karl Brandt").at(1, &person::NAME.spec, noted("Mara Lind"));
    assert_eq!(found_in(&here, &whole.case), [""; 0]);
}

#[test]
fn an_office_that_two_cases_name_is_nobody_and_whoever_is_somebody_in_one_of_them_is_found() {
    let office = |number: u8| {
        Told::nothing().at(number, &person::NAME.spec, noted("Youth Office")).at(
            number,
            &person::SORT.spec,
            choice("organisation"),
        )
    };
    assert_eq!(found_in(&office(1), &office(2).case), [""; 0]);
    let landlord =
        || Told::nothing().at(1, &person::NAME.spec, noted("Karl Brandt")).at(1, &person::SECTOR.spec, choice("work"));
    assert_eq!(found_in(&landlord(), &landlord().case), [""; 0]);
    let brother = Told::nothing().at(1, &person::NAME.spec, noted("Karl Brandt"));
    assert_eq!(found_in(&landlord(), &brother.case), ["Karl Brandt"]);
    assert_eq!(found_in(&brother, &landlord().case), ["Karl Brandt"]);
    let person = || landlord().at(1, &person::SORT.spec, choice("person"));
    assert_eq!(found_in(&person(), &person().case), ["Karl Brandt"], "a person, whatever they are there for");
}

#[test]
fn whoever_was_taken_out_of_a_case_is_nobodys_namesake_any_more() {
    let here = Told::nothing().note(&client::CALLED.spec, "Karl Brandt");
    let there = Told::nothing().at(1, &person::NAME.spec, noted("Karl Brandt"));
    assert_eq!(found_in(&here, &there.case), ["Karl Brandt"]);
    let gone = there.change(&Change::Remove(nth(&person::PERSON, 1)));
    assert_eq!(found_in(&here, &gone.case), [""; 0]);
}
