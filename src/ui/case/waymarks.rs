//! The stages of a case along a path, always one click away.

use leptos::prelude::*;

use crate::i18n::{Args, Texts};
use crate::process::{self, Stage, Waymark};
use crate::ui::kit::{Path, PathStage, StageState};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The waymarks of a case: on the overview in full, at the head of a stage the posts alone.
#[component]
pub fn Waymarks(
    /// The case.
    journal: Journal,
    /// The stage whose page this stands on.
    #[prop(optional_no_strip)]
    at: Option<Stage>,
) -> impl IntoView {
    let app = App::here();
    let stages = Signal::derive(move || {
        let waymarks = journal.case.with(|case| process::waymarks(case, process::current_round(case)));
        app.texts.with(|texts| {
            let post = |waymark: Waymark| PathStage {
                label: texts.get(waymark.stage.message()),
                href: Route::Case(journal.id, Spot::Stage(waymark.stage)).href(),
                state: look(waymark, at),
                state_text: state_text(texts, waymark),
            };
            waymarks.into_iter().map(post).collect::<Vec<_>>()
        })
    });
    view! { <Path label=t("waymarks") stages slim={at.is_some()} /> }
}

/// Where the stage stands, and how much of it is open.
fn state_text(texts: &Texts, waymark: Waymark) -> String {
    let state = texts.get(waymark.state.message());
    if waymark.open == 0 {
        return state;
    }
    let mut args = Args::new();
    args.set("count", waymark.open);
    args.set("state", state);
    texts.get_with("stage-state-with-open", &args)
}

/// A stage's name.
pub fn stage_name(stage: Stage) -> Signal<String> {
    t(stage.message())
}

/// The signpost stands where the case is; at the head of a stage, where the page is.
fn look(waymark: Waymark, at: Option<Stage>) -> StageState {
    match waymark.state {
        _ if at == Some(waymark.stage) => StageState::Here,
        process::StageState::Done => StageState::Done,
        process::StageState::Here if at.is_none() => StageState::Here,
        process::StageState::Here | process::StageState::Open => StageState::Open,
        process::StageState::Later => StageState::Later,
    }
}
