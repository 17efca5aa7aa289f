//! Opening and locking.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{App, Phase};
use crate::browser::{network, place, reload};
use crate::protocol::{Desk, Failure, Request, Response};
use crate::ui::route::Route;

/// How long locking waits for the last words to be written, in milliseconds.
const LAST_WORDS: u32 = 2_000;

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

    /// Shows the desk of a vault that has just been opened, at the place that the address has.
    pub async fn sit_down(self, desk: Desk) {
        let workspace = desk.workspace;
        self.desk.set(Some(desk));
        self.learn_all().await;
        network::close();
        match self.open_journal(workspace).await {
            Ok(_) => self.phase.set(Phase::Open),
            Err(failure) => self.fail(failure),
        }
    }

    /// Locks: writes what waits, ends the worker, and loads the page anew, so that keys and words are gone from memory.
    pub fn lock(self) {
        self.leave_all();
        spawn_local(async move {
            self.finish_writing(LAST_WORDS).await;
            self.services.with_value(|services| services.vault.end());
            reload::reload();
        });
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
