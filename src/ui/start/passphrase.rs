//! Choosing a passphrase, and making the vault with it.

use leptos::prelude::*;

use super::setup::{Setup, Step};
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::secrets::{FailureNotice, NewPassphrase, PassphraseChoice, Source, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::t;

/// The passphrase, with a warning of what happens to those who forget it.
#[component]
pub(super) fn Passphrase(setup: Setup) -> impl IntoView {
    let app = App::here();
    let chosen = NewPassphrase::new();
    let work = Work::new();
    let (error, others) = field_error(work, "passphrase", |failure| *failure == Failure::ShortPassphrase);
    let make = move |()| {
        if let Some(passphrase) = chosen.take() {
            work.run(make_vault(app, setup, passphrase));
        }
    };
    view! {
        <Page title=t("start-passphrase-title") lead=t("start-passphrase-lead")>
            <PassphraseChoice chosen error />
            <FailureNotice failure=others />
            <Buttons>
                {move || {
                    let id = if chosen.source.get() == Source::Drawn { "use-generated" } else { "use-own" };
                    view! { <Button id kind=ButtonKind::Main label=t("start-create") busy=work.busy on_press=make /> }
                }}
                <Button
                    id="start-back"
                    kind=ButtonKind::Quiet
                    label=t("start-back")
                    disabled=work.busy
                    on_press=move |()| setup.go(Step::Welcome)
                />
            </Buttons>
            <p role="status">{move || work.busy.get().then(|| t("start-creating").get())}</p>
        </Page>
    }
}

/// The vault is open from here on; only its desk is not shown yet.
async fn make_vault(app: App, setup: Setup, passphrase: String) -> Result<(), Failure> {
    let made = app.ask(Request::CreateVault { passphrase }).await?;
    let Response::Created { recovery_code, desk } = made else { return Err(Failure::Misunderstood) };
    setup.code.set(recovery_code);
    setup.desk.set(Some(desk));
    setup.go(Step::Code);
    Ok(())
}
