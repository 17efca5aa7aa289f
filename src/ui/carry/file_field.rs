//! A file to be chosen.

use leptos::prelude::*;

use crate::browser::idle::OwnDialog;

/// A native file input. While its dialog is open the page does not count as hidden, so it does not lock.
#[component]
pub(super) fn FileField(
    /// The input's id, by which the file is read.
    id: &'static str,
    /// What to choose.
    label: Signal<String>,
    /// Help below the label.
    hint: Signal<String>,
    /// Hears that another file was chosen.
    #[prop(into)]
    on_choose: Callback<()>,
) -> impl IntoView {
    let dialog = StoredValue::new_local(None::<OwnDialog>);
    let close = move || dialog.set_value(None);
    view! {
        <div class="field text-field">
            <label class="field__label" for=id>{label}</label>
            <p class="field__hint" id=format!("{id}-hint")>{hint}</p>
            <input
                class="text-field__input"
                type="file"
                id=id
                accept=".age"
                aria-describedby=format!("{id}-hint")
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
