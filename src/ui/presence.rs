//! What locks the desk: nobody there, another tab that locks, Shift pressed three times, another tab that took over, a
//! page that the browser puts aside.

use std::cell::RefCell;

use leptos::prelude::*;

use super::settings::{EMERGENCY_KEY, emergency_by_key};
use super::state::{App, Phase};
use crate::browser::idle::{Idle, Limits};
use crate::browser::keyboard::{self, Key};
use crate::browser::tabs::Tabs;
use crate::browser::{Listener, clock::now_ms, hiding, pressing, reload, settings};

/// How quickly Shift is pressed three times to lock, in milliseconds.
const THREE_PRESSES: i64 = 1_200;

/// Watches from now on.
pub(super) fn watch(app: App) {
    let kept = settings::load();
    let usual = Limits::default();
    let limits = Limits {
        idle_minutes: kept.idle_minutes.unwrap_or(usual.idle_minutes),
        hidden_seconds: kept.hidden_seconds.unwrap_or(usual.hidden_seconds),
    };
    let idle = Idle::watch(limits, move || cover_or_lock(app));
    let tabs = Tabs::on_lock(move || lock_if_open(app));
    let keys = three_presses(move || lock_if_open(app));
    emergency_key(app).into_iter().for_each(Listener::keep);
    let vault = app.services.with_value(|services| services.vault.clone());
    vault.on_taken_over(move || app.stop_for_another_tab());
    vault.on_gone(reload::reload);
    pressing::watch();
    // First, so that what was typed goes with the vault's last requests.
    hiding::on_freezing(move || app.freeze()).into_iter().for_each(Listener::keep);
    hiding::on_hiding(move || app.keep_typed()).into_iter().flatten().for_each(Listener::keep);
    app.services.update_value(|services| {
        services.watches = Some((idle, tabs, keys));
    });
}

/// While a talk is under way, a cover takes the lock's place: both come back to where they were with one key.
fn cover_or_lock(app: App) {
    if app.room.is_in_talk() {
        app.room.is_covered.set(true);
    } else {
        lock_if_open(app);
    }
}

fn lock_if_open(app: App) {
    if app.phase.get_untracked() == Phase::Open {
        app.lock();
    }
}

/// The emergency numbers from any screen by one key (1-29). Over a turned or covered screen they lie by themselves: a
/// place of the worker's would turn it back.
fn emergency_key(app: App) -> Option<Listener> {
    keyboard::on_key_named(move |key| {
        let is_apart = app.room.together.get_untracked().is_some() || app.room.is_covered.get_untracked();
        if !is_apart {
            return emergency_by_key(app, key);
        }
        let is_meant = key == EMERGENCY_KEY;
        if is_meant {
            app.room.has_numbers.update(|shows| *shows = !*shows);
        }
        is_meant
    })
}

fn three_presses(act: impl Fn() + 'static) -> Option<Listener> {
    let presses = RefCell::new(Vec::<i64>::new());
    keyboard::on_key(move |key: &Key| {
        if is_third(&mut presses.borrow_mut(), key, now_ms()) {
            act();
        }
        false
    })
}

/// Whether this is the third Shift in a row. A held key repeats nothing here: browsers send Shift once.
fn is_third(presses: &mut Vec<i64>, key: &Key, now: i64) -> bool {
    if key.key != "Shift" {
        presses.clear();
        return false;
    }
    presses.retain(|press| now - press < THREE_PRESSES);
    presses.push(now);
    let is_third = presses.len() == 3;
    if is_third {
        presses.clear();
    }
    is_third
}

#[cfg(test)]
mod tests {
    use super::{Key, is_third};

    fn key(name: &str) -> Key {
        Key { key: name.into(), code: name.into(), control: false, alt: false, shift: false, meta: false }
    }

    #[test]
    fn three_shifts_in_a_row_lock() {
        let mut presses = Vec::new();
        let locks: Vec<_> = [0, 300, 600].map(|now| is_third(&mut presses, &key("Shift"), now)).into();
        assert_eq!(locks, [false, false, true]);
    }

    #[test]
    fn shifts_between_letters_or_too_slow_do_not() {
        let mut presses = Vec::new();
        let typed = [("Shift", 0), ("A", 100), ("Shift", 200), ("B", 300), ("Shift", 400)];
        assert!(!typed.into_iter().any(|(name, now)| is_third(&mut presses, &key(name), now)));
        let mut presses = Vec::new();
        assert!(![0, 1_300, 2_600].into_iter().any(|now| is_third(&mut presses, &key("Shift"), now)));
    }
}
