//! The agency's profile, after the start.

use leptos::prelude::*;

use super::ProfileFields;
use super::pack::Pack;
use crate::ui::kit::{Buttons, LinkButton, Page};
use crate::ui::route::Route;
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The profile's questions. They are written by themselves.
#[component]
pub fn AgencyScreen() -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let journal = RwSignal::new(None::<Journal>);
    work.run(async move {
        if let Some(workspace) = app.desk.with_untracked(|desk| desk.as_ref().map(|desk| desk.workspace)) {
            _ = journal.try_set(Some(app.open_journal(workspace).await?));
        }
        Ok(())
    });
    view! {
        <Page title=t("settings-agency") lead=t("settings-agency-lead") back=Route::Settings.href() back_label=t("settings-title")>
            <FailureNotice failure=work.failure />
            {move || journal.get().map(|journal| view! { <ProfileFields journal /> <Pack journal /> })}
            <Buttons>
                <LinkButton href=Route::Settings.href() label=t("settings-agency-done") />
            </Buttons>
        </Page>
    }
}
