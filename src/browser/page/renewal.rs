//! Page and worker of two builds met: the page is fetched anew, past the browser's cache, once.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestCache, RequestInit, Storage};

use super::{reload::reload, window::window};
use crate::protocol::BUILD;

/// Under which the build that has tried is noted, for this tab only.
const TRIED: &str = "waymark-renewed";

/// Reloads past the cache; `false` if this build has done so already, or cannot note that it does.
pub(in crate::browser) fn renew() -> bool {
    let Some(notes) = notes() else { return false };
    let has_tried = notes.get_item(TRIED).is_ok_and(|tried| tried.as_deref() == Some(BUILD));
    if has_tried || notes.set_item(TRIED, BUILD).is_err() {
        return false;
    }
    spawn_local(async {
        fetch_anew().await;
        reload();
    });
    true
}

/// Page and worker are of one build.
pub(in crate::browser) fn succeeded() {
    // Where nothing can be noted, nothing was.
    notes().iter().for_each(|notes| _ = notes.remove_item(TRIED));
}

/// Puts the host's present page into the cache. If it cannot be had, the reload shows what there is.
async fn fetch_anew() {
    let Some(window) = window() else { return };
    let Ok(address) = window.location().href() else { return };
    let options = RequestInit::new();
    options.set_cache(RequestCache::Reload);
    _ = JsFuture::from(window.fetch_with_str_and_init(&address, &options)).await;
}

fn notes() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}
