//! An opened record: its questions, those on demand behind a line, and taking it out.

use leptos::prelude::*;

use super::record_list::Listed;
use crate::forms::{self, List, Spec};
use crate::journal::Change;
use crate::ui::fields::{Guidance, QuestionField};
use crate::ui::kit::{Button, ButtonKind, Buttons, Disclosure, LinkButton};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, At};
use crate::ui::text::t;

/// All of a record.
#[component]
pub(super) fn RecordBody(listed: Listed, at: At) -> impl IntoView {
    let list = listed.list;
    let checklists = list.checklists.iter().map(|question| (at, question)).collect::<Vec<_>>();
    view! {
        <div class="record__body stack">
            <Questions at questions=list.asked />
            <Later at list />
            <Guidance tap=list.tap questions=list.asked later=list.later checklists />
            <Ends listed at />
        </div>
    }
}

#[component]
pub(super) fn Questions(at: At, questions: &'static [Spec]) -> impl IntoView {
    let fields = questions.iter().map(|question| view! { <QuestionField at question /> });
    view! { <div class="stack question-list">{fields.collect_view()}</div> }
}

/// What is asked on demand; open where something of it is answered.
#[component]
pub(super) fn Later(at: At, list: &'static List) -> impl IntoView {
    let questions = list.later;
    // What a record was given when it was added is no answer of anybody's.
    let is_given =
        |question: &&Spec| [list.today, list.person].into_iter().flatten().any(|given| given.id == question.id);
    let is_answered = at.journal.case.with_untracked(|case| {
        let record = case.record(at.record);
        let mut asked = questions.iter().filter(|question| !is_given(question));
        record.is_some_and(|record| asked.any(|question| forms::is_answered(&record, question)))
    });
    (!questions.is_empty()).then(|| {
        view! {
            <Disclosure summary=t("record-more") open=is_answered>
                <Questions at questions />
            </Disclosure>
        }
    })
}

#[component]
fn Ends(listed: Listed, at: At) -> impl IntoView {
    let app = App::here();
    let id = at.record;
    let close = move || listed.opened.update(|opened| opened.retain(|open| *open != id));
    let remove = move |()| {
        close();
        app.write(at.journal, vec![Change::Remove(id)]);
    };
    view! {
        <Buttons>
            <Button id=format!("record-{id}-done") label=t("record-done") on_press=move |()| close() />
            {listed.list.is_on_paper.then(|| {
                let href = Route::Case(at.journal.id, Spot::Paper(Paper::Letter(id))).href();
                view! { <LinkButton href label=t("record-to-paper") kind=ButtonKind::Second /> }
            })}
            {listed.list.is_open.then(|| view! {
                <Button id=format!("record-{id}-remove") label=t("record-remove") kind=ButtonKind::Quiet on_press=remove />
            })}
        </Buttons>
    }
}
