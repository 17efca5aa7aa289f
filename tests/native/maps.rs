//! What holds of every map, whatever the family.

use std::collections::BTreeSet;

use proptest::prelude::*;
use waymark::diagram::{Asked, Eyes, Figure, Map, Point, Rect, Scene, Sheet, changes, moved, rows};
use waymark::forms::{RecordKind, Spec, bond, child, couple, person};
use waymark::journal::{DateAnswer, Part, Value};

use crate::maps_families::{large_ecomap, three_generations};
use crate::maps_generated::{crowded, generated, mixed};
use crate::maps_told::{Drawn, Id, Kin, asked, asked_later, ecomap_of, genogram_of, in_english};

/// Answers of any kind at any place, as somebody in a hurry or a newer copy would leave them.
#[derive(Debug, Clone)]
struct Scribble {
    kind: usize,
    record: u8,
    question: usize,
    answer: u8,
}

fn scribbles() -> impl Strategy<Value = Vec<Scribble>> {
    let one = (0..5_usize, 0..12_u8, 0..25_usize, any::<u8>());
    let one = one.prop_map(|(kind, record, question, answer)| Scribble { kind, record, question, answer });
    proptest::collection::vec(one, 0..160)
}

const KINDS: [&RecordKind; 5] =
    [&person::PERSON, &couple::COUPLE, &child::CHILD, &bond::BOND, &waymark::forms::place::PLACE];

fn scribbled(scribbles: &[Scribble]) -> Kin {
    let mut kin = Kin::nobody();
    for scribble in scribbles {
        let kind = KINDS[scribble.kind];
        let question = &kind.questions[scribble.question % kind.questions.len()];
        let (part, value) = any_value(question, scribble.answer);
        kin.put(id(kind, scribble.record), kind, question, part, value);
    }
    kin
}

fn id(kind: &RecordKind, number: u8) -> Id {
    let mut bytes = [number; 16];
    bytes[0] = kind.id.as_bytes()[0];
    bytes[1] = kind.id.as_bytes()[1];
    Id::from_bytes(bytes)
}

fn any_value(question: &Spec, answer: u8) -> (Part, Value) {
    use waymark::forms::Kind;
    let choice = || question.choices[usize::from(answer) % question.choices.len()].to_owned();
    let year = DateAnswer {
        year: Some(1940 + i32::from(answer % 90)),
        about: answer.is_multiple_of(3),
        ..DateAnswer::default()
    };
    let value = match question.kind {
        Kind::OneOf => Value::Choice(choice()),
        Kind::ManyOf => return (Part::Choice(choice()), Value::Flag(true)),
        Kind::YesNo => Value::Flag(answer.is_multiple_of(2)),
        Kind::Day => Value::Date(year),
        Kind::Link => Value::Link { record: id(&person::PERSON, answer % 12), journal: None, label: String::new() },
        Kind::Number => Value::Number(format!("{}", i32::from(answer) * 7 - 800)),
        _ => Value::text("Wörter ".repeat(usize::from(answer % 9)), "de"),
    };
    (Part::Whole, value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 32 } else { 512 }))]

    #[test]
    fn any_case_makes_maps_on_which_nobody_covers_anybody(scribbles in scribbles()) {
        let kin = scribbled(&scribbles);
        for scene in [genogram_of(&asked(&kin)), ecomap_of(&asked(&kin))] {
            holds_apart(&scene);
            stays_on_the_sheet(&scene);
            in_english(|speech| {
                let file = scene.file(&Sheet::of(&scene, Vec::new(), speech), speech);
                assert!(!file.contains("NaN") && !file.contains("inf"), "{file}");
            });
        }
        in_english(|speech| rows(&asked(&kin), speech));
    }

    #[test]
    fn families_hold_together(seed in any::<u64>(), count in 2_usize..70) {
        let kin = generated(seed, count);
        let scene = genogram_of(&asked_later(&kin));
        holds_apart(&scene);
        children_stand_by_age(&kin, &scene);
        partners_stand_in_order(&kin, &scene);
        men_stand_left_where_nothing_else_decides(&kin, &scene);
        prop_assert_eq!(scene, genogram_of(&asked_later(&kin)));
    }

    #[test]
    fn ecomaps_hold_apart(count in 0_usize..45) {
        holds_apart(&ecomap_of(&asked(&large_ecomap(count))));
    }

    #[test]
    fn crowded_ecomaps_are_legible(seed in any::<u64>(), count in 3_usize..41) {
        let kin = crowded(seed, count);
        let scene = ecomap_of(&asked(&kin));
        holds_apart(&scene);
        let around = scene.nodes.iter().filter(|node| node.figure == Figure::System);
        prop_assert_eq!(around.clone().count(), count);
        prop_assert!(around.into_iter().all(|node| node.labels.iter().all(|label| is_in_circle(label.area, node.area))));
        prop_assert_eq!(scene, ecomap_of(&asked(&kin)));
    }

    #[test]
    fn families_of_every_kind_hold_apart(seed in any::<u64>(), count in 2_usize..60) {
        let kin = mixed(seed, count);
        holds_apart(&genogram_of(&asked_later(&kin)));
    }
}

