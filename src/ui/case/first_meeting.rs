//! The first meeting's prompts as a list of tasks.

use leptos::prelude::*;

use super::open_items::OpenItems;
use super::waymarks::Waymarks;
use crate::forms::{FIRST_MEETING, FOUR_TAPS, Prompt};
use crate::i18n::Texts;
use crate::journal::Case;
use crate::process::{self, PromptState, Stage};
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page, Task, TaskList, TaskState};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The first meeting as a stage of the case.
#[component]
pub fn FirstMeetingScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t("stage-first-meeting") lead=t("overview-prompts") back back_label=t("back-case")>
            <Waymarks journal at=Some(Stage::FirstMeeting) />
            <Prompts journal />
            <Buttons>
                <LinkButton
                    href=Route::Case(journal.id, Spot::Whole).href()
                    label=t("overview-whole")
                    kind=ButtonKind::Second
                />
            </Buttons>
            <OpenItems journal stage=Some(Stage::FirstMeeting) />
        </Page>
    }
}

/// The twelve prompts and the four taps, each with its state.
#[component]
pub(super) fn Prompts(journal: Journal) -> impl IntoView {
    let app = App::here();
    let tasks = Signal::derive(move || app.texts.with(|texts| journal.case.with(|case| tasks(journal, case, texts))));
    view! { <TaskList tasks /> }
}

fn tasks(journal: Journal, case: &Case, texts: &Texts) -> Vec<Task> {
    let guided = FIRST_MEETING.iter().enumerate().map(|(place, prompt)| (prompt, Spot::Guided(place)));
    let all = guided.chain([(&FOUR_TAPS, Spot::Taps)]);
    all.map(|(prompt, spot)| task(journal, case, texts, prompt, spot)).collect()
}

fn task(journal: Journal, case: &Case, texts: &Texts, prompt: &Prompt, spot: Spot) -> Task {
    let state = process::prompt_state(case, process::current_round(case), prompt);
    let (state, words) = match state {
        PromptState::Done => (TaskState::Done, "prompt-state-done"),
        PromptState::Begun => (TaskState::Open, "prompt-state-begun"),
        PromptState::Open => (TaskState::Open, "prompt-state-open"),
    };
    Task {
        label: texts.attribute(&prompt.message(), "title").unwrap_or_else(|| texts.get(&prompt.message())),
        href: Route::Case(journal.id, spot).href(),
        hint: String::new(),
        state,
        state_text: texts.get(words),
    }
}
