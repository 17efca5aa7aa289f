//! Where the keyboard is, and what of the page shows.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, SvgElement};

use super::window::{document, element, window};

/// Moves the focus to the element with this id; nothing if it is not there.
pub fn on(id: &str) {
    // An element that has left the page cannot take focus, and need not.
    element::<HtmlElement>(id).iter().for_each(|element| _ = element.focus());
    element::<SvgElement>(id).iter().for_each(|element| _ = element.focus());
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    window().iter().for_each(|window| window.scroll_to_with_x_and_y(0.0, 0.0));
}

/// Takes the focus from wherever it is. Before a page gives way to another: the browser lays both out when what has the
/// focus is taken away.
pub fn leave() {
    let Some(active) = document().and_then(|document| document.active_element()) else { return };
    // An element that has no focus to lose keeps nothing.
    active.dyn_ref::<HtmlElement>().iter().for_each(|element| _ = element.blur());
    active.dyn_ref::<SvgElement>().iter().for_each(|element| _ = element.blur());
}
