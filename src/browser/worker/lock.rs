//! One tab holds the vault: a Web Lock, which the newest tab takes from the one before.

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The lock's name: one a vault, and there is one vault on a host.
const NAME: &str = "waymark";

/// Takes the lock from whoever holds it; on return it is held, until the worker ends or `on_stolen` runs. Where the
/// browser has no locks (no secure address), the compared commits alone keep two tabs apart.
pub(super) async fn take(on_stolen: impl FnOnce() + 'static) {
    let (sender, held) = oneshot::channel();
    let hold = Closure::once_into_js(move |_lock: JsValue| {
        _ = sender.send(());
        forever()
    });
    let Some(released) = steal(&hold) else { return };
    spawn_local(async move {
        // The promise we hold it by never ends, so this ends only when the lock was taken from us.
        if JsFuture::from(released).await.is_err() {
            on_stolen();
        }
    });
    // Never sent only where the request itself failed.
    _ = held.await;
}

/// Asks for the lock; the promise ends when it is let go or taken. web-sys has it only among its unstable parts, so it
/// is called by name.
fn steal(hold: &JsValue) -> Option<Promise> {
    let navigator = get(&js_sys::global(), "navigator")?;
    let locks = get(&navigator, "locks")?;
    let request: Function = get(&locks, "request")?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("steal"), &JsValue::TRUE).ok()?;
    request.call3(&locks, &JsValue::from_str(NAME), &options, hold).ok()?.dyn_into().ok()
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok()
}

/// A promise that never ends.
fn forever() -> Promise {
    Promise::new(&mut |_, _| {})
}
