//! Undoing: a new event that restores what stood before. Nothing is ever taken out of the history.
//!
//! What somebody else wrote since is never touched. What was written in the same session counts as one's own, so that
//! one undoing after another leads back step by step.

use super::{Case, Cell, Change, Event, EventId, Op, Part, RecordId, Value};

impl Case {
    /// What takes back the events that were written together, as far as nobody has changed anything of it since. None
    /// for what cannot be taken back: a paper that was agreed, an answer picked among two, a part of a newer version.
    pub fn undoing(&self, events: &[EventId]) -> Vec<Change> {
        let written: Vec<&Event> = events.iter().filter_map(|id| self.line(*id)).map(|line| line.event()).collect();
        let added = written.iter().filter_map(|event| added(&event.op));
        let gone: Vec<RecordId> = added.filter(|record| self.is_only_of(*record, &written)).collect();
        let is_inside = |event: &&&Event| event.op.record().is_some_and(|record| gone.contains(&record));
        let others = written.iter().filter(|event| !is_inside(event)).rev();
        let restored = others.filter_map(|event| self.restoring(event));
        gone.iter().map(|record| Change::Remove(*record)).chain(restored).collect()
    }

    /// Whether a record would be out of sight, or say nothing, without these events.
    fn is_only_of(&self, record: RecordId, written: &[&Event]) -> bool {
        let living = self.record(record).into_iter().flat_map(|found| found.living());
        let others = living.filter(|id| !self.is_removed(*id) && !written.iter().any(|own| own.id == *id));
        others.filter_map(|id| self.line(id)).all(|line| says_nothing_new(line.event(), written))
    }

    fn restoring(&self, event: &Event) -> Option<Change> {
        match &event.op {
            Op::Set { cell, value, .. } => {
                let record = self.record(cell.record)?;
                let given = record.given(&cell.question, &cell.part).0;
                let is_ours = |own: &Event| own.session == event.session;
                let stands = given.iter().all(|answer| answer.value == Some(value) && is_ours(answer.event));
                let (kind, round) = record.born().filter(|_| stands && !given.is_empty())?;
                let value = self.value_before(event, &cell.part);
                Some(Change::Answer { cell: cell.clone(), kind: kind.to_owned(), round, value })
            }
            Op::Move { record, place, .. } => {
                let found = self.record(*record)?;
                let mut placed = found.placed().filter_map(|id| self.line(id));
                let is_ours = placed.all(|line| line.event().session == event.session);
                let stands = is_ours && found.place() == Some(place);
                stands.then(|| Change::Move(*record, self.place_before(event)))
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

    /// The place that a record had; the empty one, which is none, if it had none.
    fn place_before(&self, event: &Event) -> String {
        let before = self.before(event).into_iter().next_back().and_then(|line| match &line.event().op {
            Op::Move { place, .. } => Some(place.clone()),
            _ => None,
        });
        before.unwrap_or_default()
    }
}

fn added(op: &Op) -> Option<RecordId> {
    match op {
        Op::Add { record, .. } => Some(*record),
        _ => None,
    }
}

/// Whether another event of the session says nothing that these do not say as well: as one does that has undone a later
/// change of the same.
fn says_nothing_new(event: &Event, written: &[&Event]) -> bool {
    let is_ours = written.iter().any(|own| own.session == event.session);
    let is_said = |cell: &Cell, value: &Value| {
        let is_open = value.is_blank() || matches!(cell.part, Part::Choice(_)) && *value == Value::Flag(false);
        is_open
            || written.iter().any(|own| matches!(&own.op, Op::Set { cell: c, value: v, .. } if c == cell && v == value))
    };
    match &event.op {
        Op::Add { .. } => is_ours,
        Op::Set { cell, value, .. } => is_ours && is_said(cell, value),
        _ => false,
    }
}
