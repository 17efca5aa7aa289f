//! The whole first meeting on one page, for staff in a hurry.

use leptos::prelude::*;

use super::guided::Mode;
use super::prompt::PromptBody;
use crate::forms::{FIRST_MEETING, FOUR_TAPS, Prompt};
use crate::process;
use crate::ui::kit::Page;
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{t, t_id};

/// All prompts and the four taps.
#[component]
pub fn WholeScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let open = journal.case.with_untracked(|case| process::first_open_prompt(case, journal.round()));
    let place = open.unwrap_or_default();
    let all = FIRST_MEETING.iter().chain([&FOUR_TAPS]).enumerate();
    let part = move |(place, prompt)| view! { <Section journal prompt above=FIRST_MEETING.split_at(place).0 /> };
    view! {
        <Page title=t("stage-first-meeting") back back_label=t("back-case")>
            <Mode journal place is_guided=false />
            <div class="whole">
                {all.map(part).collect_view()}
            </div>
        </Page>
    }
}

#[component]
fn Section(journal: Journal, prompt: &'static Prompt, above: &'static [Prompt]) -> impl IntoView {
    view! {
        <section class="whole__part stack" id=format!("part-{}", prompt.id)>
            <h2>{t_id(prompt.message())}</h2>
            <PromptBody journal prompt above />
        </section>
    }
}
