//! Which of two days shows where there is room for one map only: one tap goes from one to the other.

use leptos::prelude::*;

use super::board::{Days, day_lines, speak};
use super::kept::Times;
use crate::ui::kit::{Choice, Segmented};
use crate::ui::state::App;
use crate::ui::text::t;

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The earlier day.
    Before,
    /// The later day.
    After,
}

impl Side {
    const fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// The switch; where both maps have room it is not there.
#[component]
pub(super) fn SideChoice(times: Times, side: RwSignal<Side>) -> impl IntoView {
    let options = vec![
        Choice::new(Side::Before.id(), day_label(times.before, times.after)),
        Choice::new(Side::After.id(), day_label(times.after, times.before)),
    ];
    let chosen = Signal::derive(move || side.get().id().to_owned());
    let on_choose = Callback::new(move |id: String| {
        side.set(if id == Side::Before.id() { Side::Before } else { Side::After });
    });
    view! {
        <div class="map-sides no-print">
            <Segmented id="map-side" legend=t("map-side") options chosen on_choose />
        </div>
    }
}

/// The day; where the other has the same one, all that sets it apart.
fn day_label(own: Days, other: Days) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || {
        speak(
            app,
            |speech| {
                if own.day() == other.day() { day_lines(own, speech).join(" · ") } else { (speech.day)(own.day()) }
            },
        )
    })
}
