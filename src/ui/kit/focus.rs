//! Moving the focus to something known by its id. Links cannot do it: the address's fragment is the place.

use leptos::html::{self, ElementType};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// The type of an input in the page; any element that can take focus has the one method that is called here.
type Focusable = <html::Input as ElementType>::Output;

/// Moves the focus to the element with this id, if it is there.
pub fn focus_on(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // An element that has left the page cannot take focus, and need not.
        _ = element.unchecked_into::<Focusable>().focus();
    }
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
