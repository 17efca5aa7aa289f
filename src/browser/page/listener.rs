//! Hearing an event for as long as somebody wants to.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Something that is listened to; dropping it stops the listening.
#[must_use = "listening ends when this is dropped"]
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    handler: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Hears an event of this target before anything inside it does.
    pub(super) fn new(target: impl Into<EventTarget>, event: &'static str, hear: impl FnMut(Event) + 'static) -> Self {
        let (target, handler) = (target.into(), Closure::<dyn FnMut(Event)>::new(hear));
        let options = AddEventListenerOptions::new();
        options.set_capture(true);
        // Fails for no event that exists.
        _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            event,
            handler.as_ref().unchecked_ref(),
            &options,
        );
        Self { target, event, handler }
    }

    /// Goes on listening as long as the page lives.
    pub fn keep(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let handler = self.handler.as_ref().unchecked_ref();
        _ = self.target.remove_event_listener_with_callback_and_bool(self.event, handler, true);
    }
}
