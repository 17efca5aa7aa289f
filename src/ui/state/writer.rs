//! The queue between the screen and the vault: one thing at a time, in order, nothing dropped.
//!
//! Operations are made from a change only when its turn comes, so that they name the events that stand then. What
//! could not be written stays first in the queue and is tried again.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::queue::{Aside, Draft, Job, Typing};
use super::{App, Journal, Status};
use crate::browser::clock::now_ms;
use crate::browser::timing::sleep;
use crate::browser::{focus, pressing};
use crate::journal::{CaseId, Change, EventId, Line, Op};
use crate::protocol::{Failure, Request, Response};

/// How long the queue waits before it tries again, in milliseconds.
const RETRY_AFTER: u32 = 3_000;

/// The longest that typed words stay off the disk, in milliseconds (design: at most half a second).
const PAUSE: u32 = 400;

/// How long moving the focus waits for what is being written, in milliseconds.
const FOCUS_WAITS: u32 = 2_000;

/// How long undoing waits for what is being written, in milliseconds.
const UNDO_WAITS: u32 = 5_000;

impl App {
    /// Writes changes, all or none.
    pub fn write(self, journal: Journal, changes: Vec<Change>) {
        self.enqueue(Job::Write { journal, changes, draft: None });
    }

    /// Writes what takes the pressed button away. Once it is written, the keyboard stands at the element with this id: not
    /// before, for a field that has the focus does not take what is written in.
    pub fn write_and_focus(self, journal: Journal, change: Change, id: String) {
        self.write_all_and_focus(journal, vec![change], id);
    }

    /// The same with several changes that belong together.
    pub fn write_all_and_focus(self, journal: Journal, changes: Vec<Change>, id: String) {
        self.write(journal, changes);
        spawn_local(async move {
            self.finish_writing(FOCUS_WAITS).await;
            if self.has_written_all() {
                request_animation_frame(move || focus::on(&id));
            }
        });
    }

    /// Takes the last action back: what stood before stands again, as a new event. Words still being typed count as
    /// the last action.
    pub fn undo(self) {
        self.leave_all();
        spawn_local(async move {
            self.finish_writing(UNDO_WAITS).await;
            let last = self.services.try_update_value(|services| services.queue.done.pop()).flatten();
            self.can_undo.set(self.services.with_value(|services| !services.queue.done.is_empty()));
            if let Some((journal, events)) = last {
                self.enqueue(Job::Undo { journal, events });
            }
        });
    }

    /// Makes the text of a field an answer; its draft ends.
    pub fn write_text(self, journal: Journal, change: Change, draft: Option<Draft>) {
        if let Some(draft) = draft {
            self.services.update_value(|services| drop(services.queue.typing.remove(&draft)));
        }
        self.enqueue(Job::Write { journal, changes: vec![change], draft });
    }

    /// Hears the text of a field while it is typed in; it is kept at the next pause.
    pub fn type_text(self, journal: Journal, change: Change, draft: Draft) {
        self.status.set(Status::Writing);
        let starts = self.services.try_update_value(|services| {
            let queue = &mut services.queue;
            let since = queue.typing.get(&draft).map_or_else(now_ms, |typing| typing.since);
            queue.typing.insert(draft, Typing { journal, change, since, is_kept: false });
            !std::mem::replace(&mut queue.is_pausing, true)
        });
        if starts == Some(true) {
            spawn_local(async move {
                sleep(PAUSE).await;
                self.keep_typed();
            });
        }
    }

    /// Keeps everything typed since the last pause, now.
    pub fn keep_typed(self) {
        let now = now_ms();
        let jobs = self.services.try_update_value(|services| {
            services.queue.is_pausing = false;
            services.queue.jobs_of_typing(now)
        });
        jobs.into_iter().flatten().for_each(|job| self.enqueue(job));
    }

