//! A passphrase or a code that others in the room should not read.

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::field::{Described, field_class, field_notes};

/// A password field with a button that shows and hides what is typed. The text starts empty and is never written by
/// the program: it only tells what is typed.
#[component]
pub fn SecretField(
    /// The input's id; hint and error derive theirs from it.
    #[prop(into)]
    id: String,
    /// What is asked for.
    #[prop(into)]
    label: Signal<String>,
    /// The button's words while the text is hidden.
    #[prop(into)]
    show: Signal<String>,
    /// The button's words while the text is shown.
    #[prop(into)]
    hide: Signal<String>,
    /// Hears every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// Hears the Enter key.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
    /// Help below the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// `current-password`, `new-password` or `off`.
    #[prop(default = "current-password")]
    autocomplete: &'static str,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let described = Described::new(&id, hint, error);
    let invalid = described.clone();
    let turn = Signal::derive(move || if shown.get() { hide.get() } else { show.get() });
    view! {
        <div class=field_class("secret-field", false, error)>
            <label class="field__label" for=id.clone()>{label}</label>
            {field_notes(&id, hint, error)}
            <div class="secret-field__row">
                <input
                    class="text-field__input"
                    type=move || if shown.get() { "text" } else { "password" }
                    id=id
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    translate="no"
                    aria-describedby=move || described.by()
                    aria-invalid=move || invalid.invalid()
                    on:input=move |event| on_input.run(event_target_value(&event))
                    on:keydown=move |event| if event.key() == "Enter" { super::owned_text::tell(on_enter, ()) }
                />
                <Button label=turn kind=ButtonKind::Second on_press=move |()| shown.update(|shown| *shown = !*shown) />
            </div>
        </div>
    }
}
