//! For whom the words of a case are: what stands in it is worded for whoever sits there, as the worker chose for the
//! round (Part 5, 7 and 16).

use leptos::context::Provider;
use leptos::prelude::*;

use super::QuestionField;
use crate::forms::consent;
use crate::process;
use crate::ui::kit::Disclosure;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

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

/// The choice, for the worker alone: where it matters as it is, else behind a line that opens, for with one grown-up nobody
/// asks. It stays as it came: choosing must not take away what was chosen in.
#[component]
pub fn ChooseWords(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let is_offered = untrack(|| is_offered(journal));
    let choice = move || match is_offered {
        true => view! { <Words journal /> }.into_any(),
        false => view! { <Disclosure summary=t("choose-words")><Words journal /></Disclosure> }.into_any(),
    };
    view! {
        <Show when=move || app.room.together.get().is_none()>
            <div id="choose-words">{choice()}</div>
        </Show>
    }
}

/// The choice, where a child is in the case or sits there.
#[component]
pub fn OfferWords(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let is_offered = Memo::new(move |_| is_offered(journal));
    view! {
        <Show when=move || is_offered.get()>
            <Words journal />
        </Show>
    }
}

fn is_offered(journal: Journal) -> bool {
    journal.case.with(|case| process::offers_child_words(case, process::current_round(case)))
}

#[component]
fn Words(journal: Journal) -> impl IntoView {
    let question = &consent::WORDS.spec;
    journal.answering(question).map(|at| view! { <QuestionField at question /> })
}
