//! What is drawn, to the tenth of a unit: whatever moves on a map is seen in a file. Renewed by `UPDATE_EXPECT=1`, after
//! the pictures were looked at. And one sentence for each row of the tables of 3.7 and 3.8.

use expect_test::{ExpectFile, expect_file};
use waymark::diagram::{Abuse, Asked, Figure, Ink, Line, Node, Pen, Point, Sheet, Stroke};
use waymark::forms::{child, couple, person};

use crate::maps_alike::two;
use crate::maps_families::{nursery, three_generations};
use crate::maps_pictures::all_signs;
use crate::maps_raster::lines;
use crate::maps_told::{Drawn, Id, Kin, asked, ecomap_of, genogram_of, in_english};

#[test]
fn every_sign_and_a_family_of_three_generations_are_drawn_as_they_were_looked_at() {
    let held = |map: &Drawn, file: ExpectFile| {
        let drawn = in_english(|speech| map.file(&Sheet::of(map, Vec::new(), speech), speech));
        file.assert_eq(&drawn.replace("><", ">\n<"));
    };
    let (signs, family) = (all_signs(), three_generations());
    let [signs, family] = [&signs, &family].map(|kin| Asked { abuse: Abuse::Shown, ..asked(kin) });
    held(&genogram_of(&signs), expect_file!["../data/maps/genogram-signs.svg"]);
    held(&ecomap_of(&signs), expect_file!["../data/maps/ecomap-signs.svg"]);
    held(&genogram_of(&family), expect_file!["../data/maps/genogram-three-generations.svg"]);
    held(&ecomap_of(&family), expect_file!["../data/maps/ecomap-three-generations.svg"]);
}

/// The points of each stroke of a pen.
fn strokes(drawn: &[Ink], pen: Pen) -> Vec<Vec<Point>> {
    drawn.iter().filter(|ink| ink.pen == pen).flat_map(|ink| lines(&ink.path)).collect()
}

fn pens(drawn: &[Ink]) -> Vec<Pen> {
    drawn.iter().map(|ink| ink.pen).collect()
}

/// The only line of a map that says this of two people far apart.
fn line_of(kin: &Kin) -> Line {
    let map = genogram_of(&Asked { abuse: Abuse::Shown, ..asked(kin) });
    map.lines.iter().find(|line| matches!(line.stroke, Stroke::Bond(_) | Stroke::Couple(_))).unwrap().clone()
}

/// A tie from the left to the right.
fn tie(kind: &str) -> Line {
    let (mut kin, [one, other]) = two();
    kin.bond(one, Some(other), kind);
    line_of(&kin)
}

#[test]
fn lines_of_an_ecomap_are_those_of_the_table() {
    let drawn = |kind: &str| tie(kind).drawn;
    assert_eq!(pens(&drawn("strong")), [Pen::Thick]);
    assert_eq!(pens(&drawn("ordinary")), [Pen::Thin]);
    assert_eq!(pens(&drawn("tenuous")), [Pen::Dashed]);
    let hatched = strokes(&drawn("stressful"), Pen::Thin);
    assert!(hatched.len() > 10 && hatched[1..].iter().all(|stroke| (stroke[0].x - stroke[1].x).abs() < 0.2));
    let both = drawn("strong_stressful");
    assert!(both[0].pen == Pen::Thick && strokes(&both, Pen::Thin).len() > 10);
}

/// From the first part of an interrupted line to the bar before the gap, and from bar to bar.
fn gaps(kind: &str) -> (f64, f64) {
    let drawn = tie(kind).drawn;
    let (lines, bars) = (strokes(&drawn, Pen::Thin), strokes(&drawn, Pen::Plain));
    assert!(lines.len() == 2 && bars.len() == 2 && bars.iter().all(|bar| (bar[0].x - bar[1].x).abs() < 0.2));
    (bars[0][0].x - lines[0][1].x, bars[1][0].x - bars[0][0].x)
}

