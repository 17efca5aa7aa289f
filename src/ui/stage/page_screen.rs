//! A page of what is asked on demand.

use leptos::prelude::*;

use super::section::Sections;
use crate::forms::PAGES;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{t, t_attribute, t_id};

/// A page on demand.
#[component]
pub fn PageScreen(
    /// The case.
    journal: Journal,
    /// Its place among [`PAGES`].
    place: usize,
) -> impl IntoView {
    let page = &PAGES[place.min(PAGES.len() - 1)];
    let message = format!("page-{}", page.id);
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t_id(message.clone()) lead=t_attribute(message, "lead") back=back.clone() back_label=t("back-case")>
            <Sections journal sections=page.sections />
            <Buttons>
                <LinkButton href=back label=t("back-case") kind=ButtonKind::Second />
            </Buttons>
        </Page>
    }
}
