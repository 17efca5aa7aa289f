//! The stages of a case along a path, always one click away.

use leptos::prelude::*;

use crate::process::{self, Stage};
use crate::ui::kit::{Path, PathStage, StageState};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The waymarks of a case.
#[component]
pub fn Waymarks(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let stages = Signal::derive(move || {
        let waymarks = journal.case.with(|case| process::waymarks(case, journal.round()));
        app.texts.with(|texts| {
            let stage = |(stage, state): (Stage, process::StageState)| PathStage {
                label: texts.get(stage.message()),
                href: Route::Case(journal.id, Spot::Overview).href(),
                state: look(state),
                state_text: texts.get(state.message()),
            };
            waymarks.into_iter().map(stage).collect::<Vec<_>>()
        })
    });
    view! { <Path label=t("waymarks") stages /> }
}

/// A stage's name.
pub fn stage_name(stage: Stage) -> Signal<String> {
    t(stage.message())
}

fn look(state: process::StageState) -> StageState {
    match state {
        process::StageState::Done => StageState::Done,
        process::StageState::Here => StageState::Here,
        process::StageState::Open => StageState::Open,
        process::StageState::NotBuilt => StageState::Later,
    }
}
