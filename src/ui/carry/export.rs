//! Carrying cases away.

use leptos::prelude::*;

use super::export_form::ExportForm;
use super::parcel::{Made, Parcel};
use super::verify::VerifyFile;
use crate::ui::kit::{Buttons, LinkButton, Notice, NoticeKind, Page};
use crate::ui::route::Route;
use crate::ui::secrets::said_of_lock;
use crate::ui::text::{t, t_with};

/// One case, some, or all, in one encrypted file; then the file is read back.
#[component]
pub fn CarryScreen() -> impl IntoView {
    let made = RwSignal::new(None::<Made>);
    move || match made.get() {
        None => view! { <Make made /> }.into_any(),
        Some(made) => view! { <AfterExport made /> }.into_any(),
    }
}

#[component]
fn Make(made: RwSignal<Option<Made>>) -> impl IntoView {
    view! {
        <Page title=t("carry-title") lead=t("carry-lead") back=Route::Settings.href() back_label=t("settings-title")>
            <ExportForm parcel=Parcel::new() has_pick=true on_made=move |file| made.set(Some(file)) />
        </Page>
    }
}

#[component]
fn AfterExport(made: Made) -> impl IntoView {
    let is_whole = RwSignal::new(false);
    let (is_for_key, cases) = (made.is_for_key, made.cases);
    view! {
        <Page title=t("carry-made-title")>
            <FileMade made />
            <h2>{t("carry-verify-title")}</h2>
            <p>{t(if is_for_key { "carry-verify-not-ours" } else { "carry-verify-why" })}</p>
            {(!is_for_key).then(|| view! { <VerifyFile cases is_whole /> })}
            <Buttons><LinkButton href=Route::Home.href() label=t("carry-home") /></Buttons>
        </Page>
    }
}

/// That the file was made, what it is, and what to keep apart from it.
#[component]
pub(super) fn FileMade(made: Made) -> impl IntoView {
    let Made { name, is_for_key, .. } = made;
    view! {
        <div id="export-done">
            <Notice kind=NoticeKind::Done>
                <p>{t_with("carry-made", move |args| args.set("name", name.clone()))}</p>
                <p>{said_of_lock(is_for_key)}</p>
            </Notice>
        </div>
    }
}
