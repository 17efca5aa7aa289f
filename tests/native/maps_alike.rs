//! No two signs that mean something else look the same, whichever notation is chosen (3.7, 3.8): paper that must show no
//! abuse shows nothing that could be taken for it.

use waymark::diagram::{
    Abuse, Adopted, Asked, Index, Line, Map, Notation, Point, Sign, Stressful, Stroke, Strong, Tenuous, moved,
};
use waymark::forms::{Spec, bond, child, couple, person};
use waymark::i18n::Speech;

use crate::maps_pictures::all_signs;
use crate::maps_raster::Picture;
use crate::maps_told::{Drawn, Id, Kin, asked, ecomap_of, genogram_of, in_english};

/// From how many dots on an eye sees that two drawings differ.
const SEEN: usize = 10;

fn notations() -> Vec<Notation> {
    let mut all = vec![Notation::default()];
    let mut twice = |change: fn(&mut Notation)| {
        all.extend(all.clone().into_iter().map(|mut notation| {
            change(&mut notation);
            notation
        }));
    };
    twice(|notation| notation.strong = Strong::Several);
    twice(|notation| notation.tenuous = Tenuous::Dotted);
    twice(|notation| notation.stressful = Stressful::Zigzag);
    twice(|notation| notation.adopted = Adopted::Dashed);
    twice(|notation| notation.index = Index::Thick);
    all
}

/// Two people far enough from each other to see what is between them.
pub(crate) fn two() -> (Kin, [Id; 2]) {
    let mut kin = Kin::nobody();
    let two = [kin.person("Ben", "square", 1980), kin.person("Ida", "circle", 1982)];
    kin.index(two[0]);
    kin.home(two[1]);
    kin.told(|told| {
        let changes = moved(&told.case, told.round(), Map::Genogram, two[1], Point { x: 230.0, y: 0.0 });
        told.all(&changes)
    });
    (kin, two)
}

/// A meaning, and what is drawn for it.
type Look = (String, Picture);

fn line(map: &Drawn, is: impl Fn(&Line) -> bool) -> Picture {
    let line = map.lines.iter().find(|line| is(line)).unwrap();
    Picture::of(&line.drawn, line.way[0])
}

fn are_all_seen_to_differ(looks: &[Look]) {
    for (at, (meaning, look)) in looks.iter().enumerate() {
        assert!(look.ink() > SEEN, "{meaning} is drawn");
        for (other, look_of_other) in looks[at + 1..].iter().filter(|(other, _)| other != meaning) {
            let difference = look.difference(look_of_other);
            assert!(difference >= SEEN, "{meaning} looks like {other}: {difference}");
        }
    }
}

#[test]
fn no_kind_of_tie_looks_like_another_whichever_way_it_goes_and_however_much_it_is() {
    let mut told = Vec::new();
    for direction in ["", "forth", "back", "both"] {
        let (mut kin, [one, other]) = two();
        let line = kin.bond_unsaid(one, Some(other));
        if !direction.is_empty() {
            kin.choose(line, &bond::DIRECTION.spec, direction);
        }
        told.push((format!("nothing said {direction}"), kin));
    }
    for kind in bond::KIND.spec.choices {
        for direction in ["", "forth", "back", "both"] {
            for intensity in bond::INTENSITY.spec.choices {
                let (mut kin, [one, other]) = two();
                let line = kin.bond(one, Some(other), kind);
                if !direction.is_empty() {
                    kin.choose(line, &bond::DIRECTION.spec, direction);
                }
                kin.choose(line, &bond::INTENSITY.spec, intensity);
                let is_pointed = bond::ABUSE.contains(kind) || matches!(*kind, "focused" | "caretaker");
                told.push((format!("{kind} {}", if is_pointed { "" } else { direction }), kin));
            }
        }
    }
    for notation in notations().into_iter().take(8) {
        let look = |(meaning, kin): &(String, Kin)| {
            let map = genogram_of(&Asked { abuse: Abuse::Shown, notation, ..asked(kin) });
            (meaning.clone(), line(&map, |line| matches!(line.stroke, Stroke::Bond(_))))
        };
        let mut looks: Vec<Look> = Vec::new();
        for (meaning, picture) in told.iter().map(look) {
            let is_known = |(known, other): &Look| *known == meaning && picture.difference(other) == 0;
            if !looks.iter().any(is_known) {
                looks.push((meaning, picture));
            }
        }
        are_all_seen_to_differ(&looks);
    }
}

#[test]
fn a_kind_with_an_arrow_of_its_own_takes_no_other() {
    for kind in bond::ABUSE.iter().chain(&["focused", "caretaker"]) {
        let drawn = |direction: Option<&str>| {
            let (mut kin, [one, other]) = two();
            let line = kin.bond(one, Some(other), kind);
            direction.into_iter().for_each(|direction| kin.choose(line, &bond::DIRECTION.spec, direction));
            let map = genogram_of(&Asked { abuse: Abuse::Shown, ..asked(&kin) });
            assert!(map.said.legend.iter().all(|sign| sign.text != "What goes from one to the other"));
            map.lines.iter().find(|line| line.stroke == Stroke::Bond(Some(kind))).unwrap().drawn.clone()
        };
        for direction in bond::DIRECTION.spec.choices {
            assert_eq!(drawn(Some(direction)), drawn(None), "{kind} {direction}");
        }
    }
}

