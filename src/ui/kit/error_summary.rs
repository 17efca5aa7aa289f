//! All that is wrong on a page, at its top.

use leptos::{html, prelude::*};

use super::focus::focus_on;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field to go to.
    pub field: String,
    /// What is wrong.
    pub text: String,
}

#[component]
fn ErrorLine(error: FieldError) -> impl IntoView {
    let FieldError { field, text } = error;
    view! {
        <li>
            <button type="button" class="error-summary__link" on:click=move |_| focus_on(&field)>{text}</button>
        </li>
    }
}

/// A list of what is wrong; each line moves the focus to its field. It takes focus and is read out when it appears,
/// and is absent while nothing is wrong.
#[component]
pub fn ErrorSummary(
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// What is wrong, in the order of the fields.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    node.on_load(|node| {
        request_animation_frame(move || {
            // It may have left the page again.
            _ = node.focus();
        });
    });
    let lines = move || errors.get().into_iter().map(|error| view! { <ErrorLine error /> }).collect_view();
    view! {
        <Show when=move || !errors.with(Vec::is_empty)>
            <div class="error-summary" role="alert" tabindex="-1" node_ref=node>
                <h2 class="error-summary__title">{title}</h2>
                <ul>{lines}</ul>
            </div>
        </Show>
    }
}
