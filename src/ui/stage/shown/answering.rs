//! Who answers for the case, and handing that over in one step (2-1).

use leptos::prelude::*;

use crate::forms::{handover, team};
use crate::journal::{Part, Value};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons};
use crate::ui::state::{App, Journal};
use crate::ui::text::{choice, heading, t};

/// Whoever answers for it, and the colleague who goes on.
#[component]
pub(super) fn Answering(journal: Journal) -> impl IntoView {
    let workspace = App::here().workspace();
    let answering =
        Memo::new(move |_| workspace.with(|workspace| journal.case.with(|case| process::answering(case, workspace))));
    let usual = heading(&team::RESPONSIBLE.spec);
    let role = Signal::derive(move || {
        workspace.with(|workspace| process::role(workspace).map(str::to_owned)).unwrap_or_else(|| usual.get())
    });
    move || {
        let process::Answering { name, is_named, next } = answering.get();
        let by_default = (name.is_some() && !is_named).then(|| view! { <p class="small">{t("answering-worker")}</p> });
        let name = name.map(|name| view! { <Name of=role name /> });
        let nobody = name.is_none().then(|| view! { <p>{t("answering-nobody")}</p> });
        view! {
            <div class="stack stack--close" id="answering">{name} {by_default} {nobody}</div>
            {next.map(|name| view! { <HandOver journal name /> })}
        }
    }
}

#[component]
fn Name(of: Signal<String>, name: String) -> impl IntoView {
    view! { <p>{of} {t("label-end")} <strong translate="no" dir="auto">{name}</strong></p> }
}

/// One answer takes the place of the other: nobody is without, and nobody is two.
#[component]
fn HandOver(journal: Journal, name: String) -> impl IntoView {
    let app = App::here();
    let to = name.clone();
    let about = Signal::stored(name.clone());
    let hand_over = move |()| {
        let at = journal.first(&team::TEAM);
        let value = Value::text(to.clone(), app.lang().get_untracked().tag);
        app.write(journal, vec![at.answer(&team::RESPONSIBLE.spec, Part::Whole, value)]);
    };
    view! {
        <Name of=choice(&handover::RESULT.spec, "colleague") name />
        <Buttons>
            <Button id="hand-over-case" label=t("answering-hand-over") about kind=ButtonKind::Second on_press=hand_over />
        </Buttons>
    }
}
