//! One case on the board: where it is, what is next and by when.

use leptos::prelude::*;

use crate::browser::intl;
use crate::forms::client;
use crate::i18n::Texts;
use crate::process::{CardDue, DueKind};
use crate::protocol::Card;
use crate::ui::case::{When, stage_name};
use crate::ui::route::{Route, Spot};
use crate::ui::state::App;
use crate::ui::text::{t, t_id, t_with};

/// A case, as its card tells it.
#[component]
pub(super) fn CaseItem(card: Card, are_revealed: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let Card { case, face, changed, .. } = card;
    let untitled = t("case-no-code");
    let (code, name) = (face.code, face.name);
    let title = Signal::derive(move || match (are_revealed.get() && !name.is_empty(), code.is_empty()) {
        (true, _) => name.clone(),
        (false, true) => untitled.get(),
        (false, false) => code.clone(),
    });
    let changed =
        t_with("case-changed", move |args| args.set("when", intl::moment_here(app.lang().get().tag, changed)));
    let stage = match (face.has_ended, face.is_resting) {
        (true, _) => t("case-ended"),
        (false, true) => t("case-resting"),
        (false, false) => stage_name(face.stage),
    };
    let has_meeting =
        face.dues.iter().any(|due| matches!(due.kind, DueKind::Meeting | DueKind::Touch | DueKind::CheckIn));
    let reach = has_meeting.then_some(face.reach);
    view! {
        <li class="case-list__item">
            <a class="case-list__link" id=format!("case-{case}") href=Route::Case(case, Spot::Overview).href()>
                <span class="case-list__name" translate="no" dir="auto">{title}</span>
                <span class="case-list__where">{stage} " · " {changed}</span>
            </a>
            {(!face.dues.is_empty()).then(|| view! { <Dues dues=face.dues are_revealed /> })}
            {reach.map(|reach| view! { <Reach reach /> })}
        </li>
    }
}

/// Whose words what is due is in stays hidden until names are shown: a step may name somebody.
#[component]
fn Dues(dues: Vec<CardDue>, are_revealed: RwSignal<bool>) -> impl IntoView {
    let item = move |due: CardDue| {
        let CardDue { kind, day, time, words } = due;
        let shown = (!words.is_empty()).then_some(words);
        let words = move || {
            shown.clone().filter(|_| are_revealed.get()).map(|words| {
                view! { <span class="dues__words" translate="no" dir="auto">{words}</span> }
            })
        };
        view! {
            <li class="case-list__next">
                <When day /> {time.map(|time| view! { " " {time} })} " " {t_id(kind.message())} " " {words}
            </li>
        }
    };
    let items = dues.into_iter().map(item).collect_view();
    view! { <ul class="case-list__dues" role="list" aria-label=t("dues-title")>{items}</ul> }
}

#[component]
fn Reach(reach: Vec<String>) -> impl IntoView {
    let app = App::here();
    let words = move || app.texts.with(|texts| reach_words(texts, &reach));
    view! { <p class="small case-list__reach">{t("contact-line")} {t("label-end")} {words}</p> }
}

/// How the person may be reached, beside the date of the next meeting.
fn reach_words(texts: &Texts, reach: &[String]) -> String {
    match reach {
        [] => texts.get("contact-unknown"),
        [only] if only == "not_at_all" => texts.get("contact-not-at-all"),
        ways => {
            let ways: Vec<_> = ways.iter().map(|way| texts.choice(&client::REACH.spec, way)).collect();
            intl::list(texts.lang().tag, &ways)
        }
    }
}