/// No two figures overlap, no words cover another figure or other words.
pub(crate) fn holds_apart(scene: &Scene) {
    let figures: Vec<Rect> = scene.nodes.iter().map(|node| node.area).collect();
    for (at, area) in figures.iter().enumerate() {
        for (other, node) in figures[at + 1..].iter().zip(&scene.nodes[at + 1..]) {
            let is_apart = match node.figure {
                Figure::System => distance(area.middle(), other.middle()) >= (area.size.width + other.size.width) / 2.0,
                _ => !area.covers(*other),
            };
            assert!(is_apart, "figures: {area:?} {other:?}");
        }
    }
    let own =
        scene.nodes.iter().enumerate().flat_map(|(at, node)| node.labels.iter().map(move |label| (Some(at), label)));
    let lines = scene.lines.iter().filter_map(|line| line.label.as_ref().map(|label| (None, label)));
    let all: Vec<_> = own.chain(lines).chain(scene.labels.iter().map(|label| (None, label))).collect();
    for (at, (owner, label)) in all.iter().enumerate() {
        for (other, area) in figures.iter().enumerate().filter(|(other, _)| Some(*other) != *owner) {
            let is_in_circle = scene.nodes[other].figure == Figure::System && owner.is_some();
            let is_over = area.covers(label.area) && !(is_in_circle && is_outside_circle(label.area, *area));
            assert!(!is_over, "{:?} over a figure", label.words);
        }
        for (_, other) in &all[at + 1..] {
            assert!(!shrunk(label.area).covers(shrunk(other.area)), "{:?} over {:?}", label.words, other.words);
        }
    }
}

/// A box touches another's edge without covering it.
fn shrunk(area: Rect) -> Rect {
    area.grown(-0.05)
}

/// Whether words stand within their circle.
fn is_in_circle(words: Rect, circle: Rect) -> bool {
    words.corners().iter().all(|corner| distance(*corner, circle.middle()) <= circle.size.width / 2.0)
}

/// Whether a box covers only the corners around a circle.
fn is_outside_circle(area: Rect, circle: Rect) -> bool {
    area.corners().iter().all(|corner| distance(*corner, circle.middle()) > circle.size.width / 2.0)
}

fn distance(one: Point, other: Point) -> f64 {
    (one.x - other.x).hypot(one.y - other.y)
}

fn stays_on_the_sheet(scene: &Scene) {
    let sheet = Rect { at: Point { x: -0.1, y: -0.1 }, size: scene.size }.grown(0.2);
    for node in &scene.nodes {
        let is_in = node.area.corners().iter().all(|corner| {
            sheet.at.x <= corner.x && corner.x <= sheet.end().x && sheet.at.y <= corner.y && corner.y <= sheet.end().y
        });
        assert!(is_in, "{:?} of {:?}", node.area, scene.size);
    }
}

fn middle(scene: &Scene, id: Id) -> Point {
    scene.nodes.iter().find(|node| node.record == id).unwrap().area.middle()
}

fn link(record: &waymark::journal::Record<'_>, question: &Spec) -> Option<Id> {
    match record.given(question.id, &Part::Whole).value()? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}

fn year(record: &waymark::journal::Record<'_>, question: &Spec) -> Option<i32> {
    match record.given(question.id, &Part::Whole).value()? {
        Value::Date(date) => date.year,
        _ => None,
    }
}

/// Of the same two parents, whoever is older stands left of whoever is younger, and below the parents.
fn children_stand_by_age(kin: &Kin, scene: &Scene) {
    let kids: Vec<_> = kin.case().records_of(child::CHILD.id);
    let of = |record: &waymark::journal::Record<'_>| {
        let parents: BTreeSet<_> = [&child::PARENT.spec, &child::OTHER_PARENT.spec]
            .into_iter()
            .filter_map(|parent| link(record, parent))
            .collect();
        let kid = link(record, &child::CHILD_OF.spec).unwrap();
        (parents, kid, year(&kin.case().record(kid).unwrap(), &person::BORN.spec).unwrap())
    };
    let kids: Vec<_> = kids.iter().map(of).collect();
    for (parents, kid, born) in &kids {
        assert!(parents.iter().all(|parent| middle(scene, *parent).y < middle(scene, *kid).y));
        for (others, other, later) in &kids {
            assert!(parents != others || born >= later || middle(scene, *kid).x < middle(scene, *other).x);
        }
    }
}

/// Of the partners of one person who married in, the earlier stands left of the later.
fn partners_stand_in_order(kin: &Kin, scene: &Scene) {
    let has_parents =
        |id: Id| kin.case().records_of(child::CHILD.id).iter().any(|kid| link(kid, &child::CHILD_OF.spec) == Some(id));
    let couples: Vec<_> = kin.case().records_of(couple::COUPLE.id);
    let of = |record: &waymark::journal::Record<'_>| {
        Some((link(record, &couple::ONE.spec)?, link(record, &couple::TWO.spec)?, year(record, &couple::MARRIED.spec)?))
    };
    let couples: Vec<_> = couples.iter().filter_map(of).filter(|(_, two, _)| !has_parents(*two)).collect();
    for (one, first, from) in &couples {
        for (other, second, later) in &couples {
            let is_in_order = middle(scene, *first).x < middle(scene, *second).x;
            assert!(one != other || from >= later || is_in_order);
        }
    }
}

