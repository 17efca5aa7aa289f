//! Families that textbooks draw.

use waymark::forms::{bond, child, couple, person};

use crate::maps_told::{Id, Kin};

/// Three generations: grandparents on both sides, an uncle, twins, a foster child, a loss, somebody expected.
pub(crate) fn three_generations() -> Kin {
    let mut kin = Kin::nobody();
    let pavel = kin.person("Pavel Ivanov", "square", 1941);
    kin.died(pavel, 2010);
    let vera = kin.person("Vera Ivanova", "circle", 1944);
    let luis = kin.person("Luis García", "square", 1946);
    let rosa = kin.person("Rosa García", "circle", 1950);
    let marriage = kin.couple(pavel, vera, "married");
    kin.year(marriage, &couple::MARRIED.spec, 1965);
    let divorce = kin.couple(luis, rosa, "divorced");
    kin.year(divorce, &couple::MARRIED.spec, 1970);
    kin.year(divorce, &couple::DIVORCED.spec, 1985);
    let anton = kin.person("Anton", "square", 1967);
    let igor = kin.person("Igor", "square", 1970);
    let olga = kin.person("Olga", "circle", 1974);
    for kid in [anton, igor, olga] {
        kin.child(kid, &[pavel, vera], "biological");
    }
    let ana = kin.person("Ana", "circle", 1972);
    let marta = kin.person("Marta", "circle", 1975);
    for kid in [ana, marta] {
        kin.child(kid, &[luis, rosa], "biological");
    }
    let parents = kin.couple(igor, ana, "separated");
    kin.year(parents, &couple::MARRIED.spec, 1995);
    kin.year(parents, &couple::SEPARATED.spec, 2019);
    kin.choose(parents, &couple::CUSTODY.spec, "two");
    let maria = kin.person("María", "circle", 1998);
    let (leo, max) = (kin.person("Leo", "square", 2004), kin.person("Max", "square", 2004));
    let lost = kin.person("", "unknown", 2001);
    kin.choose(lost, &person::PREGNANCY.spec, "miscarriage");
    let foster = kin.person("Nina", "circle", 2012);
    for kid in [maria, lost, leo, max] {
        let record = kin.child(kid, &[igor, ana], "biological");
        if kid == max {
            kin.link(record, &child::TWIN.spec, leo);
            kin.choose(record, &child::TWIN_KIND.spec, "identical");
        }
    }
    kin.child(foster, &[igor, ana], "foster");
    kin.index(maria);
    kin.words(maria, &person::ROLE.spec, "herself");
    [ana, leo, max, foster].into_iter().for_each(|one| kin.home(one));
    kin.tick(igor, &person::MARKS.spec, "danger");
    kin.health(igor, "substance");
    kin.bond(maria, Some(vera), "close");
    kin.bond(igor, Some(maria), "physical_abuse");
    kin.bond(ana, Some(igor), "hostile");
    kin.bond(maria, Some(leo), "fused");
    kin.bond(marta, Some(ana), "cutoff");
    around(&mut kin, maria, ana);
    kin
}

fn around(kin: &mut Kin, maria: Id, ana: Id) {
    let lines = [
        ("Hospital No. 4", "health", "strong", "forth"),
        ("", "work", "stressful", "both"),
        ("Evening school", "school", "ordinary", "forth"),
        ("St Nicholas parish", "faith", "tenuous", "forth"),
        ("Child benefits office", "income", "strong_stressful", "forth"),
        ("Landlord", "housing", "broken", "back"),
        ("Lena and the choir", "friends", "strong", "both"),
    ];
    for (name, sector, kind, direction) in lines {
        let system = kin.system(name, sector);
        let to = match sector {
            "school" => Some(maria),
            "work" => Some(ana),
            _ => None,
        };
        let line = kin.bond(system, to, kind);
        kin.choose(line, &bond::DIRECTION.spec, direction);
        if sector == "health" || sector == "income" {
            kin.choose(line, &bond::MEETS.spec, if sector == "health" { "mostly" } else { "a_little" });
        }
    }
}

