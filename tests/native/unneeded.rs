//! What is sensitive and not said to be needed is drawn and listed nowhere, is kept, and can be taken out (Part 5, 11).

use waymark::diagram::{Asked, More, rows};
use waymark::forms::{Ask, Spec, background, person};
use waymark::process::{facts, take_out_unneeded, unneeded};

use crate::first_meeting_told::Told;
use crate::maps_told::{Id, Kin, asked, genogram_of, in_english};

/// A mother of whose health, coming and reason something is noted.
fn noted_once(needed: &[&str]) -> (Kin, Id) {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    kin.tick(mother, &person::HEALTH.spec, "substance");
    kin.words(mother, &person::ORIGIN.spec, "Tuzla");
    kin.words(mother, &person::REASON.spec, "For the clinic");
    needed.iter().for_each(|needed| kin.tick(mother, &person::NEEDED.spec, needed));
    (kin, mother)
}

/// Whether a map says anything of her health, and of where she comes from: in its legend, in what it says, in its tables.
fn says(asked: &Asked<'_>) -> [bool; 2] {
    let asked = Asked { more: More::Shown, ..*asked };
    let tables = in_english(|speech| rows(&asked, speech));
    let all = format!("{:?} {tables:?}", genogram_of(&asked).said);
    ["drugs", "Tuzla"].map(|words| all.contains(words))
}

fn headings(kin: &Kin, record: Id) -> Vec<&'static str> {
    let record = kin.case().record(record).unwrap();
    unneeded(&record, &person::NEEDED.spec).into_iter().map(|question| question.id).collect()
}

#[test]
fn what_is_sensitive_is_asked_and_drawn_only_where_somebody_says_that_it_is_needed() {
    for needed in [&[][..], &["origin"], &["health"], &["origin", "health"]] {
        let (kin, mother) = noted_once(needed);
        let [origin, health] = ["origin", "health"].map(|what| needed.contains(&what));
        assert_eq!(says(&asked(&kin)), [health, origin], "{needed:?}");
        let is_asked =
            |question: &Spec| waymark::forms::is_shown(kin.case(), kin.case().first_round(), mother, question);
        assert_eq!(is_asked(&person::HEALTH.spec), health, "{needed:?}");
        assert_eq!(is_asked(&person::REASON.spec), !needed.is_empty(), "{needed:?}");
        assert_eq!([&person::ORIGIN.spec, &person::MOVED.spec].map(is_asked), [origin; 2], "{needed:?}");
        let kept = [("person.health", health), ("person.origin", origin)];
        let kept: Vec<_> = kept.into_iter().filter(|(_, is_needed)| !is_needed).map(|(id, _)| id).collect();
        assert_eq!(headings(&kin, mother), kept, "{needed:?}: what is kept is said to be kept");
    }
}

#[test]
fn what_is_needed_no_more_is_on_no_map_of_any_day_and_comes_back_with_the_tick() {
    let (mut kin, mother) = noted_once(&["health"]);
    let before = kin.case().clone();
    kin.untick(mother, &person::NEEDED.spec, "health");
    assert_eq!(says(&asked(&kin)), [false; 2]);
    assert_eq!(says(&Asked { case: &before, ..asked(&kin) }), [false; 2], "nor on the map as it was then");
    kin.tick(mother, &person::NEEDED.spec, "health");
    assert_eq!(says(&asked(&kin)), [true, false], "nothing was erased");
}

#[test]
fn what_is_kept_and_not_needed_is_said_on_the_card_and_taken_out_with_its_reason() {
    let (mut kin, mother) = noted_once(&["origin"]);
    let card = |kin: &Kin| {
        let record = kin.case().record(mother).unwrap();
        in_english(|speech| facts(&record, &waymark::forms::PEOPLE, speech)).join("; ")
    };
    assert!(card(&kin).contains("Kept, but not said to be needed: Health"), "{}", card(&kin));
    let take_out = |kin: &mut Kin| {
        let changes = take_out_unneeded(&kin.case().record(mother).unwrap(), &person::NEEDED.spec);
        kin.told(|told| told.all(&changes));
    };
    take_out(&mut kin);
    assert_eq!((headings(&kin, mother), says(&asked(&kin))), (vec![], [false, true]), "what is needed stays");
    assert!(!card(&kin).contains("Kept"), "{}", card(&kin));
    let record = kin.case().record(mother).unwrap();
    assert_eq!(record.get(person::REASON), Some("For the clinic"), "the reason stays with what is needed");
    kin.untick(mother, &person::NEEDED.spec, "origin");
    assert_eq!(headings(&kin, mother), ["person.origin"]);
    take_out(&mut kin);
    let record = kin.case().record(mother).unwrap();
    assert_eq!((record.get(person::ORIGIN), record.get(person::REASON)), (None, None));
    assert!(take_out_unneeded(&record, &person::NEEDED.spec).is_empty());
}

#[test]
fn the_background_of_the_person_keeps_what_is_not_needed_in_the_same_way() {
    let told = Told::nothing()
        .say(&background::HEALTH.spec, "My back")
        .note(&background::HEALTH.spec, "Slipped disc")
        .note(&background::GENETIC.spec, "Nothing known")
        .tick(&background::NEEDED.spec, "genetic");
    let own = |told: &Told| {
        let record = told.case.records_of(background::BACKGROUND.id).pop().unwrap();
        let kept: Vec<_> = unneeded(&record, &background::NEEDED.spec).iter().map(|question| question.id).collect();
        (kept, take_out_unneeded(&record, &background::NEEDED.spec))
    };
    let (kept, changes) = own(&told);
    assert_eq!(kept, ["background.health"]);
    let told = told.all(&changes);
    assert!(own(&told).0.is_empty() && own(&told).1.is_empty());
    let record = told.case.records_of(background::BACKGROUND.id).pop().unwrap();
    assert!(!waymark::forms::is_answered(&record, &background::HEALTH.spec), "in whoever's words");
    assert_eq!(record.get(background::GENETIC), Some("Nothing known"));
}
