//! How it is with us, on a screen that is turned to the person (Part 5, 12): first who reads what they say, and when, and
//! what not to wait with; then the three questions.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::looking::TheirLooks;
use super::others::ToOthers;
use crate::browser::clock;
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// What it is, then what is asked.
#[component]
pub(super) fn TheirFeedback(journal: Journal) -> impl IntoView {
    let (today, begun) = (clock::today(), RwSignal::new(false));
    tell_the_day(journal, today);
    move || match begun.get() {
        false => view! { <Before journal begun /> }.into_any(),
        true => {
            let looks = journal.case.with_untracked(|case| process::turned_feedback(case, journal.round(), today));
            view! { <TheirLooks journal what="together-feedback" looks /> }.into_any()
        }
    }
}

/// Whoever gives the device back in the middle has said it today too. It is told once: the answer to what was asked stands
/// in the case before what is told of it does.
fn tell_the_day(journal: Journal, today: NaiveDate) {
    let (app, round, is_told) = (App::here(), journal.round(), StoredValue::new(false));
    Effect::new(move |_| {
        let changes = journal.case.with(|case| process::turned_feedback_told(case, round, today));
        if !changes.is_empty() && !is_told.get_value() {
            is_told.set_value(true);
            app.write(journal, changes);
        }
    });
}

#[component]
fn Before(journal: Journal, begun: RwSignal<bool>) -> impl IntoView {
    view! {
        <Page title=t("together-feedback") lead=t("together-feedback-lead")>
            <ul class="alone__rules">
                <li>{t("together-feedback-read")}</li>
                <li>{t("alone-rule-leave-out")}</li>
                <li>{t("together-feedback-paper")}</li>
                <li>{t("alone-rule-danger")}</li>
            </ul>
            <Buttons>
                <Button
                    id="feedback-begin"
                    label=t("alone-begin")
                    kind=ButtonKind::Main
                    on_press=move |()| begun.set(true)
                />
                <ToOthers journal kind=ButtonKind::Quiet />
            </Buttons>
        </Page>
    }
}
