//! The declaration of a kind of record.

use super::Spec;
use crate::journal::{CaseId, Cell, Change, Part, RecordId, RoundId, Value};

/// How long a record of a kind stays the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// One for the whole case, derived from case and kind.
    Case,
    /// One a round, derived from case, kind and round.
    Round,
    /// As many as are needed, their ids drawn at random; the first of a round may be the derived one.
    Many,
}

/// A kind of record.
#[derive(Debug, Clone, Copy)]
pub struct RecordKind {
    /// Stored for ever.
    pub id: &'static str,
    /// How many there are.
    pub span: Span,
    /// Its questions, in the order asked.
    pub questions: &'static [Spec],
}

impl RecordKind {
    /// The message that names one of them.
    pub fn message(&self) -> String {
        format!("kind-{}", self.id.replace('_', "-"))
    }

    /// The message of the note on all of it: why there is such a record at all. Its questions have notes of their own
    /// ([`Spec::note`]) where that is not enough.
    pub fn note(&self) -> String {
        format!("about-{}", self.id.replace('_', "-"))
    }

    /// The questions without which a record of it is not whole.
    pub fn required(&self) -> impl Iterator<Item = &'static Spec> + use<> {
        self.questions.iter().filter(|question| question.is_required)
    }

    /// The change that answers a part of a question in a record of this kind.
    pub fn answer(&self, record: RecordId, round: RoundId, question: &Spec, part: Part, value: Value) -> Change {
        let cell = Cell { record, question: question.id.to_owned(), part };
        Change::Answer { cell, kind: self.id.to_owned(), round, value }
    }

    /// The id of the record that two copies of a case meet in.
    pub fn first_id(&self, case: CaseId, round: RoundId) -> RecordId {
        match self.span {
            Span::Case => RecordId::once_a_case(case, self.id),
            Span::Round | Span::Many => RecordId::once_a_round(case, self.id, round),
        }
    }
}
