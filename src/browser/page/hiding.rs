//! The page goes out of sight: the last moment at which a phone surely lets it write.

use wasm_bindgen::JsCast;
use web_sys::{Event, PageTransitionEvent};

use super::Listener;
use super::window::{document, window};

/// Hears when the page is hidden or left; listening ends when the listeners are dropped.
pub fn on_hiding(hear: impl Fn() + Clone + 'static) -> Option<[Listener; 2]> {
    let leave = hear.clone();
    let hidden = Listener::new(document()?, "visibilitychange", move |_| {
        if document().is_some_and(|document| document.hidden()) {
            hear();
        }
    });
    Some([hidden, Listener::new(window()?, "pagehide", move |_| leave())])
}

/// Hears when the browser is about to keep the page in memory, frozen, for the way back to it.
pub fn on_freezing(hear: impl Fn() + 'static) -> Option<Listener> {
    Some(Listener::new(window()?, "pagehide", move |event| {
        if is_of_a_kept_page(&event) {
            hear();
        }
    }))
}

/// Whether the browser keeps the page that goes, or shows one again that it kept.
pub(super) fn is_of_a_kept_page(event: &Event) -> bool {
    event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted)
}
