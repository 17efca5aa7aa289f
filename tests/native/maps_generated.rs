//! Ecomaps and families made by the hundred, the same for the same seed.

use waymark::forms::{bond, child, couple, person};

use crate::maps_families::large_ecomap;
use crate::maps_told::{Id, Kin};

/// An ecomap of so many systems as life fills it, the same for the same seed: long names and short ones, ties to the
/// household, to one of it, to each other, several of one system, needs and looks at them.
pub(crate) fn crowded(seed: u64, count: usize) -> Kin {
    const NAMES: [&str; 8] = [
        "Choir",
        "Dr Okafor",
        "",
        "Centre for family advice and mediation",
        "Aunt Layla",
        "Landlord",
        "Donaudampfschifffahrtsgesellschaft",
        "St Nicholas parish",
    ];
    let mut kin = large_ecomap(0);
    let home: Vec<Id> = kin.case().records_of(person::PERSON.id).iter().map(waymark::journal::Record::id).collect();
    let mut dice = Dice(seed);
    let needs = ["A quiet place to learn", "Money until the end of the month", "Somebody to talk to"];
    let needs = needs.map(|words| kin.need(words));
    let mut systems: Vec<Id> = Vec::new();
    for _ in 0..count {
        let sectors = person::SECTOR.spec.choices;
        let system = kin.system(dice.one_of(&NAMES), dice.one_of(sectors));
        for _ in 0..[1, 1, 1, 1, 2, 0][dice.roll(6)] {
            let to = match dice.roll(5) {
                0 | 1 => None,
                2 if !systems.is_empty() => Some(dice.one_of(&systems)),
                _ => Some(dice.one_of(&home)),
            };
            let line = kin.bond(system, to, dice.one_of(bond::LINES));
            kin.choose(line, &bond::DIRECTION.spec, dice.one_of(bond::DIRECTION.spec.choices));
            if dice.roll(3) == 0 {
                kin.choose(line, &bond::MEETS.spec, dice.one_of(bond::MEETS.spec.choices));
                kin.link(line, &bond::NEED_OF.spec, dice.one_of(&needs));
            }
        }
        for month in 0..[0, 0, 0, 3, 8][dice.roll(5)] {
            let met = dice.one_of(waymark::forms::monitoring::MET.spec.choices);
            kin.look(dice.one_of(&needs), Some(system), met, &format!("2025-{:02}-01", month + 1));
        }
        systems.push(system);
    }
    kin
}

/// The same throws for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(sides).unwrap()).unwrap()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len())]
    }
}

/// A family of about so many people, the same for the same seed.
pub(crate) fn generated(seed: u64, count: usize) -> Kin {
    grown(Grow { kin: Kin::nobody(), dice: seed, count: 0, most: count, is_mixed: false })
}

/// The same with what families are like besides: children by adoption, fostered, twins, lost; people who live together.
pub(crate) fn mixed(seed: u64, count: usize) -> Kin {
    grown(Grow { kin: Kin::nobody(), dice: seed, count: 0, most: count, is_mixed: true })
}

fn grown(mut grow: Grow) -> Kin {
    let count = grow.most;
    let (one, two) = (grow.person(0, 1), grow.person(0, 0));
    grow.kin.couple(one, two, "married");
    let mut couples = vec![(one, two, 0)];
    let mut last = one;
    while grow.count < count && !couples.is_empty() {
        let (one, two, generation) = couples.remove(0);
        if generation > 3 {
            continue;
        }
        let kids = 1 + grow.roll(4);
        for _ in 0..kids {
            last = grow.kid(&[one, two], generation + 1, &mut couples);
        }
        if couples.is_empty() && generation < 3 {
            let other = grow.person(generation + 1, 1);
            couples.push((last, other, generation + 1));
            grow.kin.couple(last, other, "together");
        }
    }
    grow.kin.index(last);
    grow.kin
}

struct Grow {
    kin: Kin,
    dice: u64,
    count: usize,
    most: usize,
    is_mixed: bool,
}

impl Grow {
    fn roll(&mut self, sides: u64) -> u64 {
        self.dice = self.dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.dice >> 33) % sides
    }

    fn person(&mut self, generation: i32, shape: usize) -> Id {
        const NAMES: [&str; 12] = [
            "Ana",
            "Boris",
            "Chen",
            "Dalia",
            "Emil",
            "Fatima",
            "Grace",
            "Hugo",
            "Inés",
            "Jan",
            "Kira",
            "Ludmila Petrovna",
        ];
        let name = NAMES[usize::try_from(self.roll(12)).unwrap()];
        let born = 1930 + generation * 27 + i32::try_from(self.roll(16)).unwrap();
        let id = self.kin.person(name, ["circle", "square"][shape], born);
        self.count += 1;
        if born < 1950 {
            self.kin.died(id, 2005);
        }
        id
    }

    fn kid(&mut self, parents: &[Id], generation: i32, couples: &mut Vec<(Id, Id, i32)>) -> Id {
        let shape = usize::try_from(self.roll(2)).unwrap();
        let kid = self.person(generation, shape);
        if self.is_mixed {
            self.mix(kid, parents, generation);
        } else {
            self.kin.child(kid, parents, "biological");
        }
        let partners = [1, 1, 0, 2][usize::try_from(self.roll(4)).unwrap()];
        for at in 0..partners {
            if self.count >= self.most {
                break;
            }
            let partner = self.person(generation, 1 - shape);
            let status = if at + 1 < partners { "divorced" } else { "married" };
            let couple = self.kin.couple(kid, partner, status);
            self.kin.year(couple, &couple::MARRIED.spec, 1955 + generation * 27 + at * 9);
            self.parents_of_partner(partner, generation);
            couples.push((kid, partner, generation));
        }
        kid
    }

    /// In which way somebody is a child, who was born with them or lost after them, and whether they live at home.
    fn mix(&mut self, kid: Id, parents: &[Id], generation: i32) {
        let ways = ["biological", "biological", "biological", "biological", "adopted", "foster"];
        let way = ways[usize::try_from(self.roll(6)).unwrap()];
        self.kin.child(kid, parents, way);
        match self.roll(8) {
            0 if way == "biological" => {
                let twin = self.kin.person("Twin", "circle", 1930 + generation * 27 + 8);
                let record = self.kin.child(twin, parents, "biological");
                self.kin.link(record, &child::TWIN.spec, kid);
                self.count += 1;
            }
            1 => {
                let lost = self.kin.person("", "unknown", 1930 + generation * 27 + 4);
                let kind = person::PREGNANCY.spec.choices[usize::try_from(self.roll(4)).unwrap()];
                self.kin.choose(lost, &person::PREGNANCY.spec, kind);
                self.kin.child(lost, parents, "biological");
                self.count += 1;
            }
            _ => {}
        }
        if generation == 3 && self.roll(3) == 0 {
            self.kin.home(kid);
        }
    }

    fn parents_of_partner(&mut self, partner: Id, generation: i32) {
        if self.roll(4) == 0 && self.count + 2 < self.most {
            let (one, two) = (self.person(generation - 1, 1), self.person(generation - 1, 0));
            self.kin.couple(one, two, "married");
            self.kin.child(partner, &[one, two], "biological");
        }
    }
}
