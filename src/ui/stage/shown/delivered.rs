//! Planned against delivered (0-41).

use leptos::prelude::*;

use crate::process;
use crate::ui::kit::Table;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// A row a step: what was planned, what was given for it, what came of it.
#[component]
pub(super) fn Delivered(journal: Journal) -> impl IntoView {
    let app = App::here();
    let columns = ["delivered-planned", "delivered-service", "delivered-given", "delivered-result"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let rows = Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let rows = process::delivered(case, process::current_round(case));
                rows.iter().map(|row| row.words(texts)).collect::<Vec<_>>()
            })
        })
    });
    view! { <Table caption=t("section-delivered") head rows /> }
}
