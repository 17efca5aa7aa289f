//! Everybody who was there on a day.

use crate::diagram::span::{self, Age};
use crate::diagram::{Asked, Eyes, Figure, Names};
use crate::forms::{Ask, Spec, person};
use crate::i18n::{Args, Speech};
use crate::journal::{DateAnswer, Record};
use crate::process::{is_marked, is_never_printed};

use super::{Kept, choice, more};

/// Whether somebody lives with the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::diagram) enum Household {
    /// They do.
    Whole,
    /// Part of the time.
    Part,
    /// They don't.
    Not,
}

impl Household {
    /// The choice that says so; none for those who don't.
    pub(in crate::diagram) const fn choice(self) -> Option<&'static str> {
        match self {
            Self::Whole => Some("yes"),
            Self::Part => Some("part"),
            Self::Not => None,
        }
    }
}

/// Somebody.
pub(in crate::diagram) struct Person<'a> {
    pub(in crate::diagram) record: Record<'a>,
    /// What stands beside the figure; empty where no name may stand and nothing else is known.
    pub(in crate::diagram) name: String,
    /// Who they are, where that is not the name already.
    pub(in crate::diagram) beside: Option<String>,
    pub(in crate::diagram) figure: Figure,
    /// The figure that was chosen with them, an id of `person.shape`.
    pub(in crate::diagram) said_shape: Option<&'static str>,
    /// The figure chosen for them, whether or not they were born alive.
    pub(in crate::diagram) shape: Figure,
    pub(in crate::diagram) sector: Option<&'static str>,
    pub(in crate::diagram) is_person: bool,
    pub(in crate::diagram) is_index: bool,
    pub(in crate::diagram) is_dead: bool,
    pub(in crate::diagram) pregnancy: Option<&'static str>,
    pub(in crate::diagram) household: Household,
    pub(in crate::diagram) born: Option<DateAnswer>,
    pub(in crate::diagram) died: Option<DateAnswer>,
    pub(in crate::diagram) health: Vec<&'a str>,
    pub(in crate::diagram) is_marked: bool,
    /// Their age on the day or at their death: its number, and as it stands inside the figure.
    pub(in crate::diagram) age: Option<Age>,
    /// What else is said of them, under its question; nothing where it was not chosen.
    pub(in crate::diagram) more: Vec<(&'static Spec, String)>,
    /// What stands below their name, each a piece of its own: who they are, and of the rest what is short.
    pub(in crate::diagram) under: Vec<String>,
}

impl Person<'_> {
    /// Whether they live in the household, as a person does: what is more than one stands around it.
    pub(in crate::diagram) fn is_at_home(&self) -> bool {
        self.is_person && self.household != Household::Not
    }
}

pub(super) fn read<'a>(asked: &Asked<'a>, kept: &Kept, speech: &Speech<'_>) -> Vec<Person<'a>> {
    let records = asked.case.records_of(person::PERSON.id).into_iter();
    records.filter(|record| is_there(record, asked)).map(|record| one(record, asked, kept, speech)).collect()
}

/// There by then, and not hidden from these eyes.
fn is_there(record: &Record<'_>, asked: &Asked<'_>) -> bool {
    let now = || asked.now.record(record.id());
    let is_hidden = match asked.eyes {
        Eyes::Worker => false,
        Eyes::Shared => now().as_ref().is_some_and(is_marked),
        Eyes::Paper => now().as_ref().is_some_and(is_never_printed),
    };
    !is_hidden && has_come(record, asked.at)
}

/// Whether somebody was born by then; of a child that is expected: whether it could be; of one that was lost: whether it
/// was. Of whom no day is known, they were there always.
fn has_come(record: &Record<'_>, at: chrono::NaiveDate) -> bool {
    let born = record.get(person::BORN);
    if record.get(person::PREGNANCY) == Some("expected") {
        span::is_expected(born, at)
    } else {
        span::has_begun(born, at)
    }
}

fn one<'a>(record: Record<'a>, asked: &Asked<'_>, kept: &Kept, speech: &Speech<'_>) -> Person<'a> {
    let (name, beside) = called(&record, asked.names, kept, speech);
    let more = more::read(&record, asked, kept, speech);
    let has_died = record.get(person::LIFE) == Some("died");
    let died = if has_died { record.get(person::DIED) } else { None };
    let is_dead = has_died && span::has_happened(died, asked.at) != Some(false);
    // Before the day of a death nothing is known of it.
    let died = died.filter(|_| is_dead);
    let born = record.get(person::BORN);
    let end = died.and_then(|died| died.day()).filter(|day| *day < asked.at).unwrap_or(asked.at);
    let pregnancy = record.get(person::PREGNANCY);
    let is_born = pregnancy.is_none();
    let is_age_known = is_born && (!is_dead || died.is_some_and(|died| died.year.is_some()));
    let end = died.map_or(end, |died| last_day(died, end));
    let said_shape = choice(&record, person::SHAPE);
    let shape = shape(said_shape);
    let is_index = record.get(person::INDEX) == Some(true);
    Person {
        under: beside.iter().cloned().chain(more::drawn(&more, speech)).collect(),
        more,
        name,
        beside,
        figure: figure(pregnancy, shape),
        said_shape,
        shape,
        sector: choice(&record, person::SECTOR),
        is_person: matches!(choice(&record, person::SORT), None | Some("person" | "animal")),
        is_index,
        is_dead,
        pregnancy: choice(&record, person::PREGNANCY),
        household: if is_dead && !is_index { Household::Not } else { household(&record, is_index, asked) },
        born,
        died,
        health: health(&record, asked),
        is_marked: asked.eyes == Eyes::Worker && is_marked(&record),
        age: born.filter(|_| is_age_known).and_then(|born| span::age(born, end, died)),
        record,
    }
}