#[test]
fn a_broken_line_stops_before_its_bars_and_one_cut_off_at_them() {
    let (to_bar, between) = gaps("broken");
    assert!(to_bar > 5.0 && between > 5.0);
    let (to_bar, between) = gaps("cutoff");
    assert!(to_bar.abs() < 0.2 && between > 5.0);
    let repaired = tie("repaired").drawn;
    let ring = repaired.last().unwrap();
    assert!(ring.path.contains('a') && ring.pen == Pen::Empty && strokes(&repaired, Pen::Plain).len() == 2);
}

#[test]
fn lines_of_feeling_are_those_of_the_table() {
    let drawn = |kind: &str| tie(kind).drawn;
    assert_eq!(pens(&drawn("close")), [Pen::Thin; 2]);
    assert_eq!(pens(&drawn("fused")), [Pen::Thin; 3]);
    assert_eq!(pens(&drawn("distant")), [Pen::Dotted]);
    let teeth = |kind: &str| strokes(&drawn(kind), Pen::Thin).iter().filter(|line| line.len() > 20).count();
    let beside = |kind: &str| strokes(&drawn(kind), Pen::Thin).iter().filter(|line| line.len() == 2).count();
    for (kind, straight) in [("hostile", 0), ("close_hostile", 2), ("fused_hostile", 3), ("physical_abuse", 0)] {
        assert_eq!((teeth(kind), beside(kind)), (1, straight), "{kind}");
    }
    assert_eq!((teeth("emotional_abuse"), teeth("sexual_abuse"), beside("sexual_abuse")), (1, 1, 2));
    for (kind, pen) in [
        ("focused", Pen::Full),
        ("caretaker", Pen::Empty),
        ("physical_abuse", Pen::Full),
        ("emotional_abuse", Pen::Empty),
        ("sexual_abuse", Pen::Full),
    ] {
        let line = tie(kind);
        let (head, end) = (lines(&line.drawn.last().unwrap().path).concat(), line.way.last().unwrap());
        assert!(
            line.drawn.last().unwrap().pen == pen && (head[0].x - end.x).abs() < 0.2,
            "{kind} points at the second"
        );
    }
}

/// The strokes across a couple's line, as parts of the way from the left one to the right one.
fn slashes(status: &str, custody: &str, years: &[&waymark::forms::Spec]) -> (Pen, Vec<f64>) {
    let (mut kin, [one, other]) = two();
    let id = kin.couple(one, other, status);
    years.iter().zip(2001..).for_each(|(question, year)| kin.year(id, question, year));
    if !custody.is_empty() {
        kin.choose(id, &couple::CUSTODY.spec, custody);
    }
    let line = line_of(&kin);
    let (from, to) = (line.way[0].x, line.way.last().unwrap().x);
    let across = strokes(&line.drawn[1..], Pen::Plain).into_iter().filter(|stroke| stroke[0].y != stroke[1].y);
    (line.drawn[0].pen, across.map(|stroke| (f64::midpoint(stroke[0].x, stroke[1].x) - from) / (to - from)).collect())
}

#[test]
fn couples_are_drawn_as_the_table_says() {
    assert_eq!(slashes("married", "", &[]), (Pen::Plain, vec![]));
    assert_eq!(slashes("together", "", &[]), (Pen::Dashed, vec![]));
    let married: &[_] = &[&couple::MARRIED.spec];
    let count = |(pen, slashes): (Pen, Vec<f64>)| (pen, slashes.len());
    assert_eq!(count(slashes("separated", "", married)), (Pen::Plain, 1));
    assert_eq!(count(slashes("separated", "", &[])), (Pen::Dashed, 1));
    assert_eq!(count(slashes("divorced", "", married)), (Pen::Plain, 2));
    let again = [&couple::MARRIED.spec, &couple::DIVORCED.spec, &couple::AGAIN.spec];
    assert_eq!(count(slashes("married", "", &again)), (Pen::Plain, 3), "two of the divorce, one back");
    let again = [&couple::MARRIED.spec, &couple::SEPARATED.spec, &couple::AGAIN.spec];
    assert_eq!(count(slashes("married", "", &again)), (Pen::Plain, 2));
}

