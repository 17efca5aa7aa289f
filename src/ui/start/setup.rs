//! How far the start has come.

use leptos::prelude::*;

use crate::protocol::Desk;
use crate::ui::route::Route;

/// The steps, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What this is.
    Welcome,
    /// How a file from another device comes in.
    FromFile,
    /// Choosing a passphrase and making the vault.
    Passphrase,
    /// Keeping the recovery code.
    Code,
}

/// What the steps hand on.
#[derive(Clone, Copy)]
pub struct Setup {
    /// The present step.
    pub(super) step: RwSignal<Step>,
    /// The new vault's desk, once it is made.
    pub(super) desk: RwSignal<Option<Desk>>,
    /// Its recovery code.
    pub(super) code: RwSignal<String>,
    /// Where the worker goes at the end.
    pub(super) then: RwSignal<Route>,
}

impl Setup {
    /// At the beginning.
    pub(super) fn new() -> Self {
        Self {
            step: RwSignal::new(Step::Welcome),
            desk: RwSignal::new(None),
            code: RwSignal::default(),
            then: RwSignal::new(Route::Home),
        }
    }

    /// Goes to a step.
    pub(super) fn go(self, step: Step) {
        self.step.set(step);
    }
}
