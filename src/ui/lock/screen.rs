//! The lock screen.

use leptos::prelude::*;

use super::change::Change;
use super::forgotten::Forgotten;
use super::unlock::Unlock;

/// The ways in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// By the passphrase.
    Unlock,
    /// By the recovery code, with a new passphrase.
    Forgotten,
    /// By the passphrase, with a new one.
    Change,
}

/// A vault stands on this device, and it is locked. The address stays as it is, so that the worker comes back to the
/// same place in the same mode.
#[component]
pub fn LockScreen() -> impl IntoView {
    let door = RwSignal::new(Door::Unlock);
    move || match door.get() {
        Door::Unlock => view! { <Unlock door /> }.into_any(),
        Door::Forgotten => view! { <Forgotten door /> }.into_any(),
        Door::Change => view! { <Change door /> }.into_any(),
    }
}
