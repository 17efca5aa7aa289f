//! What is kept of a person's choices before anything is unlocked: language, look and lock times, nothing else.

use gloo_storage::{LocalStorage, Storage};
use js_sys::Array;
use serde::{Deserialize, Serialize};

use super::window::window;

/// Under which they stand in `localStorage`.
const KEY: &str = "waymark";

/// The choices; `None` leaves it to the device or to the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// A language tag.
    pub language: Option<String>,
    /// `light` or `dark`.
    pub theme: Option<String>,
    /// Idle minutes before locking.
    pub idle_minutes: Option<u32>,
    /// Hidden seconds before locking.
    pub hidden_seconds: Option<u32>,
}

/// What was kept; the defaults where nothing was, or it cannot be read.
pub fn load() -> Settings {
    if is_available() { LocalStorage::get(KEY).unwrap_or_default() } else { Settings::default() }
}

/// Keeps them. A browser that keeps nothing has the defaults next time.
pub fn save(settings: &Settings) {
    if is_available() {
        _ = LocalStorage::set(KEY, settings);
    }
}

/// Forgets them: part of leaving this device.
pub fn forget() {
    if is_available() {
        LocalStorage::delete(KEY);
    }
}

/// The languages that the person reads, as the browser is set up, best first.
pub fn preferred_languages() -> Vec<String> {
    let languages = window().map_or_else(Array::new, |window| window.navigator().languages());
    languages.iter().filter_map(|language| language.as_string()).collect()
}

/// gloo-storage panics where the browser refuses storage altogether.
fn is_available() -> bool {
    window().is_some_and(|window| window.local_storage().is_ok_and(|storage| storage.is_some()))
}