    /// A field went away: what was typed in it becomes an answer.
    pub fn leave(self, draft: Draft) {
        let typing = self.services.try_update_value(|services| services.queue.typing.remove(&draft)).flatten();
        if let Some(Typing { journal, change, .. }) = typing {
            self.enqueue(Job::Write { journal, changes: vec![change], draft: Some(draft) });
        }
    }

    /// Everything that is being typed becomes an answer.
    pub fn leave_all(self) {
        let drafts = self.services.with_value(|services| services.queue.typing.keys().copied().collect::<Vec<_>>());
        drafts.into_iter().for_each(|draft| self.leave(draft));
    }

    /// Nothing of what is being typed becomes an answer: it was a draft, and the draft goes.
    pub fn unsay_all(self) {
        let typed = self.services.try_update_value(|services| std::mem::take(&mut services.queue.typing));
        for (draft, Typing { journal, .. }) in typed.into_iter().flatten() {
            self.enqueue(Job::Write { journal, changes: Vec::new(), draft: Some(draft) });
        }
    }

    /// A number for the text of a field.
    pub fn new_draft(self) -> Draft {
        let number = self.services.try_update_value(|services| {
            services.queue.last_draft += 1;
            services.queue.last_draft
        });
        Draft(number.unwrap_or_default())
    }

    /// Whether nothing waits to be written.
    pub fn has_written_all(self) -> bool {
        self.services.with_value(|services| services.queue.jobs.is_empty())
    }

    /// Waits until all is written, at most this long (milliseconds).
    pub async fn finish_writing(self, limit: u32) {
        for _ in 0..limit / 20 {
            if self.has_written_all() {
                return;
            }
            sleep(20).await;
        }
    }

    /// The requests that write what the vault was not asked to write yet, for a page that stops here; nothing waits any
    /// more afterwards. Typed words are kept as drafts.
    pub(super) fn take_unwritten(self) -> Vec<Request> {
        let jobs = self.services.try_update_value(|services| services.queue.take_unasked(now_ms()));
        jobs.into_iter().flatten().filter_map(|job| request_of(job).ok().flatten()).collect()
    }

    /// Takes out what waits to be written of a case.
    pub(super) fn set_aside(self, case: CaseId) -> Aside {
        self.services.try_update_value(|services| services.queue.set_aside(case)).unwrap_or_default()
    }

    /// Writes after all what was set aside: the case stays.
    pub(super) fn put_back(self, aside: Aside) {
        aside.jobs.into_iter().for_each(|job| self.enqueue(job));
        aside.typing.into_iter().for_each(|(draft, typing)| self.enqueue(typing.write(draft)));
    }

    fn enqueue(self, job: Job) {
        let is_first = self.services.try_update_value(|services| {
            services.queue.forget_older(&job);
            services.queue.jobs.push_back(job);
            !std::mem::replace(&mut services.queue.is_running, true)
        });
        self.status.set(Status::Writing);
        if is_first == Some(true) {
            spawn_local(self.run_queue());
        }
    }

    async fn run_queue(self) {
        while let Some(job) = self.services.with_value(|services| services.queue.jobs.front().cloned()) {
            self.is_asking(true);
            let outcome = self.do_job(job).await;
            self.is_asking(false);
            match outcome {
                Ok(at) => self.after_job(at),
                // The case was erased meanwhile: nobody can write this any more, and all else waits behind it.
                Err(Failure::NoCase) => self.after_job(now_ms()),
                Err(failure @ (Failure::WorkerGone | Failure::TakenOver | Failure::Locked)) => {
                    self.status.set(Status::NotSaved(failure));
                    break;
                }
                Err(failure) => {
                    self.status.set(Status::NotSaved(failure));
                    sleep(RETRY_AFTER).await;
                }
            }
        }
        self.services.update_value(|services| services.queue.is_running = false);
    }

    fn is_asking(self, is_asking: bool) {
        self.services.update_value(|services| services.queue.is_asking = is_asking);
    }

