//! The page goes out of sight: the last moment at which a phone surely lets it write.

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
