//! Folding events into a case. The fold depends on the set of events alone, never on the order they came in.

use std::collections::{BTreeMap, BTreeSet};

use super::record::Traces;
use super::{CaseId, Cell, EventId, Line, Op, Record, RecordId, RoundId};
use crate::sorting::sort_by_key;

/// A case as its events make it; also the workspace, which is stored the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    id: CaseId,
    lines: BTreeMap<EventId, Line>,
    traces: BTreeMap<RecordId, Traces>,
    /// The records that were ever added as one of a kind.
    kinds: BTreeMap<String, BTreeSet<RecordId>>,
    /// The records that were ever added in a round.
    rounds: BTreeMap<RoundId, BTreeSet<RecordId>>,
    replaced: BTreeSet<EventId>,
    removed: BTreeSet<EventId>,
    sealed: BTreeSet<EventId>,
    lamport: u64,
}

/// An event that cannot be one of this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FoldError {
    /// Another event of the same id, with other bytes, is already there.
    #[error("two different events carry the same id")]
    Forked,
    /// It belongs to another case.
    #[error("the event belongs to another case")]
    Foreign,
}

impl Case {
    /// A case of which nothing is known yet.
    pub fn empty(id: CaseId) -> Self {
        Self {
            id,
            lines: BTreeMap::new(),
            traces: BTreeMap::new(),
            kinds: BTreeMap::new(),
            rounds: BTreeMap::new(),
            replaced: BTreeSet::new(),
            removed: BTreeSet::new(),
            sealed: BTreeSet::new(),
            lamport: 0,
        }
    }

    /// A case of these events, in whatever order.
    ///
    /// # Errors
    /// [`FoldError`] for the first event that cannot belong to it.
    pub fn fold(id: CaseId, lines: impl IntoIterator<Item = Line>) -> Result<Self, FoldError> {
        let mut case = Self::empty(id);
        for line in lines {
            case.apply(line)?;
        }
        Ok(case)
    }

    /// Takes in one event; says whether it was new.
    ///
    /// # Errors
    /// [`FoldError`]; the case is then as it was.
    pub fn apply(&mut self, line: Line) -> Result<bool, FoldError> {
        let event = line.event();
        if event.case != self.id {
            return Err(FoldError::Foreign);
        }
        if let Some(known) = self.lines.get(&event.id) {
            return if known.raw() == line.raw() { Ok(false) } else { Err(FoldError::Forked) };
        }
        self.lamport = self.lamport.max(event.lamport);
        self.replaced.extend(event.op.replaces());
        self.trace(event.id, &event.op);
        self.lines.insert(line.event().id, line);
        Ok(true)
    }

    fn trace(&mut self, id: EventId, op: &Op) {
        match op {
            Op::Add { record, kind, round } => {
                self.traces.entry(*record).or_default().adds.insert(id);
                self.kinds.entry(kind.clone()).or_default().insert(*record);
                self.rounds.entry(*round).or_default().insert(*record);
            }
            Op::Move { record, .. } => {
                self.traces.entry(*record).or_default().places.insert(id);
            }
            Op::Set { cell, .. } | Op::Settle { cell, .. } => self.trace_answer(id, cell),
            Op::Newer(newer) => {
                newer.cell.iter().filter(|_| newer.is_answer).for_each(|cell| self.trace_answer(id, cell));
            }
            Op::Remove { replaces, .. } => self.removed.extend(replaces),
            Op::Seal { covers, .. } => self.sealed.extend(covers),
        }
    }

    fn trace_answer(&mut self, id: EventId, cell: &Cell) {
        let traces = self.traces.entry(cell.record).or_default();
        let parts = traces.cells.entry(cell.question.clone()).or_default();
        parts.entry(cell.part.clone()).or_default().insert(id);
    }

    /// Its id.
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// The greatest logical time of its events.
    pub fn lamport(&self) -> u64 {
        self.lamport
    }

    /// The logical time of the next event written here. At the end of all numbers it stays there: then ids order.
    pub fn next_lamport(&self) -> u64 {
        self.lamport.saturating_add(1)
    }

    /// The first round of its work.
    pub fn first_round(&self) -> RoundId {
        RoundId::first_of(self.id)
    }

    /// Every event, in the order of ids.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = &Line> {
        self.lines.values()
    }

    /// Every event as it happened: by logical time, then id.
    pub fn history(&self) -> Vec<&Line> {
        let mut lines: Vec<_> = self.lines.values().collect();
        sort_by_key(&mut lines, |line| line.event().order());
        lines
    }

    /// One event.
    pub fn line(&self, id: EventId) -> Option<&Line> {
        self.lines.get(&id)
    }

    /// A record, in sight or not; `None` if nothing is known of it.
    pub fn record(&self, id: RecordId) -> Option<Record<'_>> {
        self.traces.get(&id).map(|traces| Record { case: self, id, traces })
    }

    /// The records in sight of one kind, in the order of their list.
    pub fn records_of(&self, kind: &str) -> Vec<Record<'_>> {
        let added = self.kinds.get(kind).into_iter().flatten().filter_map(|id| self.record(*id));
        let mut records: Vec<_> = added
            .filter_map(|record| {
                let added = record.first_add()?;
                let is_one = added.event().op.adds().is_some_and(|(known, _)| known == kind) && record.is_alive();
                is_one.then(|| (record.order(added), record))
            })
            .collect();
        sort_by_key(&mut records, |(order, _)| *order);
        records.into_iter().map(|(_, record)| record).collect()
    }

    /// Whether any record is in sight in a round.
    pub fn has_round(&self, round: RoundId) -> bool {
        let added = self.rounds.get(&round).into_iter().flatten().filter_map(|id| self.record(*id));
        added.into_iter().any(|record| record.is_alive() && record.round() == Some(round))
    }

    /// Every record of which anything is known.
    pub fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.traces.iter().map(|(id, traces)| Record { case: self, id: *id, traces })
    }

    /// Whether an agreed document covers this event, so that it is read-only.
    pub fn is_sealed(&self, id: EventId) -> bool {
        self.sealed.contains(&id)
    }

    pub(super) fn current(&self, id: EventId) -> Option<&Line> {
        if self.replaced.contains(&id) { None } else { self.lines.get(&id) }
    }

    pub(super) fn is_removed(&self, id: EventId) -> bool {
        self.removed.contains(&id)
    }
}
