//! What the person and whoever gives a service say of it, side by side, differences in words (2-35, 2-36).

use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::process;
use crate::ui::kit::Table;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// A row a service.
#[component]
pub(super) fn Monitored(journal: Journal) -> impl IntoView {
    let app = App::here();
    let columns = ["monitored-about", "monitored-person", "monitored-provider", "monitored-differ"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let [unasked, same] = ["monitored-unasked", "monitored-same"].map(t);
    let rows = Memo::new(move |_| {
        let all = said(app, journal);
        all.into_iter().map(|one| row(one, &unasked.get(), &same.get())).collect::<Vec<_>>()
    });
    view! { <Table caption=t("section-monitored") head rows /> }
}

fn said(app: App, journal: Journal) -> Vec<process::Monitored> {
    app.with_speech(DateStyle::Medium, |speech| {
        journal.case.with(|case| process::monitored(case, process::current_round(case), speech))
    })
}

/// What was not asked says so: both are asked (2-36).
fn row(one: process::Monitored, unasked: &str, same: &str) -> Vec<String> {
    let words = |said: &[String]| if said.is_empty() { unasked.to_owned() } else { said.join(", ") };
    let differ = match (one.differ.is_empty(), one.is_said_by_both()) {
        (true, true) => same.to_owned(),
        _ => one.differ.join(", "),
    };
    let (person, provider) = (words(&one.person), words(&one.provider));
    vec![one.about, person, provider, differ]
}
