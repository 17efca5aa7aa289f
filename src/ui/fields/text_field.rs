//! Questions that are answered in words.

use leptos::prelude::*;

use super::TextBinding;
use super::offered::Offering;
use crate::forms::{Kind, Spec, offers};
use crate::journal::{Part, Value};
use crate::ui::kit::{Disclosure, TextArea, TextField};
use crate::ui::state::{App, At};
use crate::ui::text::{asked, t, t_attribute};

/// A question answered in words: in the person's own where it asks for them, with room for the worker's note below.
#[component]
pub(super) fn Words(at: At, question: &'static Spec, large: bool) -> impl IntoView {
    if question.has_own_words {
        view! { <OwnWords at question large /> }.into_any()
    } else {
        view! { <OneText at question part=Part::Whole id=at.field_id(question) label=asked(question) large /> }
            .into_any()
    }
}

/// The person's own words, and beside them the worker's note, which never overwrites them.
#[component]
pub fn OwnWords(
    /// The record.
    at: At,
    /// The question.
    question: &'static Spec,
    /// As the page's heading.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let app = App::here();
    let note = TextBinding::new(at, question, Part::Whole).words();
    let has_note = !note.get_untracked().is_empty();
    view! {
        <div class="own-words stack stack--close">
            <OneText at question part=Part::Said id=at.field_id(question) label=asked(question) large />
            <Show when=move || app.room.together.get().is_none()>
                <Disclosure summary=t("field-add-note") open=has_note>
                    <OneText at question part=Part::Whole id=format!("{}-note", at.field_id(question)) label=t("field-note") large=false />
                </Disclosure>
            </Show>
        </div>
    }
}

#[component]
fn OneText(
    at: At,
    question: &'static Spec,
    part: Part,
    id: String,
    #[prop(into)] label: Signal<String>,
    large: bool,
) -> impl IntoView {
    let hint = hint(question, &part);
    let is_offering = part == Part::Whole && !offers(question.id).is_empty();
    let binding = TextBinding::new(at, question, part);
    let (value, lang) = (binding.words(), binding.lang());
    let (on_input, on_leave) = (binding.on_input(), binding.on_leave());
    let field = if question.kind == Kind::LongText {
        view! { <TextArea id label value lang hint on_input on_leave large /> }.into_any()
    } else {
        view! { <TextField id label value lang hint on_input on_leave large /> }.into_any()
    };
    if is_offering { view! { <div>{field} <Offering at question binding /></div> }.into_any() } else { field }
}

/// What stands below the label: what the question says of itself, and of text that is for the worker alone who may still
/// read it (Part 5, 15). The note beside the person's words has only that: the question was put to them.
fn hint(question: &'static Spec, part: &Part) -> Signal<Option<String>> {
    let own = match part {
        Part::Said => own_words_hint(question),
        _ if question.has_own_words => Signal::stored(None),
        _ => t_attribute(question.message(), "hint"),
    };
    if !question.is_private_text(part) {
        return own;
    }
    let general = t("field-still-read");
    Signal::derive(move || Some(own.get().into_iter().chain([general.get()]).collect::<Vec<_>>().join(" ")))
}

fn own_words_hint(question: &'static Spec) -> Signal<Option<String>> {
    let (own, general) = (t_attribute(question.message(), "hint"), t("field-own-words"));
    Signal::derive(move || own.get().or_else(|| Some(general.get())))
}

/// A time of day, in the browser's own field.
#[component]
pub(super) fn TimeOfDay(at: At, question: &'static Spec) -> impl IntoView {
    view! { <BrowsersField at question kind="time" value=Value::Time /> }
}

/// A decimal number, in the browser's own field.
#[component]
pub(super) fn Number(at: At, question: &'static Spec) -> impl IntoView {
    view! { <BrowsersField at question kind="number" value=Value::Number /> }
}

/// A short field of a kind that the browser checks; empty takes the answer back.
#[component]
fn BrowsersField(
    at: At,
    question: &'static Spec,
    /// The type of the input.
    kind: &'static str,
    /// The answer that what was typed is.
    value: fn(String) -> Value,
) -> impl IntoView {
    let app = crate::ui::state::App::here();
    let words = TextBinding::new(at, question, Part::Whole).words();
    let id = at.field_id(question);
    let write = move |text: String| {
        let answer = if text.is_empty() { Value::Cleared } else { value(text) };
        app.write(at.journal, vec![at.answer(question, Part::Whole, answer)]);
    };
    view! {
        <div class="text-field question-field">
            <label class="field__label" for=id.clone()>{asked(question)}</label>
            <input
                class="text-field__input text-field__input--short"
                type=kind
                step=(kind == "number").then_some("any")
                id=id
                autocomplete="off"
                prop:value=words
                on:change=move |event| write(event_target_value(&event))
            />
        </div>
    }
}
