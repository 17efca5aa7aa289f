//! The plan before, and its goals to be taken along (R8).

use leptos::prelude::*;

use crate::browser::random;
use crate::journal::RecordId;
use crate::process;
use crate::ui::kit::{ActionLink, Button, ButtonKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// Goals that were not reached, each with a way into the new plan; and the papers of the old one.
#[component]
pub(super) fn EarlierPlan(journal: Journal) -> impl IntoView {
    let goals = Memo::new(move |_| {
        journal.case.with(|case| {
            let goals = process::goals_to_take_along(case, process::current_round(case)).into_iter();
            goals.map(|goal| (goal.id(), process::title(&goal).unwrap_or_default().to_owned())).collect::<Vec<_>>()
        })
    });
    view! {
        <ul class="earlier-goals" role="list">
            <For each=move || goals.get() key=Clone::clone let:goal>
                <Goal journal id=goal.0 words=goal.1 />
            </For>
        </ul>
        <p><ActionLink href=Route::Case(journal.id, Spot::Kept).href() label=t("kept-link") /></p>
    }
}

#[component]
fn Goal(journal: Journal, id: RecordId, words: String) -> impl IntoView {
    let app = App::here();
    let take = move |()| {
        let Some(bytes) = random::random_bytes() else { return };
        let changes = journal.case.with_untracked(|case| {
            process::take_along(case, process::current_round(case), id, RecordId::from_bytes(bytes))
        });
        app.write(journal, changes);
    };
    let about = Signal::stored(words.clone());
    view! {
        <li class="earlier-goals__goal">
            <p translate="no" dir="auto">{words}</p>
            <Button id=format!("take-along-{id}") label=t("goal-take-along") about kind=ButtonKind::Second on_press=take />
        </li>
    }
}
