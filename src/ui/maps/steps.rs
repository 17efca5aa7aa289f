//! Putting somebody elsewhere by steps, for whoever cannot or will not drag (WCAG 2.2, 2.5.7): by four buttons on their
//! card, which opens from the map and from the table, and by the arrow keys with Alt on the map itself.

use leptos::{ev, prelude::*};

use super::board::{Board, Hands};
use super::glass::Dragged;
use super::reach::put;
use crate::diagram::{Point, Scene};
use crate::journal::RecordId;
use crate::ui::kit::{Button, Buttons};
use crate::ui::state::App;
use crate::ui::text::{t, t_id};

/// How far a step moves somebody, in units of the map.
const STEP: f64 = 20.0;

/// Where to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the left.
    Left,
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the right.
    Right,
}

impl Way {
    /// In the order of the buttons.
    const ALL: [Self; 4] = [Self::Left, Self::Up, Self::Down, Self::Right];

    /// Its id: `map-move-<id>` is the button, `map-went-<id>` says that it was done.
    const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Up => "up",
            Self::Down => "down",
            Self::Right => "right",
        }
    }

    const fn by(self) -> Point {
        match self {
            Self::Left => Point { x: -STEP, y: 0.0 },
            Self::Up => Point { x: 0.0, y: -STEP },
            Self::Down => Point { x: 0.0, y: STEP },
            Self::Right => Point { x: STEP, y: 0.0 },
        }
    }

    /// The way of an arrow key with Alt.
    pub(super) fn of_key(event: &ev::KeyboardEvent) -> Option<Self> {
        match event.key().as_str() {
            _ if !event.alt_key() => None,
            "ArrowLeft" => Some(Self::Left),
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            "ArrowRight" => Some(Self::Right),
            _ => None,
        }
    }
}

/// Whether anybody can be put elsewhere: by the worker.
pub(super) fn is_movable(board: Board) -> bool {
    board.hands == Hands::Worker
}

/// A step that was taken: whose it was, the way, the how-manieth that way, and how far across and down the map it led, in
/// hundredths of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    who: RecordId,
    way: Way,
    count: u32,
    across: f64,
    down: f64,
}

/// Puts somebody a step further, and says so.
pub(super) fn step(app: App, board: Board, scene: Memo<Scene>, who: RecordId, way: Way) {
    let before = board.went.get_untracked().filter(|step| (step.who, step.way) == (who, way));
    let count = before.map_or(0, |step| step.count) + 1;
    board.went.set(scene.with_untracked(|scene| taken(scene, who, way, count)));
    put(app, board, scene, Dragged { who, by: way.by() });
}

fn taken(scene: &Scene, who: RecordId, way: Way, count: u32) -> Option<Step> {
    let node = scene.nodes.iter().find(|node| node.record == who)?;
    let to = node.area.middle().by(way.by().x, way.by().y);
    let share = |at: f64, all: f64| (at / all.max(1.0) * 100.0).round().clamp(0.0, 100.0);
    Some(Step { who, way, count, across: share(to.x, scene.size.width), down: share(to.y, scene.size.height) })
}

/// The four buttons.
#[component]
pub(super) fn StepButtons(board: Board, scene: Memo<Scene>, record: RecordId) -> impl IntoView {
    let app = App::here();
    let button = move |way: Way| {
        let id = format!("map-move-{}", way.id());
        view! { <Button id=id.clone() label=t_id(id) on_press=move |()| step(app, board, scene, record, way) /> }
    };
    view! {
        <div role="group" aria-label=t("map-move")>
            <Buttons>{Way::ALL.map(button).collect_view()}</Buttons>
        </div>
    }
}

/// Says where somebody went: the way, and where on the map they stand now, so that each step is heard.
#[component]
pub(super) fn Went(board: Board) -> impl IntoView {
    let app = App::here();
    let words = move || {
        let Step { way, count, across, down, .. } = board.went.get()?;
        let mut args = crate::i18n::Args::new();
        args.set("count", count);
        args.set("across", across);
        args.set("down", down);
        Some(app.texts.with(|texts| texts.get_with(&format!("map-went-{}", way.id()), &args)))
    };
    view! { <p class="visually-hidden" id="map-went" role="status">{words}</p> }
}
