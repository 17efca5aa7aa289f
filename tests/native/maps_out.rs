//! Every way out of a map (the drawing, the picture made of it, the paper, with names and without) leaves out whoever is
//! marked, with every word that was said of them or by them (Part 5, 5).

use waymark::diagram::{Abuse, Asked, Eyes, Names, Sheet, changes, rows, tallies};
use waymark::forms::{bond, child, client, couple, person};
use waymark::journal::{Case, Line, Op};

use crate::maps_told::{Drawn, Id, Kin, asked, day, ecomap_of, genogram_of, in_english};

/// Whatever names or hints at the one who must not be there.
const THEIRS: [&str; 8] = [
    "Ragnar",
    "ex-husband",
    "Ragnar’s bar",
    "told by Ragnar",
    "A night without fear",
    "1931",
    "RAGNAR’s sister",
    "ragnar’s",
];

/// A family with somebody who bears this mark: a partner, a parent, living there, with ties, a need, a look and a place
/// that he stands for.
fn marked(mark: &str) -> Kin {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    let daughter = kin.person("Sara", "circle", 2012);
    kin.index(mother);
    kin.home(daughter);
    kin.child(daughter, &[mother], "biological");
    let him = hidden(&mut kin, "Ragnar", mark);
    kin.words(him, &person::ROLE.spec, "ex-husband");
    kin.year(him, &person::BORN.spec, 1931);
    kin.home(him);
    kin.tick(him, &person::HEALTH.spec, "substance");
    let pair = kin.couple(him, mother, "divorced");
    let tie = kin.bond(him, Some(mother), "hostile");
    let way = kin.child(daughter, &[him], "step");
    for (record, question) in [(pair, &couple::TOLD.spec), (tie, &bond::TOLD.spec), (way, &child::TOLD.spec)] {
        kin.words(record, question, "told by Ragnar");
    }
    kin.words(him, &person::TOLD.spec, "told by Ragnar");
    let bar = kin.system("Ragnar’s bar", "recreation");
    kin.tick(bar, &person::MARKS.spec, mark);
    let need = kin.need("Something to eat");
    let line = kin.bond(bar, None, "stressful");
    let fear = kin.need("A night without fear");
    kin.link(line, &bond::NEED_OF.spec, fear);
    kin.look(fear, Some(bar), "fully", "2025-05-01");
    let school = kin.system("School", "school");
    let line = kin.bond(school, None, "strong");
    kin.link(line, &bond::NEED_OF.spec, need);
    named_elsewhere(&mut kin, daughter, mother);
    kin
}

/// Whoever is marked, in the words of those who are not: a need that is met and one that is not, who somebody is, by
/// whom it was told.
fn named_elsewhere(kin: &mut Kin, daughter: Id, mother: Id) {
    kin.need("To be safe from Ragnar");
    let aunt = kin.person("Ines", "circle", 1960);
    kin.words(aunt, &person::ROLE.spec, "RAGNAR’s sister");
    kin.words(daughter, &person::TOLD.spec, "what ragnar’s lawyer wrote");
    let tie = kin.bond(aunt, Some(mother), "close");
    let met = kin.need("That Ragnar stays away");
    kin.link(tie, &bond::NEED_OF.spec, met);
    kin.look(met, None, "fully", "2025-06-01");
}

fn hidden(kin: &mut Kin, name: &str, mark: &str) -> Id {
    let id = kin.person(name, "square", 1980);
    kin.tick(id, &person::MARKS.spec, mark);
    id
}

fn file(map: &Drawn) -> String {
    in_english(|speech| map.file(&Sheet::of(map, vec!["As it was".into()], speech), speech))
}

#[test]
fn whoever_is_marked_is_in_no_drawing_with_names_or_without() {
    for mark in person::MARKS.spec.choices {
        let kin = marked(mark);
        for (names, abuse) in [(Names::Shown, Abuse::Left), (Names::Left, Abuse::Left), (Names::Shown, Abuse::Shown)] {
            let shared = Asked { eyes: Eyes::Shared, names, abuse, ..asked(&kin) };
            for scene in [ecomap_of(&shared), genogram_of(&shared)] {
                let (file, everything) = (file(&scene), format!("{scene:?}"));
                for word in THEIRS {
                    assert!(!file.contains(word) && !everything.contains(word), "{mark}, {names:?}: {word}");
                }
                assert!(
                    !file.contains("To be taken into account") && !file.contains("alcohol"),
                    "nor a sign that is only his"
                );
                assert!(names == Names::Left || file.contains("Amina"), "the others are there");
            }
        }
    }
}

/// The case as it was known before anybody was marked in it.
fn before_the_marks(kin: &Kin) -> Case {
    let is_mark =
        |line: &&Line| matches!(&line.event().op, Op::Set { cell, .. } if cell.question == person::MARKS.spec.id);
    Case::fold(kin.case().id(), kin.case().lines().filter(|line| !is_mark(line)).cloned()).unwrap()
}

#[test]
fn whoever_is_marked_by_now_is_in_no_drawing_of_what_was_known_before() {
    let kin = marked("danger");
    let known = before_the_marks(&kin);
    let shared = Asked { case: &known, eyes: Eyes::Shared, ..asked(&kin) };
    for draw in [ecomap_of, genogram_of] {
        let own = format!("{:?}", draw(&Asked { eyes: Eyes::Worker, ..shared }));
        assert!(own.contains("Ragnar"), "he was known");
        let scene = draw(&shared);
        let everything = file(&scene) + &format!("{scene:?}");
        assert!(everything.contains("Amina"));
        for word in THEIRS {
            assert!(!everything.contains(word), "{word}");
        }
    }
}

#[test]
fn the_same_map_for_the_workers_eyes_has_all_of_it() {
    let kin = marked("never_print");
    let own = [file(&ecomap_of(&asked(&kin))), file(&genogram_of(&asked(&kin)))].concat();
    for word in THEIRS {
        assert!(own.contains(word), "{word}: the test would not notice it");
    }
}

#[test]
fn tables_and_what_changed_leave_out_whoever_is_marked() {
    let kin = marked("never_print");
    let shared = Asked { eyes: Eyes::Shared, ..asked(&kin) };
    let before = Asked { at: day("1930-01-01"), ..shared };
    let told = in_english(|speech| {
        let tables = format!("{:?}", rows(&shared, speech));
        let changed: Vec<String> = changes(&before, &shared, speech).iter().map(|one| one.words(speech)).collect();
        format!("{tables}{changed:?}{:?}", tallies(&before, &shared, speech))
    });
    // That it was missing is the family’s own: no line and no look that he stands behind is told with it.
    assert!(told.contains("No longer missing: \\u{2068}A night without fear"), "{told}");
    for word in THEIRS.into_iter().filter(|word| *word != "A night without fear") {
        assert!(!told.contains(word), "{word}");
    }
    assert!(told.contains("Amina"));
}

#[test]
fn the_empty_circle_names_the_person_only_where_names_may_stand() {
    let mut kin = Kin::nobody();
    kin.told(|told| told.note(&client::CALLED.spec, "Amina B."));
    kin.system("School", "school");
    for (names, is_named) in [(Names::Shown, true), (Names::Left, false)] {
        for eyes in [Eyes::Worker, Eyes::Shared] {
            let scene = ecomap_of(&Asked { names, eyes, ..asked(&kin) });
            let everything = file(&scene) + &format!("{scene:?}");
            assert_eq!(everything.contains("Amina"), is_named, "{names:?}, {eyes:?}");
        }
    }
}
