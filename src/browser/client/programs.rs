//! What `boot.js` gives the page: `globalThis.waymark`.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

/// Calls one of its functions; `None` where it is not there or throws.
pub(in crate::browser) fn call(name: &str) -> Option<JsValue> {
    let waymark = Reflect::get(&js_sys::global(), &JsValue::from_str("waymark")).ok()?;
    let function: Function = Reflect::get(&waymark, &JsValue::from_str(name)).ok()?.dyn_into().ok()?;
    function.call0(&waymark).ok()
}

/// Starts a program in a worker.
pub(super) fn start(name: &str) -> Option<Worker> {
    call(name)?.dyn_into().ok()
}
