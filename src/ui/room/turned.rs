//! What shows while the screen is turned to the person: one question at a time, their goals and where those stand, how it
//! is with us, both maps, and the papers made for them.
//! Nothing of another case, nothing of the worker's, no word of danger, no list of what is open.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::alone::AlonePage;
use super::asked::{TurnedQuestion, spot_of};
use super::feedback::TheirFeedback;
use super::goals::TheirGoals;
use super::looking::TheirLooks;
use super::others::ToOthers;
use super::own_page::OwnPage;
use crate::browser::intl::DateStyle;
use crate::browser::{place, turned};
use crate::diagram::Map;
use crate::documents::{self, Document, Version};
use crate::journal::{Case, CaseId, RoundId};
use crate::process::{self, Stage, TurnedLook};
use crate::ui::fields::ToWhom;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::maps::SharedMap;
use crate::ui::papers::SheetView;
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

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
            let (is_alone, other) = (app.room.is_alone.get(), app.room.other.get());
            let place = move || match other {
                _ if is_alone => view! { <AlonePage journal route /> }.into_any(),
                Some(mark) => view! { <OwnPage journal mark /> }.into_any(),
                None => screen(journal, route),
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
        Route::Case(case, spot) if case == journal.id => in_case(journal, spot),
        _ => view! { <Choose journal /> }.into_any(),
    }
}

fn in_case(journal: Journal, spot: Spot) -> AnyView {
    match spot {
        Spot::Guided(prompt) => view! { <TurnedQuestion journal place=(prompt, 0) /> }.into_any(),
        Spot::Asked(prompt, at) => view! { <TurnedQuestion journal place=(prompt, at) /> }.into_any(),
        Spot::Stage(Stage::Plan) if has_goals(journal) => view! { <TheirGoals journal /> }.into_any(),
        Spot::Stage(Stage::Evaluation) => looks_or_choice(journal, "together-looking-back", process::turned_looks),
        spot if spot == scales() => looks_or_choice(journal, "together-scales", process::turned_scales),
        spot if spot == feedback() => view! { <TheirFeedback journal /> }.into_any(),
        Spot::Ecomap => view! { <SharedMap journal map=Map::Ecomap /> }.into_any(),
        Spot::Genogram => view! { <SharedMap journal map=Map::Genogram /> }.into_any(),
        Spot::Paper(paper @ (Paper::Plan | Paper::ReadBack)) => view! { <TheirPaper journal paper /> }.into_any(),
        _ => view! { <Choose journal /> }.into_any(),
    }
}

fn has_goals(journal: Journal) -> bool {
    journal.case.with_untracked(|case| !process::turned_goals(case, journal.round()).is_empty())
}

/// What reads from a case what the person is asked about the work.
type Looks = fn(&Case, RoundId) -> Vec<TurnedLook>;

fn looks_or_choice(journal: Journal, what: &'static str, looks: Looks) -> AnyView {
    match journal.case.with_untracked(|case| looks(case, journal.round())) {
        looks if looks.is_empty() => view! { <Choose journal /> }.into_any(),
        looks => view! { <TheirLooks journal what looks /> }.into_any(),
    }
}

fn has_any(journal: Journal, looks: Looks) -> bool {
    journal.case.with_untracked(|case| !looks(case, journal.round()).is_empty())
}

/// Where the worker puts goals on scales; the person says there where they stand.
fn scales() -> Spot {
    Spot::of_prompt("page/scales")
}

/// Where the worker asks how it is with us; the person answers there.
fn feedback() -> Spot {
    Spot::of_prompt("page/monitoring")
}

#[component]
fn Choose(journal: Journal) -> impl IntoView {
    let place = journal.case.with_untracked(|case| process::turned_from(case, journal.round()));
    let way = move |spot: Spot, label: &'static str| {
        view! { <LinkButton href=Route::Case(journal.id, spot).href() label=t(label) kind=ButtonKind::Second /> }
    };
    view! {
        <Page title=t("together-title") lead=t("together-lead")>
            <Buttons>
                {way(spot_of(place), "together-questions")}
                {has_goals(journal).then(|| way(Spot::Stage(Stage::Plan), "together-goals"))}
                {has_any(journal, process::turned_scales).then(|| way(scales(), "together-scales"))}
                {has_any(journal, process::turned_looks)
                    .then(|| way(Spot::Stage(Stage::Evaluation), "together-looking-back"))}
                {way(feedback(), "together-feedback")}
                {way(Spot::Ecomap, "together-ecomap")}
                {way(Spot::Genogram, "together-genogram")}
                {way(Spot::Paper(Paper::ReadBack), "together-read-back")}
                {way(Spot::Paper(Paper::Plan), "paper-plan-link")}
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
                <ToOthers journal kind=ButtonKind::Second />
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
