//! The person's goals on a screen that is turned to them, to be put in the order that is theirs (0-31, R5).

use leptos::prelude::*;

use super::others::ToOthers;
use crate::journal::RecordId;
use crate::process;
use crate::ui::kit::{ButtonKind, Buttons, Mover, MoverWords, Page, Sortable};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The goals, each with what moves it.
#[component]
pub(super) fn TheirGoals(journal: Journal) -> impl IntoView {
    let round = journal.round();
    let goals = Memo::new(move |_| journal.case.with(|case| process::turned_goals(case, round)));
    let sortable = sortable(journal, goals);
    view! {
        <Page title=t("together-goals") lead=t("together-goals-lead")>
            <ol class="records__list" id=sortable.list.get_value() role="list">
                <For each=move || goals.get() key=Clone::clone let:goal>
                    <Goal goals goal sortable />
                </For>
            </ol>
            <Buttons>
                <ToOthers journal kind=ButtonKind::Second />
            </Buttons>
        </Page>
    }
}

fn sortable(journal: Journal, goals: Memo<Vec<(RecordId, String)>>) -> Sortable {
    let (app, round) = (App::here(), journal.round());
    let on_move = Callback::new(move |(from, to): (usize, usize)| {
        let changes = journal.case.with_untracked(|case| process::put_turned_goal(case, round, from, to));
        if !changes.is_empty() {
            app.write(journal, changes);
        }
    });
    Sortable {
        list: StoredValue::new("turned-goals".to_owned()),
        count: Signal::derive(move || goals.with(Vec::len)),
        on_move,
        over: RwSignal::new(None),
    }
}

#[component]
fn Goal(goals: Memo<Vec<(RecordId, String)>>, goal: (RecordId, String), sortable: Sortable) -> impl IntoView {
    let (id, words) = goal;
    let place =
        Memo::new(move |_| goals.with(|goals| goals.iter().position(|(goal, _)| *goal == id)).unwrap_or_default());
    let is_under = move || sortable.over.get() == Some(place.get());
    let about = Signal::stored(words.clone());
    let arrows = MoverWords { up: t("record-up"), down: t("record-down") };
    view! {
        <li class=move || if is_under() { "record record--target" } else { "record" }>
            <div class="record__head">
                <Mover sortable place words=arrows about id=format!("turned-{id}") />
                <p class="record__said" dir="auto" translate="no">{words}</p>
            </div>
        </li>
    }
}
