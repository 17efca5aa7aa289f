//! Starting the page: language, worker, place, and what locks it.

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::root::Root;
use super::route::Route;
use super::state::{App, Phase, fetch};
use crate::browser::idle::{Idle, Limits};
use crate::browser::keyboard::{self, Key};
use crate::browser::tabs::Tabs;
use crate::browser::{VaultClient, clock::now_ms, dom, place, reload, settings};
use crate::i18n::Lang;

/// How quickly Shift is pressed three times to lock, in milliseconds.
const THREE_PRESSES: i64 = 1_200;

/// Starts everything.
pub fn begin() {
    reload::reload_when_restored();
    let vault = VaultClient::start();
    // Leptos' own executor stands only once something is mounted.
    wasm_bindgen_futures::spawn_local(async move {
        let lang = language();
        let Ok(texts) = fetch(lang).await else { return };
        dom::set_language(lang.tag, lang.direction);
        mount_to_body(move || {
            let app = App::new(texts, vault);
            provide_context(app);
            watch_place(app);
            watch_presence(app);
            spawn_local(app.look());
            view! { <Root /> }
        });
    });
}

/// The language that was chosen, else the first that the browser asks for and we have.
fn language() -> &'static Lang {
    let kept = settings::load();
    if let Some(theme) = &kept.theme {
        dom::set_theme(theme);
    }
    let preferred = settings::preferred_languages();
    Lang::preferred(kept.language.iter().chain(&preferred).map(String::as_str))
}

fn watch_place(app: App) {
    app.route.set(Route::of_fragment(&place::fragment()));
    let listener = place::on_change(move |fragment| {
        let route = Route::of_fragment(&fragment);
        if app.route.get_untracked() != route {
            app.leave_all();
            app.route.set(route);
        }
    });
    listener.into_iter().for_each(|listener| listener.keep());
}

/// Locks when nobody is there, when another tab locks, when Shift is pressed three times, and when another tab took
/// the vault over.
fn watch_presence(app: App) {
    let kept = settings::load();
    let usual = Limits::default();
    let limits = Limits {
        idle_minutes: kept.idle_minutes.unwrap_or(usual.idle_minutes),
        hidden_seconds: kept.hidden_seconds.unwrap_or(usual.hidden_seconds),
    };
    let idle = Idle::watch(limits, move || lock_if_open(app));
    let tabs = Tabs::on_lock(move || lock_if_open(app));
    let keys = three_presses(move || lock_if_open(app));
    let vault = app.services.with_value(|services| services.vault.clone());
    vault.on_taken_over(move || app.stop_for_another_tab());
    vault.on_gone(reload::reload);
    app.services.update_value(|services| {
        services.watches = Some((idle, tabs, keys));
    });
}

fn lock_if_open(app: App) {
    if app.phase.get_untracked() == Phase::Open {
        app.lock();
    }
}

fn three_presses(act: impl Fn() + 'static) -> Option<crate::browser::Listener> {
    let presses = std::cell::RefCell::new(Vec::<i64>::new());
    keyboard::on_key(move |key: &Key| {
        let mut presses = presses.borrow_mut();
        if key.key != "Shift" {
            presses.clear();
            return false;
        }
        let now = now_ms();
        presses.retain(|press| now - press < THREE_PRESSES);
        presses.push(now);
        if presses.len() == 3 {
            presses.clear();
            act();
        }
        false
    })
}
