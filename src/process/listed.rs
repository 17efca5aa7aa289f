//! The records that a list of a stage shows, and what a closed card says of each.

use chrono::NaiveDate;

use super::{Answers, linked, title};
use crate::forms::{self, Ask, Kind, List, Order, Reach, Spec};
use crate::i18n::Speech;
use crate::journal::{Case, Cell, Change, Part, Record, RecordId, RoundId, Value};

/// The records in sight of a list, under the record `above` where the list stands under one, in the order shown. One of
/// which nothing that the list asks is asked any more is left out: the first meeting's day once no day is agreed.
pub fn listed<'a>(case: &'a Case, round: RoundId, list: &List, above: Option<RecordId>) -> Vec<Record<'a>> {
    let all = match list.reach {
        Reach::Round => Answers { case, round }.all(list.kind),
        Reach::Case => case.records_of(list.kind.id),
    };
    let is_agreed = |record: &Record<'_>| {
        let round = record.round().unwrap_or(round);
        list.asked.iter().any(|question| forms::is_shown(case, round, record.id(), question))
    };
    let is_under = |record: &Record<'_>| list.under.is_none_or(|link| link_of(record, link) == above);
    let mut shown: Vec<_> = all.into_iter().filter(is_under).filter(is_agreed).collect();
    if list.order == Order::NewestFirst {
        shown.reverse();
        shown.sort_by_key(|record| std::cmp::Reverse(day_of(record, list)));
    }
    shown
}

/// What a new record of a list comes into being with: its link to the record above it, and today.
pub fn new_record(
    case: &Case,
    round: RoundId,
    list: &List,
    above: Option<RecordId>,
    id: RecordId,
    today: NaiveDate,
) -> Vec<Change> {
    let kind = list.kind.id.to_owned();
    let link = list.under.zip(above).map(|(question, above)| {
        let label = case.record(above).as_ref().and_then(title).unwrap_or_default().to_owned();
        (question, Value::Link { record: above, journal: None, label })
    });
    let day = list.today.map(|question| (question, Value::Date(today.into())));
    let answer = |(question, value): (&Spec, Value)| Change::Answer {
        cell: Cell { record: id, question: question.id.to_owned(), part: Part::Whole },
        kind: kind.clone(),
        round,
        value,
    };
    let added = Change::Add { record: id, kind: kind.clone(), round };
    let mut changes: Vec<_> = link.into_iter().chain(day).map(answer).collect();
    if changes.is_empty() {
        changes.push(added);
    }
    changes
}

fn link_of(record: &Record<'_>, link: &Spec) -> Option<RecordId> {
    match record.given(link.id, &Part::Whole).value()? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}

/// The day a record is about: its first question that is answered with a day.
fn day_of(record: &Record<'_>, list: &List) -> Option<NaiveDate> {
    let days = list.kind.questions.iter().filter(|question| question.kind == Kind::Day);
    days.into_iter().find_map(|question| match record.given(question.id, &Part::Whole).value()? {
        Value::Date(date) => date.day(),
        _ => None,
    })
}

/// What a closed card says beside the title: choices, links, days and short texts that are answered, each in words of
/// its own.
pub fn facts(record: &Record<'_>, list: &List, speech: &Speech<'_>) -> Vec<String> {
    let questions = list.asked.iter().chain(list.later);
    let is_told = |question: &&Spec| Some(question.id) != list.tap.map(|tap| tap.id);
    let named = title(record);
    questions.filter(is_told).flat_map(|question| fact(record, question, named, speech)).collect()
}

fn fact(record: &Record<'_>, question: &Spec, named: Option<&str>, speech: &Speech<'_>) -> Vec<String> {
    let labelled = |words: String| format!("{}: {words}", speech.heading(question));
    match question.kind {
        Kind::OneOf | Kind::ManyOf => super::chosen(record, &[*question], speech.texts),
        Kind::Link => linked(record, question).map(|words| labelled(words.to_owned())).into_iter().collect(),
        Kind::Text => record.noted(question).filter(|words| Some(*words) != named).map(str::to_owned).into_iter().collect(),
        Kind::Day => match record.given(question.id, &Part::Whole).value() {
            Some(Value::Date(date)) => speech.date(date).map(labelled).into_iter().collect(),
            _ => Vec::new(),
        },
        Kind::TimeOfDay => match record.given(question.id, &Part::Whole).value() {
            Some(Value::Time(time)) => vec![time.clone()],
            _ => Vec::new(),
        },
        Kind::LongText | Kind::YesNo | Kind::Signature | Kind::File => Vec::new(),
    }
}
