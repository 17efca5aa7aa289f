//! Pages that the person fills in alone (1-27): what is asked on one, where the answers go, what the worker sees of it.

use chrono::NaiveDate;

use crate::forms::{self, AloneItem, AloneSet, Ask, Kind, RecordKind, Spec, alone, client, level};
use crate::journal::{Case, Cell, Change, EventId, Part, Record, RecordId, RoundId, Value};

/// A page that was handed over.
#[derive(Clone, Copy)]
pub struct Sitting<'a> {
    /// Its record.
    pub record: Record<'a>,
    /// What was asked.
    pub set: &'static AloneSet,
}

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    /// The answer, as it stands now.
    Said {
        /// The record that holds it.
        record: RecordId,
    },
    /// They would rather not say.
    NotSaid,
    /// They did not come to it, or left it empty.
    Nothing,
}

/// All pages that were handed over, the last first.
pub fn sittings(case: &Case) -> Vec<Sitting<'_>> {
    let records = case.records_of(alone::ALONE.id).into_iter();
    let known = records.filter_map(|record| Some(Sitting { set: forms::alone_set(record.get(alone::SET)?)?, record }));
    let mut found: Vec<_> = known.collect();
    found.sort_by_key(|sitting| std::cmp::Reverse(sitting.began()));
    found
}

/// The page that is being filled in: the last that has no end yet.
pub fn open_sitting(case: &Case) -> Option<Sitting<'_>> {
    sittings(case).into_iter().next().filter(|sitting| sitting.record.get(alone::END).is_none())
}

impl Sitting<'_> {
    /// When it was handed over and when it ended, in milliseconds since 1970, on the clock of the device.
    pub fn times(&self) -> (Option<i64>, Option<i64>) {
        (self.written(&alone::SET.spec), self.written(&alone::END.spec))
    }

    fn written(&self, question: &Spec) -> Option<i64> {
        let given = self.record.given(question.id, &Part::Whole);
        given.0.last().map(|answer| answer.event.at.timestamp_millis())
    }

    fn began(&self) -> Option<(u64, EventId)> {
        self.record.given(alone::SET.spec.id, &Part::Whole).0.last().map(|answer| answer.event.order())
    }

    /// What became of a question of it.
    pub fn filled(&self, item: &AloneItem) -> Filled {
        let case = self.record.case();
        let place = self.record.round().and_then(|round| place_of(case, round, self.record.id(), item));
        let is_answered = |record: &Record<'_>| record.is_alive() && forms::is_answered(record, &item.question);
        match place.and_then(|(id, _)| case.record(id)).filter(is_answered) {
            Some(record) => Filled::Said { record: record.id() },
            None if self.record.get(alone::NOT_SAID).contains(&item.id) => Filled::NotSaid,
            None => Filled::Nothing,
        }
    }
}

