//! The signs that a workspace chooses change what is drawn and what the legend shows, and nothing else; lines of abuse
//! are in no picture and no file unless somebody chose so (Part 5, 5).

use waymark::diagram::{
    Abuse, Adopted, Asked, Index, Line, Notation, Scene, Sheet, Sign, Stressful, Stroke, Strong, Tenuous, changes,
    rows, tallies,
};
use waymark::forms::{Spec, bond, child, notation, person};

use crate::maps_families::three_generations;
use crate::maps_told::{Drawn, Id, Kin, asked, ecomap_of, genogram_of, in_english};

/// An adopted child whom the map is about, with a tie of every kind that has two signs.
fn variants() -> Kin {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    let child = kin.person("Sara", "circle", 2012);
    kin.child(child, &[mother], "adopted");
    kin.index(child);
    kin.home(mother);
    for (name, kind) in [("Choir", "strong"), ("Job centre", "tenuous"), ("Landlord", "stressful")] {
        let system = kin.system(name, "other");
        kin.bond(system, None, kind);
    }
    kin
}

fn both(kin: &Kin, notation: Notation) -> [Drawn; 2] {
    let asked = Asked { notation, ..asked(kin) };
    [ecomap_of(&asked), genogram_of(&asked)]
}

/// What is drawn of the lines that say this.
fn drawn(scene: &Scene, stroke: Stroke) -> Vec<waymark::diagram::Ink> {
    let lines = scene.lines.iter().filter(|line| line.stroke == stroke);
    lines.flat_map(|line: &Line| line.drawn.clone()).collect()
}

fn sign<'a>(map: &'a Drawn, text: &str) -> &'a Sign {
    map.said.legend.iter().find(|sign| sign.text == text).unwrap_or_else(|| panic!("no sign says {text}"))
}

#[test]
fn a_tie_is_drawn_as_the_workspace_chose_on_the_map_and_in_the_legend() {
    let kin = variants();
    let usual = both(&kin, Notation::default());
    let others = [
        (Notation { strong: Strong::Several, ..Notation::default() }, "strong"),
        (Notation { tenuous: Tenuous::Dotted, ..Notation::default() }, "tenuous"),
        (Notation { stressful: Stressful::Zigzag, ..Notation::default() }, "stressful"),
    ];
    for (notation, changed) in others {
        let [ecomap, _] = both(&kin, notation);
        for (kind, text) in [("strong", "Strong"), ("tenuous", "Weak or uncertain"), ("stressful", "Stressful")] {
            let is_same = drawn(&ecomap, Stroke::Bond(Some(kind))) == drawn(&usual[0], Stroke::Bond(Some(kind)));
            assert_eq!(is_same, kind != changed, "{kind} under {notation:?}");
            let is_same = sign(&ecomap, text).drawn == sign(&usual[0], text).drawn;
            assert_eq!(is_same, kind != changed, "the sign of {kind} under {notation:?}");
        }
    }
}

#[test]
fn the_index_person_and_an_adopted_child_are_drawn_as_the_workspace_chose() {
    let kin = variants();
    let [_, usual] = both(&kin, Notation::default());
    let [_, thick] = both(&kin, Notation { index: Index::Thick, ..Notation::default() });
    let [_, dashed] = both(&kin, Notation { adopted: Adopted::Dashed, ..Notation::default() });
    let index = |scene: &Drawn| {
        let (node, _) = scene.people().find(|(_, words)| words.contains("the map is about them")).unwrap();
        (node.drawn.clone(), sign(scene, "The person the map is about").drawn.clone())
    };
    assert!(index(&usual).0 != index(&thick).0 && index(&usual).1 != index(&thick).1);
    assert!(index(&usual) == index(&dashed));
    let adopted =
        |scene: &Drawn| (drawn(scene, Stroke::Child(Some("adopted"))), sign(scene, "By adoption").drawn.clone());
    assert!(adopted(&usual).0 != adopted(&dashed).0 && adopted(&usual).1 != adopted(&dashed).1);
    assert!(adopted(&usual) == adopted(&thick));
}

