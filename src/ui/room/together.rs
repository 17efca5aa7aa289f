//! Turning the screen to the person, and back: only with the passphrase, so that the person can hold the device.

use leptos::prelude::*;

use super::alone::close_page;
use super::numbers::NumbersButton;
use super::whose_screen::{WhoseScreen, turn_or_ask};
use crate::browser::{place, turned};
use crate::protocol::{Failure, Request};
use crate::ui::frame::Languages;
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, SecretField, StatusLine, focus_on};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::{status_words, t};

/// Turns the screen to the person of this case; where it has several clients, after asking to whom.
#[component]
pub fn TurnToPerson(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let asks = RwSignal::new(false);
    let turn = move |()| turn_or_ask(app, journal, asks);
    view! {
        <Button id="together-on" label=t("together-on") kind=ButtonKind::Quiet on_press=turn />
        <WhoseScreen journal asks />
    }
}

/// What stands at the end of the bar while the screen is turned to the person: nothing of the worker's.
#[component]
pub fn TogetherBar() -> impl IntoView {
    let app = App::here();
    let asks = RwSignal::new(false);
    view! {
        <StatusLine text=status_words(app) />
        <Languages />
        <NumbersButton />
        <Button id="step-away" label=t("together-away") kind=ButtonKind::Quiet on_press=move |()| step_away(app) />
        <Button
            id="together-leave"
            label=t("together-leave")
            kind=ButtonKind::Second
            on_press=move |()| leave_or_ask(app, asks)
        />
        <Leave asks />
    }
}

/// To a neutral page, locked; whoever unlocks is the worker.
fn step_away(app: App) {
    turned::forget();
    place::replace("");
    app.lock();
}

/// The example has no passphrase to ask for.
fn leave_or_ask(app: App, asks: RwSignal<bool>) {
    if app.desk.with_untracked(|desk| desk.as_ref().is_some_and(|desk| desk.is_demo)) {
        turn_back(app);
    } else {
        asks.set(true);
    }
}

#[component]
fn Leave(asks: RwSignal<bool>) -> impl IntoView {
    let work = Work::new();
    let close = move || {
        asks.set(false);
        work.failure.set(None);
    };
    view! {
        <Dialog id="together-dialog" title=t("together-leave-title") open=asks on_close=move |()| close()>
            // It stands only while it is asked: what was typed must not wait, readable, for whoever presses next.
            <Show when=move || asks.get()>
                <Passphrase asks work close=move |()| close() />
            </Show>
        </Dialog>
    }
}

#[component]
fn Passphrase(asks: RwSignal<bool>, work: Work, #[prop(into)] close: Callback<()>) -> impl IntoView {
    let app = App::here();
    let passphrase = RwSignal::new(String::new());
    let check = move |()| work.run(check(app, asks, passphrase.get_untracked()));
    Effect::new(|_| focus_on("together-passphrase"));
    view! {
        <FailureNotice failure=work.failure />
        <SecretField
            id="together-passphrase"
            label=t("lock-passphrase")
            show=t("passphrase-show")
            hide=t("passphrase-hide")
            on_input=move |text| passphrase.set(text)
            on_enter=check
        />
        <Buttons>
            <Button id="together-check" label=t("together-check") kind=ButtonKind::Main busy=work.busy on_press=check />
            <Button id="together-stay" label=t("together-stay") kind=ButtonKind::Quiet on_press=close />
        </Buttons>
    }
}

async fn check(app: App, asks: RwSignal<bool>, passphrase: String) -> Result<(), Failure> {
    app.ask(Request::CheckPassphrase { passphrase }).await?;
    asks.set(false);
    turn_back(app);
    Ok(())
}

/// A page that was being filled in alone ends with it.
fn turn_back(app: App) {
    let case = app.room.together.get_untracked().filter(|_| app.room.is_alone.get_untracked());
    app.turn_back();
    if let Some(case) = case {
        close_page(app, case);
        app.go(Route::Case(case, Spot::Alone));
    }
}
