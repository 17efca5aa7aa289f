//! What is set on the page as a whole.

use super::window::{document, root};

/// Sets the language of the page and its direction, `ltr` or `rtl`.
pub fn set_language(language: &str, direction: &str) {
    set("lang", language);
    set("dir", direction);
}

/// Sets the look, `light` or `dark`.
pub fn set_theme(theme: &str) {
    set("data-theme", theme);
}

/// Leaves the look to the device.
pub fn unset_theme() {
    // Fails for no name that is one.
    root().iter().for_each(|root| _ = root.remove_attribute("data-theme"));
}

/// Sets the window's title, which goes into the browser's history: nothing about a person may stand in it.
pub fn set_title(title: &str) {
    document().iter().for_each(|document| document.set_title(title));
}

fn set(name: &str, value: &str) {
    // Fails for no name that is one.
    root().iter().for_each(|root| _ = root.set_attribute(name, value));
}