#[test]
fn the_stroke_stands_nearer_to_the_parent_without_the_children_and_in_the_middle_of_joint_custody() {
    for status in ["separated", "parents"] {
        let at = |custody: &str| slashes(status, custody, &[]).1;
        assert!(matches!(at("one")[..], [part] if part > 0.6), "{status}");
        assert!(matches!(at("two")[..], [part] if part < 0.4), "{status}");
        assert!(matches!(at("both")[..], [part] if (part - 0.5).abs() < 0.01), "{status}");
    }
    assert!(slashes("parents", "", &[]).1.is_empty() && slashes("parents", "others", &[]).1.is_empty());
    let both = slashes("divorced", "one", &[]).1;
    assert!(both.len() == 2 && both.iter().all(|part| *part > 0.6));
}

#[test]
fn twins_are_joined_at_a_point_and_identical_ones_by_a_bar() {
    let map = genogram_of(&asked(&nursery()));
    let joins = |name: &str| {
        let is_own = |(line, words): &(&Line, &str)| matches!(line.stroke, Stroke::Child(_)) && words.contains(name);
        map.ties().find(is_own).map(|(line, _)| line.way[2]).unwrap()
    };
    assert!(joins("Ada") == joins("Eva") && joins("Rui") == joins("Gil") && joins("Gil") == joins("Sol"));
    assert_ne!(joins("Ada"), joins("Kim"));
    assert_eq!(map.lines.iter().filter(|line| line.stroke == Stroke::Identical).count(), 1);
}

fn node(map: &Drawn, id: Id) -> &Node {
    map.nodes.iter().find(|node| node.record == id).unwrap()
}

/// Whether two strokes of a figure cross in its middle.
fn is_crossed(node: &Node) -> bool {
    let middle = node.area.middle();
    let through = strokes(&node.drawn, Pen::Thin).into_iter().filter(|stroke| {
        let half = stroke[0].x - middle.x;
        half != 0.0 && (stroke[1].x - middle.x + half).abs() < 0.2 && (stroke[0].y - middle.y).abs() > 1.0
    });
    through.count() == 2
}

#[test]
fn the_dead_have_a_cross_and_the_person_the_map_is_about_a_second_border() {
    let mut kin = Kin::nobody();
    let (one, other) = (kin.person("Ben", "square", 1950), kin.person("Ida", "circle", 1952));
    kin.couple(one, other, "married");
    kin.died(one, 2010);
    kin.index(other);
    let map = genogram_of(&asked(&kin));
    assert!(is_crossed(node(&map, one)) && !is_crossed(node(&map, other)));
    assert_eq!(pens(&node(&map, other).drawn), [Pen::Empty, Pen::Plain]);
    let dead = node(&map, one);
    let above = dead.labels.iter().filter(|label| label.area.end().y < dead.area.at.y);
    let [born, died] = above.collect::<Vec<_>>()[..] else { panic!("two years stand above the figure") };
    assert!(born.words == ["1950"] && died.words == ["2010"] && born.area.end().x < died.area.at.x);
}

#[test]
fn a_child_expected_or_lost_has_its_figure_and_one_born_dead_the_shape_that_was_chosen() {
    for (kind, figure, is_lost, bars) in [
        ("expected", Figure::Triangle, false, 0),
        ("miscarriage", Figure::Triangle, true, 0),
        ("abortion", Figure::Triangle, true, 1),
        ("stillborn", Figure::Small, true, 0),
    ] {
        let drawn = |shape: &str| {
            let mut kin = Kin::nobody();
            let (mother, kid) = (kin.person("Ida", "circle", 1980), kin.person("", shape, 2010));
            kin.choose(kid, &person::PREGNANCY.spec, kind);
            kin.child(kid, &[mother], "biological");
            node(&genogram_of(&asked(&kin)), kid).clone()
        };
        let (square, circle) = (drawn("square"), drawn("circle"));
        assert_eq!((square.figure, is_crossed(&square)), (figure, is_lost), "{kind}");
        assert_eq!(square.drawn != circle.drawn, figure == Figure::Small, "{kind}");
        let flat = strokes(&square.drawn, Pen::Thin).into_iter().filter(|stroke| stroke[0].y == stroke[1].y);
        assert_eq!(flat.count(), bars, "{kind}");
        assert!(square.area.size.width < 30.0);
    }
}

