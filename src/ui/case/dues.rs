//! What is due in a case: what has passed first.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::process::{self, DueKind, Stage};
use crate::ui::kit::ActionLink;
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_id};

/// How many show.
const SHOWN: usize = 6;

/// One line.
#[derive(Clone, PartialEq)]
struct Line {
    kind: DueKind,
    day: NaiveDate,
    time: Option<String>,
    words: Option<String>,
}

/// What has a day and is not done yet.
#[component]
pub(super) fn Dues(journal: Journal) -> impl IntoView {
    let lines = Memo::new(move |_| {
        journal.case.with(|case| {
            let dues = process::dues(case, process::current_round(case)).into_iter().take(SHOWN);
            let line = |due: process::Due<'_>| Line {
                kind: due.kind,
                day: due.day,
                time: due.time.map(str::to_owned),
                words: due.words.map(str::to_owned),
            };
            dues.map(line).collect::<Vec<_>>()
        })
    });
    let items = move || lines.get().into_iter().map(|line| view! { <DueLine journal line /> }).collect_view();
    view! {
        <Show when=move || !lines.with(Vec::is_empty)>
            <section class="stack stack--close" id="dues">
                <h2>{t("dues-title")}</h2>
                <ul class="dues" role="list">{items}</ul>
            </section>
        </Show>
    }
}

#[component]
fn DueLine(journal: Journal, line: Line) -> impl IntoView {
    let Line { kind, day, time, words } = line;
    let href = Route::Case(journal.id, spot_of(kind)).href();
    view! {
        <li class="dues__due">
            <p class="dues__when"><When day /> {time.map(|time| view! { ", " {time} })}</p>
            <p class="dues__what">
                <ActionLink href label=t_id(kind.message()) />
                {words.map(|words| view! { <span class="dues__words" translate="no" dir="auto">{words}</span> })}
            </p>
        </li>
    }
}

/// A day, and whether it has passed, by more than colour.
#[component]
pub fn When(
    /// The day.
    day: NaiveDate,
) -> impl IntoView {
    let app = App::here();
    let days = day.signed_duration_since(clock::today()).num_days();
    let class = if days < 0 {
        "tag tag--due"
    } else if days == 0 {
        "tag tag--open"
    } else {
        "tag tag--later"
    };
    let words = move || {
        let locale = app.lang().get().tag;
        let written = intl::date(locale, day, DateStyle::Medium);
        if days.abs() <= 7 { format!("{written} ({})", intl::days_from_now(locale, days)) } else { written }
    };
    let passed = (days < 0).then(|| view! { {t("due-passed")} {t("label-end")} });
    view! { <span class=class>{passed} {words}</span> }
}

fn spot_of(kind: DueKind) -> Spot {
    match kind {
        DueKind::ConsentEnd => Spot::of_prompt("page/sharing"),
        DueKind::Meeting | DueKind::Step | DueKind::Objection => Spot::Stage(Stage::Doing),
        DueKind::Touch | DueKind::CheckIn => Spot::Note,
        DueKind::Referral => Spot::Referral,
        DueKind::Visit => Spot::of_prompt("page/team"),
        DueKind::Risk => Spot::of_prompt("page/safety"),
        DueKind::DecisionEnd => Spot::of_prompt("page/exceptions"),
        DueKind::Claim => Spot::of_prompt("page/entitlements"),
        DueKind::Review | DueKind::PlanEnd => Spot::Stage(Stage::Evaluation),
    }
}
