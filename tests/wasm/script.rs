//! Lines of JavaScript that put a test in the place of the browser.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Runs the body of a function and gives what it returns.
pub(crate) fn run(body: &str) -> JsValue {
    Function::new_no_args(body).call0(&JsValue::NULL).unwrap()
}

/// Runs the body of a function that returns a promise, and waits for it.
pub(crate) async fn wait(body: &str) -> JsValue {
    JsFuture::from(run(body).unchecked_into::<Promise>()).await.unwrap()
}
