//! What is pressed, and what leads elsewhere.

use leptos::prelude::*;

/// How much a button asks for attention. One `Main` a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing that most people do next.
    Main,
    /// Anything else of equal right.
    #[default]
    Second,
    /// A small thing beside a text; looks like a link.
    Quiet,
    /// What cannot be taken back.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button button--main",
            Self::Second => "button button--second",
            Self::Quiet => "button button--quiet",
            Self::Danger => "button button--danger",
        }
    }
}

/// A button. While `disabled` or `busy` it can still be found and read, and does nothing.
#[component]
pub fn Button(
    /// What it does, as a verb.
    #[prop(into)]
    label: Signal<String>,
    /// Hears each press.
    #[prop(into)]
    on_press: Callback<()>,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// More words for a screen reader where the label alone is unclear ("Change *name*").
    #[prop(optional, into)]
    about: MaybeProp<String>,
    /// Does nothing while true.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Work is under way: shows a turning mark and does nothing.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// The element's id, where something points to it.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let asleep = move || disabled.get() || busy.get();
    let press = move |_| {
        if !asleep() {
            on_press.run(());
        }
    };
    view! {
        <button
            type="button"
            class=kind.class()
            id=id
            aria-disabled=move || asleep().then_some("true")
            aria-busy=move || busy.get().then_some("true")
            on:click=press
        >
            {label}
            {move || about.get().map(|about| view! { <span class="visually-hidden">" "{about}</span> })}
        </button>
    }
}

/// A link that looks like a button: for what leads to another place. Mostly that is the page's main thing.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// What it does, as a verb.
    #[prop(into)]
    label: Signal<String>,
    /// How much it asks for attention.
    #[prop(default = ButtonKind::Main)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{label}</a> }
}

/// A link in the text or in a list, with a target large enough for a finger.
#[component]
pub fn ActionLink(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// More words for a screen reader where the label alone is unclear.
    #[prop(optional, into)]
    about: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <a class="action-link" href=href>
            {label}
            {move || about.get().map(|about| view! { <span class="visually-hidden">" "{about}</span> })}
        </a>
    }
}

/// The buttons at the end of a page or a form: the main one first.
#[component]
pub fn Buttons(
    /// The buttons and links.
    children: Children,
) -> impl IntoView {
    view! { <div class="buttons">{children()}</div> }
}
