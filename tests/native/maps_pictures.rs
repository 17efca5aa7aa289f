//! Families and ecomaps as pictures, to be looked at: `cargo test --test native pictures -- --ignored`, then
//! `/tmp/maps`.

use waymark::diagram::{Abuse, Sheet};
use waymark::forms::{bond, child, couple, need, person};

use crate::maps_families::{
    blended, chain, cousins, entwined, large_ecomap, nursery, remarried, three_generations, uncle_and_niece,
};
use crate::maps_generated::{crowded, generated, mixed};
use crate::maps_told::{Drawn, Kin, asked, asked_later, ecomap_of, genogram_of, in_english};

fn save(name: &str, map: &Drawn) {
    let file = in_english(|speech| map.file(&Sheet::of(map, Vec::new(), speech), speech));
    std::fs::create_dir_all("/tmp/maps").unwrap();
    std::fs::write(format!("/tmp/maps/{name}.svg"), file).unwrap();
}

#[test]
#[ignore = "makes pictures to be looked at"]
fn pictures() {
    let every = |kin: &Kin, name: &str| {
        let asked = waymark::diagram::Asked { abuse: Abuse::Shown, ..asked(kin) };
        save(&format!("genogram-{name}"), &genogram_of(&asked));
        save(&format!("ecomap-{name}"), &ecomap_of(&asked));
    };
    every(&three_generations(), "three");
    every(&remarried(), "remarried");
    every(&all_signs(), "signs");
    every(&blended(), "blended");
    every(&chain(), "chain");
    every(&nursery(), "nursery");
    every(&cousins().0, "cousins");
    every(&entwined().0, "entwined");
    every(&uncle_and_niece().0, "uncle");
    every(&unsaid(), "unsaid");
    for count in [0, 3, 5, 8, 12, 16, 24, 40] {
        save(&format!("ecomap-{count:02}"), &ecomap_of(&asked(&large_ecomap(count))));
    }
    for (seed, count) in [(1, 4), (2, 9), (3, 14), (4, 20), (5, 30), (6, 40)] {
        save(&format!("crowded-{count:02}"), &ecomap_of(&asked(&crowded(seed, count))));
    }
    for (seed, count) in [(1, 12), (2, 18), (3, 25), (4, 40), (5, 60), (6, 60), (7, 60), (8, 30), (9, 45)] {
        save(&format!("mixed-{seed:02}-{count}"), &genogram_of(&asked_later(&mixed(seed, count))));
    }
    for (seed, count) in
        [(1, 3), (2, 6), (3, 10), (4, 15), (5, 20), (6, 30), (7, 40), (8, 60), (9, 60), (10, 25), (11, 200)]
    {
        save(&format!("family-{seed:02}-{count}"), &genogram_of(&asked_later(&generated(seed, count))));
    }
}

/// A family of whom nobody said yet what they are to each other: parents who are a couple and parents of whom not even
/// that was said, one parent alone, partners of one on both sides, children beside each other and twins.
fn unsaid() -> Kin {
    let mut kin = Kin::nobody();
    let names = ["Vera", "Pavel", "Igor", "Omar", "Nina", "Bela", "Leo", "Max", "Kim"];
    let [vera, pavel, igor, omar, nina, bela, leo, max, kim] = {
        let mut born = 1926;
        names.map(|name| {
            born += 10;
            kin.person(name, "unknown", born)
        })
    };
    kin.index(nina);
    let couple = kin.couple_unsaid(nina, igor);
    kin.year(couple, &couple::TOGETHER.spec, 1999);
    kin.couple_unsaid(omar, nina);
    kin.child_unsaid(nina, &[vera, pavel]);
    let [_, one, _] = [bela, leo, max].map(|kid| kin.child_unsaid(kid, &[nina, igor]));
    kin.link(one, &child::TWIN.spec, max);
    kin.child_unsaid(kim, &[omar]);
    kin.bond_unsaid(bela, Some(kim));
    let school = kin.system("School", "school");
    let line = kin.bond_unsaid(school, None);
    kin.choose(line, &bond::DIRECTION.spec, "both");
    kin
}

/// Every sign once.
pub(crate) fn all_signs() -> Kin {
    let mut kin = Kin::nobody();
    let shapes = person::SHAPE.spec.choices;
    let people: Vec<_> = shapes.iter().map(|shape| kin.person(shape, shape, 1980)).collect();
    people.iter().for_each(|one| kin.home(*one));
    kin.index(people[0]);
    kin.died(people[1], 2020);
    kin.tick(people[2], &person::MARKS.spec, "danger");
    for (status, pair) in couple::STATUS.spec.choices.iter().zip(0..) {
        let (one, two) = (kin.person("He", "square", 1950 + pair), kin.person("She", "circle", 1951 + pair));
        let id = kin.couple(one, two, status);
        kin.year(id, &couple::TOGETHER.spec, 1972);
        kin.choose(id, &couple::CUSTODY.spec, couple::CUSTODY.spec.choices[pair as usize % 4]);
        if *status == "together" {
            kin.year(id, &couple::AGAIN.spec, 1999);
        }
        let kid = kin.person("Kid", "circle", 1990 + pair);
        kin.child(kid, &[one, two], ["biological", "adopted", "foster", "step", "raised"][pair as usize % 5]);
    }
    for (kind, at) in bond::KIND.spec.choices.iter().zip(0..) {
        let (one, two) = (kin.person(kind, "square", 1960), kin.person(kind, "circle", 1961));
        let id = kin.couple(one, two, "married");
        kin.year(id, &couple::MARRIED.spec, 1980);
        kin.bond(one, Some(two), kind);
        let system = kin.system(kind, person::SECTOR.spec.choices[at % 16]);
        let line = kin.bond(system, None, kind);
        kin.choose(line, &bond::DIRECTION.spec, ["forth", "back", "both"][at % 3]);
        kin.choose(line, &bond::MEETS.spec, bond::MEETS.spec.choices[at % 5]);
    }
    for (mark, at) in person::HEALTH.spec.choices.iter().zip(0..) {
        kin.health(people[at % people.len()], mark);
    }
    for kind in person::PREGNANCY.spec.choices {
        let kid = kin.person(kind, "unknown", 2026);
        kin.choose(kid, &person::PREGNANCY.spec, kind);
        kin.child(kid, &[people[0], people[1]], "biological");
    }
    for kind in child::TWIN_KIND.spec.choices {
        let twins = [kin.person(kind, "circle", 2012), kin.person(kind, "square", 2012)];
        let [_, record] = twins.map(|kid| kin.child(kid, &[people[2], people[3]], "biological"));
        kin.link(record, &child::TWIN.spec, twins[0]);
        kin.choose(record, &child::TWIN_KIND.spec, kind);
    }
    let id = kin.system("", "other");
    kin.told(|told| {
        told.put_in(
            id,
            &need::NEED,
            &need::STATEMENT.spec,
            waymark::journal::Part::Said,
            waymark::journal::Value::text("A quiet place to learn", "en"),
        )
    });
    kin
}
