//! The emergency page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::numbers::Numbers;
use crate::browser::{place, timing};
use crate::ui::kit::{ActionLink, Button, Buttons, Page};
use crate::ui::route::Route;
use crate::ui::state::{App, Phase};
use crate::ui::text::t;

/// The key that shows the numbers from any screen, and takes them away again (1-29).
pub const EMERGENCY_KEY: &str = "F2";

/// What a pressed key does: the numbers come, and go again by the same key or Escape. Whether it was meant.
pub fn emergency_by_key(app: App, key: &str) -> bool {
    match (key, app.route.get_untracked() == Route::Emergency) {
        (EMERGENCY_KEY, false) => app.go(Route::Emergency),
        (EMERGENCY_KEY | "Escape", true) => go_back(app),
        _ => return false,
    }
    true
}

/// How long the browser may take to go back, in milliseconds.
const BACK_WITHIN: u32 = 300;

/// Back to where the numbers were asked for; home if this page was opened first.
fn go_back(app: App) {
    place::back();
    spawn_local(async move {
        timing::sleep(BACK_WITHIN).await;
        if app.route.get_untracked() == Route::Emergency {
            app.go(Route::Home);
        }
    });
}

/// Big numbers, from every screen and before the door.
#[component]
pub fn EmergencyScreen() -> impl IntoView {
    let app = App::here();
    let is_open = move || app.phase.get() == Phase::Open;
    view! {
        <Page title=t("lock-emergency-title") lead=t("lock-emergency-lead")>
            <Numbers />
            <Buttons>
                <Button id="emergency-back" label=t("lock-emergency-back") on_press=move |()| go_back(app) />
                <Show when=is_open>
                    <ActionLink href=Route::Agency.href() label=t("lock-emergency-change") />
                </Show>
            </Buttons>
        </Page>
    }
}
