//! Of which day a map is: life as it was then, and what was known then, as told by whom.

use leptos::prelude::*;

use super::board::{Days, day_lines, speak};
use crate::diagram::Scene;
use crate::ui::fields::DayField;
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// What stands above a map: of which day it is, as told by whom.
#[component]
pub(super) fn MapHead(scene: Memo<Scene>, days: Days) -> impl IntoView {
    let told = Memo::new(move |_| scene.with(|scene| scene.told.join(", ")));
    let teller = t_with("map-told", move |args| args.set("who", told.get()));
    view! {
        <figcaption class="map-view__head">
            <span>{day_words(days)}</span>
            <Show when=move || told.with(|told| !told.is_empty())>
                <span dir="auto">{teller}</span>
            </Show>
        </figcaption>
    }
}

/// A day in words: what the map says of itself.
fn day_words(days: Days) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || speak(app, |speech| day_lines(days, speech).join(" · ")))
}

/// Both days of a map; left empty they are today and now.
#[component]
pub(super) fn DayFields(
    days: Days,
    /// Begins the ids of the fields.
    id: &'static str,
) -> impl IntoView {
    let is_set = move || days.at.get().is_some() || days.known.get().is_some();
    let reset = move |()| {
        days.at.set(None);
        days.known.set(None);
    };
    view! {
        <div class="map-days">
            <DayField id=format!("{id}-at") legend=t("map-day-at") hint=t("map-day-at-hint") day=days.at />
            <DayField id=format!("{id}-known") legend=t("map-day-known") hint=t("map-day-known-hint") day=days.known />
            <Show when=is_set>
                <Button id=format!("{id}-today") label=t("map-day-today") kind=ButtonKind::Quiet on_press=reset />
            </Show>
        </div>
    }
}
