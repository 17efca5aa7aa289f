//! Moving the focus to something known by its id. Links cannot do it: the address's fragment is the place.

use leptos::prelude::*;

use crate::browser::focus;

/// Moves the focus to the element with this id, if it is there.
pub fn focus_on(id: &str) {
    focus::on(id);
}

/// A link at the very start of the page that jumps over the bar to the page itself.
#[component]
pub fn SkipLink(
    /// Its words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! { <button type="button" class="skip-link button button--second" on:click=move |_| focus_on("title")>{label}</button> }
}
