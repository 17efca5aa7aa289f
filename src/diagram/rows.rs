//! The content of both maps as tables, for screen readers, phones, and people who don't read diagrams: all that is
//! drawn, and in the same words.

use super::Asked;
use super::family::{Bond, Child, Couple, Family, MORE, Need, Person};
use super::span::Age;
use super::words::{bond_names, meets_words, name, told};
use crate::forms::{Ask, Day, Question, Spec, bond, child, couple, need, person};
use crate::i18n::Speech;
use crate::journal::{DateAnswer, Record, RecordId};

/// A table: the records of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The id of the kind; its message `kind-<id>` names one of its records.
    pub kind: &'static str,
    /// The headings of the columns.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A record in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The record.
    pub record: RecordId,
    /// A cell for each heading; empty where nothing is known.
    pub cells: Vec<String>,
}

/// Everything that both maps show: people, couples, children, ties, what is still missing.
pub fn rows(asked: &Asked<'_>, speech: &Speech<'_>) -> Vec<Table> {
    let family = Family::read(asked, speech);
    let teller = Teller { family: &family, speech };
    vec![teller.people(), teller.couples(), teller.children(), teller.bonds(), teller.needs()]
}

struct Teller<'a, 'f> {
    family: &'a Family<'f>,
    speech: &'a Speech<'a>,
}

impl Teller<'_, '_> {
    fn people(&self) -> Table {
        let asked = [&person::SECTOR.spec, &person::HOUSEHOLD.spec, &person::BORN.spec, &person::DIED.spec];
        let first = [&person::NAME.spec, &person::ROLE.spec, &person::INDEX.spec].into_iter().chain(asked);
        let last = [&person::SHAPE.spec, &person::PREGNANCY.spec, &person::HEALTH.spec, &person::MARKS.spec];
        let mut heads = self.heads(first);
        heads.push(self.speech.text("map-head-age"));
        heads.extend(self.heads(last.into_iter().chain(MORE)));
        let row = |one: &Person<'_>| Row { record: one.record.id(), cells: self.person(one) };
        Table { kind: person::PERSON.id, heads, rows: self.family.present().map(row).collect() }
    }

    fn person(&self, one: &Person<'_>) -> Vec<String> {
        let has_died = one.is_dead && one.died.is_none();
        let more =
            |question: &&Spec| one.more.iter().find(|(known, _)| known == question).map(|(_, words)| words.clone());
        let first = [
            name(one, self.speech),
            one.beside.clone().unwrap_or_default(),
            self.yes(one.is_index),
            self.choice(&person::SECTOR.spec, one.sector),
            self.choice(&person::HOUSEHOLD.spec, one.household.choice()),
            self.day(one.born),
            if has_died { self.speech.text("map-has-died") } else { self.day(one.died) },
            one.age.map(Age::figures).unwrap_or_default(),
            self.choice(&person::SHAPE.spec, shape(one)),
            self.choice(&person::PREGNANCY.spec, one.pregnancy),
            self.choices(&person::HEALTH.spec, &one.health),
            self.yes(one.is_marked),
        ];
        first.into_iter().chain(MORE.iter().map(|question| more(question).unwrap_or_default())).collect()
    }

