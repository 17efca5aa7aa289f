//! How safe and how large the browser's storage is.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::window::window;

/// How much room there is, in bytes; the browser rounds and pads it on purpose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// In use by this host.
    pub used: f64,
    /// The most that it can have.
    pub most: f64,
}

/// Asks that the browser never clears this host's storage by itself; whether it agreed.
pub async fn persist() -> bool {
    agreed(manager().and_then(|manager| manager.persist().ok())).await
}

/// Whether it has agreed before.
pub async fn is_persisted() -> bool {
    agreed(manager().and_then(|manager| manager.persisted().ok())).await
}

/// The room; `None` where the browser does not say.
pub async fn room() -> Option<Room> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let bytes = |name: &str| Reflect::get(&estimate, &JsValue::from_str(name)).ok()?.as_f64();
    Some(Room { used: bytes("usage")?, most: bytes("quota")? })
}

async fn agreed(question: Option<impl JsCast>) -> bool {
    let Some(promise) = question.and_then(|promise| promise.dyn_into::<Promise>().ok()) else { return false };
    JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy())
}

/// `None` where the page has no secure address.
fn manager() -> Option<StorageManager> {
    let navigator = window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("storage")).ok()?.dyn_into().ok()
}
