//! A switch between two or three views of the same.

use leptos::prelude::*;

use super::choices::Choice;

/// Radios that look like one switch. Hints of the choices are not shown.
#[component]
pub fn Segmented(
    /// The group's id, and its inputs' name.
    #[prop(into)]
    id: String,
    /// What is switched, for a screen reader.
    #[prop(into)]
    legend: Signal<String>,
    /// Two or three positions.
    options: Vec<Choice>,
    /// The id of the present position.
    #[prop(into)]
    chosen: Signal<String>,
    /// Hears the id of the new position.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let position = |choice: Choice| {
        let own = choice.id.clone();
        let answer = choice.id.clone();
        view! {
            <label class="segmented__position">
                <input
                    class="segmented__input"
                    type="radio"
                    id=format!("{id}-{}", choice.id)
                    name=id.clone()
                    prop:checked=move || chosen.with(|chosen| *chosen == own)
                    on:change=move |_| on_choose.run(answer.clone())
                />
                <span class="segmented__label">{choice.label}</span>
            </label>
        }
    };
    let positions = options.into_iter().map(position).collect_view();
    view! {
        <fieldset class="segmented">
            <legend class="visually-hidden">{legend}</legend>
            <div class="segmented__positions">{positions}</div>
        </fieldset>
    }
}
