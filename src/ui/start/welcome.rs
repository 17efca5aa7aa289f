//! What this is, in three sentences.

use leptos::prelude::*;

use super::setup::{Setup, Step};
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::route::Route;
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::settings::LanguageChoice;
use crate::ui::state::App;
use crate::ui::text::t;

/// Three sentences, the language, and the two ways to begin.
#[component]
pub(super) fn Welcome(setup: Setup) -> impl IntoView {
    let make = move |()| {
        setup.then.set(Route::Home);
        setup.go(Step::Passphrase);
    };
    let (app, demo) = (App::here(), Work::new());
    view! {
        <Page title=t("start-title")>
            <div class="start">
                <div class="start__promise">
                    <p>{t("start-what")}</p>
                    <p>{t("start-where")}</p>
                    <p>{t("start-who")}</p>
                </div>
                <LanguageChoice />
                <FailureNotice failure=demo.failure />
                <Buttons>
                    <Button id="make-vault" kind=ButtonKind::Main label=t("start-make") on_press=make />
                    <Button id="see-example" label=t("start-demo") busy=demo.busy on_press=move |()| demo.run(open_demo(app)) />
                    <Button id="have-file" label=t("start-have-file") on_press=move |()| setup.go(Step::FromFile) />
                </Buttons>
            </div>
        </Page>
    }
}

/// A vault in memory only, for the example: it ends with the worker that holds it.
async fn open_demo(app: App) -> Result<(), Failure> {
    match app.ask(Request::OpenDemo).await? {
        Response::Unlocked(desk) => app.hand_over(desk, false).await,
        _ => Err(Failure::Misunderstood),
    }
}

/// A file from another device needs a vault to come into.
#[component]
pub(super) fn FromFile(setup: Setup) -> impl IntoView {
    let make = move |()| {
        setup.then.set(Route::BringIn);
        setup.go(Step::Passphrase);
    };
    view! {
        <Page title=t("start-file-title") lead=t("start-file-lead")>
            <p>{t("start-file-passphrases")}</p>
            <Buttons>
                <Button id="make-vault" kind=ButtonKind::Main label=t("start-make") on_press=make />
                <Button id="start-back" kind=ButtonKind::Quiet label=t("start-back") on_press=move |()| setup.go(Step::Welcome) />
            </Buttons>
        </Page>
    }
}
