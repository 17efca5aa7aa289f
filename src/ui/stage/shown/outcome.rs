//! What follows from the outcome that both chose (R8, 2-41).

use leptos::prelude::*;

use crate::process::{self, Stage};
use crate::ui::kit::{Button, ButtonKind, Buttons, LinkButton, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_id};

/// The next step after the last look back.
#[component]
pub(super) fn Outcome(journal: Journal) -> impl IntoView {
    let outcome = Memo::new(move |_| {
        journal.case.with(|case| process::outcome(case, process::current_round(case)).map(str::to_owned))
    });
    move || {
        outcome.get().map(|outcome| {
            let message = format!("outcome-{outcome}");
            view! {
                <Notice kind=NoticeKind::Info title=t_id(message.clone())>
                    <p>{t_attribute(message, "lead")}</p>
                    <Buttons>{ways(journal, &outcome)}</Buttons>
                </Notice>
            }
        })
    }
}

fn ways(journal: Journal, outcome: &str) -> AnyView {
    let to = move |spot: Spot, label: &'static str, kind: ButtonKind| {
        view! { <LinkButton href=Route::Case(journal.id, spot).href() label=t(label) kind /> }
    };
    match outcome {
        "revise" => view! { <BeginAgain journal kind=ButtonKind::Main /> }.into_any(),
        "close" => to(Spot::Stage(Stage::Closure), "outcome-to-closure", ButtonKind::Main).into_any(),
        "others" => view! {
            <ReferOn journal />
            {to(Spot::Stage(Stage::Closure), "outcome-to-closure", ButtonKind::Second)}
        }
        .into_any(),
        "sometimes" => view! {
            {to(Spot::Stage(Stage::Plan), "outcome-next-review", ButtonKind::Second)}
            <BeginAgain journal kind=ButtonKind::Second />
        }
        .into_any(),
        _ => to(Spot::Stage(Stage::Plan), "outcome-next-review", ButtonKind::Second).into_any(),
    }
}

/// To somebody else, as everywhere (R2).
#[component]
fn ReferOn(journal: Journal) -> impl IntoView {
    let app = App::here();
    let href = Route::Case(journal.id, Spot::Referral).href();
    view! { <LinkButton href label=t("referral-link") on:click=move |_| app.begin_referral(journal) /> }
}

/// Back to the assessment: a new round begins, and everything of this one is kept.
#[component]
fn BeginAgain(journal: Journal, kind: ButtonKind) -> impl IntoView {
    let app = App::here();
    let begin = move |()| {
        app.write(journal, journal.case.with_untracked(|case| process::begin_again(case, "revise")));
        app.go(Route::Case(journal.id, Spot::Stage(Stage::Assessment)));
    };
    view! { <Button id="begin-again" label=t("outcome-begin-again") kind on_press=begin /> }
}
