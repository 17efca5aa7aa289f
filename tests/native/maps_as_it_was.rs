//! Maps say no more than was said, and of each day only what was true then: widows, the dead, ages, needs taken out, and
//! ties that only one of the maps can show.

use waymark::diagram::{Asked, Eyes, Map, Point, moved};
use waymark::forms::{bond, couple, person};
use waymark::journal::{Change, DateAnswer, Value};

use crate::maps_told::{Drawn, Id, Kin, asked, day, ecomap_of, genogram_of};

fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// The words of a couple, a tie or a person on a map; nothing where they are not on it.
fn told(map: &Drawn, id: Id) -> String {
    let nodes = map.people().map(|(node, words)| (node.record, words));
    let lines = map.ties().map(|(line, words)| (line.record, words));
    nodes.chain(lines).find(|(record, _)| *record == id).map(|(_, words)| plain(words)).unwrap_or_default()
}

fn at<'a>(kin: &'a Kin, on: &str) -> Asked<'a> {
    Asked { at: day(on), ..asked(kin) }
}

/// Two of whom one died; what is noted of them as a couple is what they are today.
fn widowed() -> (Kin, [Id; 3]) {
    let mut kin = Kin::nobody();
    let (anna, josef) = (kin.person("Anna", "circle", 1950), kin.person("Josef", "square", 1948));
    kin.index(anna);
    kin.home(josef);
    kin.died(josef, 2021);
    let couple = kin.couple(anna, josef, "widowed");
    (kin, [anna, josef, couple])
}

#[test]
fn a_couple_is_widowed_from_the_first_death_on_and_was_married_before() {
    let (mut kin, [anna, _, couple]) = widowed();
    let status = |kin: &Kin, on: &str| told(&genogram_of(&at(kin, on)), couple);
    for (on, expected) in [("2000-01-01", "Married"), ("2020-12-31", "Married"), ("2021-01-01", "Widowed")] {
        assert!(status(&kin, on).contains(expected), "{on}: {}", status(&kin, on));
    }
    kin.year(couple, &couple::MARRIED.spec, 1980);
    assert!(status(&kin, "2000-01-01").contains("Married"));
    assert_eq!(status(&kin, "1979-12-31"), "", "they were nothing to each other yet");
    kin.died(anna, 2023);
    assert!(status(&kin, "2022-01-01").contains("Widowed"), "the first of the two");
    let (mut unknown, [_, josef, couple]) = widowed();
    unknown.set(josef, &person::DIED.spec, Value::Date(DateAnswer { unknown: true, ..DateAnswer::default() }));
    assert!(told(&genogram_of(&at(&unknown, "2000-01-01")), couple).contains("Widowed"), "nobody knows since when");
}

#[test]
fn the_dead_live_in_no_household_and_did_before() {
    let (kin, [anna, josef, _]) = widowed();
    let is_home = |on: &str, who: Id| told(&ecomap_of(&at(&kin, on)), who).contains("lives in the household");
    assert!(is_home("2020-06-01", josef) && is_home("2020-06-01", anna));
    assert!(!is_home("2022-01-01", josef) && is_home("2022-01-01", anna));
    let mut alone = kin;
    alone.died(anna, 2024);
    let map = ecomap_of(&at(&alone, "2025-01-01"));
    assert!(told(&map, anna).contains("lives in the household"), "the map stays about whom it is about");
}

#[test]
fn an_age_is_exact_only_where_the_days_make_it_so() {
    let mut kin = Kin::nobody();
    let one = kin.person("Anna", "circle", 1990);
    kin.index(one);
    let age = |kin: &Kin, on: &str| {
        let map = genogram_of(&at(kin, on));
        let words = told(&map, one);
        let figures: Vec<String> =
            map.people().next().unwrap().0.labels.iter().flat_map(|it| it.words.clone()).collect();
        (words.split(", ").nth(2).unwrap().to_owned(), figures.into_iter().find(|it| it.ends_with(['3', '4'])).unwrap())
    };
    let pair = |words: &str, figures: &str| (words.to_owned(), figures.to_owned());
    assert_eq!(age(&kin, "2024-01-01"), pair("about 34 years old", "~34"), "of a year alone");
    let mut born = |month, day, about| {
        let date = DateAnswer { year: Some(1990), month, day, about, ..DateAnswer::default() };
        kin.set(one, &person::BORN.spec, Value::Date(date));
        age(&kin, "2024-12-01")
    };
    assert_eq!(born(Some(12), None, false), pair("about 34 years old", "~34"), "in that month nobody knows");
    assert_eq!(born(Some(11), None, false), pair("34 years old", "34"));
    assert_eq!(born(Some(12), Some(2), false), pair("33 years old", "33"));
    assert_eq!(born(Some(12), Some(2), true), pair("about 33 years old", "~33"));
    assert_eq!(age(&kin, "2023-12-31").1, "~33");
}

#[test]
fn a_birthday_that_is_still_to_come_makes_nobody_older() {
    let mut kin = Kin::nobody();
    let one = kin.person("Anna", "circle", 1990);
    kin.index(one);
    kin.set(
        one,
        &person::BORN.spec,
        Value::Date(DateAnswer { year: Some(1990), month: Some(12), ..DateAnswer::default() }),
    );
    assert!(told(&genogram_of(&at(&kin, "2024-01-01")), one).contains("33 years old"));
    kin.died(one, 2020);
    assert!(
        told(&genogram_of(&at(&kin, "2024-01-01")), one).contains("about 30 years old"),
        "of the death only a year"
    );
}

