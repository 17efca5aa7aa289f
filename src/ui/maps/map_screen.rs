//! A map of a case: the picture or its tables, what was chosen on it, of which day, and the way out.

use leptos::prelude::*;

use super::adding::Adding;
use super::board::{Board, Days, Hands, Looks};
use super::changes::{ChangeList, Changes};
use super::chosen::Chosen;
use super::days::{DayFields, MapHead};
use super::drawing::{Legend, Needs};
use super::kept::{KeptDays, Times};
use super::looks::{LookTicks, Signs};
use super::mark::{MarkLegend, Marks};
use super::out::Out;
use super::pane::{Pane, after_painting};
use super::sides::{Side, SideChoice};
use super::steps::Went;
use super::tables::Tables;
use crate::diagram::{Eyes, Map, Scene};
use crate::ui::kit::{ActionLink, Button, Choice, Disclosure, Page, Segmented};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute};

/// An ecomap or a genogram.
#[component]
pub fn MapScreen(
    /// The case.
    journal: Journal,
    /// Which map.
    map: Map,
) -> impl IntoView {
    let board = Board::new(journal, map, Looks::of(Eyes::Worker), Hands::Worker);
    let times = use_context::<KeptDays>().unwrap_or_default().times(journal.id);
    let scene = board.scene(times.after, board.looks);
    let view = RwSignal::new("map".to_owned());
    let stands = after_painting();
    let back = Route::Case(journal.id, Spot::People).href();
    view! {
        <Page title=t(map.message()) lead=t_attribute(map.message(), "lead") back back_label=t("people-title")>
            <div class="map-tools no-print">
                <ViewChoice view />
                <OtherMap journal map />
            </div>
            <Adding board />
            <Views board times scene view />
            <Chosen board scene />
            <Went board />
            <Show when=move || stands.get()>
                <Choosing board times />
                <Out board days=times.after />
            </Show>
        </Page>
    }
}

#[component]
fn ViewChoice(view: RwSignal<String>) -> impl IntoView {
    let options = vec![Choice::new("map", t("map-view-map")), Choice::new("table", t("map-view-table"))];
    let on_choose = Callback::new(move |id| view.set(id));
    view! { <Segmented id="map-view" legend=t("map-view") options chosen=view on_choose /> }
}

#[component]
fn OtherMap(journal: Journal, map: Map) -> impl IntoView {
    let (spot, other) = match map {
        Map::Ecomap => (Spot::Genogram, Map::Genogram),
        Map::Genogram => (Spot::Ecomap, Map::Ecomap),
    };
    view! { <ActionLink href=Route::Case(journal.id, spot).href() label=t(other.message()) /> }
}

/// The map or its tables; beside it that of the other day while they are compared.
#[component]
fn Views(board: Board, times: Times, scene: Memo<Scene>, view: RwSignal<String>) -> impl IntoView {
    let Times { after, before, is_compared } = times;
    let side = RwSignal::new(Side::After);
    let changes = Changes::between(board, before, after, is_compared.into());
    let is_table = Memo::new(move |_| view.with(|view| view == "table"));
    let one = move |days: Days, marks: Marks, own: Side, scene: Memo<Scene>| {
        let id = if own == Side::After { "map" } else { "map-before" };
        view! {
            <figure class="map-view" class:map-view--away=move || is_compared.get() && side.get() != own>
                <MapHead scene days />
                <Show
                    when=move || is_table.get()
                    fallback=move || view! { <Picture board days scene marks id /> }
                >
                    <Tables board days marks is_compared=is_compared.into() id />
                </Show>
            </figure>
        }
    };
    let earlier = move || one(before, changes.before, Side::Before, board.scene(before, board.looks));
    view! {
        <Show when=move || is_compared.get()>
            <ChangeList changes />
            <MarkLegend />
            <SideChoice times side />
        </Show>
        <div class="map-views no-print" class:map-views--two=move || is_compared.get()>
            {move || is_compared.get().then(earlier)}
            {one(after, changes.after, Side::After, scene)}
        </div>
    }
}

#[component]
fn Picture(board: Board, days: Days, scene: Memo<Scene>, marks: Marks, id: &'static str) -> impl IntoView {
    let is_empty = Memo::new(move |_| scene.with(|scene| scene.nodes.is_empty()));
    let stands = after_painting();
    let said = board.said(days, board.looks, scene);
    view! {
        <Show when=move || is_empty.get()>
            <p>{t("map-empty")}</p>
        </Show>
        <Pane board scene said marks stands id label=t(board.map.message()) />
        {(id == "map").then(|| view! { <p class="map-view__help small no-print">{t("map-help")}</p> })}
        <Show when=move || stands.get()>
            <Needs said marks />
            <Legend said title=t("map-legend") />
        </Show>
    }
}

/// What is behind a line each: other days, what shows, the signs.
#[component]
fn Choosing(board: Board, times: Times) -> impl IntoView {
    view! {
        <div class="map-choosing no-print">
            <Disclosure summary=t("map-days")>
                <div class="stack">
                    <DayFields days=times.after id="map-day" />
                    <Compare times />
                </div>
            </Disclosure>
            <Disclosure summary=t("map-look-title")>
                <LookTicks looks=board.looks marked=Eyes::Worker id="map-look" />
            </Disclosure>
            <Disclosure summary=t("map-signs")>
                <Signs />
            </Disclosure>
        </div>
    }
}

#[component]
fn Compare(times: Times) -> impl IntoView {
    let app = App::here();
    let is_on = times.is_compared;
    let message = move || if is_on.get() { "map-compare-not" } else { "map-compare" };
    let label = Signal::derive(move || app.texts.with(|texts| texts.get(message())));
    view! {
        <Button id="map-compare" label on_press=move |()| is_on.update(|on| *on = !*on) />
        <Show when=move || is_on.get()>
            <h3>{t("map-compare-with")}</h3>
            <DayFields days=times.before id="map-earlier" />
        </Show>
    }
}