    fn after_job(self, at: i64) {
        let is_last = self.services.try_update_value(|services| {
            services.queue.jobs.pop_front();
            services.queue.is_done()
        });
        if is_last == Some(true) {
            self.status.set(Status::Saved(at));
        }
    }

    async fn do_job(self, job: Job) -> Result<i64, Failure> {
        let (journal, can_be_undone) = (job.journal(), matches!(job, Job::Write { .. }));
        let Some(request) = request_of(job)? else { return Ok(now_ms()) };
        match self.ask(request).await? {
            Response::Appended { lines, card, at } => {
                pressing::until_lifted().await;
                let written = self.take_lines(journal, &lines)?;
                card.into_iter().for_each(|card| self.take_card(*card));
                if can_be_undone {
                    self.remember(journal, written);
                }
                Ok(at)
            }
            Response::Kept { at } => Ok(at),
            _ => Ok(now_ms()),
        }
    }

    /// Nothing of what was written so far can be undone.
    pub fn forget_done(self) {
        self.services.update_value(|services| services.queue.done.clear());
        self.can_undo.set(false);
    }

    /// What can be undone.
    fn remember(self, journal: Journal, written: Vec<EventId>) {
        if written.is_empty() {
            return;
        }
        self.services.update_value(|services| services.queue.done.push((journal, written)));
        self.can_undo.set(true);
    }

    fn take_lines(self, journal: Journal, lines: &[String]) -> Result<Vec<EventId>, Failure> {
        let lines: Result<Vec<_>, _> = lines.iter().map(|line| Line::read(line)).collect();
        let lines = lines.map_err(|_| Failure::Misunderstood)?;
        let written = lines.iter().map(|line| line.event().id).collect();
        journal.case.try_update(|case| lines.into_iter().try_for_each(|line| case.apply(line).map(drop)));
        Ok(written)
    }
}

/// What a job asks the vault for as the case stands now; nothing if it would change nothing.
fn request_of(job: Job) -> Result<Option<Request>, Failure> {
    match job {
        Job::Keep { journal, change, draft } => keeping(journal, change, draft).map(Some),
        Job::Write { journal, changes, draft } => writing(journal, &changes, draft),
        Job::Undo { journal, events } => {
            let changes = journal.case.with_untracked(|case| case.undoing(&events));
            writing(journal, &changes, None)
        }
    }
}

fn keeping(journal: Journal, change: Change, Draft(draft): Draft) -> Result<Request, Failure> {
    let ops = encode(ops_of(journal, &[change]))?;
    Ok(match ops.is_empty() {
        true => Request::DropDraft { draft },
        false => Request::KeepDraft { draft, journal: journal.id, ops },
    })
}

fn writing(journal: Journal, changes: &[Change], draft: Option<Draft>) -> Result<Option<Request>, Failure> {
    let ops = encode(ops_of(journal, changes))?;
    let draft = draft.map(|Draft(number)| number);
    Ok(match (ops.is_empty(), draft) {
        (false, draft) => Some(Request::Append { journal: journal.id, ops, draft }),
        (true, Some(draft)) => Some(Request::DropDraft { draft }),
        (true, None) => None,
    })
}

/// The operations of changes as the case stands now; a record that several of them bring about is added once.
fn ops_of(journal: Journal, changes: &[Change]) -> Vec<Op> {
    let mut ops: Vec<Op> = Vec::new();
    journal.case.with_untracked(|case| {
        for op in changes.iter().flat_map(|change| case.ops_of(change)) {
            if !ops.contains(&op) {
                ops.push(op);
            }
        }
    });
    ops
}

fn encode(ops: Vec<Op>) -> Result<Vec<String>, Failure> {
    let encoded: Result<Vec<_>, _> = ops.iter().map(serde_json::to_string).collect();
    encoded.map_err(|_| Failure::Misunderstood)
}
