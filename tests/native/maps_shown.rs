//! Who and what stands on a map: without names nobody is named in any words, whoever must never be printed is on nothing
//! that goes out, a day has those who were there, and what else is known of people shows on demand.

use waymark::diagram::{Abuse, Asked, Eyes, More, Names, Sheet, changes, rows};
use waymark::forms::{bond, need, person};
use waymark::journal::{DateAnswer, Value};

use crate::maps_told::{Drawn, Id, Kin, asked, day, ecomap_of, genogram_of, in_english};

/// All that a map and its tables say and draw.
fn everything(map: &Drawn, asked: &Asked<'_>) -> String {
    let told = in_english(|speech| {
        let file = map.file(&Sheet::of(map, Vec::new(), speech), speech);
        format!("{file}{:?}", rows(asked, speech))
    });
    format!("{map:?}{told}").replace(['\u{2068}', '\u{2069}'], "")
}

fn on_both(asked: &Asked<'_>) -> String {
    [ecomap_of, genogram_of].map(|draw| everything(&draw(asked), asked)).concat()
}

/// A mother with an aunt and a school; roles and needs name people, in their own words.
fn named() -> (Kin, [Id; 3]) {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina Haddad", "circle", 1985);
    kin.index(mother);
    let aunt = kin.person("Inés", "circle", 1960);
    kin.words(aunt, &person::ROLE.spec, "Amina’s aunt");
    let friend = kin.person("Lena", "circle", 1980);
    kin.choose(friend, &person::SECTOR.spec, "friends");
    kin.words(friend, &person::ROLE.spec, "works at Caritas");
    let caritas = kin.system("Caritas", "services");
    kin.words(mother, &person::ROLE.spec, "mother");
    let school = kin.system("Evening school", "school");
    kin.words(school, &person::ROLE.spec, "where the evening lessons are");
    let tie = kin.bond(caritas, None, "strong");
    let (money, child) = (kin.need("That Omar pays for Sara"), kin.need("That Omar stays away"));
    kin.choose(money, &need::DOMAIN.spec, "physical");
    kin.choose(child, &need::DOMAIN.spec, "emotional");
    kin.link(tie, &bond::NEED_OF.spec, money);
    kin.choose(tie, &bond::MEETS.spec, "partly");
    kin.bond(aunt, Some(mother), "close");
    kin.bond(friend, None, "ordinary");
    (kin, [mother, aunt, tie])
}

#[test]
fn without_names_no_words_name_anybody_in_the_list() {
    let (kin, _) = named();
    let nameless = Asked { names: Names::Left, ..asked(&kin) };
    let (with, without) = (on_both(&asked(&kin)), on_both(&nameless));
    for word in ["Amina", "Inés", "Lena", "Caritas", "Evening school"] {
        assert!(with.contains(word), "{word}: the test would not notice it");
        assert!(!without.contains(word), "{word}");
    }
    assert!(without.contains("mother"), "a role that names nobody stays");
    assert!(
        without.contains("where the evening lessons are"),
        "nor is a word a name because a school’s begins with it"
    );
}

#[test]
fn without_names_a_need_is_its_part_of_life() {
    let (kin, [.., tie]) = named();
    let nameless = Asked { names: Names::Left, ..asked(&kin) };
    assert!(on_both(&asked(&kin)).contains("Omar"));
    assert!(!on_both(&nameless).contains("Omar"), "nobody knows whom the person’s words name");
    let map = ecomap_of(&nameless);
    let needs: Vec<_> = map.said.needs.iter().map(|need| need.words.as_str()).collect();
    assert_eq!(needs, ["Body and health", "Feelings"]);
    let (_, words) = map.ties().find(|(line, _)| line.record == tie).unwrap();
    assert!(words.contains("Body and health") && words.contains("In part"), "{words}");
    let changed = in_english(|speech| changes(&Asked { at: day("1900-01-01"), ..nameless }, &nameless, speech));
    assert!(!format!("{changed:?}").contains("Omar"));
}

#[test]
fn a_name_of_another_day_or_of_another_client_is_a_name_too() {
    let (mut kin, [mother, ..]) = named();
    let known = kin.case().clone();
    kin.words(mother, &person::NAME.spec, "Samira Haddad");
    let nameless = Asked { names: Names::Left, ..asked(&kin) };
    for case in [&known, kin.case()] {
        let told = on_both(&Asked { case, ..nameless });
        assert!(!told.contains("Haddad") && !told.contains("Samira"));
    }
    assert!(
        !on_both(&Asked { case: &known, ..nameless }).contains("Amina"),
        "the role that names her as she was called"
    );
    kin.told(|told| told.note(&waymark::forms::client::CALLED.spec, "Zora"));
    let neighbour = kin.person("", "circle", 1970);
    kin.words(neighbour, &person::ROLE.spec, "Zora’s neighbour");
    kin.bond(neighbour, None, "ordinary");
    assert!(on_both(&asked(&kin)).contains("Zora’s neighbour"));
    assert!(!on_both(&Asked { names: Names::Left, ..asked(&kin) }).contains("Zora"));
}

