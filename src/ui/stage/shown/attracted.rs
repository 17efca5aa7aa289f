//! Resources that came in (0-41).

use leptos::prelude::*;

use crate::process;
use crate::ui::state::{App, Journal};

/// What was only possible once, and is there now.
#[component]
pub(super) fn Attracted(journal: Journal) -> impl IntoView {
    let app = App::here();
    let names = Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let all = process::attracted(case).into_iter();
                all.filter_map(|record| process::called(&record, texts)).collect::<Vec<_>>()
            })
        })
    });
    let items =
        move || names.get().into_iter().map(|name| view! { <li translate="no" dir="auto">{name}</li> }).collect_view();
    view! { <ul class="attracted">{items}</ul> }
}