/// Of two who have no other partner, and of whom one at most has parents on the map, the square stands left.
fn men_stand_left_where_nothing_else_decides(kin: &Kin, scene: &Scene) {
    let kids: BTreeSet<_> =
        kin.case().records_of(child::CHILD.id).iter().filter_map(|kid| link(kid, &child::CHILD_OF.spec)).collect();
    let couples: Vec<_> = kin.case().records_of(couple::COUPLE.id);
    let couples: Vec<[Id; 2]> = couples
        .iter()
        .filter_map(|couple| Some([link(couple, &couple::ONE.spec)?, link(couple, &couple::TWO.spec)?]))
        .collect();
    let is_only = |one: &Id| couples.iter().filter(|couple| couple.contains(one)).count() == 1;
    let is_free = |couple: &&[Id; 2]| couple.iter().all(is_only) && !couple.iter().all(|one| kids.contains(one));
    let figure = |id: Id| scene.nodes.iter().find(|node| node.record == id).unwrap().figure;
    for [one, two] in couples.iter().filter(is_free) {
        let is_one_left = middle(scene, *one).x < middle(scene, *two).x;
        match (figure(*one), figure(*two)) {
            (Figure::Square, Figure::Circle) => assert!(is_one_left),
            (Figure::Circle, Figure::Square) => assert!(!is_one_left),
            _ => {}
        }
    }
}

#[test]
fn two_hundred_people_are_laid_out_in_reasonable_time() {
    let kin = generated(11, 200);
    let start = std::time::Instant::now();
    let scene = genogram_of(&asked_later(&kin));
    assert!(scene.nodes.len() > 150, "{}", scene.nodes.len());
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn whoever_was_moved_stands_there_and_the_others_make_room() {
    let mut kin = three_generations();
    let before = genogram_of(&asked(&kin));
    let (one, other) = (before.nodes[0].record, before.nodes[4].record);
    let to =
        Point { x: middle(&before, other).x - before.origin.x + 3.0, y: middle(&before, other).y - before.origin.y };
    kin.told(|told| {
        let changes = moved(&told.case, told.round(), Map::Genogram, one, to);
        told.all(&changes)
    });
    let after = genogram_of(&asked(&kin));
    let stands = middle(&after, one);
    assert!((stands.x - after.origin.x - to.x).abs() < 0.1 && (stands.y - after.origin.y - to.y).abs() < 0.1);
    assert!(after.nodes.iter().filter(|node| node.is_moved).count() == 1);
    holds_apart(&after);
    let ecomap = ecomap_of(&asked(&kin));
    assert!(ecomap.nodes.iter().all(|node| !node.is_moved));
}

#[test]
fn whoever_is_marked_is_on_no_shared_map_and_abuse_on_none_unless_chosen() {
    let kin = three_generations();
    let worker = genogram_of(&asked(&kin));
    let shared = genogram_of(&Asked { eyes: Eyes::Shared, ..asked(&kin) });
    let names = |map: &Drawn| map.people().filter(|(_, words)| words.starts_with("Igor")).count();
    assert_eq!((names(&worker), names(&shared)), (1, 0));
    let abuse = |map: &Drawn| map.ties().filter(|(_, words)| words.contains("violence")).count();
    let chosen = genogram_of(&Asked { abuse: waymark::diagram::Abuse::Shown, ..asked(&kin) });
    assert_eq!((abuse(&worker), abuse(&chosen)), (0, 1));
    let words = in_english(|speech| rows(&Asked { eyes: Eyes::Shared, ..asked(&kin) }, speech));
    assert!(!format!("{words:?}").contains("Igor"));
    let told = in_english(|speech| changes(&asked(&kin), &asked(&kin), speech));
    assert!(told.is_empty());
}

#[test]
fn what_the_worker_only_suspects_of_somebodys_health_is_for_no_other_eyes() {
    let mut kin = Kin::nobody();
    let amina = kin.person("Amina", "circle", 1990);
    kin.index(amina);
    kin.health(amina, "physical");
    let confirmed = genogram_of(&Asked { eyes: Eyes::Shared, ..asked(&kin) });
    kin.health(amina, person::SUSPECTED);
    let shared = Asked { eyes: Eyes::Shared, ..asked(&kin) };
    let told = |asked: &Asked<'_>| {
        let tables = in_english(|speech| format!("{:?}", rows(asked, speech)));
        format!("{:?}{tables}", genogram_of(asked))
    };
    let guess = in_english(|speech| speech.choice(&person::HEALTH.spec, person::SUSPECTED));
    assert!(told(&asked(&kin)).contains(&guess), "the worker sees it");
    assert!(!told(&shared).contains(&guess));
    assert_eq!(format!("{:?}", genogram_of(&shared)), format!("{confirmed:?}"), "nothing is drawn of it either");
}
