//! What stands at the head of every page: logo, status, and whose case it is.

use leptos::prelude::*;

/// The waymark: a signpost on the ground. One colour, that of the text around it.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 64 64" aria-hidden="true">
            <path fill="currentColor" d="M28 7q4-4 8 0v6h9l12 11-12 11h-9v18h9a2.5 2.5 0 0 1 0 5H19a2.5 2.5 0 0 1 0-5h9V35H9V13h19z" />
        </svg>
    }
}

/// The product's name with its logo, as the way home.
#[component]
pub fn Brand(
    /// The name.
    #[prop(into)]
    name: Signal<String>,
    /// Where home is.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    view! { <a class="brand" href=href><Logo /><span class="brand__name">{name}</span></a> }
}

/// One line that a screen reader reads out when it changes: "Saved 14:02".
#[component]
pub fn StatusLine(
    /// The line; may be empty.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <p class="status-line" role="status">{text}</p> }
}

/// Whose case this is and how to reach the person safely, with the actions of the case.
#[component]
pub fn IdentityBar(
    /// Code or name, as the worker chose.
    #[prop(into)]
    name: Signal<String>,
    /// What the bar is called, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// How the person may be reached safely; nothing where nothing is known yet.
    #[prop(optional, into)]
    safe_contact: MaybeProp<String>,
    /// The contact needs care, and the line says so by its look as well.
    #[prop(optional, into)]
    careful: Signal<bool>,
    /// Links and a menu.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = move || {
        if careful.get() { "identity-bar__contact identity-bar__contact--careful" } else { "identity-bar__contact" }
    };
    view! {
        <section class="identity-bar" aria-label=label>
            <p class="identity-bar__name" dir="auto" translate="no">{name}</p>
            {move || safe_contact.get().map(|text| view! { <p class=class dir="auto">{text}</p> })}
            {children.map(|children| view! { <div class="identity-bar__actions">{children()}</div> })}
        </section>
    }
}
