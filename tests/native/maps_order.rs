//! Who stands where: couples together, twins together, systems on the side of whom they are tied to.

use waymark::diagram::{Line, Point, Scene, Stroke};
use waymark::forms::{Ask, child, couple};

use crate::maps::holds_apart;
use crate::maps_families::{
    blended, chain, cousins, entwined, large_ecomap, remarried, three_generations, uncle_and_niece,
};
use crate::maps_generated::{generated, mixed};
use crate::maps_told::{Id, Kin, asked, asked_later, ecomap_of, genogram_of, in_english};

fn middle(scene: &Scene, id: Id) -> Point {
    scene.nodes.iter().find(|node| node.record == id).unwrap().area.middle()
}

/// The people of a row from left to right.
fn row(scene: &Scene, people: &[Id]) -> Vec<Id> {
    let mut row = people.to_vec();
    row.sort_by(|one, other| middle(scene, *one).x.total_cmp(&middle(scene, *other).x));
    row
}

/// Parents with these children.
fn parents_of(kin: &mut Kin, kids: &[Id]) {
    let (father, mother) = (kin.person("He", "square", 1940), kin.person("She", "circle", 1942));
    kin.couple(father, mother, "married");
    kids.iter().for_each(|kid| {
        kin.child(*kid, &[father, mother], "biological");
    });
}

#[test]
fn a_first_partner_with_parents_of_their_own_stands_beside_their_partner() {
    let mut kin = Kin::nobody();
    let (him, first, second) =
        (kin.person("Kiran", "square", 1970), kin.person("Hana", "circle", 1971), kin.person("Faye", "circle", 1975));
    kin.index(him);
    for (partner, status, from) in [(first, "divorced", 1995), (second, "married", 2005)] {
        let id = kin.couple(him, partner, status);
        kin.year(id, &couple::MARRIED.spec, from);
    }
    parents_of(&mut kin, &[him]);
    parents_of(&mut kin, &[first]);
    let scene = genogram_of(&asked(&kin));
    assert_eq!(row(&scene, &[him, first, second]), [first, him, second], "the earlier left, the later right");
}

#[test]
fn a_couple_of_two_large_families_is_parted_by_no_one_who_need_not_be_there() {
    let mut kin = Kin::nobody();
    let his = [kin.person("Ed", "square", 1970), kin.person("Flo", "circle", 1972), kin.person("Gus", "square", 1975)];
    let hers =
        [kin.person("Ida", "circle", 1969), kin.person("Jan", "square", 1971), kin.person("Kai", "square", 1973)];
    kin.index(his[0]);
    kin.couple(his[0], hers[2], "married");
    parents_of(&mut kin, &his);
    parents_of(&mut kin, &hers);
    let scene = genogram_of(&asked(&kin));
    let all = row(&scene, &[his, hers].concat());
    let place = |id: Id| all.iter().position(|one| *one == id).unwrap();
    assert_eq!(place(his[0]), place(hers[2]) + 1, "his eldest beside her youngest, with the families on either side");
}

#[test]
fn twins_stand_together_and_their_partners_outside() {
    let mut kin = Kin::nobody();
    let twins = [kin.person("Ada", "square", 1990), kin.person("Eva", "circle", 1990)];
    let partners = [kin.person("Bea", "circle", 1991), kin.person("Sam", "square", 1989)];
    kin.index(twins[0]);
    let (father, mother) = (kin.person("He", "square", 1960), kin.person("She", "circle", 1962));
    kin.couple(father, mother, "married");
    kin.child(twins[0], &[father, mother], "biological");
    let record = kin.child(twins[1], &[father, mother], "biological");
    kin.link(record, &child::TWIN.spec, twins[0]);
    for (twin, partner) in twins.into_iter().zip(partners) {
        kin.couple(twin, partner, "married");
    }
    let scene = genogram_of(&asked(&kin));
    assert_eq!(row(&scene, &[twins, partners].concat()), [partners[0], twins[0], twins[1], partners[1]]);
}

