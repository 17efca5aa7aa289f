//! How far one is.

use leptos::prelude::*;

/// A quiet bar under a text such as "3 of 12".
#[component]
pub fn Progress(
    /// The text; also what the bar is called.
    #[prop(into)]
    label: Signal<String>,
    /// How many are behind, the present one included.
    #[prop(into)]
    value: Signal<u32>,
    /// How many there are.
    #[prop(into)]
    max: Signal<u32>,
) -> impl IntoView {
    view! {
        <div class="progress">
            <p class="progress__label" aria-hidden="true">{label}</p>
            <progress class="progress__bar" aria-label=label value=value max=max></progress>
        </div>
    }
}
