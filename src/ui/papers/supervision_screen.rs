//! Preparing a copy for supervision or teaching: for what, which parts; checking each passage; then out, on paper or as
//! a plain file (Part 4, 35; Part 5, 14). Nothing here says that nobody can be recognised.

use leptos::prelude::*;

use super::paper_screen::LeftOut;
use super::sheet_view::SheetView;
use super::supervising::{PURPOSES, Supervising};
use super::supervision_out::WaysOut;
use super::supervision_passages::{MaybeNames, Passages};
use crate::forms::{Ask, SUPERVISED_PARTS, sharing, workspace};
use crate::journal::Record;
use crate::ui::kit::{ActionLink, Choice, Choices, Notice, NoticeKind, Page, Ticks};
use crate::ui::meeting::house_consent;
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{heading, t, t_id};

/// A copy of a case in which names are roles.
#[component]
pub fn SupervisionScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let supervising = Supervising::new(journal);
    let made = supervising.made(App::here());
    let document = Memo::new(move |_| made.with(|(_, document)| document.clone()));
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t("retold-title") lead=t("retold-lead") back back_label=t("back-case")>
            <div class="no-print stack">
                <Notice kind=NoticeKind::Due title=t("retold-warn")>
                    <p>{t("retold-warn-more")}</p>
                    <p>{t("retold-not-kept")}</p>
                </Notice>
                <ForWhat supervising />
                <Parts supervising />
                <AskedNotTo journal />
                <LeftOut document />
                <Passages supervising made />
                <MaybeNames supervising made />
                <WaysOut supervising made />
                <h2>{t("extract-reads")}</h2>
            </div>
            <SheetView document />
        </Page>
    }
}

#[component]
fn ForWhat(supervising: Supervising) -> impl IntoView {
    let options = PURPOSES.iter().map(|id| Choice::new(*id, t_id(format!("retold-for-{id}")))).collect();
    let chosen = Signal::derive(move || Some(supervising.purpose.get()));
    let on_choose = Callback::new(move |id: Option<String>| {
        if let Some(id) = id {
            supervising.purpose.set(id);
        }
    });
    view! { <Choices id="supervision-for" legend=t("retold-for") options chosen on_choose /> }
}

#[component]
fn Parts(supervising: Supervising) -> impl IntoView {
    let part = |id: &'static str| Choice::new(id, t_id(format!("retold-part-{id}")));
    let options = SUPERVISED_PARTS.iter().map(|one| part(one.id)).collect();
    let chosen = Signal::derive(move || supervising.choice.with(|choice| choice.parts.clone()));
    let on_change = Callback::new(move |parts| supervising.choice.update(|choice| choice.parts = parts));
    let (legend, hint) = (t("retold-parts"), t("retold-parts-hint"));
    view! { <Ticks id="supervision-parts" legend hint options chosen on_change /> }
}

/// What the person asked not to share, and what the house says about consent: both are the worker's to weigh.
#[component]
fn AskedNotTo(journal: Journal) -> impl IntoView {
    let not = Memo::new(move |_| {
        journal.case.with(|case| {
            let said = |one: &Record<'_>| one.words(&sharing::NOT.spec).map(str::to_owned);
            case.records_of(sharing::SHARING.id).iter().filter_map(said).collect::<Vec<_>>()
        })
    });
    let listed = move || not.get().into_iter().map(|words| view! { <li dir="auto" translate="no">{words}</li> });
    let sharing = Route::Case(journal.id, Spot::of_prompt("page/sharing")).href();
    view! {
        <section class="stack stack--close" id="supervision-allowed">
            <h2>{t("retold-allowed")}</h2>
            <Show
                when=move || !not.with(Vec::is_empty)
                fallback=move || view! { <p>{t("retold-allowed-none")}</p> }
            >
                <ul>{move || listed().collect_view()}</ul>
            </Show>
            <p>{t("retold-allowed-ask")}</p>
            <ActionLink href=sharing label=t("page-sharing") />
            <HouseSays />
        </section>
    }
}

/// What the house says of consent, in its own words (4-8).
#[component]
fn HouseSays() -> impl IntoView {
    let said = house_consent();
    move || {
        said.get().map(|(words, _)| {
            view! {
                <dl class="said-list">
                    <dt>{heading(&workspace::CONSENT.spec)}</dt>
                    <dd dir="auto" translate="no">{words}</dd>
                </dl>
            }
        })
    }
}
