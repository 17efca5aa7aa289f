//! What is kept of somebody though nobody says that it is needed (Part 5, 11).
//!
//! Ids that the journeys use, after the id of the field: `-kept` for the notice, `-take-out` for its button.

use leptos::prelude::*;

use crate::forms::{self, Spec};
use crate::journal::Case;
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons, Notice, NoticeKind};
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t};

/// Below the question what is needed: that something is kept, how to have it back, and a button that takes it out.
#[component]
pub(super) fn Unneeded(at: At, question: &'static Spec) -> impl IntoView {
    let kept = at.read(move |record| {
        let kept = record.map(|record| process::unneeded(&record, question)).unwrap_or_default();
        kept.into_iter().map(|question| question.id).collect::<Vec<_>>()
    });
    view! { <Show when=move || !kept.with(Vec::is_empty)><Kept at question kept /></Show> }
}

#[component]
fn Kept(at: At, question: &'static Spec, kept: Memo<Vec<&'static str>>) -> impl IntoView {
    let app = App::here();
    let id = at.field_id(question);
    let [notice, button] = ["kept", "take-out"].map(|part| format!("{id}-{part}"));
    let take_out = move |()| {
        let taken = |case: &Case| case.record(at.record).map(|record| process::take_out_unneeded(&record, question));
        let changes = at.journal.case.with_untracked(taken).unwrap_or_default();
        app.write_all_and_focus(at.journal, changes, id.clone());
    };
    let items = move || {
        let known = kept.get().into_iter().filter_map(forms::question);
        known.map(|question| view! { <li>{heading(question)}</li> }).collect_view()
    };
    view! {
        <div id=notice>
            <Notice kind=NoticeKind::Info title=t("unneeded-kept")>
                <ul>{items}</ul>
                <p>{t("unneeded-do")}</p>
                <Buttons>
                    <Button id=button label=t("unneeded-take-out") kind=ButtonKind::Second on_press=take_out />
                </Buttons>
            </Notice>
        </div>
    }
}