/// What a page asks, in its order. Of what is asked once a round, only what was still missing when it was handed over.
pub fn items_of(sitting: &Sitting<'_>) -> Vec<&'static AloneItem> {
    let asked = sitting.record.get(alone::ASKED);
    sitting.set.items.iter().filter(|item| asked.contains(&item.id)).collect()
}

/// The record that holds the answer to an item of a page, and its kind.
pub fn place_of(
    case: &Case,
    round: RoundId,
    sitting: RecordId,
    item: &AloneItem,
) -> Option<(RecordId, &'static RecordKind)> {
    let kind = forms::kind(item.question.kind_id())?;
    let id = item.record.map_or_else(|| kind.first_id(case.id(), round), |name| RecordId::part_of(sitting, name));
    Some((id, kind))
}

/// Hands a page over. One that somebody forgot to end is ended. Nothing where all of it was answered before.
pub fn begin_sitting(
    case: &Case,
    round: RoundId,
    set: &'static AloneSet,
    sitting: RecordId,
    today: NaiveDate,
) -> Vec<Change> {
    let missing = |item: &&AloneItem| {
        let place = place_of(case, round, sitting, item).and_then(|(id, _)| case.record(id));
        !place.is_some_and(|record| forms::is_answered(&record, &item.question))
    };
    let asked: Vec<_> = set.items.iter().filter(missing).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let older = open_sitting(case).map(|open| end_sitting(round, open.record.id(), "stopped"));
    let head = [
        tell(sitting, &alone::ALONE, round, &alone::SET.spec, Part::Whole, Value::Choice(set.id.to_owned())),
        tell(sitting, &alone::ALONE, round, &alone::DAY.spec, Part::Whole, Value::Date(today.into())),
    ];
    let asked = asked.into_iter().map(|item| tick(sitting, round, &alone::ASKED.spec, item, true));
    older.into_iter().chain(head).chain(asked).collect()
}

/// The person would rather not say: what stood there goes, and that they chose so is kept.
pub fn leave_unsaid(case: &Case, round: RoundId, sitting: RecordId, item: &AloneItem) -> Vec<Change> {
    let place = place_of(case, round, sitting, item);
    let is_answered =
        |(id, _): &(RecordId, _)| case.record(*id).is_some_and(|record| forms::is_answered(&record, &item.question));
    let cleared = place
        .filter(is_answered)
        .map(|(id, kind)| tell(id, kind, round, &item.question, item.question.first_part(), Value::Cleared));
    cleared.into_iter().chain([tick(sitting, round, &alone::NOT_SAID.spec, item, true)]).collect()
}

/// What is so of each answer besides the answer: by whom, how one knows, when. Nothing where nothing is missing.
pub fn complete_sitting(case: &Case, round: RoundId, sitting: RecordId) -> Vec<Change> {
    let Some(record) = case.record(sitting) else { return Vec::new() };
    let Some(set) = record.get(alone::SET).and_then(forms::alone_set) else { return Vec::new() };
    let sitting = Sitting { record, set };
    let said = items_of(&sitting).into_iter().filter_map(|item| match sitting.filled(item) {
        Filled::Said { record } => Some((item, record)),
        Filled::NotSaid | Filled::Nothing => None,
    });
    said.flat_map(|(item, record)| completed(case, round, &sitting, item, record)).collect()
}

/// Ends a page: `finished` or `stopped`.
pub fn end_sitting(round: RoundId, sitting: RecordId, how: &str) -> Change {
    tell(sitting, &alone::ALONE, round, &alone::END.spec, Part::Whole, Value::Choice(how.to_owned()))
}

fn completed(case: &Case, round: RoundId, sitting: &Sitting<'_>, item: &AloneItem, id: RecordId) -> Vec<Change> {
    let Some(kind) = forms::kind(item.question.kind_id()) else { return Vec::new() };
    let stands = |question: &Spec| case.record(id).is_some_and(|record| forms::is_answered(&record, question));
    let given = item.given.iter().filter(|(question, _)| !stands(question)).map(|(question, choice)| {
        let (part, value) = match question.kind {
            Kind::ManyOf => (Part::Choice((*choice).to_owned()), Value::Flag(true)),
            _ => (Part::Whole, Value::Choice((*choice).to_owned())),
        };
        tell(id, kind, round, question, part, value)
    });
    let day = item.day.as_ref().filter(|day| !stands(day)).zip(sitting.record.get(alone::DAY));
    let day = day.map(|(question, day)| tell(id, kind, round, question, Part::Whole, Value::Date(day)));
    let teller = (kind.id == level::LEVEL.id && !stands(&level::TOLD_BY.spec)).then(|| teller(case)).flatten();
    let teller = teller.map(|name| tell(id, kind, round, &level::TOLD_BY.spec, Part::Whole, name));
    // Whoever said it after all has not left it unsaid.
    let is_unsaid = sitting.record.get(alone::NOT_SAID).contains(&item.id);
    let said = is_unsaid.then(|| tick(sitting.record.id(), round, &alone::NOT_SAID.spec, item, false));
    given.chain(day).chain(teller).chain(said).collect()
}

/// The person, as they want to be called.
fn teller(case: &Case) -> Option<Value> {
    let record = case.record(client::CLIENT.first_id(case.id(), case.first_round()))?;
    record.given(client::CALLED.spec.id, &Part::Whole).value().cloned()
}

fn tick(sitting: RecordId, round: RoundId, question: &Spec, item: &AloneItem, is_so: bool) -> Change {
    tell(sitting, &alone::ALONE, round, question, Part::Choice(item.id.to_owned()), Value::Flag(is_so))
}

fn tell(record: RecordId, kind: &RecordKind, round: RoundId, question: &Spec, part: Part, value: Value) -> Change {
    let cell = Cell { record, question: question.id.to_owned(), part };
    Change::Answer { cell, kind: kind.id.to_owned(), round, value }
}
