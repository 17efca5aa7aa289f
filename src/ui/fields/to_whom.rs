//! For whom the words of a case are: what stands in it is worded for whoever sits there, as the worker chose for the
//! round (Part 5, 7 and 16).

use leptos::context::Provider;
use leptos::prelude::*;

use super::QuestionField;
use crate::forms::consent;
use crate::process;
use crate::ui::state::{App, Journal};

/// A place within a case, in the words of whoever sits there.
#[component]
pub fn ToWhom(
    /// The case.
    journal: Journal,
    /// The place.
    children: Children,
) -> impl IntoView {
    let app = App::here();
    let to = Memo::new(move |_| journal.case.with(|case| process::audience(case, process::current_round(case))));
    view! { <Provider value=App { to: to.into(), ..app }>{children()}</Provider> }
}

/// The choice, for the worker alone.
#[component]
pub fn ChooseWords(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let question = &consent::WORDS.spec;
    journal.answering(question).map(|at| view! { <QuestionField at question /> })
}

/// The choice, where a child is in the case or sits there.
#[component]
pub fn OfferWords(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let is_offered =
        Memo::new(move |_| journal.case.with(|case| process::offers_child_words(case, process::current_round(case))));
    view! {
        <Show when=move || is_offered.get()>
            <ChooseWords journal />
        </Show>
    }
}
