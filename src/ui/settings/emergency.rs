//! The emergency page.

use leptos::prelude::*;

use super::numbers::Numbers;
use crate::browser::place;
use crate::ui::kit::{ActionLink, Button, Buttons, Page};
use crate::ui::route::Route;
use crate::ui::state::{App, Phase};
use crate::ui::text::t;

/// Big numbers, from every screen and before the door.
#[component]
pub fn EmergencyScreen() -> impl IntoView {
    let app = App::here();
    let is_open = move || app.phase.get() == Phase::Open;
    view! {
        <Page title=t("lock-emergency-title") lead=t("lock-emergency-lead")>
            <Numbers />
            <Buttons>
                <Button id="emergency-back" label=t("lock-emergency-back") on_press=move |()| place::back() />
                <Show when=is_open>
                    <ActionLink href=Route::Agency.href() label=t("lock-emergency-change") />
                </Show>
            </Buttons>
        </Page>
    }
}
