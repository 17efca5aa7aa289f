//! What cannot wait, above the goals (R1): what was found, what is done about it, and the way to safety. For the worker's
//! screen; on a paper that lies about at home it would be read by whoever is feared.

use leptos::prelude::*;

use crate::forms::{self, safety};
use crate::journal::{Case, RecordId};
use crate::process;
use crate::ui::kit::ActionLink;
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{choice, t};

/// A look at safety, as it is shown.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Looked {
    record: RecordId,
    found: Vec<&'static str>,
    action: Option<String>,
}

/// What cannot wait, the latest first.
#[component]
pub(super) fn SafetyFirst(journal: Journal) -> impl IntoView {
    let urgent = Memo::new(move |_| journal.case.with(shown));
    let has_plan = Memo::new(move |_| journal.case.with(process::has_safety_plan));
    let safety = forms::page("safety").map(|page| Route::Case(journal.id, Spot::Page(page)).href());
    view! {
        <Show when=move || !urgent.with(Vec::is_empty)>
            <ul class="safety-first" role="list">
                <For each=move || urgent.get() key=Clone::clone let:look>
                    <Look look />
                </For>
            </ul>
        </Show>
        <Show when=move || has_plan.get()>
            <p id="safety-plan-there">{t("safety-first-plan")}</p>
        </Show>
        {safety.map(|href| view! { <p><ActionLink href label=t("safety-first-to") /></p> })}
    }
}

fn shown(case: &Case) -> Vec<Looked> {
    let all = process::cannot_wait(case).into_iter();
    all.map(|look| Looked { record: look.record, found: look.found, action: look.action.map(str::to_owned) }).collect()
}

#[component]
fn Look(look: Looked) -> impl IntoView {
    let Looked { record, found, action } = look;
    let found = found.into_iter().map(|one| view! { <li>{choice(&safety::NOW.spec, one)}</li> }).collect_view();
    view! {
        <li class="safety-first__look" id=format!("safety-first-{record}")>
            <ul class="safety-first__found">{found}</ul>
            {match action {
                Some(action) => view! { <p class="safety-first__action" translate="no" dir="auto">{action}</p> }.into_any(),
                None => view! { <p><span class="tag tag--due">{t("safety-first-open")}</span></p> }.into_any(),
            }}
        </li>
    }
}
