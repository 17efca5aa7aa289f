//! The person's own words.

use leptos::prelude::*;

/// What the person said, exactly, with a warm line at its side.
#[component]
pub fn Quote(
    /// The words; line ends are kept.
    #[prop(into)]
    text: Signal<String>,
    /// The language of the words as a tag ("ru"); nothing where it is not known.
    #[prop(optional, into)]
    lang: MaybeProp<String>,
    /// Who said it, when; nothing where it is plain.
    #[prop(optional, into)]
    by: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote class="quote__words" lang=move || lang.get() dir="auto" translate="no">{text}</blockquote>
            {move || by.get().map(|by| view! { <figcaption class="quote__by">{by}</figcaption> })}
        </figure>
    }
}
