//! The worker that this program runs in.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::browser::message;

/// The scope; `None` anywhere but in a dedicated worker.
pub(super) fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

/// Hears every message, for as long as the worker lives.
pub(super) fn on_message(scope: &DedicatedWorkerGlobalScope, hear: impl FnMut(MessageEvent) + 'static) {
    let handler = Closure::<dyn FnMut(MessageEvent)>::new(hear);
    scope.set_onmessage(Some(handler.as_ref().unchecked_ref()));
    handler.forget();
}

/// Sends bytes to whoever started the worker. It cannot fail but where the worker is ending.
pub(super) fn post(scope: &DedicatedWorkerGlobalScope, bytes: &[u8]) {
    let (array, transfer) = message::parcel(bytes);
    // Whoever listens is told of a dead worker by its `error` event.
    _ = scope.post_message_with_transfer(&array, &transfer);
}
