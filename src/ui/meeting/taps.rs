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

/// Where the answers lead: a referral, or a kind ending (R2).
#[component]
fn Elsewhere(journal: Journal) -> impl IntoView {
    let follow = Memo::new(move |_| {
        let follow = journal.case.with(|case| process::meeting_follows(case, journal.round()));
        let spot = match follow {
            Follow::Refer => Some(Spot::Referral),
            Follow::End => Some(Spot::Ending),
            _ => None,
        };
        spot.map(|spot| (format!("follow-{}", follow.id()), spot))
    });
    move || {
        follow.get().map(|(message, spot)| {
            view! {
                <Notice kind=NoticeKind::Info title=t_id(message.clone())>
                    <p>{t_attribute(message, "lead")}</p>
                    <LinkButton href=Route::Case(journal.id, spot).href() label=t("overview-go-on") />
                </Notice>
            }
        })
    }
}
