//! How far needs were met at each look (2-26), along the lines of an ecomap, in words and in the table.

use expect_test::expect;
use waymark::diagram::{Asked, Line, rows};
use waymark::forms::{Ask, bond, monitoring, person, resource};

use crate::maps_told::{Drawn, Id, Kin, asked, day, ecomap_of, in_english};

/// A need that the school and the library meet, and what each look said.
struct Learning {
    kin: Kin,
    need: Id,
    school: Id,
    tie: Id,
    other: Id,
}

fn learning() -> Learning {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    kin.index(mother);
    let need = kin.need("A quiet place to learn");
    let (school, library) = (kin.system("School", "school"), kin.system("Library", "culture"));
    let (tie, other) = (kin.bond(school, None, "strong"), kin.bond(library, Some(mother), "ordinary"));
    kin.link(tie, &bond::NEED_OF.spec, need);
    kin.choose(tie, &bond::MEETS.spec, "fully");
    kin.look(need, Some(school), "mostly", "2025-09-01");
    kin.look(need, Some(school), "not_at_all", "2025-02-01");
    kin.look(need, Some(school), "half", "2025-05-01");
    Learning { kin, need, school, tie, other }
}

/// The line of a tie, and what it says.
fn line(map: &Drawn, tie: Id) -> (&Line, String) {
    let (line, words) = map.ties().find(|(line, _)| line.record == tie).unwrap();
    (line, words.replace(['\u{2068}', '\u{2069}'], ""))
}

fn words((line, _): (&Line, String)) -> Vec<String> {
    line.label.iter().flat_map(|label| label.words.clone()).collect()
}

#[test]
fn each_look_stands_along_the_line_of_who_brings_it_the_last_in_words() {
    let told = learning();
    let scene = ecomap_of(&asked(&told.kin));
    let (school, said) = line(&scene, told.tie);
    expect![[r#"School and Household, Strong, A quiet place to learn: Not at all (01.02.2025), In part (01.05.2025), Mostly (01.09.2025)"#]]
        .assert_eq(&said);
    assert_eq!(words(line(&scene, told.tie)), ["Mostly"]);
    let (without, said) = line(&scene, told.other);
    assert!(without.label.is_none() && !said.contains("quiet"));
    // A plate, three frames, and a filling for each look at which the need was met at all.
    assert_eq!(school.drawn.len() - without.drawn.len(), 1 + 3 + 2);
    assert!(scene.said.legend.iter().any(|sign| sign.text.starts_with("How far a need was met, look by look")));
    assert!(!scene.said.legend.iter().any(|sign| sign.text == "How far a need is met"), "it is drawn only once");
}

#[test]
fn a_map_of_an_earlier_day_knows_the_looks_up_to_then() {
    let told = learning();
    let on = |at: &str| {
        let scene = ecomap_of(&Asked { at: day(at), ..asked(&told.kin) });
        let missing = scene.labels.iter().any(|label| label.words.concat().contains("quiet"));
        (words(line(&scene, told.tie)).concat(), missing)
    };
    assert_eq!(on("2025-01-31"), (String::new(), false), "before anybody looked the tie itself says it");
    assert_eq!(on("2025-02-01"), ("Not at all".into(), true));
    assert_eq!(on("2025-08-31"), ("In part".into(), true));
    assert_eq!(on("2026-03-02"), ("Mostly".into(), false), "a need that is mostly met is not missing");
}

#[test]
fn the_table_says_every_look() {
    let told = learning();
    let tables = in_english(|speech| rows(&asked(&told.kin), speech));
    let ties = tables.iter().find(|table| table.kind == "bond").unwrap();
    let cells = ties.rows.iter().find(|row| row.record == told.tie).unwrap().cells.join("|");
    assert!(cells.contains("Not at all") && cells.contains("In part") && cells.contains("Mostly"), "{cells}");
}

#[test]
fn a_look_that_names_nobody_belongs_to_every_tie_that_answers_the_need() {
    let Learning { mut kin, need, tie, other, .. } = learning();
    kin.look(need, None, "fully", "2026-01-01");
    let scene = ecomap_of(&asked(&kin));
    assert_eq!((words(line(&scene, tie)), words(line(&scene, other))), (vec!["Fully".to_owned()], vec![]));
    kin.link(other, &bond::NEED_OF.spec, need);
    let scene = ecomap_of(&asked(&kin));
    assert_eq!(words(line(&scene, other)), ["Fully"]);
    assert!(!line(&scene, other).1.contains("Mostly"), "what the school brought is the school's");
}

#[test]
fn a_tie_without_a_need_shows_the_looks_that_name_who_it_is_with() {
    let Learning { mut kin, school, other, .. } = learning();
    let friend = kin.need("Somebody to talk to");
    let library = kin.case().record(other).unwrap().get(bond::FROM).unwrap();
    kin.look(friend, Some(library), "a_little", "2025-12-01");
    kin.tick(school, &person::MARKS.spec, "never_print");
    let shared = ecomap_of(&Asked { eyes: waymark::diagram::Eyes::Shared, ..asked(&kin) });
    assert_eq!(words(line(&shared, other)), ["A little"]);
    assert!(line(&shared, other).1.contains("Somebody to talk to: A little (01.12.2025)"));
    assert!(!format!("{shared:?}").contains("Mostly"), "the looks at what a marked one brings go with them");
}

#[test]
fn a_look_at_help_that_is_somebody_runs_along_their_line_and_goes_with_them() {
    let Learning { mut kin, need, school, tie, other } = learning();
    kin.link(other, &bond::NEED_OF.spec, need);
    let library = kin.case().record(other).unwrap().get(bond::FROM).unwrap();
    let help = waymark::journal::RecordId::from_bytes([9; 16]);
    kin.words(help, &resource::WHAT.spec, "A desk");
    let look = kin.look(need, None, "a_little", "2026-01-01");
    kin.link(look, &monitoring::RESOURCE_OF.spec, help);
    let said = |kin: &Kin, tie| words(line(&ecomap_of(&asked(kin)), tie)).concat();
    assert_eq!((said(&kin, tie), said(&kin, other)), ("A little".into(), "A little".into()), "nobody knows whose desk");
    kin.link(help, &resource::WHO.spec, library);
    assert_eq!((said(&kin, tie), said(&kin, other)), ("Mostly".into(), "A little".into()));
    kin.link(look, &monitoring::PERSON_OF.spec, school);
    assert_eq!(said(&kin, tie), "A little", "who is named with the look itself comes first");
    kin.set(look, &monitoring::PERSON_OF.spec, waymark::journal::Value::Cleared);
    kin.tick(library, &person::MARKS.spec, "danger");
    let shared = ecomap_of(&Asked { eyes: waymark::diagram::Eyes::Shared, ..asked(&kin) });
    assert_eq!(words(line(&shared, tie)), ["Mostly"], "what a marked one brings is nobody else's");
    assert!(shared.ties().all(|(line, _)| line.record != other));
}
