//! The answers of one round of a case, however many records they stand in.

use crate::forms::{self, AnswerKind, Ask, Link, Question, RecordKind, Spec, consent};
use crate::journal::{Case, Record, RecordId, RoundId};

/// A round of a case, to be asked.
#[derive(Clone, Copy)]
pub(crate) struct Answers<'a> {
    pub(crate) case: &'a Case,
    pub(crate) round: RoundId,
}

impl<'a> Answers<'a> {
    /// The answer to a question in the record that every copy of the case meets in.
    pub(crate) fn get<K: AnswerKind>(&self, question: Question<K>) -> K::Out<'a> {
        self.record(&question.spec).map(|record| record.get(question)).unwrap_or_default()
    }

    /// The record in sight that a question is asked of first.
    pub(crate) fn record(&self, question: &Spec) -> Option<Record<'a>> {
        self.case.record(forms::first_id(question, self.case, self.round)).filter(Record::is_alive)
    }

    /// All records in sight of a kind, of this round.
    pub(crate) fn all(&self, kind: &RecordKind) -> Vec<Record<'a>> {
        let round = Some(self.round);
        self.case.records_of(kind.id).into_iter().filter(|record| record.round() == round).collect()
    }

    /// All records in sight of a kind, of this round, that link to a record.
    pub(crate) fn under(&self, kind: &RecordKind, link: Question<Link>, above: RecordId) -> Vec<Record<'a>> {
        self.all(kind).into_iter().filter(|record| record.get(link) == Some(above)).collect()
    }

    /// Whether a question has an answer.
    pub(crate) fn has(&self, question: &Spec) -> bool {
        self.record(question).is_some_and(|record| forms::is_answered(&record, question))
    }

    /// Whether a question is asked at all.
    pub(crate) fn asks(&self, question: &Spec) -> bool {
        let first = forms::first_id(question, self.case, self.round);
        forms::is_shown(self.case, self.round, first, question)
    }
}

/// Whether the person allows notes; `None` while nobody has asked. "No" allows a meeting without notes: the story
/// and the six questions then are not open (Part 5, 1).
pub fn may_write(case: &Case, round: RoundId) -> Option<bool> {
    Answers { case, round }.get(consent::MAY_WRITE).map(|choice| choice != "no")
}
