//! From the door to the desk: two programs of one page, so that the lock screen is there before the rest is loaded.
//!
//! The door gives the running vault, and what the desk needs to begin, to `boot.js`; the desk takes both. Neither
//! passes through the address or the browser's storage.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Worker;

use super::{VaultClient, programs};
use crate::protocol::{Arrival, Failure};

/// Gives an unlocked vault to the desk and waits until it has begun.
///
/// # Errors
/// [`Failure::WorkerGone`] if there is no vault to give, [`Failure::Storage`] if the desk's program cannot be had.
pub async fn give(vault: &VaultClient, arrival: &Arrival) -> Result<(), Failure> {
    let bytes = postcard::to_allocvec(arrival).map_err(|_| Failure::Misunderstood)?;
    let worker = vault.give_away().ok_or(Failure::WorkerGone)?;
    open_desk(&worker, &bytes).await.ok_or(Failure::Storage)
}

/// Takes what the door gave; nothing the second time.
pub fn take() -> Option<(VaultClient, Arrival)> {
    let given = programs::call("takeDesk")?;
    let worker: Worker = Reflect::get(&given, &JsValue::from_str("worker")).ok()?.dyn_into().ok()?;
    let bytes: Uint8Array = Reflect::get(&given, &JsValue::from_str("bytes")).ok()?.dyn_into().ok()?;
    let arrival = postcard::from_bytes(&bytes.to_vec()).ok()?;
    Some((VaultClient::of(worker), arrival))
}

async fn open_desk(worker: &Worker, bytes: &[u8]) -> Option<()> {
    let waymark = Reflect::get(&js_sys::global(), &JsValue::from_str("waymark")).ok()?;
    let open: Function = Reflect::get(&waymark, &JsValue::from_str("openDesk")).ok()?.dyn_into().ok()?;
    let begun: Promise = open.call2(&waymark, worker, &Uint8Array::from(bytes)).ok()?.dyn_into().ok()?;
    JsFuture::from(begun).await.ok().map(drop)
}
