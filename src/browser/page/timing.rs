//! Waiting.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::{callback::Timeout, future::TimeoutFuture};

/// Waits this many milliseconds.
pub async fn sleep(milliseconds: u32) {
    TimeoutFuture::new(milliseconds).await;
}

/// Does something once nothing has asked for it for a while: saving while somebody types.
#[derive(Clone)]
pub struct Debounce {
    milliseconds: u32,
    waiting: Rc<RefCell<Option<Timeout>>>,
}

impl Debounce {
    /// Waits for a pause this long.
    pub fn new(milliseconds: u32) -> Self {
        Self { milliseconds, waiting: Rc::default() }
    }

    /// Does it after the pause, instead of what still waits.
    pub fn run(&self, act: impl FnOnce() + 'static) {
        // Replacing a timeout cancels it.
        self.waiting.replace(Some(Timeout::new(self.milliseconds, act)));
    }

    /// Does nothing of what still waits.
    pub fn cancel(&self) {
        self.waiting.replace(None);
    }
}
