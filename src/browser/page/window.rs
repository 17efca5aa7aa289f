//! The window and what hangs on it.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Window};

/// The window; `None` in a worker.
pub(super) fn window() -> Option<Window> {
    js_sys::global().dyn_into().ok()
}

/// The page.
pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id.
pub(super) fn element<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The root element.
pub(super) fn root() -> Option<Element> {
    document()?.document_element()
}
