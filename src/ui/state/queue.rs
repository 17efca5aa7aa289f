//! What waits to be written, in order; nothing of it is dropped but what a newer text of the same field says anew.

use std::collections::{BTreeMap, VecDeque};

use super::Journal;
use crate::journal::{CaseId, Change, EventId};

/// How long the text of a field stays a draft, in milliseconds; then it becomes an answer though it is typed in.
const DRAFT_LIFE: i64 = 60_000;

/// What waits to be written.
#[derive(Default)]
pub struct Queue {
    pub(super) jobs: VecDeque<Job>,
    pub(super) is_running: bool,
    /// The vault is being asked for the first job.
    pub(super) is_asking: bool,
    pub(super) last_draft: u32,
    pub(super) typing: BTreeMap<Draft, Typing>,
    pub(super) is_pausing: bool,
    /// What was written since the vault was opened, the last at the end: the events of each action.
    pub(super) done: Vec<(Journal, Vec<EventId>)>,
}

/// The text of a field that is being typed in.
pub(super) struct Typing {
    pub(super) journal: Journal,
    pub(super) change: Change,
    pub(super) since: i64,
    pub(super) is_kept: bool,
}

/// What waited to be written of a case that is being erased.
#[derive(Default)]
pub(super) struct Aside {
    pub(super) jobs: Vec<Job>,
    pub(super) typing: BTreeMap<Draft, Typing>,
}

/// The number under which the text of a field is kept while it is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Draft(pub(super) u32);

#[derive(Clone)]
pub(super) enum Job {
    Write { journal: Journal, changes: Vec<Change>, draft: Option<Draft> },
    Undo { journal: Journal, events: Vec<EventId> },
    Keep { journal: Journal, change: Change, draft: Draft },
}

impl Queue {
    /// Whether nothing waits: no job, and no word that was typed since the last pause.
    pub(super) fn is_done(&self) -> bool {
        self.jobs.is_empty() && self.typing.values().all(|typing| typing.is_kept)
    }

    /// Takes out what waits of a case; not what the vault is being asked for, which answers before anything later.
    pub(super) fn set_aside(&mut self, case: CaseId) -> Aside {
        let typing = std::mem::take(&mut self.typing);
        let (aside, kept) = typing.into_iter().partition(|(_, typing)| typing.journal.id == case);
        self.typing = kept;
        let mut jobs = std::mem::take(&mut self.jobs);
        let asked = if self.is_asking { jobs.pop_front() } else { None };
        let (of_case, others): (VecDeque<_>, VecDeque<_>) = jobs.into_iter().partition(|job| job.journal().id == case);
        self.jobs = asked.into_iter().chain(others).collect();
        Aside { jobs: of_case.into(), typing: aside }
    }

    pub(super) fn jobs_of_typing(&mut self, now: i64) -> Vec<Job> {
        let old: Vec<_> =
            self.typing.iter().filter(|(_, typing)| now - typing.since > DRAFT_LIFE).map(|(draft, _)| *draft).collect();
        let aged = old.into_iter().filter_map(|draft| Some((draft, self.typing.remove(&draft)?)));
        let mut jobs: Vec<_> = aged.map(|(draft, typing)| typing.write(draft)).collect();
        let unkept = self.typing.iter_mut().filter(|(_, typing)| !typing.is_kept);
        jobs.extend(unkept.map(|(draft, typing)| typing.keep(*draft)));
        jobs
    }

    /// What the vault was not asked for yet: all but the first that waits, if that is under way, and what was typed since
    /// the last pause.
    pub(super) fn take_unasked(&mut self, now: i64) -> Vec<Job> {
        let asked = usize::from(self.is_asking).min(self.jobs.len());
        let mut jobs: Vec<_> = self.jobs.drain(asked..).collect();
        jobs.extend(self.jobs_of_typing(now));
        self.typing.clear();
        jobs
    }

    /// A newer text of the same field makes an older one that still waits needless, unless it is being written now.
    pub(super) fn forget_older(&mut self, job: &Job) {
        let Some(draft) = job.draft() else { return };
        let mut position = 0;
        let is_running = self.is_running;
        self.jobs.retain(|waiting| {
            position += 1;
            let is_being_written = is_running && position == 1;
            let is_older_text = matches!(waiting, Job::Keep { draft: older, .. } if *older == draft);
            is_being_written || !is_older_text
        });
    }
}

impl Typing {
    pub(super) fn write(self, draft: Draft) -> Job {
        Job::Write { journal: self.journal, changes: vec![self.change], draft: Some(draft) }
    }

    pub(super) fn keep(&mut self, draft: Draft) -> Job {
        self.is_kept = true;
        Job::Keep { journal: self.journal, change: self.change.clone(), draft }
    }
}

impl Job {
    pub(super) fn journal(&self) -> Journal {
        match self {
            Self::Write { journal, .. } | Self::Undo { journal, .. } | Self::Keep { journal, .. } => *journal,
        }
    }

    fn draft(&self) -> Option<Draft> {
        match self {
            Self::Write { draft, .. } => *draft,
            Self::Undo { .. } => None,
            Self::Keep { draft, .. } => Some(*draft),
        }
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::{Draft, Job, Queue, Typing};
    use crate::journal::{Case, CaseId, Change, RecordId};
    use crate::ui::state::Journal;

    fn journal(number: u8) -> Journal {
        let id = CaseId::from_bytes([number; 16]);
        Journal { id, case: RwSignal::new(Case::empty(id)) }
    }

    fn change() -> Change {
        Change::Remove(RecordId::from_bytes([9; 16]))
    }

    fn job(number: u8) -> Job {
        Job::Write { journal: journal(number), changes: vec![change()], draft: None }
    }

    fn cases(queue: &Queue) -> Vec<u8> {
        queue.jobs.iter().map(|job| job.journal().id).map(|id| if id == journal(1).id { 1 } else { 2 }).collect()
    }

    fn typed(number: u8) -> Typing {
        Typing { journal: journal(number), change: change(), since: 0, is_kept: true }
    }

    #[test]
    fn what_waits_of_an_erased_case_is_taken_out_and_nothing_else() {
        let owner = Owner::new();
        owner.set();
        let jobs = [1, 2, 1, 2].map(job).into();
        let mut queue = Queue { jobs, ..Queue::default() };
        queue.typing = [(Draft(1), typed(1)), (Draft(2), typed(2))].into();
        let aside = queue.set_aside(journal(1).id);
        assert_eq!((aside.jobs.len(), aside.typing.len()), (2, 1));
        assert_eq!(cases(&queue), [2, 2]);
        assert!(queue.typing.keys().eq([&Draft(2)]));
    }

    #[test]
    fn what_the_vault_is_being_asked_for_stays_first() {
        let owner = Owner::new();
        owner.set();
        let jobs = [1, 1, 2].map(job).into();
        let mut queue = Queue { jobs, is_asking: true, ..Queue::default() };
        queue.set_aside(journal(1).id);
        assert_eq!(cases(&queue), [1, 2]);
    }
}
