//! A stage of the work on one page.

use leptos::prelude::*;

use super::section::Sections;
use crate::process::Stage;
use crate::ui::case::{OpenItems, Waymarks};
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{t, t_attribute};

/// A stage after the first meeting.
#[component]
pub fn StageScreen(
    /// The case.
    journal: Journal,
    /// The stage.
    stage: Stage,
) -> impl IntoView {
    let sections = stage.form().map(|form| form.sections).unwrap_or_default();
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page
            title=t(stage.message())
            lead=t_attribute(stage.message(), "lead")
            back
            back_label=t("back-case")
        >
            <Waymarks journal at=Some(stage) />
            <Sections journal sections=sections />
            <OpenItems journal stage=Some(stage) />
            <Onward journal stage />
        </Page>
    }
}

/// The way to the next stage, and back to the case.
#[component]
fn Onward(journal: Journal, stage: Stage) -> impl IntoView {
    let next = Stage::ALL.into_iter().find(|next| *next > stage);
    view! {
        <nav class="onward" aria-label=t("prompt-onward")>
            <Buttons>
                {next.map(|next| view! {
                    <LinkButton
                        href=Route::Case(journal.id, Spot::Stage(next)).href()
                        label=t_attribute_or(next)
                        kind=ButtonKind::Second
                    />
                })}
                <LinkButton
                    href=Route::Case(journal.id, Spot::Overview).href()
                    label=t("back-case")
                    kind=ButtonKind::Quiet
                />
            </Buttons>
        </nav>
    }
}

/// "On to the plan": every stage has its own way of being gone to.
fn t_attribute_or(stage: Stage) -> Signal<String> {
    let (onward, name) = (t_attribute(stage.message(), "onward"), t(stage.message()));
    Signal::derive(move || onward.get().unwrap_or_else(|| name.get()))
}
