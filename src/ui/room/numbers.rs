//! The emergency numbers over a screen that is turned to the person, or covered: the numbers only, and back to where one
//! was. Nothing is left behind in the address, and nothing typed is lost.

use leptos::prelude::*;

use crate::ui::kit::{Button, Buttons, Dialog};
use crate::ui::settings::{EMERGENCY_KEY, Numbers};
use crate::ui::state::App;
use crate::ui::text::t;

/// Shows them; a key does so too.
#[component]
pub(super) fn NumbersButton() -> impl IntoView {
    let app = App::here();
    view! {
        <button
            type="button"
            class="button button--quiet"
            id="numbers-show"
            aria-keyshortcuts=EMERGENCY_KEY
            title=t("menu-emergency-about")
            on:click=move |_| app.room.has_numbers.set(true)
        >
            {t("menu-emergency")}
            <kbd class="key" aria-hidden="true">{EMERGENCY_KEY}</kbd>
        </button>
    }
}

/// The numbers. Escape or the same key takes them away again.
#[component]
pub fn NumbersOver() -> impl IntoView {
    let app = App::here();
    let open = app.room.has_numbers;
    let close = move || open.set(false);
    view! {
        <div class="numbers-over no-print">
            <Dialog id="numbers-over" title=t("lock-emergency-title") open on_close=move |()| close()>
                <Show when=move || open.get()>
                    <p>{t("lock-emergency-lead")}</p>
                    <Numbers />
                    <Buttons>
                        <Button id="numbers-back" label=t("lock-emergency-back") on_press=move |()| close() />
                    </Buttons>
                </Show>
            </Dialog>
        </div>
    }
}
