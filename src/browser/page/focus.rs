//! Where the keyboard is.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::window::{document, element};

/// Moves the focus to the element with this id; nothing if it is not there.
pub fn on(id: &str) {
    element::<HtmlElement>(id).iter().for_each(focus);
}

/// Moves the focus to the page's main heading, so that a screen reader reads where one is now.
pub fn on_heading() {
    let found = document().and_then(|document| document.query_selector("h1").ok().flatten());
    let Some(heading) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    heading.set_tab_index(-1);
    focus(&heading);
}

fn focus(element: &HtmlElement) {
    // Fails only where the element has left the page.
    _ = element.focus();
}
