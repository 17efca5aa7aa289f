//! The first program of the page: makes a vault or opens it. Small, so that the lock screen stands at once; the desk
//! is loaded while the passphrase is typed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::begin::{mount, watch_place};
use super::frame::{EmergencyLink, FailedScreen, Languages, Mark};
use super::kit::{Shell, SkipLink};
use super::lock::LockScreen;
use super::route::Route;
use super::settings::{EmergencyScreen, emergency_by_key};
use super::start::StartScreen;
use super::state::{App, Phase};
use super::text::t;
use crate::browser::{Listener, VaultClient, keyboard, reload};
use crate::i18n::DOOR_FILES;

/// Starts the door.
pub fn begin() {
    reload::reload_when_restored();
    mount(VaultClient::start(), DOOR_FILES, |app| {
        let vault = app.services.with_value(|services| services.vault.clone());
        vault.on_gone(reload::reload);
        watch_place(app, |_| ());
        let keys =
            keyboard::on_key_named(move |key| app.phase.get_untracked() == Phase::Locked && emergency_by_key(app, key));
        keys.into_iter().for_each(Listener::keep);
        spawn_local(app.look());
        view! { <Door /> }
    });
}

/// Everything before the vault is open; nothing once it is.
#[component]
fn Door() -> impl IntoView {
    let app = App::here();
    view! {
        <Show when=move || app.phase.get() != Phase::Open>
            <SkipLink label=t("skip-to-content") />
            <Shell start=|| view! { <Mark /> } end=|| view! { <BarEnd /> }>
                <Screen />
            </Shell>
        </Show>
    }
}

#[component]
fn BarEnd() -> impl IntoView {
    let app = App::here();
    view! {
        <Languages />
        <Show when=move || app.phase.get() == Phase::Locked>
            <EmergencyLink />
        </Show>
    }
}

#[component]
fn Screen() -> impl IntoView {
    let app = App::here();
    let phase = Memo::new(move |_| app.phase.get());
    let is_emergency = Memo::new(move |_| app.route.get() == Route::Emergency);
    move || match phase.get() {
        Phase::Starting | Phase::Open => ().into_any(),
        Phase::NoVault => view! { <StartScreen /> }.into_any(),
        Phase::Locked if is_emergency.get() => view! { <EmergencyScreen /> }.into_any(),
        Phase::Locked => view! { <LockScreen /> }.into_any(),
        Phase::Failed => view! { <FailedScreen /> }.into_any(),
    }
}