/// Remarriage, half- and step-siblings.
pub(crate) fn remarried() -> Kin {
    let mut kin = Kin::nobody();
    let john = kin.person("John", "square", 1970);
    let ann = kin.person("Ann", "circle", 1972);
    let beth = kin.person("Beth", "circle", 1975);
    let carl = kin.person("Carl", "square", 1969);
    let dora = kin.person("Dora", "circle", 1980);
    for (one, two, status, from, to) in [
        (john, ann, "divorced", 1993, Some(2000)),
        (john, beth, "divorced", 2002, Some(2010)),
        (john, dora, "married", 2014, None),
        (carl, ann, "married", 2004, None),
    ] {
        let id = kin.couple(one, two, status);
        kin.year(id, &couple::MARRIED.spec, from);
        if let Some(to) = to {
            kin.year(id, &couple::DIVORCED.spec, to);
        }
    }
    let tom = kin.person("Tom", "square", 1994);
    let uma = kin.person("Uma", "circle", 1997);
    let vic = kin.person("Vic", "square", 2003);
    let wes = kin.person("Wes", "rounded", 2015);
    let xan = kin.person("Xan", "circle", 2006);
    for (kid, one, two) in [(uma, john, ann), (tom, john, ann), (vic, john, beth), (wes, john, dora), (xan, carl, ann)]
    {
        kin.child(kid, &[one, two], "biological");
    }
    let adopted = kin.person("Yara", "circle", 2018);
    kin.child(adopted, &[john, dora], "adopted");
    kin.index(wes);
    [john, dora, adopted, vic].into_iter().for_each(|one| kin.home(one));
    kin
}

/// Two who bring children into one household: step- and half-siblings, and lines to parents elsewhere.
pub(crate) fn blended() -> Kin {
    let mut kin = Kin::nobody();
    let (karl, ines) = (kin.person("Karl", "square", 1978), kin.person("Inés", "circle", 1981));
    let (mila, omar) = (kin.person("Mila", "circle", 1979), kin.person("Omar", "square", 1975));
    for (one, two, status, from, to) in [
        (karl, mila, "divorced", 2001, Some(2011)),
        (omar, ines, "separated", 2003, Some(2012)),
        (karl, ines, "married", 2014, None),
    ] {
        let id = kin.couple(one, two, status);
        kin.year(id, &couple::MARRIED.spec, from);
        let end = if status == "separated" { &couple::SEPARATED.spec } else { &couple::DIVORCED.spec };
        to.into_iter().for_each(|to| kin.year(id, end, to));
    }
    let his = [kin.person("Jonas", "square", 2004), kin.person("Lea", "circle", 2007)];
    let hers = [kin.person("Noor", "circle", 2006), kin.person("Sami", "square", 2009)];
    let ours = kin.person("Ada", "circle", 2016);
    for (kids, other, parent) in [(his, mila, karl), (hers, ines, omar)] {
        for kid in kids {
            kin.child(kid, &[parent, other], "biological");
            kin.child(kid, &[karl, ines], "step");
        }
    }
    kin.child(ours, &[karl, ines], "biological");
    kin.index(ours);
    [karl, ines, his[1], hers[0], hers[1]].into_iter().for_each(|one| kin.home(one));
    kin
}

/// Each of five in a row left one for the next, with a child of each pair.
pub(crate) fn chain() -> Kin {
    let mut kin = Kin::nobody();
    let names = ["Adam", "Berta", "Cyril", "Daria", "Egor", "Flora"];
    let people: Vec<Id> =
        names.iter().zip(0..).map(|(name, at)| kin.person(name, ["square", "circle"][at % 2], 1960)).collect();
    for ([one, two], at) in people.array_windows().zip(0..) {
        let id = kin.couple(*one, *two, if at == 4 { "married" } else { "divorced" });
        kin.year(id, &couple::MARRIED.spec, 1980 + 6 * at);
        let kid =
            kin.person(["Uri", "Vera", "Wil", "Xenia", "Yuri"][usize::try_from(at).unwrap()], "square", 1982 + 6 * at);
        kin.child(kid, &[*one, *two], "biological");
        if at == 2 {
            kin.index(kid);
        }
    }
    kin
}

