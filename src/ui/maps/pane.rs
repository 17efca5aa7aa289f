//! A map on the screen: everybody and everything on it can be reached, opened and moved, by mouse, finger and keys.

use std::collections::BTreeMap;

use leptos::{ev, prelude::*};

use super::board::Board;
use super::drawing::{inks, number, through, words};
use super::glass::{Dragged, Glass, ZOOM};
use crate::diagram::{self, Figure, Line, Map, Node, Point, Rect, Scene};
use crate::journal::RecordId;
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::App;
use crate::ui::text::t;

/// How far a step of the keys moves somebody, in units of the map.
const STEP: f64 = 20.0;

/// How somebody or something differs from the other day's map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Was not there before.
    Came,
    /// Is not there any more.
    Went,
    /// Is otherwise.
    Turned,
}

/// What differs, by record.
pub type Marks = Memo<BTreeMap<RecordId, Mark>>;

impl Mark {
    const fn class(self) -> &'static str {
        match self {
            Self::Came => "map-mark map-mark--came",
            Self::Went => "map-mark map-mark--went",
            Self::Turned => "map-mark map-mark--turned",
        }
    }

    /// What stands beside it: plus, minus, unequal.
    const fn sign(self) -> &'static str {
        match self {
            Self::Came => "+",
            Self::Went => "−",
            Self::Turned => "≠",
        }
    }
}

/// All that the parts of a map's picture share.
#[derive(Clone, Copy)]
struct Shown {
    board: Board,
    scene: Memo<Scene>,
    marks: Marks,
    glass: Glass,
    /// Begins the ids of its elements.
    id: &'static str,
}

/// A map that is looked at through a window.
#[component]
pub(super) fn Pane(
    board: Board,
    scene: Memo<Scene>,
    marks: Marks,
    /// Begins the ids of its elements.
    id: &'static str,
    /// What it is, for a screen reader.
    label: Signal<String>,
) -> impl IntoView {
    let app = App::here();
    let drop = Callback::new(move |dragged: Dragged| put(app, board, scene, dragged));
    let glass = Glass::on(scene, drop);
    let shown = Shown { board, scene, marks, glass, id };
    view! {
        <div class="map-pane">
            <svg
                class="map-pane__map"
                id=id
                role="group"
                aria-label=label
                aria-roledescription=t("map-role")
                tabindex="0"
                viewBox=move || glass.view_box()
                node_ref=glass.node
                on:keydown=move |event| glass.key(&event)
                on:wheel=move |event| glass.wheel(&event)
                on:pointerdown=move |event| glass.press(&event)
                on:pointermove=move |event| glass.follow(&event)
                on:pointerup=move |event| glass.lift(&event)
                on:pointercancel=move |event| glass.cancel(&event)
            >
                <Below scene />
                <Lines shown />
                <Nodes shown />
                <Above scene />
            </svg>
            <Zoom glass id />
        </div>
    }
}

/// Puts somebody elsewhere.
fn put(app: App, board: Board, scene: Memo<Scene>, Dragged { who, by }: Dragged) {
    let place = scene.with_untracked(|scene| {
        let node = scene.nodes.iter().find(|node| node.record == who)?;
        Some(node.area.middle().by(by.x, by.y).from(scene.origin))
    });
    let Some(place) = place else { return };
    let round = board.journal.round();
    let changes = board.journal.case.with_untracked(|case| diagram::moved(case, round, board.map, who, place));
    app.write(board.journal, changes);
}

#[component]
fn Zoom(glass: Glass, id: &'static str) -> impl IntoView {
    view! {
        <div class="map-pane__zoom no-print">
            <Button id=format!("{id}-larger") label=t("map-larger") kind=ButtonKind::Quiet on_press=move |()| glass.zoom(ZOOM) />
            <Button id=format!("{id}-smaller") label=t("map-smaller") kind=ButtonKind::Quiet on_press=move |()| glass.zoom(1.0 / ZOOM) />
            <Button id=format!("{id}-whole") label=t("map-whole") kind=ButtonKind::Quiet on_press=move |()| glass.show_all() />
        </div>
    }
}

/// The rings of households.
#[component]
fn Below(scene: Memo<Scene>) -> impl IntoView {
    let rings = Memo::new(move |_| scene.with(|scene| scene.rings.clone()));
    let drawn = move || {
        let rings = rings.get();
        rings.iter().map(|ring| (inks(&ring.drawn), ring.label.as_ref().map(words))).collect_view()
    };
    view! { <g class="map-rings">{drawn}</g> }
}