#[test]
fn whoever_has_no_figure_has_a_question_mark_beside_the_age_and_in_the_legend() {
    let mut kin = Kin::nobody();
    let (unknown, open) = (kin.person("Alex", "unknown", 1980), kin.person("Sam", "diamond", 1980));
    kin.index(unknown);
    kin.home(open);
    let map = genogram_of(&asked(&kin));
    let words = |id: Id| node(&map, id).labels.iter().flat_map(|label| label.words.clone()).collect::<Vec<_>>();
    assert!(words(unknown).contains(&"?".to_owned()) && words(unknown).contains(&"~46".to_owned()));
    assert!(!words(open).contains(&"?".to_owned()));
    let letter = |shape: &str| {
        let text = in_english(|speech| speech.choice(&person::SHAPE.spec, shape));
        let sign = map.said.legend.iter().find(|sign| sign.text == text).unwrap();
        sign.letter.as_ref().map(|letter| letter.words.concat())
    };
    assert_eq!((letter("unknown"), letter("diamond")), (Some("?".into()), None));
}

/// The part of a figure's box that a health mark takes: its ends across and down, from 0 to 1.
fn marked(mark: &str) -> (Pen, [f64; 4]) {
    let mut kin = Kin::nobody();
    let one = kin.person("Ben", "square", 1980);
    kin.index(one);
    kin.home(one);
    let other = kin.person("Ida", "square", 1980);
    kin.home(other);
    kin.health(other, mark);
    let map = genogram_of(&asked(&kin));
    let node = node(&map, other);
    let part = lines(&node.drawn[1].path).concat();
    let across = |at: &Point| (at.x - node.area.at.x) / node.area.size.width;
    let down = |at: &Point| (at.y - node.area.at.y) / node.area.size.height;
    let ends = |of: &dyn Fn(&Point) -> f64| {
        let all = part.iter().map(of);
        [all.clone().fold(f64::MAX, f64::min), all.fold(f64::MIN, f64::max)]
    };
    let ([left, right], [top, end]) = (ends(&across), ends(&down));
    (node.drawn[1].pen, [left, right, top, end].map(|part| (part * 10.0).round() / 10.0))
}

#[test]
fn illness_fills_the_left_half_and_substances_the_lower_one() {
    let (left, lower) = ([0.0, 0.5, 0.0, 1.0], [0.0, 1.0, 0.5, 1.0]);
    assert_eq!(marked("physical"), (Pen::Full, left));
    assert_eq!(marked("psychological"), (Pen::Full, left));
    assert_eq!(marked("recovering"), (Pen::Plain, left));
    assert_eq!(marked("substance"), (Pen::Full, lower));
    assert_eq!(marked("substance_recovering"), (Pen::Plain, lower));
    assert_eq!(marked("substance_suspected"), (Pen::Plain, [0.0, 0.2, 0.0, 1.0]), "a line at the left side");
}

#[test]
fn children_by_birth_have_a_solid_line_adopted_a_pair_fostered_dots() {
    let pens = |way: &str| {
        let mut kin = Kin::nobody();
        let (mother, kid) = (kin.person("Ida", "circle", 1980), kin.person("Kim", "square", 2010));
        let record = kin.child(kid, &[mother], way);
        assert!(child::WAY.spec.choices.contains(&way));
        let map = genogram_of(&asked(&kin));
        let line = map.lines.iter().find(|line| line.record == record && line.way.len() > 2).unwrap();
        // The line that siblings share comes after their own.
        pens(&line.drawn[..line.drawn.len() - 2])
    };
    assert_eq!(pens("biological"), [Pen::Plain]);
    assert_eq!(pens("adopted"), [Pen::Thin, Pen::Dashed]);
    assert_eq!(pens("foster"), [Pen::Dotted]);
}
