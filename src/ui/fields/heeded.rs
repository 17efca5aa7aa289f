//! Marks where one would call or write: beside how somebody is reached, and below an answer that names them. Never on a
//! screen that is turned to the person.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::journal::Case;
use crate::process;
use crate::ui::kit::{Notice, NoticeKind};
use crate::ui::state::{App, At};

/// The marks of a person, as tags.
#[component]
pub fn MarkTags(
    /// Their record.
    at: At,
) -> impl IntoView {
    let app = App::here();
    let marks = Memo::new(move |_| {
        let is_turned = app.room.together.get().is_some();
        app.texts.with(|texts| {
            let told = |case: &Case| Some(process::marks_told(&case.record(at.record)?, is_turned, texts));
            at.journal.case.with(told).unwrap_or_default()
        })
    });
    let tags = move || marks.get().into_iter().map(|mark| view! { <li class="tag tag--due">{mark}</li> });
    view! {
        <Show when=move || !marks.with(Vec::is_empty)>
            <ul class="mark-tags" role="list">{move || tags().collect_view()}</ul>
        </Show>
    }
}

/// That somebody whom an answer names must not be contacted, or may be a danger.
#[component]
pub(super) fn Heeded(at: At, question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let said = Memo::new(move |_| {
        let is_turned = app.room.together.get().is_some();
        let told = |case: &Case| app.texts.with(|texts| process::heeded(case, at.record, question, is_turned, texts));
        at.journal.case.with(told)
    });
    let lines = move || said.get().into_iter().map(|line| view! { <p dir="auto">{line}</p> });
    view! {
        <Show when=move || !said.with(Vec::is_empty)>
            <div id=format!("{}-heed", at.field_id(question))>
                <Notice kind=NoticeKind::Danger>{move || lines().collect_view()}</Notice>
            </div>
        </Show>
    }
}
