//! Where the keyboard is, and what of the page shows.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, SvgElement};

use super::window::{document, element, window};

/// Moves the focus to the element with this id; nothing if it is not there.
pub fn on(id: &str) {
    // An element that has left the page cannot take focus, and need not.
    element::<HtmlElement>(id).iter().for_each(|element| _ = element.focus());
    element::<SvgElement>(id).iter().for_each(|element| _ = element.focus());
}

/// Moves the focus to the first of these elements that takes it: what does not show takes none.
pub fn on_first(ids: &[String]) {
    for id in ids {
        on(id);
        if active().is_some_and(|active| active.id() == *id) {
            return;
        }
    }
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    window().iter().for_each(|window| window.scroll_to_with_x_and_y(0.0, 0.0));
}

/// Takes the focus from wherever it is. Before a page gives way to another: the browser lays both out when what has the
/// focus is taken away.
pub fn leave() {
    let Some(active) = active() else { return };
    // An element that has no focus to lose keeps nothing.
    active.dyn_ref::<HtmlElement>().iter().for_each(|element| _ = element.blur());
    active.dyn_ref::<SvgElement>().iter().for_each(|element| _ = element.blur());
}

fn active() -> Option<Element> {
    document()?.active_element()
}