/// Words that belong to nobody.
#[component]
fn Above(scene: Memo<Scene>) -> impl IntoView {
    let labels = Memo::new(move |_| scene.with(|scene| scene.labels.clone()));
    let drawn = move || labels.get().iter().map(words).collect_view();
    view! { <g class="map-beside">{drawn}</g> }
}

#[component]
fn Lines(shown: Shown) -> impl IntoView {
    let keys = Memo::new(move |_| {
        let mut counts: BTreeMap<RecordId, usize> = BTreeMap::new();
        let mut nth = |line: &Line| {
            let count = counts.entry(line.record).or_default();
            *count += 1;
            (line.record, *count)
        };
        shown.scene.with(|scene| scene.lines.iter().map(&mut nth).collect::<Vec<_>>())
    });
    view! {
        <For each=move || keys.get() key=|key| *key let:key>
            <LineView shown key />
        </For>
    }
}

#[component]
fn LineView(shown: Shown, key: (RecordId, usize)) -> impl IntoView {
    let (record, nth) = key;
    let line = Memo::new(move |_| {
        let find = |scene: &Scene| scene.lines.iter().filter(|line| line.record == record).nth(nth - 1).cloned();
        shown.scene.with(find)
    });
    let text = move || line.with(|line| line.as_ref().map(|line| line.text.clone()));
    let drawn = move || line.get().map(|line| line_drawn(&line));
    let mark = move || {
        let middle = line.with(|line| line.as_ref().and_then(|line| middle_of(&line.way)))?;
        shown
            .marks
            .with(|marks| marks.get(&record).copied())
            .map(|mark| mark_at(mark, Rect::around(middle, 22.0, 22.0)))
    };
    let id = format!("{}-{record}{}", shown.id, if nth > 1 { format!("-{nth}") } else { String::new() });
    let area = move || line.with(|line| line.as_ref().map(|line| around(&line.way)));
    view! {
        <g
            class="map-line"
            class:map-line--chosen=move || shown.board.chosen.get() == Some(record)
            id=id
            role="button"
            tabindex="0"
            aria-label=text
            on:click=move |_| shown.board.chosen.set(Some(record))
            on:keydown=move |event| open_by_key(shown.board, record, &event)
            on:focus=move |_| reach(shown.glass, area())
        >
            {drawn}
            {mark}
        </g>
    }
}

/// A line with room around it to be hit.
fn line_drawn(line: &Line) -> impl IntoView + use<> {
    view! {
        <path class="map-line__hit" d=through(&line.way) />
        {inks(&line.drawn)}
        {line.label.as_ref().map(words)}
    }
}

fn middle_of(way: &[Point]) -> Option<Point> {
    let (before, after) = (way.get((way.len().max(1) - 1) / 2)?, way.get(way.len() / 2)?);
    Some(before.towards(*after, 0.5))
}

fn around(way: &[Point]) -> Rect {
    let boxes = way.iter().map(|point| Rect::around(*point, 1.0, 1.0));
    boxes.reduce(Rect::with).unwrap_or_default()
}

/// Comes into sight where the keys have led to it; a pointer sees where it is.
fn reach(glass: Glass, area: Option<Rect>) {
    let is_by_key =
        glass.node.get_untracked().is_some_and(|map| matches!(map.matches(":has(:focus-visible)"), Ok(true)));
    if let Some(area) = area.filter(|_| is_by_key) {
        glass.show(area);
    }
}

fn open_by_key(board: Board, record: RecordId, event: &ev::KeyboardEvent) {
    if matches!(event.key().as_str(), "Enter" | " ") {
        event.prevent_default();
        board.chosen.set(Some(record));
    }
}

#[component]
fn Nodes(shown: Shown) -> impl IntoView {
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

fn frame(class: &'static str, area: Rect) -> impl IntoView {
    view! {
        <rect
            class=class
            x=number(area.at.x)
            y=number(area.at.y)
            width=number(area.size.width)
            height=number(area.size.height)
            rx="6"
        />
    }
}

/// A frame and a sign, so that nobody has to see colours.
fn mark_at(mark: Mark, area: Rect) -> impl IntoView {
    let corner = Point { x: area.end().x, y: area.at.y };
    view! {
        <g class=mark.class()>
            {frame("map-mark__frame", area)}
            <circle class="map-mark__ground" cx=number(corner.x) cy=number(corner.y) r="9" />
            <text class="map-mark__sign" x=number(corner.x) y=number(corner.y + 5.0)>{mark.sign()}</text>
        </g>
    }
}