/// How many pairs of ties cross, apart from those that meet in somebody.
fn crossings(scene: &Scene) -> usize {
    let ties: Vec<_> = scene.lines.iter().filter(|line| matches!(line.stroke, Stroke::Bond(_))).collect();
    let side = |a: Point, b: Point, at: Point| (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
    let is_crossed = |[a, b]: &[Point; 2], [c, d]: &[Point; 2]| {
        side(*a, *b, *c) * side(*a, *b, *d) < 0.0 && side(*c, *d, *a) * side(*c, *d, *b) < 0.0
    };
    let cross = |one: &[Point], other: &[Point]| {
        one.array_windows().any(|step| other.array_windows().any(|way| is_crossed(step, way)))
    };
    let pairs = ties.iter().enumerate().flat_map(|(at, one)| ties[at + 1..].iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| cross(&one.way, &other.way)).count()
}

#[test]
fn lines_of_an_ecomap_cross_hardly_ever() {
    assert_eq!(crossings(&ecomap_of(&asked(&three_generations()))), 0);
    for count in [3, 5, 8, 12, 16] {
        assert_eq!(crossings(&ecomap_of(&asked(&large_ecomap(count)))), 0, "{count} systems");
    }
    for count in [24, 32, 40] {
        let crossings = crossings(&ecomap_of(&asked(&large_ecomap(count))));
        assert!(crossings <= count / 6, "{count} systems: {crossings} crossings");
    }
}

#[test]
fn cousins_who_marry_stand_beside_each_other_at_the_ends_of_their_siblings() {
    let (kin, pair) = cousins();
    let scene = genogram_of(&asked(&kin));
    let line =
        scene.ties().find(|(line, words)| line.stroke == Stroke::Couple(Some("married")) && words.contains("Omar"));
    let (line, _) = line.unwrap();
    assert_eq!(line.way.len(), 2, "straight from one to the other: {:?}", line.way);
    assert!(line.way[1].x - line.way[0].x < 100.0, "a short line: {:?}", line.way);
    assert_eq!(row(&scene, &pair), pair, "he left, she right");
}

#[test]
fn an_uncle_who_marries_his_niece_stands_in_her_generation_and_all_children_below_their_parents() {
    let (kin, [uncle, niece]) = uncle_and_niece();
    let scene = genogram_of(&asked(&kin));
    holds_apart(&scene);
    let (line, _) = scene.ties().find(|(line, words)| line.drawn.len() == 2 && words.contains("Walid")).unwrap();
    assert_eq!(line.stroke, Stroke::Couple(Some("married")), "related by birth: a double line");
    assert!((middle(&scene, uncle).y - middle(&scene, niece).y).abs() < 0.1);
    let all = kin.case().records_of(child::CHILD.id);
    for record in &all {
        let child = middle(&scene, record.get(child::CHILD_OF).unwrap());
        assert!(child.y > middle(&scene, record.get(child::PARENT).unwrap()).y);
    }
    assert_eq!(all.len(), 6);
}

#[test]
fn partners_who_are_kin_have_a_double_line_which_the_legend_explains_and_others_have_not() {
    let (kin, _) = cousins();
    let scene = genogram_of(&asked(&kin));
    let is_doubled = |line: &Line| matches!(line.stroke, Stroke::Couple(_)) && line.drawn.len() == 2;
    let doubled: Vec<_> = scene.ties().filter(|(line, _)| is_doubled(line)).map(|(_, words)| words).collect();
    let words = in_english(|speech| speech.text("map-sign-kin"));
    assert!(matches!(doubled[..], [text] if text.contains("Omar") && text.contains(&words)), "{doubled:?}");
    assert!(scene.said.legend.iter().any(|sign| sign.text == words && sign.drawn.len() == 2));
    assert!(genogram_of(&asked(&three_generations())).said.legend.iter().all(|sign| sign.text != words));
}

#[test]
fn siblings_of_two_families_who_marry_stay_in_the_order_of_their_age_and_are_no_kin() {
    let (kin, pairs) = entwined();
    let scene = genogram_of(&asked(&kin));
    for pair in pairs {
        assert!(middle(&scene, pair[0]).x < middle(&scene, pair[1]).x, "one family left, the other right");
    }
    assert!(middle(&scene, pairs[0][0]).x < middle(&scene, pairs[1][0]).x, "Leo is older than Ana");
    assert!(middle(&scene, pairs[0][1]).x < middle(&scene, pairs[1][1]).x, "Eva is older than Rui");
    let couples = scene.lines.iter().filter(|line| matches!(line.stroke, Stroke::Couple(_)));
    assert!(couples.into_iter().all(|line| line.drawn.len() == 1));
}

#[test]
fn families_in_which_kin_marry_hold_apart() {
    holds_apart(&genogram_of(&asked(&cousins().0)));
    holds_apart(&genogram_of(&asked(&entwined().0)));
}

/// Where lines of couples and children cross, each place once. Lines of one family meet, they do not cross.
fn family_crossings(scene: &Scene) -> usize {
    let is_family = |line: &&Line| matches!(line.stroke, Stroke::Couple(_) | Stroke::Child(_));
    let steps = |line: &Line| line.way.array_windows().map(|[from, to]| [*from, *to]).collect::<Vec<_>>();
    let steps: Vec<[Point; 2]> = scene.lines.iter().filter(is_family).flat_map(steps).collect();
    let mut places = std::collections::BTreeSet::new();
    for (at, one) in steps.iter().enumerate() {
        places.extend(steps[at + 1..].iter().filter_map(|other| crossing(*one, *other)));
    }
    places.len()
}

/// Where two straight ways cross, in whole units.
#[allow(clippy::cast_possible_truncation, reason = "a map is small")]
fn crossing([a, b]: [Point; 2], [c, d]: [Point; 2]) -> Option<(i64, i64)> {
    let side = |a: Point, b: Point, at: Point| (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
    // Ways that only touch don't cross.
    let is_through = |one: f64, other: f64| one.min(other) < -1.0 && one.max(other) > 1.0;
    let (from, to) = (side(a, b, c), side(a, b, d));
    let is_crossed = is_through(from, to) && is_through(side(c, d, a), side(c, d, b));
    let at = c.towards(d, from / (from - to));
    is_crossed.then_some((at.x.round() as i64, at.y.round() as i64))
}

#[test]
fn families_of_textbooks_cross_only_where_they_must() {
    for kin in [three_generations(), cousins().0, uncle_and_niece().0, chain()] {
        assert_eq!(family_crossings(&genogram_of(&asked(&kin))), 0);
    }
    // The line to the first of three partners passes below the second, whose child hangs between.
    assert_eq!(family_crossings(&genogram_of(&asked(&remarried()))), 1);
    // Two children with two homes each: the line of one from here meets the line of the other from there.
    assert_eq!(family_crossings(&genogram_of(&asked(&blended()))), 2);
}

#[test]
fn large_families_hardly_cross() {
    for (family, sum) in [(generated as fn(u64, usize) -> Kin, 25), (mixed, 45)] {
        let crossings: Vec<usize> =
            (1..=20).map(|seed| family_crossings(&genogram_of(&asked_later(&family(seed, 60))))).collect();
        assert!(crossings.iter().all(|count| *count <= 8), "{crossings:?}");
        assert!(crossings.iter().sum::<usize>() <= sum, "{crossings:?}");
    }
}
