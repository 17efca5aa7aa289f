//! The page: its bar, and the screen that phase and place ask for.

use leptos::prelude::*;

use super::case::CaseScreen;
use super::home::{HomeScreen, NewCaseScreen};
use super::kit::{Brand, Button, ButtonKind, LinkButton, Menu, Notice, NoticeKind, Page, Shell, SkipLink, StatusLine};
use super::lock::LockScreen;
use super::route::Route;
use super::settings::{AgencyScreen, EmergencyScreen, SettingsScreen};
use super::start::StartScreen;
use super::state::{App, Phase, Status, explain, explain_failure};
use super::text::{t, t_with};
use crate::browser::{intl, reload};
use crate::i18n::LANGUAGES;
use crate::ui::carry::{BringInScreen, CarryScreen, LeaveScreen};

/// Everything.
#[component]
pub fn Root() -> impl IntoView {
    view! {
        <SkipLink label=t("skip-to-content") />
        <Shell start=|| view! { <Home /> } end=|| view! { <BarEnd /> }>
            <Screen />
        </Shell>
    }
}

#[component]
fn Home() -> impl IntoView {
    view! { <Brand name=t("app-name") href="#/" /> }
}

#[component]
fn BarEnd() -> impl IntoView {
    let app = App::here();
    let is_open = move || app.phase.get() == Phase::Open;
    view! {
        <Show when=is_open>
            <StatusLine text=status_text(app) />
        </Show>
        <Languages />
        <Show when=move || matches!(app.phase.get(), Phase::Open | Phase::Locked)>
            <LinkButton href=Route::Emergency.href() label=t("menu-emergency") kind=ButtonKind::Quiet />
        </Show>
        <Show when=is_open>
            <Button
                id="lock"
                label=t("menu-lock")
                about=t("menu-lock-about")
                kind=ButtonKind::Second
                on_press=move |()| app.lock()
            />
        </Show>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let app = App::here();
    let name = Signal::derive(move || app.lang().get().name.to_owned());
    let items = LANGUAGES.iter().map(move |lang| {
        view! {
            <li lang=lang.tag>
                <Button
                    id=format!("language-{}", lang.tag)
                    label=Signal::stored(lang.name.to_owned())
                    kind=ButtonKind::Quiet
                    on_press=move |()| app.speak(lang)
                />
            </li>
        }
    });
    view! {
        <Menu label=name>
            <ul class="menu__list">{items.collect_view()}</ul>
        </Menu>
    }
}

fn status_text(app: App) -> Signal<String> {
    Signal::derive(move || match app.status.get() {
        Status::Quiet => String::new(),
        Status::Writing => app.texts.with(|texts| texts.get("status-writing")),
        Status::Saved(at) => {
            let time = intl::time_here(app.lang().get().tag, at);
            app.texts.with(|texts| {
                let mut args = crate::i18n::Args::new();
                args.set("time", time);
                texts.get_with("status-saved", &args)
            })
        }
        Status::NotSaved(failure) => app.texts.with(|texts| explain_failure(texts, &failure)),
    })
}

#[component]
fn Screen() -> impl IntoView {
    let app = App::here();
    let (phase, route) = (Memo::new(move |_| app.phase.get()), Memo::new(move |_| app.route.get()));
    move || match phase.get() {
        Phase::Starting => ().into_any(),
        Phase::NoVault => view! { <StartScreen /> }.into_any(),
        Phase::Locked if route.get() == Route::Emergency => view! { <EmergencyScreen /> }.into_any(),
        Phase::Locked => view! { <LockScreen /> }.into_any(),
        Phase::Open => open_screen(route.get()),
        Phase::Failed => view! { <FailedScreen /> }.into_any(),
    }
}

fn open_screen(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <HomeScreen /> }.into_any(),
        Route::NewCase => view! { <NewCaseScreen /> }.into_any(),
        Route::Case(case, spot) => view! { <CaseScreen case spot /> }.into_any(),
        Route::Emergency => view! { <EmergencyScreen /> }.into_any(),
        Route::Carry => view! { <CarryScreen /> }.into_any(),
        Route::BringIn => view! { <BringInScreen /> }.into_any(),
        Route::Settings => view! { <SettingsScreen /> }.into_any(),
        Route::Agency => view! { <AgencyScreen /> }.into_any(),
        Route::Leave => view! { <LeaveScreen /> }.into_any(),
    }
}

/// What went wrong while the page started, and what to do.
#[component]
fn FailedScreen() -> impl IntoView {
    let app = App::here();
    let words = move |pick: fn((String, String)) -> String| {
        Signal::derive(move || {
            let failure = app.failure.get();
            failure.map(|failure| app.texts.with(|texts| pick(explain(texts, &failure)))).unwrap_or_default()
        })
    };
    view! {
        <Page title=t("failed-title")>
            <Notice kind=NoticeKind::Danger title=words(|(happened, _)| happened)>
                <p>{words(|(_, remedy)| remedy)}</p>
            </Notice>
            <Button label=t("failed-again") on_press=move |()| reload::reload() />
        </Page>
    }
}

/// "3 of 12".
pub(super) fn of_all(place: usize, all: usize) -> Signal<String> {
    t_with("place-of-all", move |args| {
        args.set("place", place);
        args.set("all", all);
    })
}
