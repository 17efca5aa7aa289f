//! A cover over the page: nothing of it shows or is read out, nothing of it is lost, and one key takes it off.

use leptos::{html, prelude::*};

use crate::ui::state::App;
use crate::ui::text::t;

/// The cover itself.
#[component]
pub fn Cover() -> impl IntoView {
    let app = App::here();
    let node = NodeRef::<html::Button>::new();
    node.on_load(|button| {
        request_animation_frame(move || {
            // It may have been taken off again.
            _ = button.focus();
        });
    });
    let uncover = move || app.room.is_covered.set(false);
    view! {
        <main class="cover" id="cover">
            <button
                type="button"
                class="cover__off"
                node_ref=node
                on:click=move |_| uncover()
                on:keydown=move |_| uncover()
            >
                {t("cover-words")}
            </button>
        </main>
    }
}
