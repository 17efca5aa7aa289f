//! Both views side by side, differences marked (0-40).

use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::process::{self, Views};
use crate::ui::kit::Table;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// A row for each thing that both were asked.
#[component]
pub(super) fn SideBySide(journal: Journal) -> impl IntoView {
    let app = App::here();
    let columns = ["views-about", "views-person", "views-worker"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let differs = t("views-differ");
    let rows = Memo::new(move |_| {
        let views = said(app, journal);
        views.into_iter().map(|views| row(views, &differs.get())).collect::<Vec<_>>()
    });
    view! { <Table caption=t("section-views") head rows /> }
}

fn said(app: App, journal: Journal) -> Vec<Views> {
    app.with_speech(DateStyle::Medium, |speech| {
        journal.case.with(|case| process::views(case, process::current_round(case), speech))
    })
}

/// A difference is said in words, not by colour.
fn row(views: Views, differs: &str) -> Vec<String> {
    let Views { about, person, worker, differ } = views;
    let about = if differ { format!("{about} ({differs})") } else { about };
    vec![about, person, worker]
}
