//! Undoing: a new event that restores what stood before. Nothing is ever taken out of the history.

use std::collections::BTreeSet;

use fractional_index::FractionalIndex;

use super::{Case, Change, Event, EventId, Op, Part, RecordId, Value};

impl Case {
    /// What takes back the events that were written together, as far as nobody has changed anything of it since. None
    /// for what cannot be taken back: a paper that was agreed, an answer picked among two, a part of a newer version.
    pub fn undoing(&self, events: &[EventId]) -> Vec<Change> {
        let written: Vec<&Event> = events.iter().filter_map(|id| self.line(*id)).map(|line| line.event()).collect();
        let added: BTreeSet<RecordId> = written.iter().filter_map(|event| added(&event.op)).collect();
        let is_inside = |event: &&&Event| event.op.record().is_some_and(|record| added.contains(&record));
        let others = written.iter().filter(|event| !is_inside(event)).rev();
        let restored = others.filter_map(|event| self.restoring(event));
        let unmoved = added.iter().filter(|record| self.is_as_written(**record, events));
        let unplaced = self.unplacing(&written);
        unmoved.map(|record| Change::Remove(*record)).chain(restored).chain(unplaced).collect()
    }

    /// Records that had no place before stood after all those that had one, as they were added: there they go back.
    fn unplacing(&self, written: &[&Event]) -> Vec<Change> {
        let moved = written.iter().filter(|event| self.current(event.id).is_some());
        let first = moved.filter(|event| self.before(event).is_empty()).filter_map(|event| match &event.op {
            Op::Move { record, .. } => self.record(*record),
            _ => None,
        });
        let mut first: Vec<_> = first.filter(super::Record::is_alive).collect();
        first.sort_by_key(super::Record::added_at);
        let kind = first.first().and_then(|record| record.kind()).unwrap_or_default();
        let others = self.records_of(kind).into_iter().filter(|other| !first.iter().any(|own| own.id() == other.id()));
        let mut last = others.filter_map(|other| FractionalIndex::from_string(other.place()?).ok()).max();
        first
            .iter()
            .map(|record| {
                let place = last.as_ref().map_or_else(FractionalIndex::default, FractionalIndex::new_after);
                last = Some(place.clone());
                Change::Move(record.id(), place.to_string())
            })
            .collect()
    }

    /// Whether everything that stands in a record was written by these events.
    fn is_as_written(&self, record: RecordId, events: &[EventId]) -> bool {
        self.record(record).is_some_and(|found| found.living().all(|id| events.contains(&id)))
    }

    fn restoring(&self, event: &Event) -> Option<Change> {
        match &event.op {
            Op::Set { cell, .. } => {
                self.current(event.id)?;
                let (kind, round) = self.record(cell.record).and_then(|record| record.born())?;
                let value = self.value_before(event, &cell.part);
                Some(Change::Answer { cell: cell.clone(), kind: kind.to_owned(), round, value })
            }
            Op::Move { record, .. } => {
                self.current(event.id)?;
                self.place_before(event).map(|place| Change::Move(*record, place))
            }
            Op::Remove { record, .. } => {
                let found = self.record(*record).filter(|found| !found.is_alive())?;
                let (kind, round) = found.born()?;
                Some(Change::Add { record: *record, kind: kind.to_owned(), round })
            }
            Op::Add { .. } | Op::Settle { .. } | Op::Seal { .. } | Op::Newer(_) => None,
        }
    }

    /// The answer that an event replaced; where there was none, that it is open again.
    fn value_before(&self, event: &Event, part: &Part) -> Value {
        let before = self.before(event).into_iter().next_back().and_then(|line| match &line.event().op {
            Op::Set { value, .. } | Op::Settle { value, .. } => Some(value.clone()),
            _ => None,
        });
        let open = if matches!(part, Part::Choice(_)) { Value::Flag(false) } else { Value::Cleared };
        before.unwrap_or(open)
    }

    fn place_before(&self, event: &Event) -> Option<String> {
        self.before(event).into_iter().next_back().and_then(|line| match &line.event().op {
            Op::Move { place, .. } => Some(place.clone()),
            _ => None,
        })
    }
}

fn added(op: &Op) -> Option<RecordId> {
    match op {
        Op::Add { record, .. } => Some(*record),
        _ => None,
    }
}