#[test]
fn no_couple_looks_like_one_of_another_status_whether_they_ever_married_or_not() {
    let (mut kin, [one, other]) = two();
    kin.couple_unsaid(one, other);
    let unsaid = line(&genogram_of(&asked(&kin)), |line| matches!(line.stroke, Stroke::Couple(_)));
    let mut looks: Vec<Look> = vec![("nothing said".to_owned(), unsaid)];
    for status in couple::STATUS.spec.choices {
        for is_married in [false, true] {
            for custody in ["", "one", "two"] {
                let again: &[bool] = if matches!(*status, "married" | "together") { &[false, true] } else { &[false] };
                for is_again in again {
                    let (mut kin, [one, other]) = two();
                    let id = kin.couple(one, other, status);
                    if is_married {
                        kin.year(id, &couple::MARRIED.spec, 2001);
                    }
                    if *is_again {
                        kin.year(id, &couple::AGAIN.spec, 2011);
                    }
                    if !custody.is_empty() {
                        kin.choose(id, &couple::CUSTODY.spec, custody);
                    }
                    let place = if matches!(*status, "separated" | "divorced" | "parents") { custody } else { "" };
                    let map = genogram_of(&asked(&kin));
                    let look = line(&map, |line| matches!(line.stroke, Stroke::Couple(_)));
                    looks.push((format!("{status} {place} {is_again}"), look));
                }
            }
        }
    }
    are_all_seen_to_differ(&looks);
}

#[test]
fn no_way_of_being_a_child_looks_like_another() {
    for adopted in [Adopted::Pair, Adopted::Dashed] {
        let look = |way: &&str| {
            let mut kin = Kin::nobody();
            let parent = kin.person("Ida", "circle", 1980);
            let kid = kin.person("Kim", "square", 2010);
            match *way {
                "" => kin.child_unsaid(kid, &[parent]),
                way => kin.child(kid, &[parent], way),
            };
            let notation = Notation { adopted, ..Notation::default() };
            let map = genogram_of(&Asked { notation, ..asked(&kin) });
            let is_own = |line: &Line| matches!(line.stroke, Stroke::Child(_)) && line.way.len() > 2;
            let line = map.lines.iter().find(|line| is_own(line)).unwrap();
            // Its own part, from the line that siblings share to the figure.
            ((*way).to_owned(), Picture::of(&line.drawn, line.way[4]))
        };
        are_all_seen_to_differ(&child::WAY.spec.choices.iter().chain(&[""]).map(look).collect::<Vec<_>>());
    }
}

/// What a sign of the legend is about: lines of couples lie, lines of children hang, ties go from one to the other, so
/// that textbooks use one drawing for each. Figures are told apart by their size on the map, not in the legend.
/// Everything else is about everything.
fn about(text: &str, speech: &Speech<'_>) -> &'static str {
    let is_of = |question: &Spec| question.choices.iter().any(|choice| speech.choice(question, choice) == text);
    let again = [speech.heading(&couple::AGAIN.spec), speech.text("map-sign-custody")];
    if is_of(&couple::STATUS.spec) || again.iter().any(|known| known == text) {
        "couples"
    } else if is_of(&child::WAY.spec) {
        "children"
    } else if is_of(&bond::KIND.spec) {
        "ties"
    } else if is_of(&person::SHAPE.spec) {
        "figures"
    } else {
        ""
    }
}

/// A sign as it is seen: what it is about, what it means, its letter and its drawing. 3.8 has one sign for an illness of
/// body or soul.
fn seen(sign: &Sign, speech: &Speech<'_>) -> (&'static str, String, String, Picture) {
    let illness = ["physical", "psychological"].map(|mark| speech.choice(&person::HEALTH.spec, mark));
    let text = if illness.contains(&sign.text) { illness.concat() } else { sign.text.clone() };
    let letter = sign.letter.as_ref().map(|letter| letter.words.concat()).unwrap_or_default();
    (about(&sign.text, speech), text, letter, Picture::of(&sign.drawn, Point { x: 0.0, y: 12.0 }))
}

#[test]
fn no_two_signs_of_a_legend_look_the_same() {
    let mut kin = all_signs();
    let [one, two] = [1970, 1971].map(|born| kin.person("Who", "diamond", born));
    kin.couple_unsaid(one, two);
    let system = kin.system("Who", "other");
    kin.bond_unsaid(system, None);
    for notation in notations() {
        let asked = Asked { abuse: Abuse::Shown, notation, ..asked(&kin) };
        for map in [genogram_of(&asked), ecomap_of(&asked)] {
            let signs: Vec<_> = in_english(|speech| map.said.legend.iter().map(|sign| seen(sign, speech)).collect());
            assert!(signs.len() > 20);
            for (at, (group, text, letter, look)) in signs.iter().enumerate() {
                for (its_group, other, its_letter, its_look) in &signs[at + 1..] {
                    let is_same = group == its_group && *group != "figures";
                    let is_elsewhere = !is_same && !group.is_empty() && !its_group.is_empty();
                    let is_seen = is_elsewhere || text == other || letter != its_letter;
                    assert!(
                        is_seen || look.difference(its_look) >= SEEN,
                        "{text} looks like {other} under {notation:?}"
                    );
                }
            }
        }
    }
}
