//! The first profile of the agency, right after the vault was made.

use leptos::prelude::*;

use super::{ProfileFields, publish_numbers};
use crate::protocol::Failure;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The profile's questions, none of which has to be answered.
#[component]
pub fn FirstProfile() -> impl IntoView {
    let app = App::here();
    let journal = untrack(|| app.workspace_journal());
    let work = Work::new();
    let finish = move |()| work.run(finish(app, journal));
    view! {
        <Page title=t("start-profile-title") lead=t("start-profile-lead")>
            {journal.map(|journal| view! { <ProfileFields journal is_first=true /> })}
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button id="finish" kind=ButtonKind::Main label=t("start-finish") busy=work.busy on_press=finish />
                <Button id="profile-skip" kind=ButtonKind::Quiet label=t("start-profile-skip") disabled=work.busy on_press=finish />
            </Buttons>
        </Page>
    }
}

/// Shows the desk, at the place that the start was made for.
async fn finish(app: App, journal: Option<Journal>) -> Result<(), Failure> {
    if let Some(journal) = journal {
        publish_numbers(app, journal).await?;
    }
    app.is_new.set(false);
    Ok(())
}