#[test]
fn a_need_that_was_taken_out_stands_along_no_line_and_in_no_words() {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    let need = kin.need("A quiet place to learn");
    let school = kin.system("School", "school");
    let tie = kin.bond(school, None, "strong");
    kin.link(tie, &bond::NEED_OF.spec, need);
    kin.look(need, Some(school), "mostly", "2025-09-01");
    assert!(told(&ecomap_of(&asked(&kin)), tie).contains("A quiet place to learn: Mostly"));
    kin.told(|told| told.change(&Change::Remove(need)));
    let map = ecomap_of(&asked(&kin));
    assert!(!told(&map, tie).contains("quiet") && !told(&map, tie).contains("Mostly"), "{}", told(&map, tie));
    assert!(map.lines.iter().all(|line| line.label.is_none()));
}

#[test]
fn whoever_has_a_tie_that_no_genogram_shows_stands_on_the_ecomap_with_it() {
    let mut kin = Kin::nobody();
    let (mother, father) = (kin.person("Amina", "circle", 1985), kin.person("Farid", "square", 1980));
    let (aunt, friend) = (kin.person("Rosa", "circle", 1970), kin.person("Nina", "circle", 1984));
    kin.index(mother);
    kin.couple(mother, father, "separated");
    kin.child(father, &[aunt], "biological");
    let court = kin.system("Court", "legal");
    let [ordered, known, kin_tie] =
        [(father, court), (friend, court), (father, aunt)].map(|(from, to)| kin.bond(from, Some(to), "stressful"));
    let ecomap = ecomap_of(&asked(&kin));
    assert!(!told(&ecomap, ordered).is_empty() && !told(&ecomap, known).is_empty());
    assert_eq!(told(&ecomap, kin_tie), "", "what is between relatives stands on the genogram");
    assert!(!told(&genogram_of(&asked(&kin)), kin_tie).is_empty());
    assert_eq!(told(&ecomap, aunt), "");
    kin.year(ordered, &bond::UNTIL.spec, 2020);
    assert_eq!(told(&ecomap_of(&asked(&kin)), father), "", "all their ties are over");
}

#[test]
fn whoever_lives_in_the_household_can_be_put_elsewhere_on_the_ecomap_and_the_circle_grows_around_them() {
    let mut kin = Kin::nobody();
    let (mother, child) = (kin.person("Amina", "circle", 1985), kin.person("Sara", "circle", 2015));
    kin.index(mother);
    kin.home(child);
    kin.child(child, &[mother], "biological");
    let school = kin.system("School", "school");
    kin.bond(school, None, "strong");
    let place = |map: &Drawn, who: Id| {
        let node = map.nodes.iter().find(|node| node.record == who).unwrap();
        (node.area.middle().from(map.origin), node.is_moved)
    };
    let before = ecomap_of(&asked(&kin));
    for to in [Point { x: 60.0, y: 40.0 }, Point { x: 300.0, y: -20.0 }] {
        kin.told(|told| {
            let changes = moved(&told.case, told.round(), Map::Ecomap, child, to);
            told.all(&changes)
        });
        let map = ecomap_of(&asked(&kin));
        let (stands, is_moved) = place(&map, child);
        assert!(is_moved && stands.from(to).length() < 0.1, "where it was put, counted from the middle: {stands:?}");
        let (stays, is_moved) = place(&map, mother);
        assert!(!is_moved && stays.from(place(&before, mother).0).length() < 0.1, "nobody else goes along");
        let from_middle = |who: Id| place(&map, who).0.length();
        assert!(from_middle(school) > from_middle(child), "what is around stays around");
    }
}

#[test]
fn the_legend_has_a_sign_for_each_line_of_those_who_parted_and_for_joint_custody() {
    let mut kin = Kin::nobody();
    let [one, two, three, four] = [1, 2, 3, 4].map(|at| kin.person(&format!("P{at}"), "circle", 1980));
    kin.index(one);
    let married = kin.couple(one, two, "separated");
    kin.year(married, &couple::MARRIED.spec, 2001);
    let unmarried = kin.couple(one, three, "separated");
    let parents = kin.couple(one, four, "parents");
    let legend = |kin: &Kin| genogram_of(&asked(kin)).said.legend;
    let texts = |kin: &Kin| legend(kin).into_iter().map(|sign| sign.text).collect::<Vec<_>>();
    let signs = legend(&kin);
    let drawn = |text: &str| signs.iter().find(|sign| sign.text == text).map(|sign| sign.drawn.clone()).unwrap();
    assert_ne!(drawn("Separated"), drawn("Separated, were not married"));
    assert!(!texts(&kin).iter().any(|text| text.contains("The bar")));
    kin.choose(unmarried, &couple::CUSTODY.spec, "one");
    assert!(texts(&kin).contains(&"The bar stands nearer to the one without the children".to_owned()));
    kin.choose(parents, &couple::CUSTODY.spec, "both");
    assert!(texts(&kin).contains(&"The bar in the middle: the children live with both".to_owned()));
}

#[test]
fn that_somebody_is_to_be_heeded_is_for_the_workers_eyes_alone() {
    let mut kin = Kin::nobody();
    let (mother, other) = (kin.person("Amina", "circle", 1985), kin.person("Ragnar", "square", 1980));
    kin.index(mother);
    kin.tick(other, &person::MARKS.spec, "danger");
    let tie = kin.bond(other, Some(mother), "hostile");
    let told_to = |eyes: Eyes| {
        let map = ecomap_of(&Asked { eyes, ..asked(&kin) });
        (
            !told(&map, tie).is_empty(),
            format!("{:?}{}", map.said.legend, told(&map, other)).contains("taken into account"),
        )
    };
    assert_eq!(told_to(Eyes::Worker), (true, true));
    assert_eq!(told_to(Eyes::Paper), (true, false), "they were chosen for this paper, and the mark was not");
    assert_eq!(told_to(Eyes::Shared), (false, false));
}