    fn couples(&self) -> Table {
        let asked = [&couple::ONE.spec, &couple::TWO.spec, &couple::STATUS.spec, &couple::CUSTODY.spec];
        let mut heads = self.heads(asked);
        heads.push(self.speech.text("map-head-kin"));
        let row = |one: &Couple<'_>| {
            let status = self.told(&couple::STATUS.spec, one.status);
            let status = std::iter::once(status).chain(one.years.iter().cloned()).collect::<Vec<_>>().join(", ");
            let names = [one.one, one.two].map(|half| name(&self.family.people[half], self.speech));
            let rest = [status, self.choice(&couple::CUSTODY.spec, one.custody), self.yes(one.is_kin)];
            Row { record: one.record.id(), cells: names.into_iter().chain(rest).collect() }
        };
        Table { kind: couple::COUPLE.id, heads, rows: self.family.couples.iter().map(row).collect() }
    }

    fn children(&self) -> Table {
        let asked = [&child::CHILD_OF.spec, &child::PARENT.spec, &child::WAY.spec];
        let heads = self.heads(asked.into_iter().chain([&child::TWIN.spec, &child::TWIN_KIND.spec]));
        let named = |at: usize| name(&self.family.people[at], self.speech);
        let row = |one: &Child<'_>| {
            let parents: Vec<_> = one.parents.iter().map(|parent| named(*parent)).collect();
            let kind = one.record.get(child::TWIN_KIND).filter(|_| one.twin.is_some());
            let cells = vec![
                named(one.child),
                parents.join(", "),
                self.told(&child::WAY.spec, one.way),
                one.twin.map(named).unwrap_or_default(),
                self.choice(&child::TWIN_KIND.spec, kind),
            ];
            Row { record: one.record.id(), cells }
        };
        Table { kind: child::CHILD.id, heads, rows: self.family.children.iter().map(row).collect() }
    }

    fn bonds(&self) -> Table {
        let ends = [&bond::FROM.spec, &bond::TO.spec, &bond::KIND.spec, &bond::DIRECTION.spec, &bond::INTENSITY.spec];
        let rest = [&bond::FLOWS.spec, &bond::MEETS.spec, &bond::SINCE.spec, &bond::UNTIL.spec];
        let row = |one: &Bond<'_>| {
            let [from, to] = bond_names(self.family, one, self.speech);
            let cells = vec![
                from,
                to,
                self.told(&bond::KIND.spec, one.kind),
                self.choice(&bond::DIRECTION.spec, one.direction),
                self.choice(&bond::INTENSITY.spec, one.record.get(bond::INTENSITY)),
                self.choices(&bond::FLOWS.spec, &one.record.get(bond::FLOWS)),
                meets_words(self.family, one, self.speech).unwrap_or_default(),
                self.day_of(&one.record, bond::SINCE),
                self.day_of(&one.record, bond::UNTIL),
            ];
            Row { record: one.record.id(), cells }
        };
        let heads = self.heads(ends.into_iter().chain(rest));
        Table { kind: bond::BOND.id, heads, rows: self.family.bonds.iter().map(row).collect() }
    }

    fn needs(&self) -> Table {
        let row = |one: &Need<'_>| {
            let cells = vec![one.words.clone(), self.choice(&need::DOMAIN.spec, one.domain)];
            Row { record: one.record.id(), cells }
        };
        let heads = self.heads([&need::STATEMENT.spec, &need::DOMAIN.spec]);
        Table { kind: need::NEED.id, heads, rows: self.family.needs.iter().map(row).collect() }
    }

    fn heads<'q>(&self, asked: impl IntoIterator<Item = &'q Spec>) -> Vec<String> {
        asked.into_iter().map(|question| self.speech.heading(question)).collect()
    }

    fn choice(&self, question: &Spec, choice: Option<&str>) -> String {
        choice.map(|choice| self.speech.choice(question, choice)).unwrap_or_default()
    }

    /// A choice that is never left out: an empty cell would not say that nobody said it.
    fn told(&self, question: &Spec, choice: Option<&str>) -> String {
        told(question, choice, "map-unsaid", self.speech)
    }

    fn choices(&self, question: &Spec, chosen: &[&str]) -> String {
        chosen.iter().map(|choice| self.speech.choice(question, choice)).collect::<Vec<_>>().join(", ")
    }

    fn yes(&self, is: bool) -> String {
        self.choice(&person::INDEX.spec, is.then_some("yes"))
    }

    fn day(&self, day: Option<DateAnswer>) -> String {
        day.and_then(|day| self.speech.date(&day)).unwrap_or_default()
    }

    fn day_of(&self, record: &Record<'_>, question: Question<Day>) -> String {
        self.day(record.get(question))
    }
}

/// The figure that was chosen for somebody; what is no person, and who is not born, is drawn in its own.
fn shape(one: &Person<'_>) -> Option<&'static str> {
    one.said_shape.filter(|_| one.is_person && one.pregnancy.is_none())
}
