//! Everybody on a map.

use leptos::{ev, prelude::*};

use super::drawing::{inks, number, words};
use super::glass::Dragged;
use super::mark::{frame, mark_at};
use super::reach::{Shown, open_by_key, put, reach};
use crate::diagram::{Figure, Map, Node, Point};
use crate::journal::RecordId;
use crate::ui::state::App;

/// How far a step of the keys moves somebody, in units of the map.
const STEP: f64 = 20.0;

/// Everybody, each to be opened and, where that is possible, moved.
#[component]
pub(super) fn Nodes(shown: Shown) -> impl IntoView {
    let keys =
        Memo::new(move |_| shown.scene.with(|scene| scene.nodes.iter().map(|node| node.record).collect::<Vec<_>>()));
    view! {
        <For each=move || keys.get() key=|key| *key let:record>
            <NodeView shown record />
        </For>
    }
}

#[component]
fn NodeView(shown: Shown, record: RecordId) -> impl IntoView {
    let Shown { board, scene, marks, glass, id } = shown;
    let app = App::here();
    let node = Memo::new(move |_| scene.with(|scene| scene.nodes.iter().find(|node| node.record == record).cloned()));
    let area = move || node.with(|node| node.as_ref().map(|node| node.area));
    let can_move = move || node.with(|node| node.as_ref().is_some_and(|node| is_movable(board.map, node)));
    let drawn = move || node.get().map(|node| node_drawn(&node));
    let mark = move || {
        let area = area()?;
        marks.with(|marks| marks.get(&record).copied()).map(|mark| mark_at(mark, area.grown(7.0)))
    };
    let moved_by = move || {
        let dragged = glass.dragged.get().filter(|dragged| dragged.who == record)?;
        Some(format!("translate({} {})", number(dragged.by.x), number(dragged.by.y)))
    };
    let text = move || node.with(|node| node.as_ref().map(|node| node.text.clone()));
    view! {
        <g
            class="map-node"
            class:map-node--chosen=move || board.chosen.get() == Some(record)
            class:map-node--movable=can_move
            id=format!("{id}-{record}")
            role="button"
            tabindex="0"
            aria-label=text
            transform=moved_by
            on:click=move |_| board.chosen.set(Some(record))
            on:keydown=move |event| {
                open_by_key(board, record, &event);
                if let Some(by) = step(&event).filter(|_| can_move()) {
                    event.prevent_default();
                    put(app, board, scene, Dragged { who: record, by });
                }
            }
            on:focus=move |_| reach(glass, area())
            on:pointerdown=move |_| if can_move() { glass.hold(record) }
        >
            {drawn}
            {mark}
        </g>
    }
}

/// On an ecomap those in the household stand as the family does; what is around it goes where it is put.
fn is_movable(map: Map, node: &Node) -> bool {
    map == Map::Genogram || node.figure == Figure::System
}

/// A step of somebody who is moved: an arrow key with Alt.
fn step(event: &ev::KeyboardEvent) -> Option<Point> {
    let by = |x: f64, y: f64| Some(Point { x: x * STEP, y: y * STEP });
    match event.key().as_str() {
        _ if !event.alt_key() => None,
        "ArrowLeft" => by(-1.0, 0.0),
        "ArrowRight" => by(1.0, 0.0),
        "ArrowUp" => by(0.0, -1.0),
        "ArrowDown" => by(0.0, 1.0),
        _ => None,
    }
}

fn node_drawn(node: &Node) -> impl IntoView + use<> {
    let focus = node.area.grown(5.0);
    view! {
        {inks(&node.drawn)}
        {node.labels.iter().map(words).collect_view()}
        {frame("map-node__focus", focus)}
    }
}
