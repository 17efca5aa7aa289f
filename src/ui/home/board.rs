//! All cases: by code until names are revealed; what has passed first.

use leptos::prelude::*;

use super::case_item::CaseItem;
use super::finding::{Finding, Search};
use super::keeping::{TimeOver, ToBeAsked, WithoutDay};
use super::reminders::Reminders;
use super::workload::Workload;
use crate::browser::clock;
use crate::protocol::Card;
use crate::sorting::sort_by_key;
use crate::ui::kit::{Button, ButtonKind, Buttons, LinkButton, Page};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// From how many cases on they can be searched.
const SEARCHED: usize = 2;

/// The day's board.
#[component]
pub fn HomeScreen() -> impl IntoView {
    let app = App::here();
    let are_revealed = RwSignal::new(false);
    let finding = Finding::new();
    let is_case = |card: &&Card| card.face.prospect_since.is_none();
    let count = move || app.desk.with(|desk| desk.iter().flat_map(|desk| &desk.cards).filter(is_case).count());
    view! {
        <Page title=t("home-title")>
            <Reminders />
            <TimeOver />
            <WithoutDay />
            <ToBeAsked />
            <Buttons>
                <LinkButton href=Route::NewCase.href() label=t("home-begin") />
                <Show when=move || { count() > 0 }>
                    <Reveal are_revealed />
                </Show>
            </Buttons>
            <Workload />
            <Show when=move || count().ge(&SEARCHED)>
                <Search finding />
            </Show>
            <Show when=move || { count() > 0 } fallback=|| view! { <p class="home__empty">{t("home-empty")}</p> }>
                <Cases finding are_revealed />
            </Show>
            <Elsewhere />
        </Page>
    }
}

#[component]
fn Reveal(are_revealed: RwSignal<bool>) -> impl IntoView {
    let (hide, show) = (t("home-hide-names"), t("home-show-names"));
    let label = Signal::derive(move || if are_revealed.get() { hide.get() } else { show.get() });
    view! {
        <Button
            id="reveal-names"
            label
            kind=ButtonKind::Quiet
            on_press=move |()| are_revealed.update(|revealed| *revealed = !*revealed)
        />
    }
}

/// Open cases by what is due first; then those without a date, the last changed first; then those that have ended.
#[component]
fn Cases(finding: Finding, are_revealed: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let cards = Memo::new(move |_| {
        let mut cards = app.desk.with(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default());
        cards.retain(|card| card.face.prospect_since.is_none() && finding.has(card));
        sort_by_key(&mut cards, |card| {
            let first = card.face.dues.first().map(|due| due.day);
            (card.face.has_ended, first.is_none(), first, std::cmp::Reverse(card.changed))
        });
        cards
    });
    let late = move || {
        let today = clock::today();
        cards
            .with(|cards| cards.iter().filter(|card| card.face.dues.first().is_some_and(|due| due.day < today)).count())
    };
    view! {
        <Show when=move || { late() > 0 }>
            <p class="home__late"><span class="tag tag--due">{t_with("home-late", move |args| args.set("count", late()))}</span></p>
        </Show>
        <Show when=move || cards.with(Vec::is_empty)>
            <p class="home__empty" role="status">{t("home-not-found")}</p>
        </Show>
        <ul class="case-list">
            <For each=move || cards.get() key=|card| (card.case, card.events, card.changed) let:card>
                <CaseItem card are_revealed />
            </For>
        </ul>
    }
}

/// Where else the worker can go.
#[component]
fn Elsewhere() -> impl IntoView {
    let places = [
        (Route::Carry, "menu-carry"),
        (Route::BringIn, "menu-bring-in"),
        (Route::Kit, "menu-kit"),
        (Route::Prospects, "prospects-title"),
        (Route::System, "system-title"),
        (Route::Directory, "directory-title"),
        (Route::Entitlements, "entitlements-title"),
        (Route::Agency, "menu-agency"),
        (Route::Settings, "menu-settings"),
        (Route::Leave, "menu-leave"),
    ];
    let links = places.map(|(route, text)| view! { <li><a href=route.href()>{t(text)}</a></li> });
    view! {
        <nav class="elsewhere" aria-label=t("menu-more")>
            <ul class="elsewhere__list row">{links.into_iter().collect_view()}</ul>
        </nav>
    }
}
