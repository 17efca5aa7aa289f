//! A file to be chosen.

use leptos::prelude::*;

use super::field::{Described, field_notes};
use crate::browser::idle::OwnDialog;

/// A native file input. While its dialog is open the page does not count as hidden, so it does not lock.
#[component]
pub fn FileInput(
    /// The input's id, by which the file is read.
    #[prop(into)]
    id: String,
    /// What to choose.
    #[prop(into)]
    label: Signal<String>,
    /// Help below the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The files that the dialog offers first, as the `accept` attribute has it; empty offers all.
    #[prop(optional)]
    accept: &'static str,
    /// Hears that another file was chosen.
    #[prop(into)]
    on_choose: Callback<()>,
) -> impl IntoView {
    let dialog = StoredValue::new_local(None::<OwnDialog>);
    let close = move || dialog.set_value(None);
    let described = Described::new(&id, hint, error);
    view! {
        <div class="field text-field">
            <label class="field__label" for=id.clone()>{label}</label>
            {field_notes(&id, hint, error)}
            <input
                class="text-field__input"
                type="file"
                id=id
                accept=(!accept.is_empty()).then_some(accept)
                aria-describedby=move || described.by()
                on:click=move |_| dialog.set_value(Some(OwnDialog::open()))
                on:cancel=move |_: leptos::ev::Event| close()
                on:change=move |_| {
                    close();
                    on_choose.run(());
                }
            />
        </div>
    }
}
