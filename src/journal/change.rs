//! What a person does, and the operations that say so: each names the events that it replaces.

use super::{Case, Cell, Op, Part, RecordId, RoundId, SealedPaper, Value};

/// One thing a person did to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Answered a part of a question; the record comes into being with its first answer.
    Answer {
        /// Where.
        cell: Cell,
        /// The record's kind.
        kind: String,
        /// The record's round.
        round: RoundId,
        /// What.
        value: Value,
    },
    /// Made an empty record.
    Add {
        /// The record.
        record: RecordId,
        /// Its kind.
        kind: String,
        /// Its round.
        round: RoundId,
    },
    /// Took a record out of sight.
    Remove(RecordId),
    /// Put a record elsewhere in its list.
    Move(RecordId, String),
    /// Chose between answers that stand against each other.
    Settle(Cell, Value),
    /// Agreed a document that covers everything current in these records.
    Seal(Vec<RecordId>, SealedPaper),
}

impl Case {
    /// The operations that a change comes to, as this copy sees the case now. None if it changes nothing.
    pub fn ops_of(&self, change: &Change) -> Vec<Op> {
        match change {
            Change::Answer { cell, kind, round, value } => self.answer_ops(cell, kind, *round, value),
            Change::Add { record, kind, round } => vec![Op::Add { record: *record, kind: kind.clone(), round: *round }],
            Change::Remove(record) => self.remove_op(*record).into_iter().collect(),
            Change::Move(record, place) => vec![self.move_op(*record, place)],
            Change::Settle(cell, value) => {
                let replaces = self.standing(cell);
                vec![Op::Settle { cell: cell.clone(), value: value.clone(), replaces }]
            }
            Change::Seal(records, paper) => vec![self.seal_op(records, paper)],
        }
    }

    fn answer_ops(&self, cell: &Cell, kind: &str, round: RoundId, value: &Value) -> Vec<Op> {
        let record = self.record(cell.record);
        let is_in_sight = record.is_some_and(|record| record.is_alive() && record.kind().is_some());
        let given = record.filter(|_| is_in_sight).map(|record| record.given(&cell.question, &cell.part));
        if given.unwrap_or_default().is_just(value) {
            return Vec::new();
        }
        let add = (!is_in_sight).then(|| Op::Add { record: cell.record, kind: kind.to_owned(), round });
        let set = Op::Set { cell: cell.clone(), value: value.clone(), replaces: self.standing(cell) };
        add.into_iter().chain([set]).collect()
    }

    fn remove_op(&self, record: RecordId) -> Option<Op> {
        let found = self.record(record).filter(super::Record::is_alive)?;
        Some(Op::Remove { record, replaces: found.living().collect() })
    }

    fn move_op(&self, record: RecordId, place: &str) -> Op {
        let replaces = self.record(record).map(|found| found.placed().collect()).unwrap_or_default();
        Op::Move { record, place: place.to_owned(), replaces }
    }

    fn seal_op(&self, records: &[RecordId], paper: &SealedPaper) -> Op {
        let found = records.iter().filter_map(|id| self.record(*id)).filter(super::Record::is_alive);
        let covers = found.flat_map(|record| record.living()).collect();
        Op::Seal { covers, paper: paper.clone() }
    }

    /// The events that stand in a cell.
    fn standing(&self, cell: &Cell) -> Vec<super::EventId> {
        let given = self.record(cell.record).map(|record| record.given(&cell.question, &cell.part));
        given.map(|given| given.0.iter().map(|answer| answer.event.id).collect()).unwrap_or_default()
    }
}

impl Cell {
    /// The whole answer to a question of a record.
    pub fn whole(record: RecordId, question: impl Into<String>) -> Self {
        Self { record, question: question.into(), part: Part::Whole }
    }

    /// A part of the answer.
    pub fn part(record: RecordId, question: impl Into<String>, part: Part) -> Self {
        Self { record, question: question.into(), part }
    }
}
