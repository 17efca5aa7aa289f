//! What many meet: gaps counted over cases, without names (2-40). Counts under five stay hidden (Part 5, 14).

use leptos::prelude::*;

use super::sums::Sums;
use crate::forms::advocacy;
use crate::process;
use crate::ui::kit::{Page, Table};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::t;

/// A row for each gap that was met in any case.
#[component]
pub fn SystemScreen() -> impl IntoView {
    let app = App::here();
    let columns = ["system-about", "system-cases"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let few = t("system-few");
    let rows = Memo::new(move |_| {
        let gaps = app
            .desk
            .with(|desk| process::gaps_met(desk.iter().flat_map(|desk| desk.cards.iter().map(|card| &card.face))));
        app.texts.with(|texts| {
            let count = |count: Option<usize>| count.map_or_else(|| few.get(), |count| count.to_string());
            let row =
                |(about, cases): (&str, Option<usize>)| vec![texts.choice(&advocacy::ABOUT.spec, about), count(cases)];
            gaps.into_iter().map(row).collect::<Vec<_>>()
        })
    });
    view! {
        <Page title=t("system-title") lead=t("system-lead") back=Route::Home.href() back_label=t("back-home")>
            <Show when=move || rows.with(Vec::is_empty)>
                <p>{t("system-none")}</p>
            </Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <Table caption=t("system-title") head rows />
            </Show>
            <Sums />
        </Page>
    }
}