/// Twins of both kinds, triplets, an adopted and a foster child, and every way to lose one.
pub(crate) fn nursery() -> Kin {
    let mut kin = Kin::nobody();
    let (father, mother) = (kin.person("Tomás", "square", 1970), kin.person("Lucía", "circle", 1972));
    let id = kin.couple(father, mother, "married");
    kin.year(id, &couple::MARRIED.spec, 1994);
    let mut born = |name: &str, shape: &str, year: i32, way: &str, twin: Option<(Id, &str)>| {
        let kid = kin.person(name, shape, year);
        let record = kin.child(kid, &[father, mother], way);
        if let Some((twin, sort)) = twin {
            kin.link(record, &child::TWIN.spec, twin);
            kin.choose(record, &child::TWIN_KIND.spec, sort);
        }
        kid
    };
    let one = born("Ada", "circle", 1996, "biological", None);
    born("Eva", "circle", 1996, "biological", Some((one, "identical")));
    let three = born("Rui", "square", 2001, "biological", None);
    born("Gil", "square", 2001, "biological", Some((three, "fraternal")));
    born("Sol", "circle", 2001, "biological", Some((three, "fraternal")));
    born("Kim", "rounded", 2006, "adopted", None);
    let foster = born("Nina", "circle", 2012, "foster", None);
    let lost: Vec<_> = (0..4).map(|at| born("", "unknown", [1998, 1999, 2003, 2026][at], "biological", None)).collect();
    for (kid, kind) in lost.into_iter().zip(person::PREGNANCY.spec.choices) {
        kin.choose(kid, &person::PREGNANCY.spec, kind);
    }
    let (grandfather, grandmother) = (kin.person("Old Sergej", "square", 1948), kin.person("Galina", "circle", 1950));
    kin.couple(grandfather, grandmother, "together");
    kin.child(foster, &[grandfather, grandmother], "raised");
    kin.child(father, &[grandfather, grandmother], "biological");
    kin.index(mother);
    kin.home(father);
    kin.home(foster);
    kin
}

/// A household of four with so much around it.
pub(crate) fn large_ecomap(count: usize) -> Kin {
    let mut kin = Kin::nobody();
    let mother = kin.person("Amina", "circle", 1985);
    let father = kin.person("Yusuf", "square", 1983);
    kin.couple(father, mother, "married");
    let kids = [kin.person("Sara", "circle", 2010), kin.person("Ali", "square", 2014)];
    for kid in kids {
        kin.child(kid, &[mother, father], "biological");
        kin.home(kid);
    }
    kin.index(mother);
    kin.home(father);
    for at in 0..count {
        let sector = person::SECTOR.spec.choices[at * 7 % 16];
        let name = ["Primary school", "Dr Okafor", "", "Job centre", "Aunt Layla", "Mosque on Hill Street"][at % 6];
        let system = kin.system(name, sector);
        let to = [None, None, Some(mother), None, Some(kids[0]), None, Some(father)][at % 7];
        let line = kin.bond(system, to, bond::LINES[at % 6]);
        kin.choose(line, &bond::DIRECTION.spec, ["forth", "both", "back"][at % 3]);
        if at % 4 == 0 {
            kin.choose(line, &bond::MEETS.spec, bond::MEETS.spec.choices[at % 5]);
        }
    }
    kin
}

