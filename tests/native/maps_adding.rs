//! Somebody new on a map, with what ties them to the others; and what a plan can still build on.

use waymark::diagram::rows;
use waymark::forms::{self, Ask, person, resource, step, strength};
use waymark::i18n::Speech;
use waymark::journal::{Change, RecordId, Value};
use waymark::process::{self, Kin as Relation, Newcomer, add_kin, add_system};

use crate::first_meeting_told::texts;
use crate::maps_told::{Kin, asked};

fn newcomer(number: u8, name: &str) -> Newcomer {
    let id = |kind: u8| RecordId::from_bytes([number * 2 + kind; 16]);
    Newcomer { id: id(100), tie: id(101), name: name.into(), lang: "en".into() }
}

fn write(kin: &mut Kin, changes: Vec<Change>) {
    for change in changes {
        let Change::Answer { cell, kind, value, .. } = change else { panic!("only answers") };
        let (kind, question) = (forms::kind(&kind).unwrap(), forms::question(&cell.question).unwrap());
        kin.put(cell.record, kind, question, cell.part, value);
    }
}

fn add(kin: &mut Kin, number: u8, name: &str, of: Option<(u8, Relation)>) {
    let round = kin.case().first_round();
    let of = of.map(|(whom, relation)| (newcomer(whom, "").id, relation));
    let changes = add_kin(kin.case(), round, &newcomer(number, name), of);
    write(kin, changes);
}

/// The tables without their empty cells.
fn told(kin: &Kin, kind: &str) -> Vec<String> {
    let texts = texts("en");
    let speech = Speech { texts: &texts, day: &|day| day.to_string() };
    let tables = rows(&asked(kin), &speech);
    let table = tables.iter().find(|table| table.kind == kind).unwrap();
    let row =
        |row: &waymark::diagram::Row| row.cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>();
    table.rows.iter().map(|one| row(one).join(", ")).collect()
}

#[test]
fn a_family_is_added_one_by_one() {
    let mut kin = Kin::nobody();
    add(&mut kin, 0, "Mara", None);
    add(&mut kin, 1, "Anna", Some((0, Relation::Parent)));
    add(&mut kin, 2, "Josef", Some((0, Relation::Parent)));
    add(&mut kin, 3, "Pavel", Some((0, Relation::Partner)));
    add(&mut kin, 4, "Lena", Some((0, Relation::Child)));
    assert_eq!(told(&kin, "child"), ["Mara, Anna, Josef, By birth", "Lena, Mara, Pavel, By birth"]);
    assert_eq!(told(&kin, "couple"), ["Mara, Pavel, Married"]);
    let first = kin.case().record(newcomer(0, "").id).unwrap();
    assert_eq!(first.get(person::INDEX), Some(true), "the map is about whoever came first");
}

#[test]
fn a_system_comes_with_its_line() {
    let mut kin = Kin::nobody();
    let round = kin.case().first_round();
    write(&mut kin, add_system(round, &newcomer(0, "School"), Some("school"), Some("stressful")));
    write(&mut kin, add_system(round, &newcomer(1, "Choir"), None, None));
    assert_eq!(told(&kin, "bond"), ["School, Household, Stressful"]);
    assert_eq!(told(&kin, "person"), ["School, School and training", "Choir"]);
}

#[test]
fn what_no_step_uses_is_still_there_to_build_on() {
    let mut kin = Kin::nobody();
    let [one, two, three] = [1, 2, 3].map(|number| RecordId::from_bytes([number; 16]));
    kin.words(one, &strength::WHAT.spec, "I do not give up");
    kin.words(two, &resource::WHAT.spec, "Fridays");
    let nina = kin.person("Nina", "circle", 1990);
    let peter = kin.person("Peter", "square", 1990);
    kin.bond(nina, None, "strong");
    kin.bond(peter, None, "strong");
    kin.tick(peter, &person::MARKS.spec, "danger");
    let unused = |kin: &Kin| -> Vec<RecordId> {
        process::unused(kin.case(), kin.case().first_round()).iter().map(waymark::journal::Record::id).collect()
    };
    assert_eq!(unused(&kin), [one, two, nina]);
    for (question, to) in [(&step::STRENGTH_OF.spec, one), (&step::USES.spec, two), (&step::PERSON_OF.spec, nina)] {
        kin.set(three, question, Value::Link { record: to, journal: None, label: String::new() });
    }
    assert!(unused(&kin).is_empty());
}

/// What helps, who it is, and a step that may use either.
struct Helped {
    kin: Kin,
    nina: RecordId,
    help: RecordId,
    step: RecordId,
}

fn helped() -> Helped {
    let mut kin = Kin::nobody();
    let [help, step] = [1, 2].map(|number| RecordId::from_bytes([number; 16]));
    let nina = kin.person("Nina", "circle", 1990);
    kin.bond(nina, None, "strong");
    kin.words(help, &resource::WHAT.spec, "A lift on Fridays");
    kin.link(help, &resource::WHO.spec, nina);
    kin.words(step, &step::WHAT.spec, "Go to the office");
    Helped { kin, nina, help, step }
}

fn unused(kin: &Kin) -> Vec<RecordId> {
    process::unused(kin.case(), kin.case().first_round()).iter().map(waymark::journal::Record::id).collect()
}

#[test]
fn help_and_whoever_it_is_are_unused_once_and_used_together() {
    let Helped { mut kin, nina, help, step } = helped();
    assert_eq!(unused(&kin), [help], "she stands there as what helps");
    kin.link(step, &step::PERSON_OF.spec, nina);
    assert!(unused(&kin).is_empty(), "a step names her, so her help is used");
    kin.set(step, &step::PERSON_OF.spec, Value::Cleared);
    kin.link(step, &step::USES.spec, help);
    assert!(unused(&kin).is_empty(), "a step uses her help, so she is used");
    let other = RecordId::from_bytes([3; 16]);
    kin.words(other, &resource::WHAT.spec, "She watches the children");
    kin.link(other, &resource::WHO.spec, nina);
    assert_eq!(unused(&kin), [other], "another help of hers is still there");
}

#[test]
fn help_from_somebody_who_is_marked_or_has_died_is_not_offered_to_a_plan() {
    for mark in person::MARKS.spec.choices {
        let Helped { mut kin, nina, .. } = helped();
        kin.tick(nina, &person::MARKS.spec, mark);
        assert!(unused(&kin).is_empty(), "{mark}");
    }
    let Helped { mut kin, nina, .. } = helped();
    kin.died(nina, 2020);
    assert!(unused(&kin).is_empty());
}
