//! The lines of a map, to be reached: what is seen of them is the picture's, but for the edge around the one that is
//! pointed at, chosen or has the focus.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::reach::{Key, Shown, open_by_key, reach};
use crate::diagram::{self, Line, Point, Rect, Scene};
use crate::journal::RecordId;

/// Every line, each with room to be hit. A record may have several.
#[component]
pub(super) fn Lines(shown: Shown) -> impl IntoView {
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
fn LineView(shown: Shown, key: Key) -> impl IntoView {
    let (record, nth) = key;
    let place = Memo::new(move |_| {
        let of_record = |(_, line): &(usize, &Line)| line.record == record;
        let find =
            |scene: &Scene| scene.lines.iter().enumerate().filter(of_record).nth(nth - 1).map(|(place, _)| place);
        shown.scene.with(find)
    });
    let line = Memo::new(move |_| shown.scene.with(|scene| scene.lines.get(place.get()?).cloned()));
    let text = move || shown.said.with(|said| said.lines.get(place.get()?).cloned());
    let room = move || line.with(|line| line.as_ref().map(|line| diagram::path(&line.way)));
    let area = move || line.with(|line| line.as_ref().map(|line| around(&line.way)));
    view! {
        <g
            class="map-line"
            class:map-line--chosen=move || shown.board.chosen.get() == Some(record)
            id=shown.element(key)
            role="button"
            tabindex="0"
            aria-label=text
            on:click=move |_| shown.open(key)
            on:keydown=move |event| open_by_key(shown, key, &event)
            on:focus=move |_| reach(shown.glass, area())
        >
            <path class="map-line__hit" d=room />
            <path class="map-line__within" d=room />
        </g>
    }
}

fn around(way: &[Point]) -> Rect {
    let boxes = way.iter().map(|point| Rect::around(*point, 1.0, 1.0));
    boxes.reduce(Rect::with).unwrap_or_default()
}
