//! The records that a list of a stage shows, and what a closed card says of each.

use chrono::NaiveDate;

use super::{Answers, called, linked, rivals, title, unneeded};
use crate::forms::{self, Kind, List, Order, Reach, Spec, bond, client, goal, person};
use crate::i18n::Speech;
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};
use crate::sorting::sort_by_key;

/// The records in sight of a list, under the record `above` where the list stands under one, in the order shown. One of
/// which nothing that the list asks is asked any more is left out: the first meeting's day once no day is agreed.
pub fn listed<'a>(case: &'a Case, round: RoundId, list: &List, above: Option<RecordId>) -> Vec<Record<'a>> {
    let all = match list.reach {
        Reach::Round => Answers { case, round }.all(list.kind),
        Reach::Case => case.records_of(list.kind.id),
        Reach::Others => {
            let first = list.kind.first_id(case.id(), round);
            case.records_of(list.kind.id).into_iter().filter(|record| record.id() != first).collect()
        }
    };
    let is_agreed = |record: &Record<'_>| {
        let round = record.round().unwrap_or(round);
        list.asked.iter().any(|question| forms::is_shown(case, round, record.id(), question))
    };
    let is_under = |record: &Record<'_>| list.under.is_none_or(|link| link_of(record, link) == above);
    let mut shown: Vec<_> = all.into_iter().filter(is_under).filter(is_agreed).collect();
    if list.order == Order::NewestFirst {
        shown.reverse();
        sort_by_key(&mut shown, |record| std::cmp::Reverse(day_of(record, list)));
    }
    shown
}

/// What a new record of a list comes into being with: its link to the record above it, today, the person's name.
pub fn new_record(
    case: &Case,
    round: RoundId,
    list: &List,
    above: Option<RecordId>,
    id: RecordId,
    today: NaiveDate,
) -> Vec<Change> {
    let link = list.under.zip(above).map(|(question, above)| {
        let label = case.record(above).as_ref().and_then(title).unwrap_or_default().to_owned();
        (question, Value::Link { record: above, journal: None, label })
    });
    let day = list.today.map(|question| (question, Value::Date(today.into())));
    let called = Answers { case, round }.record(&client::CALLED.spec);
    let called = called.and_then(|record| record.value(client::CALLED.spec.id, &Part::Whole).cloned());
    let person = list.person.zip(called);
    let answer = |(question, value): (&Spec, Value)| list.kind.answer(id, round, question, Part::Whole, value);
    let mut changes: Vec<_> = link.into_iter().chain(day).chain(person).map(answer).collect();
    if changes.is_empty() {
        changes.push(Change::Add { record: id, kind: list.kind.id.to_owned(), round });
    }
    changes
}

fn link_of(record: &Record<'_>, link: &Spec) -> Option<RecordId> {
    match record.value(link.id, &Part::Whole)? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}

/// The day a record is about: its first question that is answered with a day.
fn day_of(record: &Record<'_>, list: &List) -> Option<NaiveDate> {
    let days = list.kind.questions.iter().filter(|question| question.kind == Kind::Day);
    days.into_iter().find_map(|question| match record.value(question.id, &Part::Whole)? {
        Value::Date(date) => date.day(),
        _ => None,
    })
}

/// What a card is called: its words, or what it says first where it has none; its day and time; or those whom it ties.
/// `None` while nothing is written.
pub fn card_title(record: &Record<'_>, list: &List, speech: &Speech<'_>) -> Option<String> {
    if !list.called.is_empty() {
        let mut parts: Vec<_> = list.called.iter().filter_map(|question| plain(record, question, speech)).collect();
        if list.kind.id == bond::BOND.id && parts.len() == 1 {
            // A tie with nobody in particular is one with the household.
            parts.push(speech.text("map-household"));
        }
        return if parts.is_empty() { called(record, speech.texts) } else { Some(parts.join(" – ")) };
    }
    if !list.is_by_day {
        let words = title(record).map(str::to_owned);
        return words.or_else(|| facts(record, list, speech).into_iter().next());
    }
    let when = list.kind.questions.iter().filter(|question| matches!(question.kind, Kind::Day | Kind::TimeOfDay));
    let when: Vec<_> = when.filter_map(|question| plain(record, question, speech)).collect();
    (!when.is_empty()).then(|| when.join(", "))
}

/// What a closed card says beside its title: each answer in words of its own.
pub fn facts(record: &Record<'_>, list: &List, speech: &Speech<'_>) -> Vec<String> {
    let round = record.round();
    let is_asked =
        |question: &&Spec| round.is_some_and(|round| forms::is_shown(record.case(), round, record.id(), question));
    list.told.iter().filter(is_asked).flat_map(|question| fact(record, list, question, speech)).collect()
}

/// Most choices speak for themselves; all else stands under its label.
fn fact(record: &Record<'_>, list: &List, question: &Spec, speech: &Speech<'_>) -> Vec<String> {
    if question.id == goal::AGAINST.spec.id {
        let facts = rivals(record).into_iter().flat_map(|rival| rival.facts(speech));
        return facts.map(|(label, words)| format!("{label}: {words}")).collect();
    }
    if question.id == person::NEEDED.spec.id {
        let kept: Vec<_> = unneeded(record, question).into_iter().map(|kept| speech.heading(kept)).collect();
        let label = speech.text("unneeded-kept");
        return if kept.is_empty() { kept } else { vec![format!("{label}: {}", kept.join(", "))] };
    }
    let under_label = |words: String| format!("{}: {words}", speech.heading(question));
    if matches!(question.kind, Kind::OneOf | Kind::ManyOf) {
        let chosen = super::chosen(record, &[*question], speech.texts).into_iter();
        return if speaks_for_itself(list, question) { chosen.collect() } else { chosen.map(under_label).collect() };
    }
    plain(record, question, speech).map(under_label).into_iter().collect()
}

/// A yes or a no says nothing without its question; of what else does not, the list says so.
fn speaks_for_itself(list: &List, question: &Spec) -> bool {
    !question.choices.contains(&"yes") && !list.labelled.contains(question)
}

fn plain(record: &Record<'_>, question: &Spec, speech: &Speech<'_>) -> Option<String> {
    match record.value(question.id, &Part::Whole)? {
        Value::Date(date) => speech.date(date),
        Value::Link { .. } => linked(record, question, speech.texts),
        Value::Text { text, .. } | Value::Time(text) | Value::Number(text) => Some(text.clone()),
        _ => None,
    }
}
