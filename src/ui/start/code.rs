//! Keeping the recovery code.

use leptos::prelude::*;

use super::setup::Setup;
use crate::protocol::{Desk, Failure};
use crate::ui::kit::Page;
use crate::ui::secrets::{FailureNotice, RecoverySteps, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// The code, and typing it back; that may wait, and the desk reminds of it.
#[component]
pub(super) fn Code(setup: Setup) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let done = move |is_verified: bool| {
        setup.code.set(String::new());
        work.run(leave(app, setup, is_verified));
    };
    view! {
        <Page title=t("start-code-title") lead=t("start-code-lead")>
            <FailureNotice failure=work.failure />
            <RecoverySteps code=setup.code.get_untracked() on_done=done />
        </Page>
    }
}

/// Goes to the desk, at the place that the start was made for; there the first profile is asked for.
async fn leave(app: App, setup: Setup, is_verified: bool) -> Result<(), Failure> {
    let desk = setup.desk.get_untracked().ok_or(Failure::NoVault)?;
    app.go(setup.then.get_untracked());
    app.hand_over(Desk { is_recovery_verified: is_verified, ..desk }, true).await
}
