//! Whose side the screen was turned to when the page locked. It stands in `sessionStorage`, which outlives the reload that
//! locking is, ends with the tab and is no other tab's. In the address it could be taken out by whoever holds the device, and
//! `history.state` is lost with the next change of place. Beside the side stands a mark of the case, and of whom of
//! several clients it is turned to; it names none: from the case it is derived, from the mark no case can be. So a changed address leads to nobody else's side.

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

/// Keeps it until [`forget`], with the mark of the case, and of the client where it is another than the person that the case
/// is about, a blank between them. A browser that keeps nothing turns the screen back with the next
/// lock.
pub fn keep(side: Side, mark: &str) {
    if is_available() {
        _ = SessionStorage::set(KEY, format!("{} {mark}", side.word()));
    }
}

/// How it was turned, if it was, and the marks.
pub fn kept() -> Option<(Side, String)> {
    let words: String = if is_available() { SessionStorage::get(KEY).ok()? } else { return None };
    let (word, mark) = words.split_once(' ')?;
    let side = [Side::Together, Side::Alone].into_iter().find(|side| side.word() == word)?;
    Some((side, mark.to_owned()))
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
