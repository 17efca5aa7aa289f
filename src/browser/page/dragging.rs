//! Dragging an item of a list with a finger, a pen or a mouse.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::window::document;

/// The handle that was pressed hears the pointer until it is let go, wherever it moves.
pub fn follow(event: &PointerEvent) {
    let handle = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(handle) = handle {
        // Fails only where the pointer has been let go already.
        _ = handle.set_pointer_capture(event.pointer_id());
    }
}

/// How much of a tall item's top counts as the item, in CSS pixels: what is dragged over its head has reached it.
const HEAD: f64 = 160.0;

/// The place in the list with this id that a height in the window (CSS pixels) is over, from zero; the item that is
/// dragged, at `from`, counts as taken out.
pub fn place_at(list: &str, from: usize, height: f64) -> Option<usize> {
    let items = document()?.get_element_by_id(list)?.children();
    let areas = (0..items.length()).filter_map(|at| items.item(at)).map(|item| item.get_bounding_client_rect());
    let is_above = |(at, area): &(usize, web_sys::DomRect)| {
        // Coming from above, the first quarter is enough; coming from below, the last is not yet.
        let share = if *at > from { 0.25 } else { 0.75 };
        area.top() + share * area.height().min(HEAD) < height
    };
    Some(areas.enumerate().filter(|(at, _)| *at != from).filter(is_above).count())
}
