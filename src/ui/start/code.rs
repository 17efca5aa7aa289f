//! Keeping the recovery code.

use leptos::prelude::*;

use super::setup::{Setup, Step};
use crate::ui::kit::Page;
use crate::ui::secrets::RecoverySteps;
use crate::ui::text::t;

/// The code, and typing it back; that may wait, and the desk reminds of it.
#[component]
pub(super) fn Code(setup: Setup) -> impl IntoView {
    let done = move |is_verified: bool| {
        setup.desk.update(|desk| desk.iter_mut().for_each(|desk| desk.is_recovery_verified = is_verified));
        setup.code.set(String::new());
        setup.go(Step::Profile);
    };
    view! {
        <Page title=t("start-code-title") lead=t("start-code-lead")>
            <RecoverySteps code=setup.code.get_untracked() on_done=done />
        </Page>
    }
}
