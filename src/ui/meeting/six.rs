//! The pad beside the six questions, in any order; only what is missing is asked.

use leptos::prelude::*;

use super::pad::Pad;
use crate::forms::six;
use crate::ui::fields::QuestionField;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::t;

/// The six questions.
#[component]
pub fn SixScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t("six-title") lead=t("six-lead") back back_label=t("back-case")>
            <div class="pad">
                <div class="pad__note"><Pad journal /></div>
                <div class="pad__questions"><SixQuestions journal /></div>
            </div>
            <Buttons>
                <LinkButton href=Route::Case(journal.id, Spot::of_prompt("read_back")).href() label=t("six-to-read-back") />
                <LinkButton href=back_to(journal) label=t("overview-whole") kind=ButtonKind::Quiet />
            </Buttons>
        </Page>
    }
}

fn back_to(journal: Journal) -> String {
    Route::Case(journal.id, Spot::Whole).href()
}

/// The questions in the order of the source (0-17).
#[component]
fn SixQuestions(journal: Journal) -> impl IntoView {
    let at = journal.first(&six::SIX);
    let questions = [
        &six::WHO_KIND.spec,
        &six::WHO.spec,
        &six::BEFORE.spec,
        &six::DURING.spec,
        &six::AFTER.spec,
        &six::SITUATION.spec,
        &six::WISH.spec,
        &six::HOPE.spec,
        &six::LIFE.spec,
    ];
    let fields = questions.map(|question| {
        view! { <div class="pad__question"><QuestionField at question /></div> }
    });
    fields.into_iter().collect_view()
}
