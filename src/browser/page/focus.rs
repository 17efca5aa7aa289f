//! Where the keyboard is, and what of the page shows.

use web_sys::{HtmlElement, SvgElement};

use super::window::{element, window};

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
