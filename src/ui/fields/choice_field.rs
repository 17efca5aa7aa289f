//! Questions that are answered by a tap.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::journal::{Change, Part, Value};
use crate::ui::kit::{Choice, Choices, Ticks};
use crate::ui::state::{App, At};
use crate::ui::text::{asked, choice, t, t_attribute};

/// A question that takes one of its choices, wherever it is asked.
pub struct OneChoice {
    /// The choices, in order.
    pub options: Vec<Choice>,
    /// The one that is chosen.
    pub chosen: Memo<Option<String>>,
    /// Writes what is chosen, or that nothing is.
    pub on_choose: Callback<Option<String>>,
}

impl OneChoice {
    /// The question in a record.
    pub fn of(at: At, question: &'static Spec) -> Self {
        let chosen = at.read(move |record| match record?.value(question.id, &Part::Whole)? {
            Value::Choice(choice) => Some(choice.clone()),
            _ => None,
        });
        let app = App::here();
        let on_choose = Callback::new(move |choice: Option<String>| {
            let value = choice.map_or(Value::Cleared, Value::Choice);
            app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
        });
        Self { options: question.choices.iter().map(|id| option(question, id)).collect(), chosen, on_choose }
    }
}

/// One of the choices.
#[component]
pub(super) fn OneOf(at: At, question: &'static Spec, large: bool) -> impl IntoView {
    let OneChoice { options, chosen, on_choose } = OneChoice::of(at, question);
    view! {
        <Choices
            id=at.field_id(question)
            legend=asked(question)
            options
            chosen
            on_choose
            hint=t_attribute(question.message(), "hint")
            clear=t("field-take-back")
            large
        />
    }
}

/// Yes or no.
#[component]
pub(super) fn YesNo(at: At, question: &'static Spec, large: bool) -> impl IntoView {
    let chosen =
        at.read(move |record| match record.and_then(|record| record.value(question.id, &Part::Whole).cloned()) {
            Some(Value::Flag(is_yes)) => Some(String::from(if is_yes { "yes" } else { "no" })),
            _ => None,
        });
    let app = App::here();
    let on_choose = move |choice: Option<String>| {
        let value = choice.map_or(Value::Cleared, |choice| Value::Flag(choice == "yes"));
        app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
    };
    view! {
        <Choices
            id=at.field_id(question)
            legend=asked(question)
            options=vec![Choice::new("yes", t("yes")), Choice::new("no", t("no"))]
            chosen
            on_choose=Callback::new(on_choose)
            hint=t_attribute(question.message(), "hint")
            clear=t("field-take-back")
            large
            inline=true
        />
    }
}

/// Any of the choices. Each is a value of its own, so that ticks made in two copies add up.
#[component]
pub(super) fn ManyOf(at: At, question: &'static Spec, large: bool) -> impl IntoView {
    let chosen = at.read(move |record| {
        let ticked = record.map(|record| record.ticked(question.id)).unwrap_or_default();
        ticked.into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    let listed = question.choices.iter().filter(|id| Some(**id) != question.exclusive);
    let options = listed.map(|id| option(question, id)).collect();
    let app = App::here();
    let on_change = Callback::new(move |ticked: Vec<String>| {
        app.write(at.journal, ticks(at, question, &chosen.get_untracked(), &ticked));
    });
    let (id, legend) = (at.field_id(question), asked(question));
    let hint = t_attribute(question.message(), "hint");
    match question.exclusive {
        Some(exclusive) => {
            let exclusive = option(question, exclusive);
            view! { <Ticks id legend options chosen on_change hint exclusive or=t("field-or") large /> }.into_any()
        }
        None => view! { <Ticks id legend options chosen on_change hint large /> }.into_any(),
    }
}

/// The choices whose ticks differ.
fn ticks(at: At, question: &'static Spec, before: &[String], after: &[String]) -> Vec<Change> {
    let differs = |choice: &&&str| before.iter().any(|id| id == **choice) != after.iter().any(|id| id == **choice);
    let change = |choice: &&str| {
        let is_ticked = after.iter().any(|id| id == *choice);
        at.answer(question, Part::Choice((*choice).to_owned()), Value::Flag(is_ticked))
    };
    question.choices.iter().filter(differs).map(change).collect()
}

fn option(question: &'static Spec, id: &'static str) -> Choice {
    Choice::new(id, choice(question, id))
}