#[test]
fn signs_change_no_word_and_nobodys_place() {
    let kin = variants();
    let other = Notation {
        strong: Strong::Several,
        tenuous: Tenuous::Dotted,
        stressful: Stressful::Zigzag,
        index: Index::Thick,
        adopted: Adopted::Dashed,
    };
    for (one, two) in both(&kin, Notation::default()).iter().zip(&both(&kin, other)) {
        let texts = |map: &Drawn| map.said.legend.iter().map(|sign| sign.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(one), texts(two));
        let places = |map: &Drawn| map.people().map(|(node, words)| (node.area, words.to_owned())).collect::<Vec<_>>();
        assert_eq!(places(one), places(two));
        let lines =
            |map: &Drawn| map.ties().map(|(line, words)| (line.way.clone(), words.to_owned())).collect::<Vec<_>>();
        assert_eq!(lines(one), lines(two));
    }
}

#[test]
fn every_choice_of_the_setting_is_a_sign() {
    let record = Id::from_bytes([3; 16]);
    let chosen = |question: &Spec, choice: &str| {
        let mut workspace = Kin::nobody();
        workspace.choose(record, question, choice);
        Notation::of(workspace.case())
    };
    for question in notation::NOTATION.questions {
        let all: Vec<Notation> = question.choices.iter().map(|choice| chosen(question, choice)).collect();
        assert_eq!(all[0], Notation::default(), "{}: what comes first is what is drawn unasked", question.id);
        assert!(all[1..].iter().all(|other| *other != all[0]), "{}", question.id);
    }
}

/// A family in which everything is told of a mother and those who harm her.
fn harmed() -> Kin {
    let mut kin = three_generations();
    let [mother, stepfather] = [kin.person("Oda", "circle", 1980), kin.person("Ulf", "square", 1978)];
    kin.home(mother);
    kin.couple(stepfather, mother, "together");
    for kind in bond::ABUSE {
        let line = kin.bond(stepfather, Some(mother), kind);
        kin.words(line, &bond::TOLD.spec, "Whispered to the worker");
    }
    kin
}

#[test]
fn no_abuse_is_drawn_named_or_explained_unless_somebody_chose_it() {
    let kin = harmed();
    let words = ["violence", "Whispered"];
    for scene in [ecomap_of(&asked(&kin)), genogram_of(&asked(&kin))] {
        let file = in_english(|speech| scene.file(&Sheet::of(&scene, Vec::new(), speech), speech));
        assert!(
            scene
                .lines
                .iter()
                .all(|line| !matches!(line.stroke, Stroke::Bond(Some(kind)) if bond::ABUSE.contains(&kind)))
        );
        for word in words {
            assert!(!file.contains(word) && !format!("{scene:?}").contains(word), "{word} on the {:?}", scene.map);
        }
    }
    let chosen = Asked { abuse: Abuse::Shown, ..asked(&kin) };
    let told = in_english(|speech| {
        let tables = format!("{:?}", rows(&asked(&kin), speech));
        let differences =
            changes(&asked(&kin), &asked(&kin), speech).len() + tallies(&asked(&kin), &asked(&kin), speech).len();
        (tables, differences, changes(&asked(&kin), &chosen, speech).len())
    });
    assert!(words.iter().all(|word| !told.0.contains(word)) && told.1 == 0);
    let scene = genogram_of(&chosen);
    let file = in_english(|speech| scene.file(&Sheet::of(&scene, Vec::new(), speech), speech));
    assert!(words.iter().all(|word| file.contains(word)), "whoever chooses it has it");
    assert_eq!(told.2, bond::ABUSE.len() + 1, "and it is what the two differ in");
}

#[test]
fn a_child_and_its_way_keep_their_sign_in_the_legend_only_while_they_are_on_the_map() {
    let mut kin = variants();
    let record = kin.case().records_of(child::CHILD.id).first().map(waymark::journal::Record::id).unwrap();
    kin.year(record, &child::UNTIL.spec, 2020);
    let [_, genogram] = both(&kin, Notation::default());
    assert!(genogram.said.legend.iter().all(|sign| sign.text != "By adoption"));
    assert!(kin.case().records_of(person::PERSON.id).len() > 1);
}
