//! Somebody new on a map, with what ties them to the others; and what a plan can still build on.

use waymark::diagram::rows;
use waymark::forms::{self, Ask, child, couple, person, resource, step, strength};
use waymark::i18n::Speech;
use waymark::journal::{Change, RecordId, Value};
use waymark::process::{self, Kin as Is, Newcomer, Relation, add_kin, add_system, only_partner};

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

/// Somebody who is there already, what the new one is to them, and what was said of it.
type Said<'a> = (u8, Is, Option<&'a str>, Option<u8>);

fn add(kin: &mut Kin, number: u8, name: &str, of: Option<Said<'_>>) {
    let round = kin.case().first_round();
    let who = |number: u8| newcomer(number, "").id;
    let of = of.map(|(whom, kin, how, other)| Relation { whom: who(whom), kin, how, other: other.map(who) });
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
    add(&mut kin, 1, "Anna", Some((0, Is::Parent, Some("biological"), None)));
    add(&mut kin, 2, "Josef", Some((0, Is::Parent, Some("biological"), None)));
    add(&mut kin, 3, "Pavel", Some((0, Is::Partner, Some("together"), None)));
    add(&mut kin, 4, "Lena", Some((0, Is::Child, Some("adopted"), Some(3))));
    assert_eq!(told(&kin, "child"), ["Mara, Anna, Josef, By birth", "Lena, Mara, Pavel, By adoption"]);
    assert_eq!(told(&kin, "couple"), ["Mara, Pavel, Living together"]);
    let first = kin.case().record(newcomer(0, "").id).unwrap();
    assert_eq!(first.get(person::INDEX), Some(true), "the map is about whoever came first");
}

#[test]
fn what_nobody_said_is_written_nowhere_and_read_nowhere() {
    let mut kin = Kin::nobody();
    add(&mut kin, 0, "Nina", None);
    add(&mut kin, 1, "Igor", Some((0, Is::Partner, None, None)));
    add(&mut kin, 2, "Bela", Some((0, Is::Child, None, None)));
    assert_eq!(told(&kin, "couple"), ["Nina, Igor, Not said yet"]);
    assert_eq!(told(&kin, "child"), ["Bela, Nina, Not said yet"]);
    let written = |number: u8| kin.case().record(newcomer(number, "").tie).unwrap();
    assert_eq!(written(1).get(couple::STATUS), None);
    assert_eq!((written(2).get(child::OTHER_PARENT), written(2).get(child::WAY)), (None, None));
}

#[test]
fn the_only_partner_is_offered_as_the_other_parent_and_of_several_nobody() {
    let mut kin = Kin::nobody();
    let who = |number: u8| newcomer(number, "").id;
    add(&mut kin, 0, "Nina", None);
    assert_eq!(only_partner(kin.case(), who(0)), None);
    add(&mut kin, 1, "Igor", Some((0, Is::Partner, None, None)));
    assert_eq!(only_partner(kin.case(), who(0)), Some(who(1)));
    assert_eq!(only_partner(kin.case(), who(1)), Some(who(0)));
    add(&mut kin, 2, "Omar", Some((0, Is::Partner, None, None)));
    assert_eq!(only_partner(kin.case(), who(0)), None);
}

#[test]
fn a_parent_joins_another_only_where_the_same_was_said_of_both() {
    for (one, two, told_of) in [
        (Some("foster"), Some("foster"), vec!["Mara, Anna, Josef, As foster parents"]),
        (None, None, vec!["Mara, Anna, Josef, Not said yet"]),
        (Some("biological"), None, vec!["Mara, Anna, By birth", "Mara, Josef, Not said yet"]),
        (None, Some("biological"), vec!["Mara, Anna, Not said yet", "Mara, Josef, By birth"]),
    ] {
        let mut kin = Kin::nobody();
        add(&mut kin, 0, "Mara", None);
        add(&mut kin, 1, "Anna", Some((0, Is::Parent, one, None)));
        add(&mut kin, 2, "Josef", Some((0, Is::Parent, two, None)));
        assert_eq!(told(&kin, "child"), told_of);
    }
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
