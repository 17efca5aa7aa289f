//! The settings, a section each.

use leptos::prelude::*;

use super::LanguageChoice;
use super::keys::{PassphraseHelp, PublicKey, RecoveryRenewal};
use super::links::Links;
use super::lock_times::LockTimes;
use super::look::LookChoice;
use super::storage::StorageAnswer;
use crate::protocol::BUILD;
use crate::ui::kit::Page;
use crate::ui::route::Route;
use crate::ui::text::{t, t_with};

/// Language, look, lock times, keys, storage, and the way to what else the vault can do.
#[component]
pub fn SettingsScreen() -> impl IntoView {
    view! {
        <Page title=t("settings-title") back=Route::Home.href() back_label=t("settings-back")>
            <Links />
            <section class="settings__part">
                <h2>{t("settings-screen")}</h2>
                <LanguageChoice />
                <LookChoice />
            </section>
            <section class="settings__part">
                <h2>{t("settings-locking")}</h2>
                <LockTimes />
                <PassphraseHelp />
            </section>
            <KeyParts />
            <section class="settings__part">
                <h2>{t("settings-storage")}</h2>
                <StorageAnswer />
            </section>
            <p class="small" id="build">{t_with("settings-build", |args| args.set("build", BUILD))}</p>
        </Page>
    }
}

#[component]
fn KeyParts() -> impl IntoView {
    view! {
        <section class="settings__part">
            <h2 class="no-print">{t("settings-recovery")}</h2>
            <RecoveryRenewal />
        </section>
        <section class="settings__part">
            <h2>{t("settings-key")}</h2>
            <PublicKey />
        </section>
    }
}
