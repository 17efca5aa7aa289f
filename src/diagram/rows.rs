//! The content of both maps as tables, for screen readers, phones, and people who don't read diagrams.

use super::Asked;
use super::family::Family;
use super::words::{bond_names, meets_words, name};
use crate::forms::{Ask, RecordKind, Spec, bond, child, couple, person};
use crate::i18n::Speech;
use crate::journal::RecordId;

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

/// Everything that both maps show: people, couples, children, ties.
pub fn rows(asked: &Asked<'_>, speech: &Speech<'_>) -> Vec<Table> {
    let family = Family::read(asked, speech);
    vec![people(&family, speech), couples(&family, speech), children(&family, speech), bonds(&family, speech)]
}

fn table(kind: &'static RecordKind, heads: &[&Spec], speech: &Speech<'_>, rows: Vec<Row>) -> Table {
    Table { kind: kind.id, heads: heads.iter().map(|question| speech.heading(question)).collect(), rows }
}

fn people(family: &Family<'_>, speech: &Speech<'_>) -> Table {
    let heads = [
        &person::NAME.spec,
        &person::ROLE.spec,
        &person::SECTOR.spec,
        &person::HOUSEHOLD.spec,
        &person::BORN.spec,
        &person::DIED.spec,
        &person::PREGNANCY.spec,
        &person::HEALTH.spec,
    ];
    let row = |one: &super::family::Person<'_>| {
        let day = |date: Option<crate::journal::DateAnswer>| date.and_then(|day| speech.date(&day)).unwrap_or_default();
        let chosen = |question: &Spec, choice: Option<&str>| {
            choice.map(|choice| speech.choice(question, choice)).unwrap_or_default()
        };
        let died = if one.is_dead && one.died.is_none() { speech.text("map-has-died") } else { day(one.died) };
        let health: Vec<_> = one.health.iter().map(|mark| speech.choice(&person::HEALTH.spec, mark)).collect();
        let cells = vec![
            name(one, speech),
            one.beside.clone().unwrap_or_default(),
            chosen(&person::SECTOR.spec, one.sector),
            chosen(&person::HOUSEHOLD.spec, one.household.choice()),
            day(one.born),
            died,
            chosen(&person::PREGNANCY.spec, one.pregnancy),
            health.join(", "),
        ];
        Row { record: one.record.id(), cells }
    };
    table(&person::PERSON, &heads, speech, family.people.iter().map(row).collect())
}

fn couples(family: &Family<'_>, speech: &Speech<'_>) -> Table {
    let heads = [&couple::ONE.spec, &couple::TWO.spec, &couple::STATUS.spec, &couple::CUSTODY.spec];
    let row = |one: &super::family::Couple<'_>| {
        let status = speech.choice(&couple::STATUS.spec, one.status);
        let custody = one.custody.map(|choice| speech.choice(&couple::CUSTODY.spec, choice));
        let status = std::iter::once(status).chain(one.years.iter().cloned()).collect::<Vec<_>>().join(", ");
        let names = [one.one, one.two].map(|half| name(&family.people[half], speech));
        let cells = names.into_iter().chain([status, custody.unwrap_or_default()]).collect();
        Row { record: one.record.id(), cells }
    };
    table(&couple::COUPLE, &heads, speech, family.couples.iter().map(row).collect())
}

fn children(family: &Family<'_>, speech: &Speech<'_>) -> Table {
    let heads = [&child::CHILD_OF.spec, &child::PARENT.spec, &child::WAY.spec, &child::TWIN.spec];
    let row = |one: &super::family::Child<'_>| {
        let parents: Vec<_> = one.parents.iter().map(|parent| name(&family.people[*parent], speech)).collect();
        let twin = one.twin.map(|twin| name(&family.people[twin], speech)).unwrap_or_default();
        let way = speech.choice(&child::WAY.spec, one.way);
        let cells = vec![name(&family.people[one.child], speech), parents.join(", "), way, twin];
        Row { record: one.record.id(), cells }
    };
    table(&child::CHILD, &heads, speech, family.children.iter().map(row).collect())
}

fn bonds(family: &Family<'_>, speech: &Speech<'_>) -> Table {
    let heads = [
        &bond::FROM.spec,
        &bond::TO.spec,
        &bond::KIND.spec,
        &bond::DIRECTION.spec,
        &bond::INTENSITY.spec,
        &bond::FLOWS.spec,
        &bond::MEETS.spec,
        &bond::SINCE.spec,
    ];
    let row = |one: &super::family::Bond<'_>| {
        let [from, to] = bond_names(family, one, speech);
        let chosen = |question: &Spec, choice: Option<&str>| {
            choice.map(|choice| speech.choice(question, choice)).unwrap_or_default()
        };
        let flows: Vec<_> =
            one.record.get(bond::FLOWS).iter().map(|what| speech.choice(&bond::FLOWS.spec, what)).collect();
        let since = one.record.get(bond::SINCE).and_then(|day| speech.date(&day)).unwrap_or_default();
        let cells = vec![
            from,
            to,
            speech.choice(&bond::KIND.spec, one.kind),
            chosen(&bond::DIRECTION.spec, one.direction),
            chosen(&bond::INTENSITY.spec, one.record.get(bond::INTENSITY)),
            flows.join(", "),
            meets_words(family, one, speech).unwrap_or_default(),
            since,
        ];
        Row { record: one.record.id(), cells }
    };
    table(&bond::BOND, &heads, speech, family.bonds.iter().map(row).collect())
}
