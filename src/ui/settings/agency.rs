//! The agency's profile, after the start.

use leptos::prelude::*;

use super::ProfileFields;
use super::pack::Pack;
use crate::ui::kit::{Buttons, LinkButton, Page};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::t;

/// The profile's questions. They are written by themselves.
#[component]
pub fn AgencyScreen() -> impl IntoView {
    let journal = untrack(|| App::here().workspace_journal());
    view! {
        <Page title=t("settings-agency") lead=t("settings-agency-lead") back=Route::Settings.href() back_label=t("settings-title")>
            {journal.map(|journal| view! { <ProfileFields journal /> <Pack journal /> })}
            <Buttons>
                <LinkButton href=Route::Settings.href() label=t("settings-agency-done") />
            </Buttons>
        </Page>
    }
}
