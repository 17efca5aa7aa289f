//! What shows while the screen is turned to the person: one question at a time, and the papers made for them. Nothing of
//! another case, nothing of the worker's, no list of what is open.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::alone::AlonePage;
use crate::browser::intl::DateStyle;
use crate::browser::{place, turned};
use crate::documents::{self, Document, Version};
use crate::forms::FIRST_MEETING;
use crate::journal::CaseId;
use crate::process;
use crate::ui::fields::ToWhom;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::meeting::PromptBody;
use crate::ui::papers::SheetView;
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_id};

/// A place in the case that the screen is turned to; any other place leads to the choice of what to look at.
#[component]
pub fn TurnedScreen(
    /// The case.
    case: CaseId,
    /// The place, as the address has it.
    route: Route,
) -> impl IntoView {
    let app = App::here();
    let open = RwSignal::new(app.journals.with_untracked(|journals| journals.get(&case).copied()));
    if open.with_untracked(Option::is_none) {
        spawn_local(async move {
            open.try_set(app.open_journal(case).await.ok());
        });
    }
    stay_in_case(case, route);
    move || {
        open.get().map(|journal| {
            let is_alone = app.room.is_alone.get();
            let place = move || match is_alone {
                true => view! { <AlonePage journal route /> }.into_any(),
                false => screen(journal, route),
            };
            view! { <ToWhom journal>{place()}</ToWhom> }
        })
    }
}

/// Wherever the person went, before a lock or while it was locked, the address comes back to the case. Whoever steps away
/// has left the mode before the place.
fn stay_in_case(case: CaseId, route: Route) {
    if route.case() != Some(case) && turned::kept().is_some() {
        place::replace(&format!("/{}", Route::Case(case, Spot::Overview)));
    }
}

fn screen(journal: Journal, route: Route) -> AnyView {
    match route {
        Route::Case(case, Spot::Guided(place)) if case == journal.id => view! { <Turned journal place /> }.into_any(),
        Route::Case(case, Spot::Paper(Paper::Plan)) if case == journal.id => {
            view! { <TheirPaper journal paper=Paper::Plan /> }.into_any()
        }
        Route::Case(case, Spot::Paper(Paper::ReadBack)) if case == journal.id => {
            view! { <TheirPaper journal paper=Paper::ReadBack /> }.into_any()
        }
        _ => view! { <Choose journal /> }.into_any(),
    }
}

#[component]
fn Choose(journal: Journal) -> impl IntoView {
    let place =
        journal.case.with_untracked(|case| process::first_open_prompt(case, journal.round())).unwrap_or_default();
    let way = move |spot: Spot, label: &'static str| {
        view! { <LinkButton href=Route::Case(journal.id, spot).href() label=t(label) kind=ButtonKind::Second /> }
    };
    view! {
        <Page title=t("together-title") lead=t("together-lead")>
            <Buttons>
                {way(Spot::Guided(place), "together-questions")}
                {way(Spot::Paper(Paper::ReadBack), "paper-read-back-link")}
                {way(Spot::Paper(Paper::Plan), "paper-plan-link")}
            </Buttons>
        </Page>
    }
}

/// One prompt, large.
#[component]
fn Turned(journal: Journal, place: usize) -> impl IntoView {
    let prompt = &FIRST_MEETING[place.min(FIRST_MEETING.len() - 1)];
    let to = move |spot: Spot| Route::Case(journal.id, spot).href();
    let next = (place + 1 < FIRST_MEETING.len()).then(|| to(Spot::Guided(place + 1)));
    let before = place.checked_sub(1).map(|before| to(Spot::Guided(before)));
    view! {
        <Page title=t_id(prompt.message()) lead=t_attribute(prompt.message(), "lead")>
            <PromptBody journal prompt />
            <Buttons>
                {next.map(|href| view! { <span id="next"><LinkButton href label=t("prompt-next") /></span> })}
                {before.map(|href| view! { <LinkButton href label=t("prompt-back") kind=ButtonKind::Quiet /> })}
                <LinkButton href=to(Spot::Overview) label=t("together-others") kind=ButtonKind::Quiet />
            </Buttons>
        </Page>
    }
}

/// A paper made for the person, in its safe version.
#[component]
fn TheirPaper(journal: Journal, paper: Paper) -> impl IntoView {
    let app = App::here();
    let document = Memo::new(move |_| write(app, journal, paper));
    view! {
        <Page title=t("together-title")>
            <SheetView document />
            <Buttons>
                <LinkButton
                    href=Route::Case(journal.id, Spot::Overview).href()
                    label=t("together-others")
                    kind=ButtonKind::Second
                />
            </Buttons>
        </Page>
    }
}

fn write(app: App, journal: Journal, paper: Paper) -> Document {
    let workspace = app.workspace();
    app.with_speech(DateStyle::Full, |speech| {
        journal.case.with(|case| {
            let round = process::current_round(case);
            workspace.with(|workspace| match paper {
                Paper::Plan => documents::plan_paper(case, round, workspace, speech, Version::Safe),
                _ => documents::read_back_paper(case, round, workspace, speech, Version::Safe),
            })
        })
    })
}
