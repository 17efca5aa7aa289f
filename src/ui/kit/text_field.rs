//! One line of text.

use leptos::{html, prelude::*};

use super::attributes::about_a_person;
use super::field::{Described, field_class, field_notes};
use super::owned_text::{OwnedText, tell};

/// How wide and in what script a text field stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextWidth {
    /// A line of words.
    #[default]
    Line,
    /// A few characters: a code, an age.
    Short,
    /// A code that is copied sign by sign, in letters of one width.
    Code,
}

impl TextWidth {
    fn class(self) -> &'static str {
        match self {
            Self::Line => "",
            Self::Short => " text-field--short",
            Self::Code => " text-field--code",
        }
    }
}

/// One line of text with label, hint and error. `value` is written into the field only while it is not focused;
/// `on_input` hears each keystroke, `on_leave` the whole text when the field loses focus.
#[component]
pub fn TextField(
    /// The input's id; hint and error derive theirs from it.
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
    /// How wide the field stands.
    #[prop(optional)]
    width: TextWidth,
    /// The keyboard of a phone: `text`, `tel`, `numeric`, `email`.
    #[prop(default = "text")]
    inputmode: &'static str,
) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    let text = OwnedText::new(
        value,
        move || node.get().map(|input| input.value()),
        move |value| {
            if let Some(input) = node.get_untracked() {
                input.set_value(value);
            }
        },
    );
    let described = Described::new(&id, hint, error);
    let invalid = described.clone();
    let class = field_class("text-field", large, error);
    view! {
        <div class=move || format!("{}{}", class(), width.class())>
            <label class="field__label" for=id.clone()>{label}</label>
            {field_notes(&id, hint, error)}
            <input
                class="text-field__input"
                type="text"
                id=id
                lang=move || lang.get()
                inputmode=inputmode
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
            />
        </div>
    }
}
