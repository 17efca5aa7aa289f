//! The first profile of the agency.

use leptos::prelude::*;

use super::setup::Setup;
use crate::protocol::Failure;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::secrets::{FailureNotice, Work, sit_down};
use crate::ui::settings::{ProfileFields, publish_numbers};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The profile's questions, none of which has to be answered.
#[component]
pub(super) fn FirstProfile(setup: Setup) -> impl IntoView {
    let app = App::here();
    let journal = RwSignal::new(None::<Journal>);
    let opening = Work::new();
    opening.run(async move {
        if let Some(desk) = setup.desk.get_untracked() {
            _ = journal.try_set(Some(app.open_journal(desk.workspace).await?));
        }
        Ok(())
    });
    let work = Work::new();
    let finish = move |()| work.run(finish(app, setup, journal.get_untracked()));
    view! {
        <Page title=t("start-profile-title") lead=t("start-profile-lead")>
            <FailureNotice failure=opening.failure />
            {move || journal.get().map(|journal| view! { <ProfileFields journal /> })}
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button id="finish" kind=ButtonKind::Main label=t("start-finish") busy=work.busy on_press=finish />
                <Button id="profile-skip" kind=ButtonKind::Quiet label=t("start-profile-skip") disabled=work.busy on_press=finish />
            </Buttons>
        </Page>
    }
}

/// Shows the desk, at the place that the start was made for.
async fn finish(app: App, setup: Setup, journal: Option<Journal>) -> Result<(), Failure> {
    let desk = setup.desk.get_untracked().ok_or(Failure::NoVault)?;
    if let Some(journal) = journal {
        publish_numbers(app, journal).await?;
    }
    app.go(setup.then.get_untracked());
    sit_down(app, desk).await;
    Ok(())
}
