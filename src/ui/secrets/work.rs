//! One thing at a time that the vault is asked for, and how it went.

use std::future::Future;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::protocol::Failure;

/// A piece of work that a button starts.
#[derive(Clone, Copy)]
pub struct Work {
    /// It is under way.
    pub busy: RwSignal<bool>,
    /// Why it was not done.
    pub failure: RwSignal<Option<Failure>>,
}

impl Work {
    /// Nothing under way.
    pub fn new() -> Self {
        Self { busy: RwSignal::new(false), failure: RwSignal::new(None) }
    }

    /// Does something, unless the last thing is still under way.
    pub fn run(self, doing: impl Future<Output = Result<(), Failure>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.failure.set(None);
        spawn_local(async move {
            let outcome = doing.await;
            // The screen may be gone by now, and its signals with it.
            _ = self.failure.try_set(outcome.err());
            _ = self.busy.try_set(false);
        });
    }
}

impl Default for Work {
    fn default() -> Self {
        Self::new()
    }
}
