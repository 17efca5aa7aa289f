//! Every question of a case where two copies answered differently.

use leptos::prelude::*;

use crate::forms;
use crate::journal::{Case, Part, RecordId};
use crate::ui::fields::Difference;
use crate::ui::kit::Page;
use crate::ui::route::{Route, Spot};
use crate::ui::state::{At, Journal};
use crate::ui::text::{heading, t};

/// Where two answers stand until the worker picks.
#[component]
pub fn DifferencesScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let places = Memo::new(move |_| journal.case.with(places));
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t("differences-title") lead=t("differences-lead") back back_label=t("back-case")>
            <Show when=move || places.with(Vec::is_empty)>
                <p>{t("differences-none")}</p>
            </Show>
            <For each=move || places.get() key=Clone::clone let:place>
                {contest(journal, place)}
            </For>
        </Page>
    }
}

fn places(case: &Case) -> Vec<(RecordId, String, Part)> {
    let alive = case.records().filter(crate::journal::Record::is_alive);
    let conflicts = alive.flat_map(|record| {
        record.conflicts().map(move |(question, part)| (record.id(), question.to_owned(), part.clone()))
    });
    conflicts.collect()
}

fn contest(journal: Journal, (record, question, part): (RecordId, String, Part)) -> Option<impl IntoView> {
    let question = forms::question(&question)?;
    let kind = forms::kind(question.kind_id())?;
    let at = At { journal, record, kind, round: journal.round() };
    Some(view! {
        <section class="stack">
            <h2>{heading(question)}</h2>
            <Difference at question part />
        </section>
    })
}
