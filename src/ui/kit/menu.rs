//! A few actions behind one button.

use leptos::{html, prelude::*};

/// Links and buttons that come down from a button. It closes on a choice, on Escape, on a press elsewhere and when
/// the focus moves on.
#[component]
pub fn Menu(
    /// The button's words.
    #[prop(into)]
    label: Signal<String>,
    /// Links and buttons.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let close = move || {
        if let Some(menu) = node.try_get_untracked().flatten() {
            // Removing what is not there is no failure.
            _ = menu.remove_attribute("open");
        }
    };
    let left = move || {
        node.try_get_untracked().flatten().is_some_and(|menu| matches!(menu.matches(":focus-within"), Ok(false)))
    };
    view! {
        <details
            class="menu"
            node_ref=node
            on:keydown=move |event| if event.key() == "Escape" { close() }
            on:focusout=move |event| {
                if event.related_target().is_some() {
                    request_animation_frame(move || if left() { close() });
                }
            }
        >
            <summary class="menu__button">{label}</summary>
            <div class="menu__list" on:click=move |_| close()>{children()}</div>
        </details>
    }
}
