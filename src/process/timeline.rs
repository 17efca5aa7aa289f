//! All that happened, by day: from intake, talks, services, meetings, risk and stages (Part 4, 13).

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::moment::{Moment, MomentKind, When, Words};
use super::told::{TOLD, Told};
use super::{begins_with_a_meeting, rounds};
use crate::forms::{self, Ask, Kind, RecordKind, Spec, consent, six, terms};
use crate::journal::{Case, EventId, Op, Part, Record, RoundId, Value};
use crate::sorting::sort_by_key;

/// Every kind of moment that the timeline tells of.
pub fn moment_kinds() -> impl Iterator<Item = MomentKind> {
    let told = TOLD.iter().map(|told| MomentKind::Record(told.name));
    [MomentKind::Begun, MomentKind::FirstMeeting].into_iter().chain(told).chain([MomentKind::Sealed])
}

/// All that happened, the latest first; of one day, what was written last comes first. Meetings agreed and not held yet
/// stand on their day; a day that was agreed no more is not told.
pub fn timeline(case: &Case) -> Vec<Moment<'_>> {
    let records =
        TOLD.iter().flat_map(|told| case.records_of(told.kind.id).into_iter().map(move |record| (told, record)));
    let told = records.filter_map(|(told, record)| moment(told, &record));
    let first = rounds(case).into_iter().filter_map(|round| first_meeting(case, round));
    let mut all: Vec<_> = told.chain(first).chain(begun(case)).chain(seals(case)).collect();
    sort_by_key(&mut all, |moment| Reverse((moment.when.order(), moment.written)));
    all
}

fn moment<'a>(told: &Told, record: &Record<'a>) -> Option<Moment<'a>> {
    let round = record.round()?;
    let is_asked = |question: &Spec| forms::is_shown(record.case(), round, record.id(), question);
    let mut needed = told.day.map(|day| &day.spec).into_iter().chain(told.once);
    if !needed.all(is_asked) || !says_anything(record) {
        return None;
    }
    let (written, written_on) = match told.once {
        Some(question) => answered(record, question)?,
        None => first_written(record)?,
    };
    let said = told.day.and_then(|day| record.get(*day));
    let when = if told.is_done_here { When::sure(written_on) } else { When::said(said, written_on) };
    let choice = told.choice.and_then(|question| Some((question, choice_of(record, question)?)));
    let (kind, words) = (MomentKind::Record(told.name), words_of(record, told.words));
    Some(Moment { when, written_on, written, kind, words, choice, record: Some(record.id()) })
}

/// Whether anything that was answered still stands.
fn says_anything(record: &Record<'_>) -> bool {
    record.cells().any(|(question, part)| record.value(question, part).is_some())
}

/// When what stands under a question was answered: its order, and the day.
fn answered(record: &Record<'_>, question: &Spec) -> Option<((u64, EventId), NaiveDate)> {
    record.value(question.id, &Part::Whole)?;
    let event = record.given(question.id, &Part::Whole).0.last()?.event;
    Some((event.order(), event.at.date_naive()))
}

fn choice_of<'a>(record: &Record<'a>, question: &Spec) -> Option<&'a str> {
    match record.value(question.id, &Part::Whole)? {
        Value::Choice(choice) => Some(choice),
        _ => None,
    }
}

/// When the first answer of a record was written: its order, and the day.
pub(super) fn first_written(record: &Record<'_>) -> Option<((u64, EventId), NaiveDate)> {
    let answers = record.cells().flat_map(|(question, part)| record.past(question, part));
    answers.map(|answer| (answer.event.order(), answer.event.at.date_naive())).min()
}

/// What the person said, else what the worker wrote, of the first of these questions that is answered in words; of a file
/// its name. What is for the worker alone is never told.
fn words_of<'a>(record: &Record<'a>, questions: &[Spec]) -> Option<Words<'a>> {
    let open = questions.iter().filter(|question| !question.is_worker_only);
    open.into_iter().find_map(|question| match question.kind {
        Kind::Text | Kind::LongText => {
            [Part::Said, Part::Whole].iter().find_map(|part| text_of(record, question, part))
        }
        Kind::File => match record.value(question.id, &Part::Whole)? {
            Value::File { name, .. } => Some(Words { text: name, lang: None, is_said: false }),
            _ => None,
        },
        _ => None,
    })
}

fn text_of<'a>(record: &Record<'a>, question: &Spec, part: &Part) -> Option<Words<'a>> {
    match record.value(question.id, part)? {
        Value::Text { text, lang } => Some(Words { text, lang: Some(lang), is_said: *part == Part::Said }),
        _ => None,
    }
}

/// The first meeting of a round that begins with one: what is told before the story, the six questions, the agreement.
fn first_meeting(case: &Case, round: RoundId) -> Option<Moment<'_>> {
    if !begins_with_a_meeting(case, round) {
        return None;
    }
    let record = |kind: &RecordKind| case.record(kind.first_id(case.id(), round)).filter(Record::is_alive);
    let of_it = [&consent::CONSENT, &six::SIX, &terms::TERMS].into_iter().filter_map(record);
    let first = of_it.filter(says_anything).filter_map(|record| Some((first_written(&record)?, record.id())));
    let ((written, written_on), id) = first.min_by_key(|(written, _)| *written)?;
    let words = record(&six::SIX).and_then(|six| words_of(&six, &[six::SITUATION.spec]));
    let decision = record(&terms::TERMS).and_then(|terms| choice_of(&terms, &terms::DECISION.spec));
    let choice = decision.map(|decision| (&terms::DECISION.spec, decision));
    let (when, kind) = (When::said(None, written_on), MomentKind::FirstMeeting);
    Some(Moment { when, written_on, written, kind, words, choice, record: Some(id) })
}

/// The beginning of the case: its first event.
fn begun(case: &Case) -> Option<Moment<'_>> {
    let first = case.lines().map(|line| line.event()).min_by_key(|event| event.order())?;
    let day = first.at.date_naive();
    let (when, written, kind) = (When::sure(day), first.order(), MomentKind::Begun);
    Some(Moment { when, written_on: day, written, kind, words: None, choice: None, record: None })
}

fn seals(case: &Case) -> impl Iterator<Item = Moment<'_>> {
    case.lines().filter_map(|line| {
        let event = line.event();
        let Op::Seal { paper, .. } = &event.op else { return None };
        let day = event.at.date_naive();
        let title = paper.words.first();
        Some(Moment {
            when: When::sure(day),
            written_on: day,
            written: event.order(),
            kind: MomentKind::Sealed,
            words: title.map(|text| Words { text, lang: Some(&paper.lang), is_said: false }),
            choice: None,
            record: None,
        })
    })
}
