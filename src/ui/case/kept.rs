//! Papers that were agreed, just as they were shown.

use leptos::prelude::*;

use crate::browser::intl;
use crate::forms::consent;
use crate::journal::{EventId, Op, SealedPaper};
use crate::ui::kit::{Disclosure, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// Every paper that was kept, the latest first.
#[component]
pub fn KeptScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let papers = Memo::new(move |_| {
        journal.case.with(|case| {
            let sealed = case.history().into_iter().rev().filter_map(|line| match &line.event().op {
                Op::Seal { paper, .. } => Some((line.event().id, line.event().at.timestamp_millis(), paper.clone())),
                _ => None,
            });
            sealed.collect::<Vec<(EventId, i64, SealedPaper)>>()
        })
    });
    view! {
        <Page title=t("kept-title") lead=t("kept-lead") back back_label=t("back-case")>
            <Show when=move || papers.with(Vec::is_empty)>
                <p>{t("kept-none")}</p>
            </Show>
            <ul class="kept" role="list">
                <For each=move || papers.get() key=|(id, ..)| *id let:paper>
                    <Paper at=paper.1 paper=paper.2 />
                </For>
            </ul>
        </Page>
    }
}

#[component]
fn Paper(at: i64, paper: SealedPaper) -> impl IntoView {
    let app = App::here();
    let SealedPaper { lang, words, signer, manner, .. } = paper;
    let mut words = words.into_iter();
    let title = words.next().unwrap_or_default();
    let how = move || {
        let manner = app.texts.with(|texts| texts.choice(&consent::MANNER.spec, &manner));
        let when = intl::moment_here(app.lang().get().tag, at);
        [when, signer.clone(), manner].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let words = words.map(|words| view! { <p dir="auto">{words}</p> }).collect_view();
    view! {
        <li class="kept__paper">
            <Disclosure summary=Signal::stored(title)>
                <p class="small">{how}</p>
                <div class="kept__words" lang=lang translate="no">{words}</div>
            </Disclosure>
        </li>
    }
}
