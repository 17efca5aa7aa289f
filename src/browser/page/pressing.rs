//! What a finger or the mouse is pressing: nothing may move away below it until it is lifted.

use std::cell::Cell;

use super::Listener;
use super::clock::now_ms;
use super::timing::sleep;
use super::window::window;

/// How long something waits for whoever does not lift it, in milliseconds: they are not pressing but dragging.
const WAITS: i64 = 1_000;

/// How often it is looked whether it was lifted, in milliseconds.
const LOOK_EVERY: u32 = 10;

thread_local! {
    /// Since when something has been pressed, by the wall clock in milliseconds.
    static PRESSED: Cell<Option<i64>> = const { Cell::new(None) };
}

/// Watches from now on, as long as the page lives.
pub fn watch() {
    let Some(window) = window() else { return };
    Listener::new(window.clone(), "pointerdown", |_| PRESSED.set(Some(now_ms()))).keep();
    for end in ["pointerup", "pointercancel"] {
        Listener::new(window.clone(), end, |_| PRESSED.set(None)).keep();
    }
}

/// Waits until nothing is pressed. A field that is left by pressing a button writes its answer: what that brings onto
/// the page must not move the button away between the press and its end, for then the browser would not call it one.
pub async fn until_lifted() {
    while PRESSED.get().is_some_and(|since| (now_ms() - since).abs() < WAITS) {
        sleep(LOOK_EVERY).await;
    }
}
