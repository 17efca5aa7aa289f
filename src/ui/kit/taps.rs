//! An answer by one tap, where a list shows it.

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::choices::Choice;

/// Radios in one line that wraps. With an answer, a quiet button takes it back.
#[component]
pub fn Taps(
    /// The group's id, and its inputs' name.
    #[prop(into)]
    id: String,
    /// What is answered, for a screen reader.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    options: Vec<Choice>,
    /// The id of the answer.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Hears the id of a new answer, or nothing when it is taken back.
    #[prop(into)]
    on_choose: Callback<Option<String>>,
    /// The words of the button that takes the answer back.
    #[prop(into)]
    clear: Signal<String>,
) -> impl IntoView {
    let tap = |choice: Choice| {
        let (own, answer) = (choice.id.clone(), choice.id.clone());
        view! {
            <label class="taps__tap">
                <input
                    class="taps__input"
                    type="radio"
                    id=format!("{id}-{}", choice.id)
                    name=id.clone()
                    autocomplete="off"
                    prop:checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&own))
                    on:change=move |_| on_choose.run(Some(answer.clone()))
                />
                <span class="taps__label">{choice.label}</span>
            </label>
        }
    };
    let taps = options.into_iter().map(tap).collect_view();
    let take_back = move || {
        chosen.with(Option::is_some).then(|| {
            view! { <Button label=clear kind=ButtonKind::Quiet about=legend on_press=move |()| on_choose.run(None) /> }
        })
    };
    view! {
        <fieldset class="taps" id=id.clone()>
            <legend class="visually-hidden">{legend}</legend>
            <div class="taps__list">{taps} {take_back}</div>
        </fieldset>
    }
}
