//! Keys that mean something anywhere on the page.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::{Listener, window::window};

/// A key that was pressed, as `KeyboardEvent` has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What it gives: `Escape`, `l`, `L`.
    pub key: String,
    /// Where it is on the keyboard, whatever the layout: `Escape`, `KeyL`.
    pub code: String,
    /// With Control.
    pub control: bool,
    /// With Alt or Option.
    pub alt: bool,
    /// With Shift.
    pub shift: bool,
    /// With Command or the Windows key.
    pub meta: bool,
}

/// Hears every key before the element that has the focus does; `true` says that it was taken and must do nothing else.
/// Keys that compose a character are not heard.
pub fn on_key(hear: impl Fn(&Key) -> bool + 'static) -> Option<Listener> {
    let handle = move |event: Event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>().filter(|pressed| !pressed.is_composing()) else { return };
        if hear(&key(pressed)) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    Some(Listener::new(window()?, "keydown", handle))
}

/// Hears the name of every key: [`on_key`] for whoever asks no more of it. The lock screen has no more to load.
pub fn on_key_named(hear: impl Fn(&str) -> bool + 'static) -> Option<Listener> {
    let handle = move |event: Event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
        if hear(&pressed.key()) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    Some(Listener::new(window()?, "keydown", handle))
}

fn key(event: &KeyboardEvent) -> Key {
    Key {
        key: event.key(),
        code: event.code(),
        control: event.ctrl_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        meta: event.meta_key(),
    }
}
