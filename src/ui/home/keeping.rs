//! What is kept for no longer than it is needed: closed cases whose time is over (Part 5, 15), and people who are only
//! noted, after thirty days (Part 5, 5).

use chrono::NaiveDate;
use leptos::prelude::*;

use super::keep_longer::KeepLonger;
use crate::browser::clock;
use crate::process::{self, CardFace};
use crate::protocol::Card;
use crate::ui::kit::{ButtonKind, LinkButton, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// A line a case, by code; nothing while there is none.
#[component]
pub(super) fn TimeOver() -> impl IntoView {
    let over = cards_where(process::is_time_over);
    let title = t_with("keeping-title", move |args| args.set("count", over.with(Vec::len)));
    view! {
        <Show when=move || !over.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Due title>
                <p>{t("keeping-lead")}</p>
                <ul class="keeping" id="time-over" role="list">
                    <For each=move || over.get() key=|card| (card.case, card.events) let:card>
                        <Line card id="time-over" label=t("keeping-longer") until=process::longer(clock::today()) />
                    </For>
                </ul>
            </Notice>
        </Show>
    }
}

/// Closed cases of which nobody has said until when they are kept: a line each, by code, with a day that is offered;
/// nothing while there is none (Part 5, 15).
#[component]
pub(super) fn WithoutDay() -> impl IntoView {
    let workspace = App::here().workspace();
    let open = cards_where(|face, _| process::is_kept_without_a_day(face));
    let title = t_with("keeping-open", move |args| args.set("count", open.with(Vec::len)));
    let until = move || workspace.with(|workspace| process::keep_closed_until(workspace, clock::today()));
    view! {
        <Show when=move || !open.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Info title>
                <p>{t("keeping-open-lead")}</p>
                <ul class="keeping" id="no-day" role="list">
                    <For each=move || open.get() key=|card| (card.case, card.events) let:card>
                        <Line card id="no-day" label=t("keeping-say") until=until() />
                    </For>
                </ul>
            </Notice>
        </Show>
    }
}

/// The cards of which this holds today.
fn cards_where(holds: impl Fn(&CardFace, NaiveDate) -> bool + Send + Sync + 'static) -> Memo<Vec<Card>> {
    let app = App::here();
    Memo::new(move |_| {
        let today = clock::today();
        let is_meant = |card: &&Card| holds(&card.face, today);
        app.desk.with(|desk| desk.iter().flat_map(|desk| &desk.cards).filter(is_meant).cloned().collect())
    })
}

/// People who are only noted and of whom it is time to ask: keep or erase? By code, with the way there; nothing while there
/// is none (1-14; Part 5, 5).
#[component]
pub(super) fn ToBeAsked() -> impl IntoView {
    let asked = cards_where(process::is_to_be_asked);
    let title = t_with("prospects-asked", move |args| args.set("count", asked.with(Vec::len)));
    let line = |card: Card| view! { <li class="keeping__code" translate="no" dir="auto">{card.face.code}</li> };
    view! {
        <Show when=move || !asked.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Due title>
                <p>{t("prospects-asked-lead")}</p>
                <ul class="keeping" id="to-be-asked" role="list">
                    {move || asked.get().into_iter().map(line).collect_view()}
                </ul>
                <LinkButton href=Route::Prospects.href() label=t("prospects-asked-go") kind=ButtonKind::Second />
            </Notice>
        </Show>
    }
}

#[component]
fn Line(card: Card, id: &'static str, label: Signal<String>, until: NaiveDate) -> impl IntoView {
    let case = card.case;
    let untitled = t("case-no-code");
    let code = card.face.code;
    let name = Signal::derive(move || if code.is_empty() { untitled.get() } else { code.clone() });
    view! {
        <li class="keeping__case" id=format!("{id}-{case}")>
            <span class="keeping__code" translate="no" dir="auto">{name}</span>
            <span class="row">
                <LinkButton href=Route::Case(case, Spot::Erase).href() label=t("keeping-erase") kind=ButtonKind::Second />
                <KeepLonger case name label until />
            </span>
        </li>
    }
}
