//! What the case took and brought, as far as anybody noted it (2-43).

use leptos::prelude::*;

use crate::browser::intl;
use crate::process;
use crate::ui::kit::Table;
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// A row a sum, with one decimal.
#[component]
pub(super) fn OwnSums(journal: Journal) -> impl IntoView {
    let app = App::here();
    let columns = ["programme-about", "programme-number"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let rows = Memo::new(move |_| {
        let locale = app.lang().get().tag;
        let number = |number: Option<f64>| intl::number(locale, (number.unwrap_or_default() * 10.0).round() / 10.0);
        let sums = journal.case.with(process::own_sums);
        app.texts
            .with(|texts| sums.iter().map(|sum| vec![sum.about.words(texts), number(sum.number)]).collect::<Vec<_>>())
    });
    view! { <Table caption=t("section-own-sums") head rows /> }
}
