//! Couples, as they were on a day.

use chrono::NaiveDate;

use super::people::with;
use super::{Places, choice, linked};
use crate::diagram::{Asked, span};
use crate::forms::{Ask, Day, Question, couple, person};
use crate::i18n::Speech;
use crate::journal::{DateAnswer, Record};

/// A couple.
pub(in crate::diagram) struct Couple<'a> {
    pub(in crate::diagram) record: Record<'a>,
    pub(in crate::diagram) one: usize,
    pub(in crate::diagram) two: usize,
    /// What they were to each other, an id of `couple.status`; nothing where nobody said it.
    pub(in crate::diagram) status: Option<&'static str>,
    /// Whether they ever married, by then.
    pub(in crate::diagram) is_married: bool,
    /// Whether they came together again after parting.
    pub(in crate::diagram) is_again: bool,
    /// Whether they ever divorced, by then.
    pub(in crate::diagram) was_divorced: bool,
    /// Whether they have a forebear in common by birth.
    pub(in crate::diagram) is_kin: bool,
    pub(in crate::diagram) custody: Option<&'static str>,
    /// When it began, for the order of partners.
    pub(in crate::diagram) began: Option<NaiveDate>,
    /// Years, as they stand beside the line.
    pub(in crate::diagram) years: Vec<String>,
}

/// What a day turned a couple into, and the message of its year.
static TURNS: &[(Question<Day>, &str, &str)] = &[
    (couple::TOGETHER, "together", "map-year-together"),
    (couple::MARRIED, "married", "map-year-married"),
    (couple::SEPARATED, "separated", "map-year-separated"),
    (couple::DIVORCED, "divorced", "map-year-divorced"),
    (couple::AGAIN, "again", "map-year-again"),
    (couple::ENDED, "separated", "map-year-ended"),
];

pub(super) fn read<'a>(asked: &Asked<'a>, speech: &Speech<'_>, places: &Places) -> Vec<Couple<'a>> {
    let records = asked.case.records_of(couple::COUPLE.id).into_iter();
    records.filter_map(|record| one(record, asked, speech, places)).collect()
}

fn one<'a>(record: Record<'a>, asked: &Asked<'_>, speech: &Speech<'_>, places: &Places) -> Option<Couple<'a>> {
    let (one, two) = (linked(&record, couple::ONE, places)?, linked(&record, couple::TWO, places)?);
    let turns: Vec<_> = turns(&record).collect();
    let began = turns.iter().filter_map(|(_, day, ..)| span::order(Some(*day))).min();
    // They are something to each other from the first turn that is dated on; always, where none is.
    if one == two || began.is_some_and(|first| first > asked.at) {
        return None;
    }
    let status = status(&record, &turns, asked.at);
    let happened = turns.iter().filter(|(_, day, _, _)| span::has_happened(Some(*day), asked.at) != Some(false));
    let years = happened.filter_map(|(_, day, _, message)| Some(with(speech, message, "year", span::year(*day)?)));
    let years = years.collect();
    let by_then =
        |into: &str| turns.iter().any(|(_, day, known, _)| *known == into && span::has_begun(Some(*day), asked.at));
    let is_married = by_then("married") || matches!(status, Some("married" | "divorced" | "widowed"));
    let is_again = by_then("again") && !matches!(status, Some("separated" | "divorced"));
    let was_divorced = by_then("divorced");
    // With whom the children live is asked, and so is known, of those who are not together.
    let is_apart = matches!(status, Some("separated" | "divorced" | "parents"));
    let custody = choice(&record, couple::CUSTODY).filter(|_| is_apart);
    let is_kin = false;
    Some(Couple { record, one, two, status, is_married, is_again, was_divorced, is_kin, custody, began, years })
}

/// A day that is answered: its place in the order of turns, the day, what it turned the couple into, its message.
type TurnOf = (usize, DateAnswer, &'static str, &'static str);

fn turns(record: &Record<'_>) -> impl Iterator<Item = TurnOf> {
    let record = *record;
    let answered = move |(place, (question, into, message)): (usize, &(Question<Day>, &'static str, &'static str))| {
        record.get(*question).map(|day| (place, day, *into, *message))
    };
    TURNS.iter().enumerate().filter_map(answered)
}

/// What they were on a day: what the last turn by then made of them; what they are now, where no later turn is dated
/// and the turn to it is not. Nothing where nobody said what: no line stands for more than was said. Whoever is widowed
/// was married until the first of the two had died.
fn status(record: &Record<'_>, turns: &[TurnOf], at: NaiveDate) -> Option<&'static str> {
    let now = choice(record, couple::STATUS);
    let death = first_death(record).filter(|_| now == Some("widowed"));
    let has_come = |day: &NaiveDate| *day <= at;
    let is_latest = turns.iter().filter_map(|turn| span::order(Some(turn.1))).chain(death).all(|day| has_come(&day));
    let by_then = turns.iter().filter(|turn| span::order(Some(turn.1)).is_none_or(|day| has_come(&day)));
    let last = by_then.max_by_key(|turn| (span::order(Some(turn.1)), turn.0));
    let before = || death.map(|_| "married");
    now.filter(|_| is_latest).or_else(|| last.map_or_else(before, |last| became(record, last.2, now)))
}

/// When the first of the two died, as far as a day is known.
fn first_death(record: &Record<'_>) -> Option<NaiveDate> {
    let died = |of| {
        let one = record.linked(of)?;
        span::order(one.get(person::DIED).filter(|_| one.get(person::LIFE) == Some("died")))
    };
    [couple::ONE, couple::TWO].into_iter().filter_map(died).min()
}

/// What a turn made of them. That they became a couple, or became one again, says nothing of how they live.
fn became(record: &Record<'_>, into: &'static str, now: Option<&'static str>) -> Option<&'static str> {
    let is_still_married = || record.get(couple::MARRIED).is_some() && record.get(couple::DIVORCED).is_none();
    match (into, now) {
        ("again", _) if is_still_married() => Some("married"),
        ("again" | "together", None) => None,
        ("again", _) => Some("together"),
        ("together", Some(other)) if is_loose(other) => Some(other),
        (into, _) => Some(into),
    }
}

/// Whether a status begins with the day from which they were together.
fn is_loose(status: &str) -> bool {
    matches!(status, "committed" | "affair" | "secret_affair" | "parents")
}
