//! The other tabs of this page: what locks one locks all.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

use super::Listener;

/// The channel between the tabs.
const CHANNEL: &str = "waymark";
/// Its one message.
const LOCK: &str = "lock";

/// A line to the other tabs; dropping the last clone closes it.
#[derive(Clone)]
pub struct Tabs(Rc<Open>);

struct Open {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl Tabs {
    /// Hears when another tab locks. `None` where the browser has no such channel.
    pub fn on_lock(hear: impl Fn() + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(CHANNEL).ok()?;
        let listener = Listener::new(channel.clone(), "message", move |_| hear());
        Some(Self(Rc::new(Open { channel, _listener: listener })))
    }

    /// Locks every other tab.
    pub fn lock_others(&self) {
        // Fails only on a closed channel.
        _ = self.0.channel.post_message(&JsValue::from_str(LOCK));
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.channel.close();
    }
}
