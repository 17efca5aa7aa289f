//! All cases: by code until names are revealed.

use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::forms::client;
use crate::i18n::Texts;
use crate::protocol::Card;
use crate::ui::kit::{Button, ButtonKind, Buttons, LinkButton, Notice, NoticeKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// The day's board.
#[component]
pub fn HomeScreen() -> impl IntoView {
    let app = App::here();
    let are_revealed = RwSignal::new(false);
    let is_empty = move || app.desk.with(|desk| desk.as_ref().is_none_or(|desk| desk.cards.is_empty()));
    view! {
        <Page title=t("home-title")>
            <Reminders />
            <Buttons>
                <LinkButton href=Route::NewCase.href() label=t("home-begin") />
                <Show when=move || !is_empty()>
                    <Reveal are_revealed />
                </Show>
            </Buttons>
            <Show when=is_empty fallback=move || view! { <Cases are_revealed /> }>
                <p class="home__empty">{t("home-empty")}</p>
            </Show>
            <Elsewhere />
        </Page>
    }
}

#[component]
fn Reveal(are_revealed: RwSignal<bool>) -> impl IntoView {
    let (hide, show) = (t("home-hide-names"), t("home-show-names"));
    let label = Signal::derive(move || if are_revealed.get() { hide.get() } else { show.get() });
    view! {
        <Button
            id="reveal-names"
            label
            kind=ButtonKind::Quiet
            on_press=move |()| are_revealed.update(|revealed| *revealed = !*revealed)
        />
    }
}

/// What the worker should know after unlocking.
#[component]
fn Reminders() -> impl IntoView {
    let app = App::here();
    let desk = move |ask: fn(&crate::protocol::Desk) -> bool| app.desk.with(|desk| desk.as_ref().is_some_and(ask));
    let rescued = move || app.desk.with(|desk| desk.as_ref().map_or(0, |desk| desk.rescued));
    view! {
        <Show when=move || desk(|desk| !desk.damaged.is_empty())>
            <Notice kind=NoticeKind::Danger title=t("home-damaged")>
                <p>{t("home-damaged-do")}</p>
            </Notice>
        </Show>
        <Show when=move || rescued().gt(&0)>
            <Notice kind=NoticeKind::Done title=t_with("home-rescued", move |args| args.set("count", rescued()))>
                <p>{t("home-rescued-do")}</p>
            </Notice>
        </Show>
        <Show when=move || desk(|desk| !desk.is_recovery_verified)>
            <Notice kind=NoticeKind::Due title=t("home-recovery")>
                <p><a href=Route::Settings.href()>{t("home-recovery-do")}</a></p>
            </Notice>
        </Show>
        <Show when=move || desk(|desk| desk.is_weak_device)>
            <Notice kind=NoticeKind::Info title=t("home-weak")>
                <p>{t("home-weak-do")}</p>
            </Notice>
        </Show>
    }
}

#[component]
fn Cases(are_revealed: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let cards = Memo::new(move |_| {
        let mut cards = app.desk.with(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default());
        cards.sort_by_key(|card| std::cmp::Reverse(card.changed));
        cards
    });
    view! {
        <ul class="case-list">
            <For each=move || cards.get() key=|card| (card.case, card.events, card.changed) let:card>
                <CaseItem card are_revealed />
            </For>
        </ul>
    }
}

#[component]
fn CaseItem(card: Card, are_revealed: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let Card { case, face, changed, .. } = card;
    let untitled = t("case-no-code");
    let (code, name) = (face.code, face.name);
    let title = Signal::derive(move || match (are_revealed.get() && !name.is_empty(), code.is_empty()) {
        (true, _) => name.clone(),
        (false, true) => untitled.get(),
        (false, false) => code.clone(),
    });
    let (next, reach) = (face.next, face.reach);
    let reach = Signal::derive(move || app.texts.with(|texts| reach_words(texts, &reach)));
    let next_words = move || {
        let lang = app.lang().get().tag;
        next.as_ref().map(|next| {
            let time = next.time.clone().map(|time| format!(", {time}")).unwrap_or_default();
            format!("{}{time}", intl::date(lang, next.day, DateStyle::Medium))
        })
    };
    let changed =
        t_with("case-changed", move |args| args.set("when", intl::moment_here(app.lang().get().tag, changed)));
    let stage = if face.has_ended { t("case-ended") } else { crate::ui::case::stage_name(face.stage) };
    view! {
        <li class="case-list__item">
            <a class="case-list__link" id=format!("case-{case}") href=Route::Case(case, Spot::Overview).href()>
                <span class="case-list__name" translate="no" dir="auto">{title}</span>
                <span class="case-list__where">{stage} " · " {changed}</span>
            </a>
            {move || next_words().map(|words| view! {
                <p class="case-list__next"><span class="tag tag--open">{t("case-next")}</span> " " {words}</p>
                <p class="small">{t("contact-line")} ": " {reach}</p>
            })}
        </li>
    }
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

/// Where else the worker can go.
#[component]
fn Elsewhere() -> impl IntoView {
    let places = [
        (Route::Carry, "menu-carry"),
        (Route::BringIn, "menu-bring-in"),
        (Route::Kit, "menu-kit"),
        (Route::Agency, "menu-agency"),
        (Route::Settings, "menu-settings"),
        (Route::Leave, "menu-leave"),
    ];
    let links = places.map(|(route, text)| view! { <li><a href=route.href()>{t(text)}</a></li> });
    view! {
        <nav class="elsewhere" aria-label=t("menu-more")>
            <ul class="elsewhere__list row">{links.into_iter().collect_view()}</ul>
        </nav>
    }
}
