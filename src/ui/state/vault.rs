//! Opening and locking.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{App, Journal, Phase, Services};
use crate::browser::timing::sleep;
use crate::browser::{clock, handover, network, place, reload, turned};
use crate::i18n::Texts;
use crate::journal::{Case, Change};
use crate::process::{demo_case, demo_directory};
use crate::protocol::{Arrival, Desk, Failure, Request, Response};
use crate::ui::route::{Route, Spot};

/// How long locking waits for the last words to be written, in milliseconds.
const LAST_WORDS: u32 = 2_000;

/// What writes a part of the example, as of a day.
type Written = fn(&Case, &Texts, chrono::NaiveDate) -> Vec<Change>;

impl App {
    /// Looks whether there is a vault, and sets the phase.
    pub async fn look(self) {
        match self.ask(Request::Look).await {
            Ok(Response::Seen { vault, numbers, .. }) => {
                self.lock_screen_numbers.set(numbers);
                self.phase.set(if vault { Phase::Locked } else { Phase::NoVault });
            }
            Ok(_) => self.fail(Failure::Misunderstood),
            Err(failure) => self.fail(failure),
        }
    }

    /// Gives a vault that has just been opened to the desk's program. The door leaves the screen once that stands.
    ///
    /// # Errors
    /// [`Failure`] when the desk cannot be had; the vault is locked again.
    pub async fn hand_over(self, desk: Desk, is_new: bool) -> Result<(), Failure> {
        let vault = self.services.with_value(|services| services.vault.clone());
        handover::give(&vault, &Arrival { desk, is_new }).await.inspect_err(|_| vault.end())?;
        self.phase.set(Phase::Open);
        Ok(())
    }

    /// Shows the desk at the place that the address has. What needs the network has been fetched before.
    pub async fn sit_down(self, Arrival { desk, is_new }: Arrival) {
        let workspace = desk.workspace;
        let is_demo = desk.is_demo;
        self.desk.set(Some(desk));
        self.is_new.set(is_new);
        self.learn_all().await;
        network::close();
        match self.open_journal(workspace).await {
            Ok(journal) if is_demo => self.open_demo(journal).await,
            Ok(_) => self.open().await,
            Err(failure) => self.fail(failure),
        }
    }

    /// Writes the example in the language of the screen, as any case is written, and shows it.
    async fn open_demo(self, workspace: Journal) {
        let Ok(Response::Begun(id)) = self.ask(Request::BeginCase).await else {
            return self.fail(Failure::Misunderstood);
        };
        let journal = self.hold(Case::empty(id));
        for (journal, write) in [(journal, demo_case as Written), (workspace, demo_directory)] {
            let changes = self
                .texts
                .with_untracked(|texts| journal.case.with_untracked(|case| write(case, texts, clock::today())));
            self.write(journal, changes);
        }
        self.finish_writing(LAST_WORDS).await;
        turned::forget();
        // The example itself is nothing to be taken back.
        self.forget_done();
        self.go(Route::Case(id, Spot::Overview));
        self.phase.set(Phase::Open);
    }

    /// The desk shows the numbers from where the lock screen has them.
    async fn open(self) {
        if let Ok(Response::Seen { numbers, .. }) = self.ask(Request::Look).await {
            self.lock_screen_numbers.set(numbers);
        }
        self.turn_again();
        self.phase.set(Phase::Open);
        self.look_for_talks();
    }

    /// Locks: hides everything, writes what waits, ends the worker, and loads the page anew, so that keys and words are
    /// gone from memory.
    pub fn lock(self) {
        self.room.is_locking.set(true);
        self.leave_all();
        self.services.with_value(Services::lock_other_tabs);
        spawn_local(async move {
            self.finish_writing(LAST_WORDS).await;
            self.sweep_all();
            self.finish_writing(LAST_WORDS).await;
            self.finish_asking(LAST_WORDS).await;
            self.services.with_value(|services| services.vault.end());
            if self.desk.with_untracked(|desk| desk.as_ref().is_some_and(|desk| desk.is_demo)) {
                turned::forget();
                place::replace("");
            }
            reload::reload();
        });
    }

    /// Waits until the vault has done what it was asked for by now, such as putting numbers on the lock screen, at most
    /// this long (milliseconds). It answers in order, so its next answer says so.
    async fn finish_asking(self, limit: u32) {
        let has_answered = Rc::new(Cell::new(false));
        let answered = Rc::clone(&has_answered);
        spawn_local(async move {
            _ = self.ask(Request::Look).await;
            answered.set(true);
        });
        for _ in 0..limit / 20 {
            if has_answered.get() {
                return;
            }
            sleep(20).await;
        }
    }

    /// The browser puts the page aside, frozen, and nothing here runs again before it is shown, when it starts anew
    /// ([`reload::reload_when_restored`]). So it locks without waiting: the vault is given what was not written yet and
    /// ends with that, and what shows leaves the page.
    pub fn freeze(self) {
        let unwritten = self.take_unwritten();
        self.services.with_value(|services| services.vault.end_after(unwritten));
        self.journals.update(std::collections::HashMap::clear);
        self.desk.set(None);
        self.phase.set(Phase::Starting);
    }

    /// Another tab took the vault over: this one forgets what it holds and says so.
    pub fn stop_for_another_tab(self) {
        self.services.with_value(|services| services.vault.end());
        self.journals.update(std::collections::HashMap::clear);
        self.desk.set(None);
        self.is_taken_over.set(true);
        self.fail(Failure::TakenOver);
    }

    /// Goes to a place.
    pub fn go(self, route: Route) {
        place::go(&route.href());
    }

    fn fail(self, failure: Failure) {
        self.failure.set(Some(failure));
        self.phase.set(Phase::Failed);
    }
}
