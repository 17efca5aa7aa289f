//! How levels have changed (2-16).

use leptos::prelude::*;

use crate::forms::level;
use crate::process;
use crate::ui::kit::Table;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// A row a domain: at first, and now.
#[component]
pub(super) fn Levels(journal: Journal) -> impl IntoView {
    let app = App::here();
    let columns = ["levels-domain", "levels-first", "levels-last"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let rows = Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let grade = |choice: &str| texts.choice(&level::GRADE.spec, choice);
                let row = |change: process::LevelChange<'_>| {
                    vec![texts.choice(&level::DOMAIN.spec, change.domain), grade(change.first), grade(change.last)]
                };
                process::level_changes(case).into_iter().map(row).collect::<Vec<_>>()
            })
        })
    });
    view! { <Table caption=t("section-level-changes") head rows /> }
}
