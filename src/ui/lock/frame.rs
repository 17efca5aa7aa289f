//! The quiet page that all ways in share.

use leptos::prelude::*;

use crate::ui::kit::{Disclosure, Logo, focus_on};
use crate::ui::settings::Numbers;
use crate::ui::text::t;

/// Logo, heading, a way in; below it the emergency numbers, without leaving the place in the address. The focus goes to the first field.
#[component]
pub(super) fn Frame(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// The id of the field to begin with.
    first: &'static str,
    /// The way in.
    children: Children,
) -> impl IntoView {
    request_animation_frame(move || focus_on(first));
    view! {
        <main class="lock" id="main">
            <div class="lock__in">
                <Logo />
                <h1 id="title" tabindex="-1">{title}</h1>
                {children()}
            </div>
            <div class="lock__foot">
                <div id="lock-emergency"><Disclosure summary=t("lock-emergency-title")><Numbers /></Disclosure></div>
            </div>
        </main>
    }
}
