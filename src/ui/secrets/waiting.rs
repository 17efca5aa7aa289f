//! The time between a wrong try and the next.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Work;
use crate::browser::timing;
use crate::protocol::Failure;

/// Seconds that count down after a wrong try.
#[derive(Clone, Copy)]
pub struct Waiting {
    left: RwSignal<u32>,
}

impl Waiting {
    /// Counts down after every failure of this work that asks for it.
    pub fn after(work: Work) -> Self {
        let waiting = Self { left: RwSignal::new(0) };
        Effect::new(move |_| {
            let seconds = work.failure.with(|failure| failure.as_ref().map_or(0, seconds));
            if seconds > 0 && waiting.left.get_untracked() == 0 {
                waiting.left.set(seconds);
                spawn_local(waiting.count_down());
            }
        });
        waiting
    }

    /// Whether the next try has to wait.
    pub fn is_on(self) -> bool {
        self.left.get() > 0
    }

    /// The seconds left.
    pub fn seconds(self) -> u32 {
        self.left.get()
    }

    /// Ends with the wait, or with the screen that shows it.
    async fn count_down(self) {
        while self.left.try_get_untracked().is_some_and(|left| left > 0) {
            timing::sleep(1_000).await;
            _ = self.left.try_update(|left| *left = left.saturating_sub(1));
        }
    }
}

fn seconds(failure: &Failure) -> u32 {
    match failure {
        Failure::WrongPassphrase { wait } | Failure::WrongCode { wait } | Failure::Wait { wait } => *wait,
        _ => 0,
    }
}
