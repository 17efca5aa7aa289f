//! What a stage draws from the record rather than asks.

pub mod answering;
pub mod attracted;
pub mod closing;
pub mod consents;
pub mod delivered;
pub mod earlier_plan;
pub mod lanes;
pub mod levels;
pub mod monitored;
pub mod outcome;
pub mod own_sums;
pub mod safety_first;
pub mod score;
pub mod side_by_side;
pub mod still_missing;
pub mod unused;

use leptos::prelude::*;

use answering::Answering;
use attracted::Attracted;
use closing::Closing;
use consents::{EndedConsents, ServiceConsent};
use delivered::Delivered;
use earlier_plan::EarlierPlan;
use lanes::Lanes;
use levels::Levels;
use monitored::Monitored;
use outcome::Outcome;
use own_sums::OwnSums;
use safety_first::SafetyFirst;
use score::Score;
use side_by_side::SideBySide;
use still_missing::StillMissing;
use unused::Unused;

use crate::browser::clock;
use crate::forms::Shown;
use crate::process;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::t;

/// Whether there is anything to be shown.
pub(super) fn is_there(journal: Journal, what: Shown) -> bool {
    journal.case.with(|case| {
        let round = process::current_round(case);
        match what {
            Shown::SafetyFirst => !process::cannot_wait(case).is_empty() || process::has_safety_plan(case),
            Shown::EarlierPlan => process::round_before(case, round).is_some(),
            Shown::StillMissing => !process::still_missing(case, round).is_empty(),
            Shown::Unused => !process::unused(case, round).is_empty(),
            Shown::Delivered => !process::delivered(case, round).is_empty(),
            Shown::Attracted => !process::attracted(case).is_empty(),
            Shown::OwnSums => !process::own_sums(case).is_empty(),
            Shown::Views => process::has_views(case, round),
            Shown::Lanes => process::lanes(case, round, clock::today()).is_some(),
            Shown::EndedConsents => {
                let mut all = process::consents(case, clock::today()).into_iter();
                all.any(|consent| consent.holding.is_noteworthy())
            }
            Shown::Levels => !process::level_changes(case).is_empty(),
            Shown::Score => process::score_of(case, round).is_some() || !process::scale_hints(case, round).is_empty(),
            Shown::Outcome => process::outcome(case, round).is_some(),
            Shown::Monitored => process::has_monitored(case, round),
            Shown::PlanPaper | Shown::Report | Shown::Closing | Shown::ServiceConsent | Shown::Answering => true,
        }
    })
}

/// What is shown.
pub(super) fn shown(journal: Journal, what: Shown) -> AnyView {
    match what {
        Shown::SafetyFirst => view! { <SafetyFirst journal /> }.into_any(),
        Shown::EarlierPlan => view! { <EarlierPlan journal /> }.into_any(),
        Shown::PlanPaper => {
            view! { <ToPaper journal spot=Spot::Paper(Paper::Plan) label="plan-to-paper" /> }.into_any()
        }
        Shown::StillMissing => view! { <StillMissing journal /> }.into_any(),
        Shown::Unused => view! { <Unused journal /> }.into_any(),
        Shown::Delivered => view! { <Delivered journal /> }.into_any(),
        Shown::Attracted => view! { <Attracted journal /> }.into_any(),
        Shown::OwnSums => view! { <OwnSums journal /> }.into_any(),
        Shown::Views => view! { <SideBySide journal /> }.into_any(),
        Shown::Lanes => view! { <Lanes journal /> }.into_any(),
        Shown::EndedConsents => view! { <EndedConsents journal /> }.into_any(),
        Shown::ServiceConsent => view! { <ServiceConsent journal /> }.into_any(),
        Shown::Answering => view! { <Answering journal /> }.into_any(),
        Shown::Monitored => view! { <Monitored journal /> }.into_any(),
        Shown::Levels => view! { <Levels journal /> }.into_any(),
        Shown::Score => view! { <Score journal /> }.into_any(),
        Shown::Outcome => view! { <Outcome journal /> }.into_any(),
        Shown::Report => view! { <ToPaper journal spot=Spot::Report label="report-to" /> }.into_any(),
        Shown::Closing => view! { <Closing journal /> }.into_any(),
    }
}

#[component]
fn ToPaper(journal: Journal, spot: Spot, label: &'static str) -> impl IntoView {
    view! {
        <Buttons>
            <LinkButton href=Route::Case(journal.id, spot).href() label=t(label) kind=ButtonKind::Second />
        </Buttons>
    }
}
