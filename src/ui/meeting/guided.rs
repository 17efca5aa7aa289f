//! One prompt a page, for two people at one table.

use leptos::prelude::*;

use super::prompt::PromptBody;
use crate::forms::FIRST_MEETING;
use crate::ui::kit::{ButtonKind, Choice, LinkButton, Page, Progress, Segmented};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_id, t_with};

/// One prompt.
#[component]
pub fn GuidedScreen(
    /// The case.
    journal: Journal,
    /// Its position among the twelve, from zero.
    place: usize,
) -> impl IntoView {
    let prompt = &FIRST_MEETING[place.min(FIRST_MEETING.len() - 1)];
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page
            title=t_id(prompt.message())
            lead=t_attribute(prompt.message(), "lead")
            back
            back_label=t("back-case")
        >
            <div class="prompt">
                <div class="prompt__head">
                    <Progress
                        label=of_all(place + 1, FIRST_MEETING.len())
                        value=Signal::stored(count(place + 1))
                        max=Signal::stored(count(FIRST_MEETING.len()))
                    />
                    <Mode journal place is_guided=true />
                </div>
                <div class="prompt__body">
                    <PromptBody journal prompt />
                </div>
                <Onward journal place />
            </div>
        </Page>
    }
}

/// "3 of 12".
fn of_all(place: usize, all: usize) -> Signal<String> {
    t_with("place-of-all", move |args| {
        args.set("place", place);
        args.set("all", all);
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Guided, or all on one page.
#[component]
pub fn Mode(
    /// The case.
    journal: Journal,
    /// The prompt that the guided view shows.
    place: usize,
    /// Whether the guided view shows now.
    is_guided: bool,
) -> impl IntoView {
    let app = App::here();
    let options = vec![Choice::new("guided", t("mode-guided")), Choice::new("whole", t("mode-whole"))];
    let chosen = Signal::stored(String::from(if is_guided { "guided" } else { "whole" }));
    let on_choose = Callback::new(move |mode: String| {
        let spot = if mode == "guided" { Spot::Guided(place) } else { Spot::Whole };
        app.go(Route::Case(journal.id, spot));
    });
    view! { <Segmented id="mode" legend=t("mode") options chosen on_choose /> }
}

/// The way to the next prompt and back; after the last, to the worker's four taps.
#[component]
fn Onward(journal: Journal, place: usize) -> impl IntoView {
    let is_last = place + 1 >= FIRST_MEETING.len();
    let next = if is_last { Spot::Taps } else { Spot::Guided(place + 1) };
    let label = if is_last { t("prompt-to-taps") } else { t("prompt-next") };
    let before = place.checked_sub(1).map_or(Spot::Overview, Spot::Guided);
    view! {
        <nav class="prompt__bar row" aria-label=t("prompt-onward")>
            <span id="next"><LinkButton href=Route::Case(journal.id, next).href() label /></span>
            <span id="back-prompt">
                <LinkButton href=Route::Case(journal.id, before).href() label=t("prompt-back") kind=ButtonKind::Quiet />
            </span>
        </nav>
    }
}
