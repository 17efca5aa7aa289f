//! Work that is awaited before anything is mounted.

use std::future::Future;

/// Runs it on the browser's own queue. Leptos' executor stands only once something is mounted.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
