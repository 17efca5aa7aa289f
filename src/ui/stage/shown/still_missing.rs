//! Steps for which something is still missing, and what is done about it.

use leptos::prelude::*;

use crate::forms::{Ask, step};
use crate::journal::{Record, RecordId};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, focus_on};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// Each with what is done about it, and the way to the step.
#[component]
pub(super) fn StillMissing(journal: Journal) -> impl IntoView {
    let app = App::here();
    let all = Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let told = |step: Record<'_>| {
                    let done = step.get(step::GAP).map(|gap| texts.choice(&step::GAP.spec, gap));
                    let words = process::title(&step).map_or_else(|| texts.get("record-unwritten"), str::to_owned);
                    (step.id(), words, done.unwrap_or_else(|| texts.get("missing-undecided")))
                };
                let steps = process::still_missing(case, process::current_round(case)).into_iter();
                steps.map(told).collect::<Vec<_>>()
            })
        })
    });
    view! {
        <ul class="unused" id="still-missing">
            <For each=move || all.get() key=Clone::clone let:missing>
                <Missing missing />
            </For>
        </ul>
    }
}

/// The step stands on the same page.
#[component]
fn Missing(missing: (RecordId, String, String)) -> impl IntoView {
    let (step, words, done) = missing;
    let about = Signal::stored(words.clone());
    let go = move |()| focus_on(&format!("record-{step}-open"));
    view! {
        <li>
            <span translate="no" dir="auto">{words}</span> " " <span class="unused__kind">{done}</span> " "
            <Button id=format!("missing-{step}") label=t("missing-to-step") about kind=ButtonKind::Quiet on_press=go />
        </li>
    }
}
