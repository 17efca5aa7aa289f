//! One of many things that have names of their own.

use leptos::prelude::*;

use super::field::{Described, field_class, field_notes};

/// The browser's own list to choose from. The first line chooses nothing.
#[component]
pub fn Select(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// Ids and names of what can be chosen, in order.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The id of what is chosen.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// The words of the line that chooses nothing.
    #[prop(into)]
    none: Signal<String>,
    /// Hears the id of what is newly chosen.
    #[prop(into)]
    on_choose: Callback<Option<String>>,
    /// Help below the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
) -> impl IntoView {
    let described = Described::new(&id, hint, MaybeProp::default());
    let class = field_class("select", false, MaybeProp::default());
    let lines = move || {
        let line = |(id, name): (String, String)| {
            let own = id.clone();
            let selected = move || chosen.with(|chosen| chosen.as_ref() == Some(&own));
            view! { <option value=id prop:selected=selected>{name}</option> }
        };
        options.get().into_iter().map(line).collect_view()
    };
    view! {
        <div class=class>
            <label class="field__label" for=id.clone()>{label}</label>
            {field_notes(&id, hint, MaybeProp::default())}
            <select
                class="select__input"
                id=id
                autocomplete="off"
                aria-describedby=move || described.by()
                on:change=move |event| on_choose.run(Some(event_target_value(&event)).filter(|id| !id.is_empty()))
            >
                <option value="" prop:selected=move || chosen.with(Option::is_none)>{none}</option>
                {lines}
            </select>
        </div>
    }
}
