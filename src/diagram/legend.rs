//! The signs that a map uses, and what they mean: it stands on every map, because the sources disagree (3.7).

use std::collections::BTreeSet;

use super::card::UNKNOWN;
use super::family::{Child, Couple, Family, Person};
use super::geometry::point;
use super::writing::letter;
use super::{Figure, Index, Ink, Line, Node, Notation, Pen, Point, SIGN, Sign, Stroke, figure, ink, stroke};
use crate::forms::{Spec, bond, child, couple, person};
use crate::i18n::Speech;
use crate::journal::RecordId;

/// The legend of what stands on a map.
pub(super) fn of(
    lines: &[Line],
    nodes: &[Node],
    family: &Family<'_>,
    has_ring: bool,
    speech: &Speech<'_>,
    notation: Notation,
) -> Vec<Sign> {
    let figures: BTreeSet<Figure> = nodes.iter().map(|node| node.figure).collect();
    let strokes: BTreeSet<Stroke> = lines.iter().map(|line| line.stroke).collect();
    let on_map = |is: &dyn Fn(&Person<'_>) -> bool| family.people.iter().any(|one| is(one) && has_figure(nodes, one));
    let sign = |message: &str, drawn: Vec<Ink>| Sign { drawn, letter: None, text: speech.text(message) };
    let mut all: Vec<Sign> = figures.iter().filter_map(|figure| figure_sign(*figure, speech)).collect();
    all.extend(pregnancies(family, nodes, speech));
    all.extend(on_map(&|one| one.is_index).then(|| sign("map-sign-index", index(notation))));
    all.extend(on_map(&|one| one.is_dead).then(|| sign("map-sign-died", died())));
    let is_marked = family.people.iter().any(|one| one.is_marked && is_on(nodes, one));
    all.extend(is_marked.then(|| sign("map-sign-mark", mark())));
    all.extend(has_ring.then(|| sign("map-sign-household", ring())));
    all.extend(health(family, nodes, speech));
    all.extend(strokes.iter().filter_map(|stroke| stroke_sign(*stroke, speech, notation)));
    all.extend(statuses(lines, family, speech));
    all.extend(strokes.iter().any(is_unsaid).then(|| sign("map-sign-unsaid", stroke::unsaid(&way()))));
    let is_drawn = |record: RecordId| lines.iter().any(|line| line.record == record);
    let has_kin = couples(lines, family).any(|couple| couple.is_kin);
    let is_again = couples(lines, family).any(|couple| couple.is_again);
    all.extend(is_again.then(|| again(speech)));
    let are_twins = |child: &Child<'_>| child.twin.is_some() && !child.is_identical && is_drawn(child.record.id());
    let has_twins = family.children.iter().any(are_twins);
    all.extend(has_twins.then(|| sign("map-sign-twins", twins())));
    all.extend(has_kin.then(|| sign("map-sign-kin", stroke::kin_sign(&way()))));
    let has_flow = family.bonds.iter().any(|bond| stroke::flow_of(bond).is_some() && is_drawn(bond.record.id()));
    all.extend(has_flow.then(|| sign("map-sign-flow", flow())));
    let is_on_ecomap = figures.contains(&Figure::System);
    let said = family.bonds.iter().filter(|bond| is_on_ecomap && is_drawn(bond.record.id()));
    let (looked, said): (Vec<_>, Vec<_>) = said.partition(|bond| !bond.looks.is_empty());
    let has_meets = said.iter().any(|bond| bond.meets.is_some());
    all.extend(has_meets.then(|| sign("map-sign-meets", super::ecomap::meets_sign(&way()))));
    all.extend((!looked.is_empty()).then(|| sign("map-sign-looks", super::ecomap::looks_sign(middle()))));
    all.extend(custody(lines, family, speech));
    all
}

/// The couples whose line is on the map.
fn couples<'f, 'a>(lines: &'f [Line], family: &'f Family<'a>) -> impl Iterator<Item = &'f Couple<'a>> {
    family.couples.iter().filter(|couple| lines.iter().any(|line| line.record == couple.record.id()))
}

/// With whom the children of those who parted live, as it stands on the map.
fn custody(lines: &[Line], family: &Family<'_>, speech: &Speech<'_>) -> Vec<Sign> {
    let parted = couples(lines, family).filter(|couple| couple.status.is_some_and(stroke::is_parted));
    let told: BTreeSet<&str> = parted.filter_map(|couple| couple.custody).collect();
    let sign = |is_joint: bool, message: &str| Sign {
        drawn: stroke::custody_sign(is_joint, &way()),
        letter: None,
        text: speech.text(message),
    };
    let one = (told.contains("one") || told.contains("two")).then(|| sign(false, "map-sign-custody"));
    let both = told.contains("both").then(|| sign(true, "map-sign-custody-both"));
    one.into_iter().chain(both).collect()
}

fn is_on(nodes: &[Node], one: &Person<'_>) -> bool {
    nodes.iter().any(|node| node.record == one.record.id())
}

/// Whether somebody is on the map with a figure of their own, not as a circle around the household.
fn has_figure(nodes: &[Node], one: &Person<'_>) -> bool {
    nodes.iter().any(|node| node.record == one.record.id() && node.figure != Figure::System)
}

fn chosen(question: &Spec, choice: &str, drawn: Vec<Ink>, speech: &Speech<'_>) -> Sign {
    Sign { drawn, letter: None, text: speech.choice(question, choice) }
}

fn middle() -> Point {
    point(SIGN.width / 2.0, SIGN.height / 2.0)
}

fn way() -> [Point; 2] {
    [point(2.0, SIGN.height / 2.0), point(SIGN.width - 2.0, SIGN.height / 2.0)]
}

fn figure_sign(figure: Figure, speech: &Speech<'_>) -> Option<Sign> {
    let choice = match figure {
        Figure::Square => "square",
        Figure::Circle => "circle",
        Figure::Diamond => "diamond",
        Figure::SquareInCircle => "square_in_circle",
        Figure::CircleInSquare => "circle_in_square",
        Figure::Rounded => "rounded",
        Figure::Unknown => "unknown",
        Figure::Triangle | Figure::Small | Figure::System => return None,
    };
    let letter = (figure == Figure::Unknown).then(|| letter(UNKNOWN, middle()));
    Some(Sign { letter, ..chosen(&person::SHAPE.spec, choice, small(figure), speech) })
}

/// The children expected or lost that stand on the map.
fn pregnancies(family: &Family<'_>, nodes: &[Node], speech: &Speech<'_>) -> Vec<Sign> {
    let is_on = |choice: &str| {
        let is = |one: &&Person<'_>| one.pregnancy == Some(choice);
        family.people.iter().filter(is).any(|one| has_figure(nodes, one))
    };
    let choices = person::PREGNANCY.spec.choices.iter().filter(|choice| is_on(choice));
    let sign =
        |choice: &&str| chosen(&person::PREGNANCY.spec, choice, figure::pregnancy_sign(choice, middle()), speech);
    choices.map(sign).collect()
}

/// A figure as large as a sign.
fn small(figure: Figure) -> Vec<Ink> {
    figure::sized(figure, middle(), SIGN.height / 2.0 - 2.0, Pen::Empty)
}

fn index(notation: Notation) -> Vec<Ink> {
    let half = SIGN.height / 2.0 - 2.0;
    match notation.index {
        Index::Double => {
            let inner = figure::sized(Figure::Square, middle(), half - 3.0, Pen::Plain);
            [figure::sized(Figure::Square, middle(), half, Pen::Empty), inner].concat()
        }
        Index::Thick => figure::sized(Figure::Square, middle(), half, Pen::Framed),
    }
}

fn died() -> Vec<Ink> {
    [small(Figure::Square), figure::cross(middle(), SIGN.height / 2.0 - 2.0).to_vec()].concat()
}

fn mark() -> Vec<Ink> {
    vec![figure::mark(middle().by(3.0, 3.0))]
}

fn ring() -> Vec<Ink> {
    let (x, y) = (SIGN.width - 4.0, SIGN.height - 4.0);
    let corners = [point(4.0, 4.0), point(x, 4.0), point(x, y), point(4.0, y)];
    vec![ink::softened(Pen::Ring, &corners, 8.0)]
}

fn flow() -> Vec<Ink> {
    let line = ink::line(Pen::Thin, &way());
    std::iter::once(line).chain(stroke::flow(&ink::Walk::of(&way()), "forth")).collect()
}

/// The question names it: there is no status of that kind.
fn again(speech: &Speech<'_>) -> Sign {
    Sign { drawn: stroke::again_sign(&way()), letter: None, text: speech.heading(&couple::AGAIN.spec) }
}

/// The health marks that stand on the map.
fn health(family: &Family<'_>, nodes: &[Node], speech: &Speech<'_>) -> Vec<Sign> {
    let is_on = |choice: &str| {
        let has = |one: &&Person<'_>| one.health.contains(&choice);
        family.people.iter().filter(has).any(|one| has_figure(nodes, one))
    };
    let half = SIGN.height / 2.0 - 2.0;
    let sign = |choice: &&str| Sign {
        drawn: figure::health_sign(choice, middle(), half),
        letter: figure::letter(choice).map(|letter| self::letter(letter, middle().by(half + 8.0, 2.0))),
        text: speech.choice(&person::HEALTH.spec, choice),
    };
    person::HEALTH.spec.choices.iter().filter(|choice| is_on(choice)).map(sign).collect()
}

fn stroke_sign(stroke: Stroke, speech: &Speech<'_>, notation: Notation) -> Option<Sign> {
    Some(match stroke {
        // One sign stands for all that nobody said; what couples are to each other has its own.
        Stroke::Bond(None) | Stroke::Couple(_) | Stroke::Child(None | Some("biological")) => return None,
        Stroke::Bond(Some(kind)) => chosen(&bond::KIND.spec, kind, stroke::tie(kind, 1, &way(), notation), speech),
        Stroke::Child(Some(kind)) => {
            chosen(&child::WAY.spec, kind, stroke::child(Some(kind), &way(), notation), speech)
        }
        Stroke::Identical => Sign { drawn: identical(), letter: None, text: speech.text("map-sign-identical") },
    })
}

/// What the couples on the map are to each other. Those who parted have a line of another kind where they never married.
fn statuses(lines: &[Line], family: &Family<'_>, speech: &Speech<'_>) -> Vec<Sign> {
    let looks = |couple: &Couple<'_>| Some((couple.status?, couple.is_married || couple.status != Some("separated")));
    let all: BTreeSet<(&str, bool)> = couples(lines, family).filter_map(looks).collect();
    let sign = |(status, was_married): &(&'static str, bool)| {
        let sign = chosen(&couple::STATUS.spec, status, stroke::sign(status, *was_married, &way()), speech);
        if *was_married { sign } else { Sign { text: speech.text("map-sign-separated-unmarried"), ..sign } }
    };
    all.iter().map(sign).collect()
}

/// Whether nobody said what a line stands for.
const fn is_unsaid(stroke: &Stroke) -> bool {
    matches!(stroke, Stroke::Bond(None) | Stroke::Couple(None) | Stroke::Child(None))
}

/// Where the lines of twins begin, and where they end.
fn fork() -> (Point, [Point; 2]) {
    let middle = SIGN.width / 2.0;
    (point(middle, 2.0), [-14.0, 14.0].map(|x| point(middle + x, SIGN.height - 2.0)))
}

fn twins() -> Vec<Ink> {
    let (top, [left, right]) = fork();
    vec![ink::line(Pen::Plain, &[left, top, right])]
}

fn identical() -> Vec<Ink> {
    let (top, ends) = fork();
    let bar = ends.map(|end| top.towards(end, 0.6));
    twins().into_iter().chain([ink::line(Pen::Plain, &bar)]).collect()
}