/// Cousins who marry: their fathers are brothers, each with a wife, and each cousin has a sibling on the side where the
/// other would stand.
pub(crate) fn cousins() -> (Kin, [Id; 2]) {
    let mut kin = Kin::nobody();
    let (old, lady) = (kin.person("Old Samir", "square", 1930), kin.person("Layla", "circle", 1933));
    kin.couple(old, lady, "married");
    let sons = [kin.person("Karim", "square", 1955), kin.person("Walid", "square", 1960)];
    let wives = [kin.person("Huda", "circle", 1957), kin.person("Rana", "circle", 1962)];
    for (son, wife) in sons.into_iter().zip(wives) {
        kin.child(son, &[old, lady], "biological");
        kin.couple(son, wife, "married");
    }
    let his =
        [kin.person("Omar", "square", 1980), kin.person("Tariq", "square", 1983), kin.person("Dina", "circle", 1986)];
    let hers =
        [kin.person("Amal", "circle", 1984), kin.person("Salma", "circle", 1987), kin.person("Nour", "circle", 1990)];
    his.iter().for_each(|kid| _ = kin.child(*kid, &[sons[0], wives[0]], "biological"));
    hers.iter().for_each(|kid| _ = kin.child(*kid, &[sons[1], wives[1]], "biological"));
    let pair = [his[0], hers[2]];
    kin.couple(pair[0], pair[1], "married");
    for (name, shape, born) in [("Jad", "square", 2010), ("Mira", "circle", 2013)] {
        let kid = kin.person(name, shape, born);
        kin.child(kid, &pair, "biological");
        kin.index(kid);
    }
    (kin, pair)
}

/// An uncle who marries his brother's daughter.
pub(crate) fn uncle_and_niece() -> (Kin, [Id; 2]) {
    let mut kin = Kin::nobody();
    let (old, lady) = (kin.person("Old Samir", "square", 1930), kin.person("Layla", "circle", 1933));
    kin.couple(old, lady, "married");
    let [older, younger, _] =
        [("Karim", "square", 1950), ("Walid", "square", 1965), ("Amal", "circle", 1958)].map(|(name, shape, born)| {
            let kid = kin.person(name, shape, born);
            kin.child(kid, &[old, lady], "biological");
            kid
        });
    let huda = kin.person("Huda", "circle", 1952);
    kin.couple(older, huda, "married");
    let [niece, _] = [("Nour", "circle", 1975), ("Tariq", "square", 1978)].map(|(name, shape, born)| {
        let kid = kin.person(name, shape, born);
        kin.child(kid, &[older, huda], "biological");
        kid
    });
    kin.couple(younger, niece, "married");
    let kid = kin.person("Jad", "square", 2000);
    kin.child(kid, &[younger, niece], "biological");
    kin.index(kid);
    (kin, [younger, niece])
}

/// Two siblings of one family marry two of another, with siblings between them.
pub(crate) fn entwined() -> (Kin, [[Id; 2]; 2]) {
    let mut kin = Kin::nobody();
    let families = [("Ivo", "Ada", 1940), ("Pau", "Mar", 1942)].map(|(he, she, born)| {
        let (he, she) = (kin.person(he, "square", born), kin.person(she, "circle", born + 2));
        kin.couple(he, she, "married");
        [he, she]
    });
    let ours = [("Leo", "square", 1965), ("Ana", "circle", 1968), ("Tim", "square", 1971)]
        .map(|(name, shape, born)| kin.person(name, shape, born));
    let theirs = [("Eva", "circle", 1966), ("Rui", "square", 1969), ("Zoe", "circle", 1972)]
        .map(|(name, shape, born)| kin.person(name, shape, born));
    ours.iter().for_each(|kid| _ = kin.child(*kid, &families[0], "biological"));
    theirs.iter().for_each(|kid| _ = kin.child(*kid, &families[1], "biological"));
    let pairs = [[ours[0], theirs[0]], [ours[1], theirs[1]]];
    for (pair, name) in pairs.iter().zip(["Kim", "Lou"]) {
        kin.couple(pair[0], pair[1], "married");
        let kid = kin.person(name, "circle", 1995);
        kin.child(kid, pair, "biological");
    }
    kin.index(ours[0]);
    (kin, pairs)
}
