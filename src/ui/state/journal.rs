//! An open case, or the workspace, on the page.

use leptos::prelude::*;

use super::App;
use crate::browser::{clock, random};
use crate::forms::prospect::PROSPECT;
use crate::forms::{RecordKind, Spec};
use crate::journal::{Case, CaseId, Change, Line, Part, RecordId, RoundId, Value};
use crate::process;
use crate::protocol::{Failure, Request, Response};

/// An open journal. The page folds its events with the same code as the vault.
#[derive(Debug, Clone, Copy)]
pub struct Journal {
    /// The case, or the workspace.
    pub id: CaseId,
    /// What its events make.
    pub case: RwSignal<Case>,
}

/// A record on the screen: where answers to its questions go.
#[derive(Debug, Clone, Copy)]
pub struct At {
    /// The journal.
    pub journal: Journal,
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: &'static RecordKind,
    /// Its round.
    pub round: RoundId,
}

impl App {
    /// The journal of a case, opened if it is not open yet.
    ///
    /// # Errors
    /// The vault's [`Failure`]; [`Failure::Damaged`] if its events do not belong together.
    pub async fn open_journal(self, id: CaseId) -> Result<Journal, Failure> {
        if let Some(open) = self.journals.with_untracked(|journals| journals.get(&id).copied()) {
            return Ok(open);
        }
        Ok(self.hold(self.fetch(id).await?))
    }

    /// Reads something of a case without holding it open.
    ///
    /// # Errors
    /// As for [`Self::open_journal`].
    pub async fn read_case<T>(self, id: CaseId, read: impl FnOnce(&Case) -> T) -> Result<T, Failure> {
        match self.journals.with_untracked(|journals| journals.get(&id).copied()) {
            Some(open) => Ok(open.case.with_untracked(read)),
            None => self.fetch(id).await.map(|case| read(&case)),
        }
    }

    async fn fetch(self, id: CaseId) -> Result<Case, Failure> {
        let Response::Opened(lines) = self.ask(Request::OpenJournal { journal: id }).await? else {
            return Err(Failure::Misunderstood);
        };
        let lines: Result<Vec<_>, _> = lines.iter().map(|line| Line::read(line)).collect();
        Case::fold(id, lines.map_err(|_| Failure::Damaged)?).map_err(|_| Failure::Damaged)
    }

    /// The workspace's journal; open as long as the vault is.
    pub fn workspace_journal(self) -> Option<Journal> {
        let id = self.desk.with(|desk| desk.as_ref().map(|desk| desk.workspace));
        id.and_then(|id| self.journals.with(|journals| journals.get(&id).copied()))
    }

    /// The workspace, as it stands; an empty one before the vault is open.
    pub fn workspace(self) -> Signal<Case> {
        let nothing = Case::empty(CaseId::from_bytes([0; 16]));
        Signal::derive(move || self.workspace_journal().map_or_else(|| nothing.clone(), |journal| journal.case.get()))
    }

    /// Holds a case open. Its signal belongs to the page, not to the screen that opened it.
    pub fn hold(self, case: Case) -> Journal {
        let id = case.id();
        let root = self.services.with_value(|services| services.owner.clone());
        let journal = Journal { id, case: root.with(|| RwSignal::new(case)) };
        self.journals.update(|journals| {
            journals.insert(id, journal);
        });
        journal
    }
}

impl App {
    /// Whatever leads to the referral begins it: its ground from what was said of the fit, unless somebody gave one (R2).
    pub fn begin_referral(self, journal: Journal) {
        let begun = journal.case.with_untracked(|case| process::referral_begun(case, process::current_round(case)));
        if let Some(changes) = begun.filter(|changes| !changes.is_empty()) {
            self.write(journal, changes);
        }
    }

    /// Begins an entry of the advocacy diary from a step for which something is missing, once (2-40).
    pub fn begin_advocacy(self, journal: Journal, step: RecordId) {
        let Some(bytes) = random::random_bytes() else { return };
        let (id, today) = (RecordId::from_bytes(bytes), clock::today());
        let round = journal.round();
        let changes = journal.case.with_untracked(|case| process::advocacy_begun(case, round, step, id, today));
        if !changes.is_empty() {
            self.write(journal, changes);
        }
    }
}

impl Journal {
    /// The round that is being worked in.
    pub fn round(&self) -> RoundId {
        self.case.with_untracked(process::current_round)
    }

    /// The record of a kind that this round has once, or the first of it.
    pub fn first(self, kind: &'static RecordKind) -> At {
        let round = self.round();
        At { journal: self, record: kind.first_id(self.id, round), kind, round }
    }

    /// The record that answers a question in this round.
    pub fn answering(self, question: &Spec) -> Option<At> {
        crate::forms::kind(question.kind_id()).map(|kind| self.first(kind))
    }
}

impl At {
    /// The id of a question's field on the page. The record that every copy meets in has the question's own; a further
    /// one of its kind, or one of an earlier round, its own beside: both may be open on one screen. Those who are no case yet stand on one screen, each in a journal of their own.
    pub fn field_id(&self, question: &Spec) -> String {
        let stands_alone = self.kind.id != PROSPECT.id;
        if stands_alone && self.record == self.journal.first(self.kind).record {
            question.message()
        } else {
            format!("{}-{}", question.message(), self.record)
        }
    }

    /// The change that answers a part of a question here.
    pub fn answer(&self, question: &Spec, part: Part, value: Value) -> Change {
        self.kind.answer(self.record, self.round, question, part, value)
    }

    /// What reads something of this record whenever the case changes.
    pub fn read<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        read: impl Fn(Option<crate::journal::Record<'_>>) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.journal.case.with(|case| read(case.record(self.record))))
    }
}
