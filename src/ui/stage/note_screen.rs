//! The everyday contact, in under a minute (Part 5, 11).

use leptos::prelude::*;

use super::adding::{add, swept};
use super::record_body::{Later, Questions};
use crate::forms::{Body, List, note, stage_form};
use crate::journal::RecordId;
use crate::process;
use crate::ui::fields::Guidance;
use crate::ui::kit::{Buttons, LinkButton, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{t, t_attribute, t_id};

/// A new note on a page of its own: one text; the day is filled in.
#[component]
pub fn NoteScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let is_resting = journal.case.with_untracked(|case| process::is_resting(case, process::current_round(case)));
    let lead = t(if is_resting { "check-in-lead" } else { "note-lead" });
    let at = notes().and_then(|list| new_note(journal, list).map(|record| at(journal, list, record)));
    view! {
        <Page title=t_attribute_text("kind-note", "add") lead back=back.clone() back_label=t("back-case")>
            {at.map(|(at, list)| view! {
                <Questions at questions=list.asked />
                <Later at list />
                <Guidance tap=list.tap questions=list.asked later=list.later />
            })}
            <Buttons>
                <LinkButton href=back label=t("record-done") />
            </Buttons>
        </Page>
    }
}

fn t_attribute_text(message: &'static str, attribute: &'static str) -> Signal<String> {
    let (words, name) = (t_attribute(message, attribute), t_id(message));
    Signal::derive(move || words.get().unwrap_or_else(|| name.get()))
}

/// The list of notes, as the stage declares it.
fn notes() -> Option<&'static List> {
    let sections = stage_form("doing")?.sections.iter();
    sections.into_iter().find_map(|section| match section.body {
        Body::Records(list) if list.kind.id == note::NOTE.id => Some(list),
        _ => None,
    })
}

fn new_note(journal: Journal, list: &'static List) -> Option<RecordId> {
    let app = App::here();
    let id = add(app, journal, list, None)?;
    swept(app, journal).update_value(|added| added.push(id));
    Some(id)
}

fn at(journal: Journal, list: &'static List, record: RecordId) -> (At, &'static List) {
    (At { journal, record, kind: list.kind, round: journal.round() }, list)
}
