//! What belongs beside the main thing.

use leptos::prelude::*;

/// A note beside or below the main text: a reminder, an explanation, a prompt card.
#[component]
pub fn SideNote(
    /// Its heading.
    #[prop(optional, into)]
    title: MaybeProp<String>,
    /// The note.
    children: Children,
) -> impl IntoView {
    view! {
        <aside class="side-note">
            {move || title.get().map(|title| view! { <h2 class="side-note__title">{title}</h2> })}
            <div class="stack stack--close">{children()}</div>
        </aside>
    }
}
