//! Many lines of text.

use leptos::{html, prelude::*};

use super::attributes::about_a_person;
use super::field::{Described, field_class, field_notes};
use super::owned_text::{OwnedText, tell};

/// Text of any length; it grows with what is written, and starts at `rows` lines where the browser cannot grow it.
/// `value` is written into it only while it is not focused.
#[component]
pub fn TextArea(
    /// The element's id; hint and error derive theirs from it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    label: Signal<String>,
    /// What the field shows while nobody types in it.
    #[prop(into)]
    value: Signal<String>,
    /// The language of the words in it, as a tag; nothing where it is the page's.
    #[prop(optional, into)]
    lang: MaybeProp<String>,
    /// Help below the label.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Hears every change while typing.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Hears the whole text when the field is left.
    #[prop(optional, into)]
    on_leave: Option<Callback<String>>,
    /// The label as a heading, for a page that asks one thing.
    #[prop(optional)]
    large: bool,
    /// The least height in lines: 2, 3, 4 or 8.
    #[prop(default = 4)]
    rows: u32,
) -> impl IntoView {
    let node = NodeRef::<html::Textarea>::new();
    let text = OwnedText::new(
        value,
        move || node.get().map(|area| area.value()),
        move |value| {
            if let Some(area) = node.get_untracked() {
                area.set_value(value);
            }
        },
    );
    let described = Described::new(&id, hint, error);
    let invalid = described.clone();
    view! {
        <div class=field_class("text-area", large, error)>
            <label class="field__label" for=id.clone()>{label}</label>
            {field_notes(&id, hint, error)}
            <textarea
                class="text-area__input"
                id=id
                lang=move || lang.get()
                rows=rows
                node_ref=node
                aria-describedby=move || described.by()
                aria-invalid=move || invalid.invalid()
                on:focus=move |_| text.enter()
                on:input=move |event| {
                    text.touch();
                    tell(on_input, event_target_value(&event));
                }
                on:blur=move |event| {
                    if text.leave() {
                        tell(on_leave, event_target_value(&event));
                    }
                }
                {..about_a_person()}
            ></textarea>
        </div>
    }
}