/// A mother, and two around her with a mark each.
fn marked() -> Kin {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    for (name, mark) in [("Ragnar", "danger"), ("Sigurd", "never_print"), ("Thora", "never_contact")] {
        let one = kin.person(name, "square", 1980);
        kin.tick(one, &person::MARKS.spec, mark);
        kin.bond(one, Some(mother), "hostile");
        kin.child(mother, &[one], "step");
    }
    let both = kin.person("Ulf", "square", 1980);
    kin.tick(both, &person::MARKS.spec, "danger");
    kin.tick(both, &person::MARKS.spec, "never_print");
    kin.bond(both, Some(mother), "hostile");
    kin.child(mother, &[both], "step");
    kin.need("That Sigurd stays away");
    kin
}

#[test]
fn whoever_must_never_be_printed_is_on_no_paper_whatever_is_chosen() {
    let kin = marked();
    for (names, abuse) in [(Names::Shown, Abuse::Left), (Names::Shown, Abuse::Shown), (Names::Left, Abuse::Shown)] {
        let paper = Asked { eyes: Eyes::Paper, names, abuse, ..asked(&kin) };
        let told = on_both(&paper);
        assert!(!told.contains("Sigurd") && !told.contains("Ulf"), "{names:?}, {abuse:?}");
        assert_eq!(told.contains("Ragnar") && told.contains("Thora"), names == Names::Shown, "others are as chosen");
        assert!(!told.contains("To be taken into account"), "that is for the worker alone");
    }
    assert!(on_both(&asked(&kin)).contains("Sigurd"), "the worker’s own screen has all of them");
}

#[test]
fn whoever_is_never_printed_by_now_is_on_no_paper_of_an_earlier_day() {
    let mut kin = marked();
    let known = kin.case().clone();
    let late = kin.case().records_of(person::PERSON.id)[0].id();
    kin.tick(late, &person::MARKS.spec, "never_print");
    let paper = Asked { case: &known, eyes: Eyes::Paper, ..asked(&kin) };
    assert!(!on_both(&paper).contains("Amina"));
}

/// The day on which somebody first stands on a genogram, of these.
fn from_when(kin: &Kin, who: Id, days: &[&str]) -> Vec<bool> {
    let stands =
        |at: &&str| genogram_of(&Asked { at: day(at), ..asked(kin) }).nodes.iter().any(|node| node.record == who);
    days.iter().map(stands).collect()
}

#[test]
fn a_child_that_is_expected_or_was_lost_stands_on_the_map_from_when_it_could() {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    let child = kin.person("", "unknown", 2020);
    kin.set(child, &person::BORN.spec, Value::Date(DateAnswer::from(day("2020-10-15"))));
    kin.child(child, &[mother], "biological");
    let days = ["2019-06-01", "2020-01-14", "2020-01-15", "2020-10-14", "2020-10-15", "2025-01-01"];
    kin.choose(child, &person::PREGNANCY.spec, "expected");
    assert_eq!(from_when(&kin, child, &days), [false, false, true, true, true, true]);
    for lost in ["miscarriage", "abortion", "stillborn"] {
        kin.choose(child, &person::PREGNANCY.spec, lost);
        assert_eq!(from_when(&kin, child, &days), [false, false, false, false, true, true], "{lost}");
    }
    kin.set(child, &person::BORN.spec, Value::Date(DateAnswer { unknown: true, ..DateAnswer::default() }));
    assert_eq!(from_when(&kin, child, &days), [true; 6], "of what nobody dated nobody knows since when");
}