/// What is known of somebody's health, where it is needed. What the worker only suspects is for no other eyes.
fn health<'a>(record: &Record<'a>, asked: &Asked<'_>) -> Vec<&'a str> {
    let mut marks = record.get(person::HEALTH);
    marks.retain(|mark| asked.eyes == Eyes::Worker || *mark != person::SUSPECTED);
    if marks.is_empty() || !is_needed(record, "health", asked) { Vec::new() } else { marks }
}

/// Whether somebody says, as things stand now, that something sensitive is needed of a person: what nobody says so of is
/// on no map, whenever it was noted and whatever day the map shows (Part 5, 11). It is kept, and the person's own form
/// says so.
pub(super) fn is_needed(record: &Record<'_>, what: &str, asked: &Asked<'_>) -> bool {
    let says = |record: &Record<'_>| record.get(person::NEEDED).contains(&what);
    asked.now.record(record.id()).as_ref().map_or_else(|| says(record), says)
}

/// The day at which an age ends: of a death known by its year, the end of that year.
fn last_day(died: DateAnswer, otherwise: chrono::NaiveDate) -> chrono::NaiveDate {
    let year = died.year.filter(|_| died.day().is_none());
    year.and_then(|year| chrono::NaiveDate::from_ymd_opt(year, 12, 31)).unwrap_or(otherwise)
}

fn household(record: &Record<'_>, is_index: bool, asked: &Asked<'_>) -> Household {
    let Some(said) = record.get(person::HOUSEHOLD) else {
        return if is_index { Household::Whole } else { Household::Not };
    };
    let (since, until) = (record.get(person::HOUSEHOLD_SINCE), record.get(person::HOUSEHOLD_UNTIL));
    let is_then = span::has_begun(since, asked.at) && !span::is_over(until, asked.at);
    match said {
        "yes" if is_then => Household::Whole,
        "part" if is_then => Household::Part,
        "no" if until.is_some() && is_then => Household::Whole,
        _ => Household::Not,
    }
}

fn figure(pregnancy: Option<&str>, shape: Figure) -> Figure {
    match pregnancy {
        Some("stillborn") => Figure::Small,
        Some(_) => Figure::Triangle,
        None => shape,
    }
}

fn shape(chosen: Option<&str>) -> Figure {
    match chosen {
        Some("square") => Figure::Square,
        Some("circle") => Figure::Circle,
        Some("diamond") => Figure::Diamond,
        Some("square_in_circle") => Figure::SquareInCircle,
        Some("circle_in_square") => Figure::CircleInSquare,
        Some("rounded") => Figure::Rounded,
        _ => Figure::Unknown,
    }
}

/// A name and what stands beside it. Where names are left out, who they are stands for them. Who somebody is names
/// nobody who is hidden, and nobody at all where no names may stand; a name is their own, though a hidden person of their
/// family may share half of it.
fn called(record: &Record<'_>, names: Names, kept: &Kept, speech: &Speech<'_>) -> (String, Option<String>) {
    let name = record.get(person::NAME).filter(|_| names == Names::Shown).map(str::to_owned);
    let role = record.get(person::ROLE).filter(|role| kept.may_stand(role)).map(str::to_owned);
    let sector = || choice(record, person::SECTOR).map(|sector| speech.choice(&person::SECTOR.spec, sector));
    match (name, role) {
        (Some(name), role) => (name, role),
        (None, Some(role)) => (role, None),
        (None, None) => (sector().unwrap_or_default(), None),
    }
}

/// All that is known of somebody in words.
pub(in crate::diagram) fn person_words(person: &Person<'_>, speech: &Speech<'_>) -> String {
    let nameless = || speech.text("map-nameless");
    let name = if person.name.is_empty() { nameless() } else { person.name.clone() };
    let mut parts = vec![name];
    parts.extend(person.beside.clone());
    parts.extend(person.is_index.then(|| speech.text("map-index")));
    parts.extend(person.age.map(|age| age_words(age, speech)));
    parts.extend(person.born.and_then(|day| speech.date(&day)).map(|day| with(speech, "map-born", "day", day)));
    if person.is_dead {
        let day = person.died.and_then(|day| speech.date(&day));
        parts.push(day.map_or_else(|| speech.text("map-has-died"), |day| with(speech, "map-died", "day", day)));
    }
    parts.extend(person.pregnancy.map(|kind| speech.choice(&person::PREGNANCY.spec, kind)));
    parts.extend(match person.household {
        Household::Whole => Some(speech.text("map-in-household")),
        Household::Part => Some(speech.text("map-in-household-partly")),
        Household::Not => None,
    });
    parts.extend(person.health.iter().map(|mark| speech.choice(&person::HEALTH.spec, mark)));
    parts.extend(person.is_marked.then(|| speech.text("map-sign-mark")));
    parts.extend(person.more.iter().map(|(question, words)| under(question, words, speech)));
    parts.join(", ")
}

fn age_words(age: Age, speech: &Speech<'_>) -> String {
    let years = with(speech, "map-age", "age", age.years);
    if age.is_about { speech.about(years) } else { years }
}

/// Words under the heading of their question.
pub(in crate::diagram) fn under(question: &Spec, words: &str, speech: &Speech<'_>) -> String {
    let mut args = Args::new();
    args.set("what", speech.heading(question));
    args.set("words", words);
    speech.texts.get_with("map-under", &args)
}

/// A text with one thing that varies.
pub(in crate::diagram) fn with<'a>(
    speech: &Speech<'_>,
    message: &str,
    name: &'a str,
    value: impl Into<fluent_bundle::FluentValue<'a>>,
) -> String {
    let mut args = Args::new();
    args.set(name, value);
    speech.texts.get_with(message, &args)
}
