//! A map on a screen that is turned to the person: without whoever is marked, without lines of abuse, of today, to be
//! looked at together. As every map it says of which day it is, as told by whom, what is still missing, and what its signs
//! mean. Whatever is touched is told in words; no card opens, and there is nothing to choose that would show more. The
//! worker's own map is at the same address, once the screen is theirs again.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::board::{Board, Days, Hands, Looks};
use super::days::MapHead;
use super::drawing::{Legend, Needs};
use super::pane::{Pane, after_painting};
use crate::diagram::{Eyes, Map, Said, Scene};
use crate::journal::RecordId;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::room::ToOthers;
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// An ecomap or a genogram, for the person's eyes.
#[component]
pub fn SharedMap(
    /// The case.
    journal: Journal,
    /// Which map.
    map: Map,
) -> impl IntoView {
    let (app, looks) = (App::here(), Looks::of(Eyes::Shared));
    let board = Board::new(journal, map, looks, Hands::Person);
    let days = Days::today();
    let scene = board.scene(days, looks);
    let is_empty = Memo::new(move |_| scene.with(|scene| scene.nodes.is_empty()));
    let how = move || if is_empty.get() { "together-map-empty" } else { "together-map-how" };
    view! {
        <Page
            title=t(title(map))
            lead=Signal::derive(move || app.texts.with(|texts| texts.get_to(app.spoken_to(), how())))
        >
            <Show when=move || !is_empty.get()>
                <Picture board days scene />
            </Show>
            <Ways journal map />
        </Page>
    }
}

/// What a map is called in the person's words.
const fn title(map: Map) -> &'static str {
    match map {
        Map::Ecomap => "together-ecomap",
        Map::Genogram => "together-genogram",
    }
}

#[component]
fn Picture(board: Board, days: Days, scene: Memo<Scene>) -> impl IntoView {
    // Asked for the same eyes as the scene: what is listed below is what may stand on it.
    let said = board.said(days, board.looks, scene);
    let stands = after_painting();
    let marks = Memo::new(|_| BTreeMap::new());
    let told = move || {
        let chosen = board.chosen.get()?;
        scene.with(|scene| said.with(|said| words_of(scene, said, chosen)))
    };
    view! {
        <figure class="map-view">
            <MapHead scene days />
            <Pane board scene said marks stands id="map" label=t(title(board.map)) />
        </figure>
        <p class="page__lead map-told" id="map-told" role="status" dir="auto" translate="no">{told}</p>
        <Show when=move || stands.get()>
            <Needs said marks />
            <Legend said title=t("map-legend") />
        </Show>
    }
}

/// What was touched in words, as a screen reader has it; of a record with several lines all that they say.
fn words_of(scene: &Scene, said: &Said, chosen: RecordId) -> Option<String> {
    let nodes = scene.nodes.iter().map(|node| node.record).zip(&said.nodes);
    let lines = scene.lines.iter().map(|line| line.record).zip(&said.lines);
    let mut told: Vec<&str> = Vec::new();
    for (_, words) in nodes.chain(lines).filter(|(record, _)| *record == chosen) {
        if !told.contains(&words.as_str()) {
            told.push(words);
        }
    }
    (!told.is_empty()).then(|| told.join(" · "))
}

#[component]
fn Ways(journal: Journal, map: Map) -> impl IntoView {
    let (spot, other) = match map {
        Map::Ecomap => (Spot::Genogram, Map::Genogram),
        Map::Genogram => (Spot::Ecomap, Map::Ecomap),
    };
    let to = move |spot: Spot| Route::Case(journal.id, spot).href();
    view! {
        <Buttons>
            <LinkButton href=to(spot) label=t(title(other)) kind=ButtonKind::Second />
            <ToOthers journal kind=ButtonKind::Quiet />
        </Buttons>
    }
}
