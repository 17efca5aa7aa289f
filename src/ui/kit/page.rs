//! The frame of the whole and the content of one page.

use leptos::{html, prelude::*};

use crate::browser::focus;

/// The frame: a bar with the logo at its start and whatever is given at its end, and the page below.
#[component]
pub fn Shell(
    /// The bar's start: logo, name, way home.
    #[prop(into)]
    start: ViewFn,
    /// The bar's end: status, language, lock.
    #[prop(into)]
    end: ViewFn,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="shell">
            <header class="shell__bar">
                <div class="shell__bar-in">
                    {start.run()}
                    <div class="shell__bar-end">{end.run()}</div>
                </div>
            </header>
            {children()}
        </div>
    }
}

/// One page: the main landmark, a heading that takes focus when the page appears, and what is on it.
/// A new page is a new `Page`: render it anew when the place changes, or the focus stays where it was.
#[component]
pub fn Page(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// One or two sentences below the heading.
    #[prop(optional, into)]
    lead: MaybeProp<String>,
    /// Where the back link leads; without it there is none.
    #[prop(optional, into)]
    back: MaybeProp<String>,
    /// The back link's words.
    #[prop(optional, into)]
    back_label: MaybeProp<String>,
    /// The id of what is read out after the heading: how far one is.
    #[prop(optional, into)]
    described_by: Option<&'static str>,
    /// What is on the page.
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<html::H1>::new();
    heading.on_load(|heading| {
        request_animation_frame(move || {
            focus::scroll_to_top();
            // A heading that has left the page again cannot take focus, and need not.
            _ = heading.focus();
        });
    });
    view! {
        <main class="page" id="main">
            {move || back.get().map(|href| view! { <a class="page__back" href=href>{back_label}</a> })}
            <h1 class="page__title" id="title" tabindex="-1" aria-describedby=described_by node_ref=heading>{title}</h1>
            {move || lead.get().map(|lead| view! { <p class="page__lead">{lead}</p> })}
            <div class="page__body">{children()}</div>
        </main>
    }
}
