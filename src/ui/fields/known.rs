//! What the agency knows of a name that was chosen: how to get there, whom to ask for, which papers.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::DateStyle;
use crate::forms::Spec;
use crate::process;
use crate::ui::state::App;
use crate::ui::text::t;

/// What is told of an entry, and whether nobody has made sure of it for a year.
type Told = (Vec<String>, bool);

/// The entry that the words name, quietly; nothing where they name none.
#[component]
pub(super) fn Known(question: &'static Spec, words: Memo<String>) -> impl IntoView {
    let app = App::here();
    let known = Memo::new(move |_| words.with(|words| told_of(app, question, words)));
    move || {
        known.get().map(|(facts, is_unchecked)| {
            let facts = facts.into_iter().map(|fact| view! { <li dir="auto">{fact}</li> }).collect_view();
            view! {
                <div class="known">
                    <ul class="known__facts" role="list">{facts}</ul>
                    {is_unchecked.then(|| view! { <span class="tag tag--due">{t("known-unchecked")}</span> })}
                </div>
            }
        })
    }
}

fn told_of(app: App, question: &Spec, words: &str) -> Option<Told> {
    let workspace = app.workspace_journal()?;
    app.with_speech(DateStyle::Medium, |speech| {
        workspace.case.with(|workspace| {
            let (list, entry) = process::known(workspace, question, words)?;
            let checked = list.checked.is_some_and(|checked| process::is_unchecked(&entry, checked, clock::today()));
            Some((process::facts(&entry, list, speech), checked))
        })
    })
}
