//! Closed cases whose time is over: erase, or keep longer (Part 5, 15).

use leptos::prelude::*;

use crate::browser::clock;
use crate::journal::CaseId;
use crate::process;
use crate::protocol::{Card, Failure};
use crate::ui::kit::{Button, ButtonKind, LinkButton, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// A line a case, by code; nothing while there is none.
#[component]
pub(super) fn TimeOver() -> impl IntoView {
    let app = App::here();
    let over = Memo::new(move |_| {
        let today = clock::today();
        let cards = app.desk.with(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default());
        cards.into_iter().filter(|card| process::is_time_over(&card.face, today)).collect::<Vec<_>>()
    });
    let title = t_with("keeping-title", move |args| args.set("count", over.with(Vec::len)));
    view! {
        <Show when=move || !over.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Due title>
                <p>{t("keeping-lead")}</p>
                <ul class="keeping" id="time-over" role="list">
                    <For each=move || over.get() key=|card| (card.case, card.events) let:card>
                        <Line card />
                    </For>
                </ul>
            </Notice>
        </Show>
    }
}

#[component]
fn Line(card: Card) -> impl IntoView {
    let app = App::here();
    let case = card.case;
    let work = Work::new();
    let untitled = t("case-no-code");
    let code = card.face.code;
    let name = Signal::derive(move || if code.is_empty() { untitled.get() } else { code.clone() });
    view! {
        <li class="keeping__case" id=format!("time-over-{case}")>
            <span class="keeping__code" translate="no" dir="auto">{name}</span>
            <span class="row">
                <LinkButton href=Route::Case(case, Spot::Erase).href() label=t("keeping-erase") kind=ButtonKind::Second />
                <Button
                    id=format!("keep-longer-{case}")
                    label=t("keeping-longer")
                    about=name
                    kind=ButtonKind::Quiet
                    busy=work.busy
                    on_press=move |()| work.run(keep(app, case))
                />
            </span>
            <FailureNotice failure=work.failure />
        </li>
    }
}

async fn keep(app: App, case: CaseId) -> Result<(), Failure> {
    let journal = app.open_journal(case).await?;
    let changes = journal.case.with_untracked(|case| process::keep_longer(case, clock::today()));
    app.write(journal, changes);
    Ok(())
}
