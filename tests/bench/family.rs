//! A family of many, as events of a case and as a graph.

use serde_json::{Value as Json, json};
use waymark::forms::{Spec, bond, child, couple, kind, person};
use waymark::journal::{Case, Cell, Change, DateAnswer, EventId, Line, RecordId, Stamp, Value};
use waymark::vault::exchange::Manifest;

use crate::support::carrying::{parcel_of, sealed};

/// Couples with two children each, some of whom have partners: people by number, and who is whose child.
pub(crate) struct Family {
    people: usize,
    couples: Vec<(usize, usize)>,
    children: Vec<(usize, usize)>,
    /// How many systems are around them, each with a tie to the household.
    systems: usize,
}

impl Family {
    /// A family grown from one couple until there are so many.
    pub(crate) fn of(people: usize) -> Self {
        let mut family = Self { people: 2, couples: vec![(0, 1)], children: Vec::new(), systems: 0 };
        let mut next = 0;
        while family.people < people {
            for nth in 0..3 {
                if family.people >= people {
                    break;
                }
                let kid = family.grow();
                family.children.push((kid, next));
                if nth < 2 && family.people < people {
                    let partner = family.grow();
                    family.couples.push((kid, partner));
                }
            }
            next += 1;
        }
        family
    }

    /// The same family with so many systems around it.
    pub(crate) fn with_systems(self, systems: usize) -> Self {
        Self { systems, ..self }
    }

    fn grow(&mut self) -> usize {
        self.people += 1;
        self.people - 1
    }

    /// The elements of a graph: everybody, and a line for each parent of each child.
    pub(crate) fn as_graph(&self) -> String {
        let nodes = (0..self.people).map(|one| json!({ "data": { "id": format!("p{one}"), "name": name(one) } }));
        let lines = self.children.iter().flat_map(|(kid, couple)| {
            let (one, two) = self.couples[*couple];
            [one, two].map(|parent| json!({ "data": { "source": format!("p{parent}"), "target": format!("p{kid}") } }))
        });
        let couples = self
            .couples
            .iter()
            .map(|(one, two)| json!({ "data": { "source": format!("p{one}"), "target": format!("p{two}") } }));
        Json::Array(nodes.chain(lines).chain(couples).collect()).to_string()
    }

    /// A file in which the case has this family.
    pub(crate) fn file_with(&self, file: &[u8], case: &str) -> Vec<u8> {
        let mut parcel = parcel_of(file);
        let copy = parcel.cases.iter_mut().find(|copy| copy.id.to_string() == case).expect("the case is in the file");
        let told = Case::fold(copy.id, copy.lines.iter().cloned()).expect("a case");
        copy.lines.extend(self.events(told));
        let manifest = parcel.manifest.clone();
        let described = Manifest::whole(manifest.made, manifest.vault.clone(), &parcel.cases);
        parcel.manifest = Manifest { workspace: manifest.workspace, ..described };
        sealed(&parcel.pack().expect("it can be packed"))
    }

    fn events(&self, mut case: Case) -> Vec<Line> {
        let last = case.lines().last().expect("a case has begun").event().clone();
        let mut lines: Vec<Line> = Vec::new();
        for change in self.changes(&case) {
            for op in case.ops_of(&change) {
                let nth = u64::try_from(lines.len()).expect("few") + 1;
                let mut id = [9; 16];
                id[..8].copy_from_slice(&nth.to_be_bytes());
                let stamp = Stamp {
                    id: EventId::from_bytes(id),
                    case: last.case,
                    author: last.author,
                    session: last.session,
                    lamport: last.lamport + 10_000 + nth,
                    at: last.at,
                };
                let line = Line::write(stamp.on(op)).expect("an event");
                case.apply(line.clone()).expect("it belongs to the case");
                lines.push(line);
            }
        }
        lines
    }

    fn changes(&self, case: &Case) -> Vec<Change> {
        let round = case.first_round();
        let answer = |record: RecordId, question: &Spec, value: Value| {
            let kind = kind(question.kind_id()).expect("declared").id.to_owned();
            Change::Answer { cell: Cell::whole(record, question.id), kind, round, value }
        };
        let link = |one: usize| Value::Link { record: id(1, one), journal: None, label: name(one) };
        let mut all = Vec::new();
        for one in 0..self.people {
            let year = DateAnswer { year: Some(1900 + i32::try_from(one).expect("few") / 2), ..DateAnswer::default() };
            all.push(answer(id(1, one), &person::NAME.spec, Value::text(name(one), "en")));
            all.push(answer(id(1, one), &person::SHAPE.spec, Value::Choice("circle".into())));
            all.push(answer(id(1, one), &person::BORN.spec, Value::Date(year)));
        }
        for (at, (one, two)) in self.couples.iter().enumerate() {
            all.push(answer(id(2, at), &couple::ONE.spec, link(*one)));
            all.push(answer(id(2, at), &couple::TWO.spec, link(*two)));
            all.push(answer(id(2, at), &couple::STATUS.spec, Value::Choice("married".into())));
        }
        for (at, (kid, couple)) in self.children.iter().enumerate() {
            let (one, two) = self.couples[*couple];
            all.push(answer(id(3, at), &child::CHILD_OF.spec, link(*kid)));
            all.push(answer(id(3, at), &child::PARENT.spec, link(one)));
            all.push(answer(id(3, at), &child::OTHER_PARENT.spec, link(two)));
            all.push(answer(id(3, at), &child::WAY.spec, Value::Choice("biological".into())));
        }
        let choice = |choices: &[&str], at: usize| Value::Choice(choices[at % choices.len()].to_owned());
        for at in 0..self.systems {
            let system = id(4, at);
            all.push(answer(system, &person::NAME.spec, Value::text(format!("System {at}"), "en")));
            all.push(answer(system, &person::SORT.spec, Value::Choice("system".into())));
            all.push(answer(system, &person::SECTOR.spec, choice(person::SECTOR.spec.choices, at)));
            let from = Value::Link { record: system, journal: None, label: format!("System {at}") };
            all.push(answer(id(5, at), &bond::FROM.spec, from));
            all.push(answer(id(5, at), &bond::KIND.spec, choice(bond::LINES, at)));
        }
        all
    }
}

fn id(kind: u8, number: usize) -> RecordId {
    let mut bytes = [kind; 16];
    bytes[..8].copy_from_slice(&u64::try_from(number).expect("few").to_be_bytes());
    RecordId::from_bytes(bytes)
}

fn name(number: usize) -> String {
    format!("Name {number}")
}
