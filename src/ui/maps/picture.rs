//! What is seen of a map, and what lies on it only while it is needed: marks, and whoever is dragged. Nothing here is
//! reached by pointer or keys; that lies below, and comes when the picture stands.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::drawing::{inks, words};
use super::mark::{frame, mark_at};
use super::reach::Shown;
use crate::diagram::{self, Label, Line, Node, Point, Rect, Role, Scene, number};
use crate::journal::RecordId;

/// All that is drawn. Words wait until the picture `stands`, but for the names in sight: to lay them out takes longer
/// than all the rest.
#[component]
pub(super) fn Seen(shown: Shown, stands: RwSignal<bool>) -> impl IntoView {
    let Shown { scene, glass, .. } = shown;
    let lifted = Memo::new(move |_| glass.dragged.with(|dragged| dragged.map(|dragged| dragged.who)));
    let at_first = Memo::new(move |_| glass.at_first());
    let strokes = move || scene.with(|scene| inks(&diagram::layers(scene, lifted.get())));
    let said = move |is_first: bool| {
        let sight = at_first.get();
        let comes_first = |label: &Label| label.role == Role::Name && sight.covers(label.area);
        scene.with(|scene| {
            let all = diagram::words(scene, lifted.get());
            let here = all.filter(|label| comes_first(label) == is_first);
            here.map(words).collect_view()
        })
    };
    view! {
        <g class="map-still" aria-hidden="true">
            {strokes}
            {move || said(true)}
            {move || stands.get().then(|| said(false))}
        </g>
        <Marked shown />
        <Lifted shown lifted />
    }
}

/// What differs from the other day.
#[component]
fn Marked(shown: Shown) -> impl IntoView {
    let marked = move || {
        let area = |record: &RecordId| shown.scene.with(|scene| area_of(scene, *record));
        let drawn = |marks: &BTreeMap<_, _>| {
            let all = marks.iter().filter_map(|(record, mark)| Some(mark_at(*mark, area(record)?)));
            all.collect_view()
        };
        shown.marks.with(drawn)
    };
    view! { <g class="map-still" aria-hidden="true">{marked}</g> }
}

fn area_of(scene: &Scene, record: RecordId) -> Option<Rect> {
    let node = scene.nodes.iter().find(|node| node.record == record);
    node.map(|node| node.area.grown(7.0)).or_else(|| {
        let line = scene.lines.iter().find(|line| line.record == record)?;
        Some(Rect::around(middle_of(line)?, 22.0, 22.0))
    })
}

fn middle_of(line: &Line) -> Option<Point> {
    let way = &line.way;
    let (before, after) = (way.get((way.len().max(1) - 1) / 2)?, way.get(way.len() / 2)?);
    Some(before.towards(*after, 0.5))
}

/// Whoever is dragged, where the finger is.
#[component]
fn Lifted(shown: Shown, lifted: Memo<Option<RecordId>>) -> impl IntoView {
    let Shown { scene, glass, .. } = shown;
    let moved_by = move || {
        let by = glass.dragged.get().map(|dragged| dragged.by).unwrap_or_default();
        format!("translate({} {})", number(by.x), number(by.y))
    };
    let drawn = move || {
        let who = lifted.get()?;
        scene.with(|scene| scene.nodes.iter().find(|node| node.record == who).map(node_drawn))
    };
    view! { <g class="map-still" aria-hidden="true" transform=moved_by>{drawn}</g> }
}

fn node_drawn(node: &Node) -> impl IntoView + use<> {
    view! {
        {frame("map-lifted", node.area.grown(5.0))}
        {inks(&node.drawn)}
        {node.labels.iter().map(words).collect_view()}
    }
}
