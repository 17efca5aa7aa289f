//! One of several answers.

use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::field::{Described, field_class, field_notes};

/// One answer that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is told to the caller; also part of the input's id.
    pub id: String,
    /// The words beside the mark.
    pub label: Signal<String>,
    /// Smaller words below.
    pub hint: MaybeProp<String>,
}

impl Choice {
    /// An answer without a hint.
    pub fn new(id: impl Into<String>, label: impl Into<Signal<String>>) -> Self {
        Self { id: id.into(), label: label.into(), hint: MaybeProp::default() }
    }

    /// The same answer with smaller words below.
    #[must_use]
    pub fn hint(self, hint: impl Into<MaybeProp<String>>) -> Self {
        Self { hint: hint.into(), ..self }
    }
}

/// One line of a list of choices: a native input and its label, all of it a target.
#[component]
pub(crate) fn ChoiceLine(
    /// `radio` or `checkbox`.
    kind: &'static str,
    input_id: String,
    name: String,
    choice: Choice,
    checked: Signal<bool>,
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint_id = format!("{input_id}-note");
    let described = hint_id.clone();
    let Choice { label, hint, .. } = choice;
    view! {
        <label class="choice">
            <input
                class="choice__input"
                type=kind
                id=input_id
                name=name
                autocomplete="off"
                prop:checked=checked
                aria-describedby=move || hint.get().map(|_| described.clone())
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class="choice__label">{label}</span>
            {move || hint.get().map(|text| view! { <span class="choice__hint" id=hint_id.clone()>{text}</span> })}
        </label>
    }
}

/// The input's id: the field's own for the first, so that an error's link finds it.
pub(crate) fn line_id(field: &str, position: usize, choice: &str) -> String {
    if position == 0 { field.to_owned() } else { format!("{field}-{choice}") }
}

/// Radios in a fieldset. With `clear`, a quiet button takes the answer back.
#[component]
pub fn Choices(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The answers, in order.
    options: Vec<Choice>,
    /// The id of the chosen answer.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Hears the id of a newly chosen answer, or nothing when it is taken back.
    #[prop(into)]
    on_choose: Callback<Option<String>>,
    /// Help below the question.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The words of the button that takes the answer back; without them there is none.
    #[prop(optional, into)]
    clear: MaybeProp<String>,
    /// The question as a heading, for a page that asks one thing.
    #[prop(optional)]
    large: bool,
    /// Side by side, for two or three short answers.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let described = Described::new(&id, hint, error);
    let class = field_class("choices", large, error);
    let inline = if inline { " choices--inline" } else { "" };
    // The button comes with the press, as the radio's dot does, and not once the answer is written: by then somebody may be
    // about to press what it would push down.
    let is_pressed = RwSignal::new(false);
    Effect::new(move |_| {
        if chosen.with(Option::is_none) {
            is_pressed.set(false);
        }
    });
    let lines = options.into_iter().enumerate().map(|(position, choice)| {
        let own = choice.id.clone();
        let answer = choice.id.clone();
        let checked = Signal::derive(move || chosen.with(|chosen| chosen.as_ref() == Some(&own)));
        let on_change = Callback::new(move |_| {
            is_pressed.set(true);
            on_choose.run(Some(answer.clone()));
        });
        let input_id = line_id(&id, position, &choice.id);
        view! { <ChoiceLine kind="radio" input_id name=id.clone() choice checked on_change /> }
    });
    let lines = lines.collect_view();
    let take_back = move || clear.get().filter(|_| is_pressed.get() || chosen.with(Option::is_some));
    view! {
        <fieldset class=move || format!("{}{inline}", class()) aria-describedby=move || described.by()>
            <legend class="field__label">{legend}</legend>
            {field_notes(&id, hint, error)}
            <div class="choices__list">{lines}</div>
            {move || take_back().map(|label| view! {
                <Button label kind=ButtonKind::Quiet on_press=move |()| on_choose.run(None) />
            })}
        </fieldset>
    }
}
