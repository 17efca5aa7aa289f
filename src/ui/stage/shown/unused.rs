//! Strengths, resources and people that no step uses yet.

use leptos::prelude::*;

use crate::process;
use crate::ui::state::{App, Journal};

/// Each with what it is.
#[component]
pub(super) fn Unused(journal: Journal) -> impl IntoView {
    let app = App::here();
    let all = Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let unused = process::unused(case, process::current_round(case)).into_iter();
                let named = unused.filter_map(|record| {
                    Some((texts.get(&format!("unused-{}", record.kind()?)), process::called(&record, texts)?))
                });
                named.collect::<Vec<_>>()
            })
        })
    });
    let item = |(kind, name): (String, String)| {
        view! { <li><span class="unused__kind">{kind}</span> " " <span translate="no" dir="auto">{name}</span></li> }
    };
    view! { <ul class="unused" id="unused">{move || all.get().into_iter().map(item).collect_view()}</ul> }
}
