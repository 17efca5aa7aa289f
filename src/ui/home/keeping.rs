//! Closed cases whose time is over: erase, or keep longer (Part 5, 15).

use leptos::prelude::*;

use super::keep_longer::KeepLonger;
use crate::browser::clock;
use crate::process;
use crate::protocol::Card;
use crate::ui::kit::{ButtonKind, LinkButton, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
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
    let case = card.case;
    let untitled = t("case-no-code");
    let code = card.face.code;
    let name = Signal::derive(move || if code.is_empty() { untitled.get() } else { code.clone() });
    view! {
        <li class="keeping__case" id=format!("time-over-{case}")>
            <span class="keeping__code" translate="no" dir="auto">{name}</span>
            <span class="row">
                <LinkButton href=Route::Case(case, Spot::Erase).href() label=t("keeping-erase") kind=ButtonKind::Second />
                <KeepLonger case name />
            </span>
        </li>
    }
}
