//! Any declared question on the screen.

use leptos::prelude::*;

use super::beside::{below, with_beside};
use super::choice_field::{ManyOf, OneOf, YesNo};
use super::date_field::Day;
use super::difference::Difference;
use super::file_field::File;
use super::link_field::Link;
use super::signature_field::Signature;
use super::text_field::{Number, TimeOfDay, Words};
use crate::forms::{Kind, Spec, is_shown};
use crate::journal::Part;
use crate::process;
use crate::ui::state::{App, At, Journal};

/// A question, as its declaration says: its field, when it is asked at all, and answers that stand against each other.
#[component]
pub fn QuestionField(
    /// The record that holds its answer.
    at: At,
    /// The question.
    question: &'static Spec,
    /// As the page's heading, for a page that asks one thing.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let app = App::here();
    // Looked at once: a field does not go away under the hands of whoever types a name into it.
    let may_turn = at.journal.case.with_untracked(|case| process::may_be_turned(case, at.record, question));
    let asked = Memo::new(move |_| {
        let may_show = app.room.together.get().is_none() || may_turn;
        may_show && at.journal.case.with(|case| is_shown(case, at.round, at.record, question))
    });
    view! {
        <Show when=move || asked.get()>
            {with_beside(question, view! { <Field at question large /> }.into_any())}
            {below(at, question)}
            <Show when=move || app.room.together.get().is_none()>
                <Difference at question part=Part::Whole />
                <Show when=move || question.has_own_words>
                    <Difference at question part=Part::Said />
                </Show>
            </Show>
        </Show>
    }
}

/// Questions, each in the record of its kind in this round.
#[component]
pub fn QuestionList(
    /// The case.
    journal: Journal,
    /// The questions, in order.
    questions: &'static [Spec],
) -> impl IntoView {
    let field =
        move |question: &'static Spec| journal.answering(question).map(|at| view! { <QuestionField at question /> });
    view! { <div class="stack question-list">{questions.iter().map(field).collect_view()}</div> }
}

#[component]
fn Field(at: At, question: &'static Spec, large: bool) -> impl IntoView {
    match question.kind {
        Kind::Text | Kind::LongText => view! { <Words at question large /> }.into_any(),
        Kind::OneOf => view! { <OneOf at question large /> }.into_any(),
        Kind::ManyOf => view! { <ManyOf at question large /> }.into_any(),
        Kind::YesNo => view! { <YesNo at question large /> }.into_any(),
        Kind::Day => view! { <Day at question /> }.into_any(),
        Kind::TimeOfDay => view! { <TimeOfDay at question /> }.into_any(),
        Kind::Number => view! { <Number at question /> }.into_any(),
        Kind::Signature => view! { <Signature at question asks=question /> }.into_any(),
        Kind::Link => view! { <Link at question /> }.into_any(),
        Kind::File => view! { <File at question /> }.into_any(),
    }
}
