//! The second program of the page: everything behind the passphrase. The door starts it and gives it the open vault.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::begin::{mount, watch_place};
use super::carry::{BringInScreen, CarryScreen, ErasuresScreen, LeaveScreen};
use super::case::{CaseScreen, NamesElsewhere};
use super::frame::{EmergencyLink, FailedScreen, Languages, Mark};
use super::home::{HomeScreen, NewCaseScreen, ProspectsScreen, SystemScreen};
use super::kit::{Button, ButtonKind, Shell, SkipLink, StatusLine};
use super::maps::{KeptDays, KeptNames};
use super::papers::KitScreen;
use super::presence;
use super::room::{Cover, NumbersOver, TogetherBar, TurnedScreen};
use super::route::{Route, Spot};
use super::secrets::learn_words;
use super::settings::{
    AgencyScreen, DirectoryScreen, EmergencyScreen, EntitlementsScreen, FirstProfile, SettingsScreen,
};
use super::state::{App, Phase};
use super::text::{status_words, t};
use crate::browser::{handover, reload};
use crate::i18n::FILES;
use crate::journal::CaseId;

/// Starts the desk with what the door gave; without that there is nothing to show.
pub fn begin() {
    let Some((vault, arrival)) = handover::take() else { return };
    reload::reload_when_restored();
    mount(vault, FILES, move |app| {
        watch_place(app, App::leave_all);
        presence::watch(app);
        spawn_local(async move {
            learn_words(app).await;
            app.sit_down(arrival).await;
        });
        view! { <Desk /> }
    });
}

#[component]
fn Desk() -> impl IntoView {
    let app = App::here();
    provide_context(KeptDays::default());
    provide_context(NamesElsewhere::default());
    provide_context(KeptNames::default());
    let class = move || if app.room.together.get().is_some() { "desk desk--together" } else { "desk" };
    view! {
        <div class=class hidden=move || app.room.is_covered.get() || app.room.is_locking.get()>
            <SkipLink label=t("skip-to-content") />
            <Shell start=|| view! { <Mark /> } end=|| view! { <BarEnd /> }>
                <DemoBar />
                <Screen />
            </Shell>
        </div>
        <Show when=move || app.room.is_covered.get() && !app.room.is_locking.get()>
            <Cover />
        </Show>
        <NumbersOver />
    }
}

/// The worker's end of the bar, or the person's.
#[component]
fn BarEnd() -> impl IntoView {
    let app = App::here();
    let is_together = Memo::new(move |_| app.room.together.get().is_some());
    move || if is_together.get() { view! { <TogetherBar /> }.into_any() } else { view! { <WorkersEnd /> }.into_any() }
}

#[component]
fn WorkersEnd() -> impl IntoView {
    let app = App::here();
    view! {
        <StatusLine text=status_words(app) />
        <Show when=move || app.can_undo.get()>
            <Button
                id="undo"
                label=t("menu-undo")
                about=t("menu-undo-about")
                kind=ButtonKind::Quiet
                on_press=move |()| app.undo()
            />
        </Show>
        <Languages />
        <EmergencyLink />
        <Button
            id="lock"
            label=t("menu-lock")
            about=t("menu-lock-about")
            kind=ButtonKind::Second
            on_press=move |()| app.lock()
        />
    }
}

/// Above every screen of the example: that it is one.
#[component]
fn DemoBar() -> impl IntoView {
    let app = App::here();
    let is_demo = move || app.desk.with(|desk| desk.as_ref().is_some_and(|desk| desk.is_demo));
    view! {
        <Show when=is_demo>
            <aside class="demo-bar no-print" id="demo" aria-label=t("demo-title")>
                <p><strong>{t("demo-title")}</strong> " " {t("demo-about")}</p>
                <Button id="demo-leave" label=t("demo-leave") kind=ButtonKind::Second on_press=move |()| app.lock() />
            </aside>
        </Show>
    }
}

/// What fills the page.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Nothing,
    Failed,
    First,
    Turned(CaseId, Route),
    Screen(Route),
}

impl Shown {
    fn now(app: App) -> Self {
        match (app.phase.get(), app.room.together.get(), app.route.get()) {
            (Phase::Starting | Phase::NoVault | Phase::Locked, ..) => Self::Nothing,
            (Phase::Failed, ..) => Self::Failed,
            (Phase::Open, Some(case), route) => Self::Turned(case, route),
            (Phase::Open, None, _) if app.is_new.get() => Self::First,
            // Whatever the place in it: from place to place within a case its bar stays and is not made anew.
            (Phase::Open, None, Route::Case(case, _)) => Self::Screen(Route::Case(case, Spot::Overview)),
            (Phase::Open, None, route) => Self::Screen(route),
        }
    }
}

#[component]
fn Screen() -> impl IntoView {
    let app = App::here();
    let shown = Memo::new(move |_| Shown::now(app));
    move || match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::Failed => view! { <FailedScreen /> }.into_any(),
        Shown::First => view! { <FirstProfile /> }.into_any(),
        Shown::Turned(case, route) => view! { <TurnedScreen case route /> }.into_any(),
        Shown::Screen(route) => screen(route),
    }
}

fn screen(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <HomeScreen /> }.into_any(),
        Route::NewCase => view! { <NewCaseScreen /> }.into_any(),
        Route::Case(case, _) => view! { <CaseScreen case /> }.into_any(),
        Route::Emergency => view! { <EmergencyScreen /> }.into_any(),
        Route::Carry => view! { <CarryScreen /> }.into_any(),
        Route::BringIn => view! { <BringInScreen /> }.into_any(),
        Route::Settings => view! { <SettingsScreen /> }.into_any(),
        Route::Kit => view! { <KitScreen /> }.into_any(),
        Route::Prospects => view! { <ProspectsScreen /> }.into_any(),
        Route::System => view! { <SystemScreen /> }.into_any(),
        Route::Agency => view! { <AgencyScreen /> }.into_any(),
        Route::Erasures => view! { <ErasuresScreen /> }.into_any(),
        Route::Directory => view! { <DirectoryScreen /> }.into_any(),
        Route::Entitlements => view! { <EntitlementsScreen /> }.into_any(),
        Route::Leave => view! { <LeaveScreen /> }.into_any(),
    }
}
