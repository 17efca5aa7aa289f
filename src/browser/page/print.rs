//! Printing, and so every script and paper size that the device knows.

use std::cell::RefCell;

use super::{Listener, idle::OwnDialog, window::window};

thread_local! {
    /// The print dialog that is open, if any.
    static OPEN: RefCell<Option<Printing>> = const { RefCell::new(None) };
}

struct Printing {
    _own: OwnDialog,
    _after: Listener,
}

/// Opens the browser's print dialog for what shows; the page does not count as hidden until it is closed.
pub fn print() {
    let Some(window) = window() else { return };
    let after = Listener::new(window.clone(), "afterprint", |_| finish());
    OPEN.replace(Some(Printing { _own: OwnDialog::open(), _after: after }));
    if window.print().is_err() {
        finish();
    }
}

fn finish() {
    // Dropped outside the listener's own call.
    let printing = OPEN.take();
    wasm_bindgen_futures::spawn_local(async move { drop(printing) });
}