#[test]
fn what_is_around_the_household_stands_there_while_it_has_a_tie_or_never_had_one() {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    let (school, court, bare) =
        (kin.system("School", "school"), kin.system("Court", "legal"), kin.system("Choir", "friends"));
    let (good, bad) = (kin.bond(school, None, "strong"), kin.bond(court, Some(mother), "stressful"));
    kin.year(good, &bond::SINCE.spec, 2025);
    kin.year(bad, &bond::UNTIL.spec, 2024);
    kin.words(court, &person::TOLD.spec, "the lawyer");
    let aunt = kin.person("Ines", "circle", 1960);
    kin.choose(aunt, &person::SECTOR.spec, "extended_family");
    kin.child(mother, &[aunt], "raised");
    let over = kin.bond(aunt, None, "strong");
    kin.year(over, &bond::UNTIL.spec, 2024);
    let stand = |at: &str| {
        let asked = Asked { at: day(at), ..asked(&kin) };
        let (ecomap, genogram) = (ecomap_of(&asked), genogram_of(&asked));
        let tables = in_english(|speech| rows(&asked, speech));
        let row = |who: Id| tables[0].rows.iter().any(|row| row.record == who);
        let around = [school, court, bare, aunt].map(|who| ecomap.nodes.iter().any(|node| node.record == who));
        assert!([school, court, bare].iter().zip(around).all(|(who, is)| row(*who) == is), "the table says the same");
        assert!(row(aunt) && genogram.nodes.iter().any(|node| node.record == aunt), "a relative stays one");
        (around, ecomap.told.concat().contains("lawyer"))
    };
    assert_eq!(stand("2024-06-01"), ([false, true, true, true], true));
    assert_eq!(stand("2026-03-02"), ([true, false, true, false], false));
}

/// A father of whom all is told, and the family’s secret.
fn told_more() -> (Kin, Id) {
    let mut kin = Kin::nobody();
    let (father, child) = (kin.person("Bo", "square", 1975), kin.person("Sara", "circle", 2012));
    kin.index(child);
    kin.home(father);
    kin.child(child, &[father], "biological");
    kin.words(father, &person::WORK.spec, "drives a bus");
    kin.words(father, &person::LIVES.spec, "Harbour Street 5");
    kin.words(father, &person::ORIGIN.spec, "Bergen");
    kin.year(father, &person::MOVED.spec, 2009);
    kin.words(father, &person::PART.spec, "keeps the peace between the two");
    kin.words(father, &person::SECRET.spec, "Sara was adopted");
    kin.health(father, "smoker");
    kin.tick(father, &person::NEEDED.spec, "origin");
    (kin, father)
}

const MORE: [&str; 5] = ["drives a bus", "Harbour Street 5", "Bergen", "Came here: 2009", "keeps the peace"];

#[test]
fn what_else_is_known_of_people_shows_only_on_demand_and_a_secret_never() {
    let (kin, father) = told_more();
    for eyes in [Eyes::Worker, Eyes::Paper, Eyes::Shared] {
        let usual = Asked { eyes, ..asked(&kin) };
        let more = Asked { more: More::Shown, ..usual };
        let (without, with) = (on_both(&usual), on_both(&more));
        assert!(MORE.iter().all(|words| !without.contains(words)), "{eyes:?}");
        let missing: Vec<_> = MORE.into_iter().filter(|words| !with.contains(words)).collect();
        assert!(missing.is_empty(), "{eyes:?}: {missing:?}");
        assert!(!without.contains("was adopted") && !with.contains("was adopted"), "{eyes:?}");
    }
    let map = genogram_of(&Asked { more: More::Shown, ..asked(&kin) });
    let (node, words) = map.people().find(|(node, _)| node.record == father).unwrap();
    let words = words.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        words.contains("Work and income: drives a bus") && words.contains("Their part: keeps the peace"),
        "{words}"
    );
    let drawn = node.labels.iter().map(|label| label.words.join(" ")).collect::<Vec<_>>().join("|");
    let drawn = drawn.replace(['\u{2068}', '\u{2069}'], "");
    assert!(drawn.contains("Came here: 2009"), "{drawn}");
    assert!(drawn.contains("drives a bus") && drawn.contains("Bergen") && !drawn.contains("peace"), "{drawn}");
    crate::maps::holds_apart(&map);
}

#[test]
fn without_names_only_when_they_came_is_said_besides() {
    let (kin, _) = told_more();
    let told = on_both(&Asked { names: Names::Left, more: More::Shown, ..asked(&kin) });
    let is_told: Vec<_> = MORE.into_iter().filter(|words| told.contains(words)).collect();
    assert_eq!(is_told, ["Came here: 2009"]);
}

#[test]
fn what_else_is_known_names_nobody_who_is_hidden() {
    let (mut kin, father) = told_more();
    let hidden = kin.person("Ragnar", "square", 1980);
    kin.tick(hidden, &person::MARKS.spec, "danger");
    kin.words(father, &person::WORK.spec, "works for Ragnar");
    kin.child(father, &[hidden], "raised");
    let more = |eyes| on_both(&Asked { eyes, more: More::Shown, ..asked(&kin) });
    assert!(more(Eyes::Worker).contains("works for Ragnar") && !more(Eyes::Shared).contains("Ragnar"));
}
