//! A question that must be answered before anything else.

use leptos::{html, prelude::*};

/// A modal dialog. It shows while `open`. Escape closes it, and the caller hears of it.
#[component]
pub fn Dialog(
    /// The id from which the heading's is made.
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it shows.
    #[prop(into)]
    open: Signal<bool>,
    /// Hears that the person has closed it; set `open` to false then.
    #[prop(into)]
    on_close: Callback<()>,
    /// What is inside: a text and `Buttons`.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            // Fails only where the dialog has left the page.
            (true, false) => _ = dialog.show_modal(),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <dialog
            class="dialog"
            id=id
            aria-labelledby=labelled_by
            node_ref=node
            on:close=move |_| if open.try_get_untracked() == Some(true) { on_close.run(()) }
        >
            <h2 class="dialog__title" id=title_id>{title}</h2>
            <div class="dialog__body stack stack--close">{children()}</div>
        </dialog>
    }
}
