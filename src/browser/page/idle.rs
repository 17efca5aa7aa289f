//! Nobody is there any more: when to lock.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Interval;

use super::Listener;
use super::clock::now_ms;
use super::window::{document, window};

/// How often the clock is looked at, in milliseconds. A sleeping device looks at it when it wakes.
const LOOK_EVERY: u32 = 5_000;

/// What shows that somebody is there.
const SIGNS_OF_LIFE: [&str; 6] = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel", "input"];

/// How long nobody may be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Minutes without a touch or key.
    pub idle_minutes: u32,
    /// Seconds while the page does not show.
    pub hidden_seconds: u32,
}

impl Default for Limits {
    /// Five minutes idle, sixty seconds hidden.
    fn default() -> Self {
        Self { idle_minutes: 5, hidden_seconds: 60 }
    }
}

/// What is known about presence; all times are wall clock in milliseconds, because timers stand still in sleep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Presence {
    limits: Limits,
    last_sign: i64,
    hidden_since: Option<i64>,
}

impl Presence {
    fn is_over(&self, now: i64) -> bool {
        let idle = i64::from(self.limits.idle_minutes) * 60_000;
        let hidden = i64::from(self.limits.hidden_seconds) * 1_000;
        is_past(self.last_sign, idle, now) || self.hidden_since.is_some_and(|since| is_past(since, hidden, now))
    }
}

/// A clock that was set back more than the limit is as good as no clock: over.
fn is_past(since: i64, limit: i64, now: i64) -> bool {
    (now - since).abs() >= limit
}

/// Watches whether somebody is there; dropping it stops the watch.
#[must_use = "the watch ends when this is dropped"]
pub struct Idle {
    _listeners: Vec<Listener>,
    _interval: Interval,
    state: Rc<Watch>,
}

struct Watch {
    presence: Cell<Presence>,
    on_due: Box<dyn Fn()>,
}

impl Idle {
    /// Runs `on_due` when a limit is passed, and every few seconds from then on until somebody is there: keep drafts,
    /// then lock. It runs on a locked page too, where there is nothing to do.
    pub fn watch(limits: Limits, on_due: impl Fn() + 'static) -> Option<Self> {
        let presence = Presence { limits, last_sign: now_ms(), hidden_since: hidden_now() };
        let state = Rc::new(Watch { presence: Cell::new(presence), on_due: Box::new(on_due) });
        let looking = Rc::clone(&state);
        let interval = Interval::new(LOOK_EVERY, move || looking.look());
        Some(Self { _listeners: listeners(&state)?, _interval: interval, state })
    }

    /// Other limits from now on.
    pub fn set_limits(&self, limits: Limits) {
        self.state.presence.update(|presence| Presence { limits, ..presence });
    }
}

fn listeners(state: &Rc<Watch>) -> Option<Vec<Listener>> {
    let (window, document) = (window()?, document()?);
    let mut listeners: Vec<Listener> = SIGNS_OF_LIFE
        .into_iter()
        .map(|sign| {
            let state = Rc::clone(state);
            Listener::new(window.clone(), sign, move |_| state.see_sign())
        })
        .collect();
    let state = Rc::clone(state);
    listeners.push(Listener::new(document, "visibilitychange", move |_| state.see_visibility()));
    Some(listeners)
}

impl Watch {
    /// Looks first: the key that wakes a device must not excuse the night before.
    fn see_sign(&self) {
        self.look();
        self.presence.update(|presence| Presence { last_sign: now_ms(), ..presence });
    }

    fn see_visibility(&self) {
        self.look();
        self.presence.update(|presence| Presence { hidden_since: hidden_now(), ..presence });
    }

    fn look(&self) {
        if self.presence.get().is_over(now_ms()) {
            (self.on_due)();
        }
    }
}

/// Since now, if the page does not show and no dialog of its own is the reason.
fn hidden_now() -> Option<i64> {
    let is_hidden = document().is_some_and(|document| document.hidden());
    (is_hidden && !OwnDialog::is_open()).then(now_ms)
}

thread_local! {
    /// How many dialogs of our own are open.
    static OWN_DIALOGS: Cell<u32> = const { Cell::new(0) };
}

/// A dialog that the page itself opened (file, camera, print): hiding the page meanwhile does not lock it. Idle time
/// goes on.
#[must_use = "the dialog counts as closed when this is dropped"]
pub struct OwnDialog(());

impl OwnDialog {
    /// Until it is dropped.
    pub fn open() -> Self {
        OWN_DIALOGS.set(OWN_DIALOGS.get().saturating_add(1));
        Self(())
    }

    fn is_open() -> bool {
        OWN_DIALOGS.get() > 0
    }
}

impl Drop for OwnDialog {
    fn drop(&mut self) {
        OWN_DIALOGS.set(OWN_DIALOGS.get().saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Presence};

    const MINUTE: i64 = 60_000;

    fn present() -> Presence {
        Presence { limits: Limits::default(), last_sign: 0, hidden_since: None }
    }

    #[test]
    fn five_idle_minutes_are_the_end() {
        assert!(!present().is_over(5 * MINUTE - 1));
        assert!(present().is_over(5 * MINUTE));
    }

    #[test]
    fn a_hidden_minute_is_the_end() {
        let hidden = Presence { hidden_since: Some(MINUTE), last_sign: MINUTE, ..present() };
        assert!(!hidden.is_over(2 * MINUTE - 1));
        assert!(hidden.is_over(2 * MINUTE));
    }

    #[test]
    fn a_clock_set_back_by_a_day_does_not_keep_it_open() {
        assert!(present().is_over(-24 * 60 * MINUTE));
    }
}
