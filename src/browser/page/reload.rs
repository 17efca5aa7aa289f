//! Starting the page anew, which is how it locks.

use wasm_bindgen::JsCast;
use web_sys::{Event, PageTransitionEvent};

use super::{Listener, window::window};

/// Reloads the page: its memory, keys and plaintext are gone with it.
pub fn reload() {
    // Refused only to a page that is going away already.
    _ = window().map(|window| window.location().reload());
}

/// A page that the browser kept in memory and shows again (back, forward) may be long locked: it starts anew.
pub fn reload_when_restored() {
    let Some(window) = window() else { return };
    let handle = |event: Event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            reload();
        }
    };
    Listener::new(window, "pageshow", handle).keep();
}
