//! Starting the page anew, which is how it locks.

use super::{Listener, hiding::is_of_a_kept_page, window::window};

/// Reloads the page: its memory, keys and plaintext are gone with it.
pub fn reload() {
    // Refused only to a page that is going away already.
    _ = window().map(|window| window.location().reload());
}

/// A page that the browser kept in memory and shows again (back, forward) may be long locked: it starts anew.
pub fn reload_when_restored() {
    let Some(window) = window() else { return };
    let show = |event| {
        if is_of_a_kept_page(&event) {
            reload();
        }
    };
    Listener::new(window, "pageshow", show).keep();
}
