//! The four taps that the worker makes alone, after the meeting, and what follows from them.

use leptos::prelude::*;

use super::prompt::PromptBody;
use crate::forms::FOUR_TAPS;
use crate::process::{self, Follow};
use crate::ui::kit::{Buttons, LinkButton, Notice, NoticeKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{t, t_attribute, t_id};

/// The four taps.
#[component]
pub fn TapsScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page
            title=t_id(FOUR_TAPS.message())
            lead=t_attribute(FOUR_TAPS.message(), "lead")
            back=back.clone()
            back_label=t("back-case")
        >
            <PromptBody journal prompt=&FOUR_TAPS />
            <Elsewhere journal />
            <Buttons>
                <LinkButton href=back.clone() label=t("taps-done") />
            </Buttons>
        </Page>
    }
}

/// Whoever does not want to go on: a kind ending (R2). The referral stands with the fit.
#[component]
fn Elsewhere(journal: Journal) -> impl IntoView {
    let is_end =
        Memo::new(move |_| journal.case.with(|case| process::meeting_follows(case, journal.round())) == Follow::End);
    view! {
        <Show when=move || is_end.get()>
            <Notice kind=NoticeKind::Info title=t("follow-end")>
                <p>{t_attribute("follow-end", "lead")}</p>
                <LinkButton href=Route::Case(journal.id, Spot::Ending).href() label=t("overview-go-on") />
            </Notice>
        </Show>
    }
}
