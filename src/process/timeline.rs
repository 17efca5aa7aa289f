//! All that happened, by day.

use chrono::NaiveDate;

use super::title;
use crate::forms::{
    self, Ask, Question, RecordKind, Spec, closure, document, evaluation, letter, meeting, note, referral, round,
    safety, service, step,
};
use crate::journal::{Case, EventId, Op, Part, Record, RecordId, Value};
use crate::sorting::sort_by_key;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment<'a> {
    /// The day it happened on, as somebody said; else the day it was written down.
    pub day: NaiveDate,
    /// Orders the moments of a day: when it was written.
    pub written: (u64, EventId),
    /// What kind of moment it is.
    pub kind: MomentKind,
    /// In whose words.
    pub words: Option<&'a str>,
    /// The choice that says what came of it, and its question.
    pub choice: Option<(&'static Spec, &'a str)>,
    /// The record it stands in.
    pub record: Option<RecordId>,
}

/// A kind of moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MomentKind {
    /// What a record of this kind (its id) tells.
    Record(&'static str),
    /// A step came to a result.
    StepResult,
    /// A paper was agreed and kept as it was shown; the name it is stored under.
    Sealed,
}

impl MomentKind {
    /// The message that names it.
    pub fn message(self) -> String {
        match self {
            Self::Record(kind) => format!("moment-{kind}"),
            Self::StepResult => "moment-step".to_owned(),
            Self::Sealed => "moment-sealed".to_owned(),
        }
    }
}

/// How a kind of record is told: the question that says its day, and the one that says what came of it.
struct Told {
    kind: &'static RecordKind,
    day: Option<&'static Question<forms::Day>>,
    choice: Option<&'static Spec>,
}

const fn told(
    kind: &'static RecordKind,
    day: Option<&'static Question<forms::Day>>,
    choice: Option<&'static Spec>,
) -> Told {
    Told { kind, day, choice }
}

static TOLD: &[Told] = &[
    told(&safety::SAFETY, None, None),
    told(&note::NOTE, Some(&note::DAY), Some(&note::SAFETY.spec)),
    told(&service::SERVICE, Some(&service::DAY), Some(&service::KIND.spec)),
    told(&meeting::MEETING, Some(&meeting::DAY), Some(&meeting::OUTCOME.spec)),
    told(&letter::LETTER, Some(&letter::DAY), Some(&letter::ANSWER.spec)),
    told(&document::DOCUMENT, Some(&document::DAY), None),
    told(&referral::REFERRAL, None, None),
    told(&evaluation::EVALUATION, Some(&evaluation::DAY), Some(&evaluation::OUTCOME.spec)),
    told(&round::ROUND, None, Some(&round::WHY.spec)),
    told(&closure::CLOSURE, Some(&closure::CLOSED), Some(&closure::HOW.spec)),
];

/// The kinds of record that the timeline tells of.
pub fn moment_kinds() -> impl Iterator<Item = MomentKind> {
    let told = TOLD.iter().map(|told| MomentKind::Record(told.kind.id));
    told.chain([MomentKind::StepResult, MomentKind::Sealed])
}

/// All that happened, the latest first; of one day, what was written last comes first. Meetings agreed and not held yet
/// stand on their day; a day that was agreed no more is not told.
pub fn timeline(case: &Case) -> Vec<Moment<'_>> {
    let records =
        TOLD.iter().flat_map(|told| case.records_of(told.kind.id).into_iter().map(move |record| (told, record)));
    let told = records.filter_map(|(told, record)| moment(told, &record));
    let steps = case.records_of(step::STEP.id).into_iter().filter_map(|record| result(&record));
    let mut all: Vec<_> = told.chain(steps).chain(seals(case)).collect();
    sort_by_key(&mut all, |moment| std::cmp::Reverse((moment.day, moment.written)));
    all
}

fn moment<'a>(told: &Told, record: &Record<'a>) -> Option<Moment<'a>> {
    let (written, on) = first_written(record)?;
    let round = record.round()?;
    let is_agreed = told.day.is_none_or(|day| forms::is_shown(record.case(), round, record.id(), &day.spec));
    if !is_agreed {
        return None;
    }
    let said = told.day.and_then(|day| record.get(*day)).and_then(|day| day.day());
    if told.kind.id == closure::CLOSURE.id && said.is_none() {
        return None;
    }
    let choice = told.choice.and_then(|question| Some((question, choice_of(record, question)?)));
    let kind = MomentKind::Record(told.kind.id);
    Some(Moment { day: said.unwrap_or(on), written, kind, words: title(record), choice, record: Some(record.id()) })
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

fn result<'a>(record: &Record<'a>) -> Option<Moment<'a>> {
    let question = &step::RESULT.spec;
    let choice = choice_of(record, question)?;
    let event = record.given(question.id, &Part::Whole).0.last()?.event;
    Some(Moment {
        day: event.at.date_naive(),
        written: event.order(),
        kind: MomentKind::StepResult,
        words: title(record),
        choice: Some((question, choice)),
        record: Some(record.id()),
    })
}

fn seals(case: &Case) -> impl Iterator<Item = Moment<'_>> {
    case.lines().filter_map(|line| {
        let event = line.event();
        let Op::Seal { paper, .. } = &event.op else { return None };
        Some(Moment {
            day: event.at.date_naive(),
            written: event.order(),
            kind: MomentKind::Sealed,
            words: paper.words.first().map(String::as_str),
            choice: None,
            record: None,
        })
    })
}
