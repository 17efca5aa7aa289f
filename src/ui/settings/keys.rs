//! What opens the vault, and what others can send it files with.

use leptos::prelude::*;

use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, RecoveryCheck, RecoverySteps, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// Where a passphrase is changed, and the button that leads there.
#[component]
pub(super) fn PassphraseHelp() -> impl IntoView {
    let app = App::here();
    view! {
        <p>{t("settings-passphrase-how")}</p>
        <Button id="lock-now" label=t("settings-lock-now") on_press=move |()| app.lock() />
    }
}

/// A new recovery code, to be kept as the first one was.
#[component]
pub(super) fn RecoveryRenewal() -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let code = RwSignal::new(None::<String>);
    let is_checked = RwSignal::new(false);
    let renew = move |()| {
        is_checked.set(false);
        work.run(async move {
            let Response::RecoveryCode(made) = app.ask(Request::RenewRecoveryCode).await? else {
                return Err(Failure::Misunderstood);
            };
            app.desk.update(|desk| desk.iter_mut().for_each(|desk| desk.is_recovery_verified = false));
            _ = code.try_set(Some(made));
            Ok(())
        });
    };
    let done = move |is_verified: bool| {
        code.set(None);
        is_checked.set(is_verified);
    };
    view! {
        <p class="no-print">{t("settings-recovery-how")}</p>
        <FailureNotice failure=work.failure />
        {move || match code.get() {
            Some(code) => view! { <RecoverySteps code on_done=done /> }.into_any(),
            None => view! {
                <OldCode is_checked />
                <Button id="renew-recovery" label=t("settings-recovery-renew") busy=work.busy on_press=renew />
            }
            .into_any(),
        }}
        <Show when=move || is_checked.get()>
            <Notice kind=NoticeKind::Done><p>{t("settings-recovery-done")}</p></Notice>
        </Show>
    }
}

/// Typing back the code in force, as long as nobody has.
#[component]
fn OldCode(is_checked: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let is_due = move || app.desk.with(|desk| desk.as_ref().is_some_and(|desk| !desk.is_recovery_verified));
    view! {
        <Show when=is_due>
            <RecoveryCheck on_checked=move |()| is_checked.set(true) />
        </Show>
    }
}

/// This vault's public key, to be copied.
#[component]
pub(super) fn PublicKey() -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let key = RwSignal::new(String::new());
    work.run(async move {
        if let Response::Words(words) = app.ask(Request::MyPublicKey).await? {
            _ = key.try_set(words);
        }
        Ok(())
    });
    view! {
        <p>{t("settings-key-how")}</p>
        <FailureNotice failure=work.failure />
        <p class="code code--long" id="public-key" translate="no">{key}</p>
    }
}
