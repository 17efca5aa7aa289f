//! The way in for whoever forgot the passphrase.

use leptos::prelude::*;

use super::frame::Frame;
use super::screen::Door;
use super::unlock::{TryButton, open};
use crate::protocol::{Failure, Request};
use crate::ui::kit::{Button, ButtonKind, Buttons, TextField, TextWidth};
use crate::ui::secrets::{FailureNotice, NewPassphrase, PassphraseChoice, Waiting, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::t;

/// The recovery code and a new passphrase.
#[component]
pub(super) fn Forgotten(door: RwSignal<Door>) -> impl IntoView {
    let app = App::here();
    let code = RwSignal::new(String::new());
    let chosen = NewPassphrase::new();
    let work = Work::new();
    let waiting = Waiting::after(work);
    let (error, others) = field_error(work, "recovery-code-typed", is_about_the_code);
    let recover = move |()| {
        if let Some(passphrase) = chosen.take().filter(|_| !waiting.is_on()) {
            open(app, work, Request::RecoverVault { code: code.get_untracked(), passphrase });
        }
    };
    view! {
        <Frame title=t("lock-forgotten") first="recovery-code-typed">
            <p>{t("lock-forgotten-lead")}</p>
            <TextField
                id="recovery-code-typed"
                label=t("lock-recovery-code")
                hint=t("recovery-typed-hint")
                width=TextWidth::Code
                value=code
                error
                on_input=move |text| code.set(text)
            />
            <PassphraseChoice chosen prefix="new-" />
            <FailureNotice failure=others />
            <Buttons>
                <TryButton id="recover" label=t("lock-recover") work waiting on_press=recover />
                <Button id="lock-back" kind=ButtonKind::Quiet label=t("lock-back") on_press=move |()| door.set(Door::Unlock) />
            </Buttons>
        </Frame>
    }
}

fn is_about_the_code(failure: &Failure) -> bool {
    matches!(failure, Failure::MistypedCode | Failure::WrongCode { .. } | Failure::Wait { .. })
}
