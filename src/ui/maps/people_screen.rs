//! The one list of people, groups and organisations of a case, and what is between them.

use leptos::prelude::*;

use crate::forms::{self, List};
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::stage::RecordList;
use crate::ui::state::Journal;
use crate::ui::text::{t, t_attribute, t_id};

/// Everybody who matters, and the ways to the maps.
#[component]
pub fn PeopleScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    view! {
        <Page title=t("people-title") lead=t("people-lead") back back_label=t("back-case")>
            <Buttons>
                <LinkButton href=Route::Case(journal.id, Spot::Ecomap).href() label=t("map-ecomap") kind=ButtonKind::Second />
                <LinkButton href=Route::Case(journal.id, Spot::Genogram).href() label=t("map-genogram") kind=ButtonKind::Second />
            </Buttons>
            <Part journal id="people-people" list=&forms::PEOPLE least=0 />
            <Part journal id="people-ties" list=&forms::BONDS least=1 />
            <Part journal id="people-couples" list=&forms::COUPLES least=2 />
            <Part journal id="people-children" list=&forms::CHILDREN least=2 />
        </Page>
    }
}

/// A list with its heading, once there are enough people for it.
#[component]
fn Part(journal: Journal, id: &'static str, list: &'static List, least: usize) -> impl IntoView {
    let is_there = Memo::new(move |_| {
        let count = |case: &crate::journal::Case| case.records_of(forms::person::PERSON.id).len();
        journal.case.with(count) >= least
    });
    let lead = t_attribute(id, "lead");
    view! {
        <Show when=move || is_there.get()>
            <section class="section stack" aria-labelledby=id>
                <h2 id=id>{t_id(id)}</h2>
                {move || lead.get().map(|lead| view! { <p class="section__lead">{lead}</p> })}
                <RecordList journal list above=None depth=0 />
            </section>
        </Show>
    }
}
