//! A map on the screen: everybody and everything on it can be reached, opened and moved, by mouse, finger and keys.

use leptos::prelude::*;

use super::board::{Board, Hands};
use super::glass::{Dragged, Glass, ZOOM};
use super::lines::Lines;
use super::mark::Marks;
use super::nodes::Nodes;
use super::picture::Seen;
use super::reach::{Shown, put};
use crate::diagram::{Said, Scene};
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::App;
use crate::ui::text::t;

/// A map that is looked at through a window.
#[component]
pub(super) fn Pane(
    board: Board,
    scene: Memo<Scene>,
    said: Memo<Said>,
    marks: Marks,
    /// Whether the picture has been painted.
    stands: RwSignal<bool>,
    /// Begins the ids of its elements.
    id: &'static str,
    /// What it is, for a screen reader.
    label: Signal<String>,
) -> impl IntoView {
    let app = App::here();
    let drop = Callback::new(move |dragged: Dragged| put(app, board, scene, dragged));
    let glass = Glass::on(scene, drop);
    let shown = Shown { board, scene, said, marks, glass, id };
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
                <Show when=move || stands.get()>
                    <Lines shown />
                    <Nodes shown />
                </Show>
                <Seen shown stands />
            </svg>
            <Zoom glass id kind=zoom_kind(board.hands) />
        </div>
    }
}

/// Large for the person's fingers, quiet beside the worker's own buttons.
const fn zoom_kind(hands: Hands) -> ButtonKind {
    match hands {
        Hands::Worker => ButtonKind::Quiet,
        Hands::Person => ButtonKind::Second,
    }
}

#[component]
fn Zoom(glass: Glass, id: &'static str, kind: ButtonKind) -> impl IntoView {
    view! {
        <div class="map-pane__zoom no-print">
            <Button id=format!("{id}-larger") label=t("map-larger") kind on_press=move |()| glass.zoom(ZOOM) />
            <Button id=format!("{id}-smaller") label=t("map-smaller") kind on_press=move |()| glass.zoom(1.0 / ZOOM) />
            <Button id=format!("{id}-whole") label=t("map-whole") kind on_press=move |()| glass.show_all() />
        </div>
    }
}

/// Whether what was built at first has been painted: what nobody can reach sooner may wait for it.
pub(super) fn after_painting() -> RwSignal<bool> {
    let stands = RwSignal::new(false);
    // The frame after the next begins when the next is painted.
    request_animation_frame(move || request_animation_frame(move || _ = stands.try_set(true)));
    stands
}
