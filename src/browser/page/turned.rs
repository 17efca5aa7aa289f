//! Whose side the screen was turned to when the page locked. It stands in `sessionStorage`, which outlives the reload that
//! locking is, ends with the tab and is no other tab's; and it is one word that names no case, for the address has the case
//! already. In the address it could be taken out by whoever holds the device, and `history.state` is lost with the next
//! change of place.

use gloo_storage::{SessionStorage, Storage};

use super::window::window;

/// Under which it stands.
const KEY: &str = "waymark-turned";

/// How the screen is turned to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Both look at it.
    Together,
    /// The person has it alone.
    Alone,
}

impl Side {
    const fn word(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Alone => "alone",
        }
    }
}

/// Keeps it until [`forget`]. A browser that keeps nothing turns the screen back with the next lock.
pub fn keep(side: Side) {
    if is_available() {
        _ = SessionStorage::set(KEY, side.word());
    }
}

/// How it was turned, if it was.
pub fn kept() -> Option<Side> {
    let word: String = if is_available() { SessionStorage::get(KEY).ok()? } else { return None };
    [Side::Together, Side::Alone].into_iter().find(|side| side.word() == word)
}

/// It is the worker's again.
pub fn forget() {
    if is_available() {
        SessionStorage::delete(KEY);
    }
}

/// gloo-storage panics where the browser refuses storage altogether.
fn is_available() -> bool {
    window().is_some_and(|window| window.session_storage().is_ok_and(|storage| storage.is_some()))
}
