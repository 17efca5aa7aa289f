//! The place on the page is the address's fragment. It never reaches a server.

use web_sys::Location;

use super::{Listener, window::window};

/// What follows the `#`, without it; empty at the start.
pub fn fragment() -> String {
    let hash = location().and_then(|location| location.hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(ToOwned::to_owned).unwrap_or(hash)
}

/// Goes to a place; *back* leads to the one before. The listeners hear it.
pub fn go(fragment: &str) {
    // A fragment can always be set.
    location().iter().for_each(|location| _ = location.set_hash(fragment));
}

/// Goes to a place instead of this one: *back* does not lead here again. The listeners hear it.
pub fn replace(fragment: &str) {
    // A fragment can always be set.
    location().iter().for_each(|location| _ = location.replace(&format!("#{fragment}")));
}

/// Goes to the place before.
pub fn back() {
    // Without a place before, nothing happens.
    _ = window().and_then(|window| window.history().ok()).map(|history| history.back());
}

/// Hears every change of place, with the new fragment.
pub fn on_change(hear: impl Fn(String) + 'static) -> Option<Listener> {
    Some(Listener::new(window()?, "hashchange", move |_| hear(fragment())))
}

fn location() -> Option<Location> {
    window().map(|window| window.location())
}
