//! Everybody on a map, to be reached: what is seen of them is the picture's.

use leptos::prelude::*;

use super::mark::frame;
use super::reach::{Shown, open_by_key, reach};
use super::steps::{Way, is_movable, step};
use crate::diagram::{Node, Rect};
use crate::journal::RecordId;
use crate::ui::state::App;

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
    let Shown { board, scene, said, glass, .. } = shown;
    let key = (record, 1);
    let app = App::here();
    let place = Memo::new(move |_| scene.with(|scene| scene.nodes.iter().position(|node| node.record == record)));
    let node = Memo::new(move |_| scene.with(|scene| scene.nodes.get(place.get()?).cloned()));
    let area = move || node.with(|node| node.as_ref().map(|node| node.area));
    let can_move = is_movable(board);
    let text = move || said.with(|said| said.nodes.get(place.get()?).cloned());
    let room = move || node.with(|node| node.as_ref().map(room));
    view! {
        <g
            class="map-node"
            class:map-node--chosen=move || board.chosen.get() == Some(record)
            class:map-node--movable=can_move
            id=shown.element(key)
            role="button"
            tabindex="0"
            aria-label=text
            on:click=move |_| shown.open(key)
            on:keydown=move |event| {
                open_by_key(shown, key, &event);
                if let Some(way) = Way::of_key(&event).filter(|_| can_move) {
                    event.prevent_default();
                    step(app, board, scene, record, way);
                }
            }
            on:focus=move |_| reach(glass, area())
            on:pointerdown=move |_| if can_move { glass.hold(record) }
        >
            {room}
        </g>
    }
}

/// The room in which somebody is hit: the figure and the words around it.
fn room(node: &Node) -> impl IntoView + use<> {
    let words = node.labels.iter().map(|label| corners(label.area)).collect::<String>();
    view! {
        <path class="map-node__words" d=words />
        {frame("map-node__focus", node.area.grown(5.0))}
    }
}

/// A box as a path.
fn corners(area: Rect) -> String {
    format!(
        "M{:.1} {:.1}h{:.1}v{:.1}h{:.1}z",
        area.at.x, area.at.y, area.size.width, area.size.height, -area.size.width
    )
}
