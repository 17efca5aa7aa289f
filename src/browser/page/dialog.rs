//! The browser's own modal dialogs, known by id.

use web_sys::HtmlDialogElement;

use super::window::element;

/// Shows a `dialog` element over the page, with the focus inside; nothing if it is not there or shows already.
pub fn show_modal(id: &str) {
    if let Some(dialog) = element::<HtmlDialogElement>(id).filter(|dialog| !dialog.open()) {
        // Fails only where the dialog has left the page.
        _ = dialog.show_modal();
    }
}

/// Closes it; the focus goes back to where it was.
pub fn close(id: &str) {
    element::<HtmlDialogElement>(id).iter().for_each(HtmlDialogElement::close);
}
