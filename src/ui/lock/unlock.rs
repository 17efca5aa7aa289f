//! Unlocking by the passphrase.

use leptos::prelude::*;

use super::frame::Frame;
use super::screen::Door;
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, SecretField};
use crate::ui::secrets::{FailureNotice, Waiting, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// One field, one button, and the other ways in.
#[component]
pub(super) fn Unlock(door: RwSignal<Door>) -> impl IntoView {
    let app = App::here();
    let passphrase = RwSignal::new(String::new());
    let work = Work::new();
    let waiting = Waiting::after(work);
    let (error, others) = field_error(work, "passphrase", is_about_the_passphrase);
    let unlock = move |()| {
        if !waiting.is_on() {
            open(app, work, Request::UnlockVault { passphrase: passphrase.get_untracked() });
        }
    };
    view! {
        <Frame title=t("lock-title") first="passphrase">
            <FailureNotice failure=others />
            <SecretField
                id="passphrase"
                label=t("lock-passphrase")
                show=t("passphrase-show")
                hide=t("passphrase-hide")
                error
                on_input=move |text| passphrase.set(text)
                on_enter=unlock
            />
            <Buttons>
                <TryButton id="unlock" label=t("lock-unlock") work waiting on_press=unlock />
                <Button id="forgotten" kind=ButtonKind::Quiet label=t("lock-forgotten") on_press=move |()| door.set(Door::Forgotten) />
                <Button id="change" kind=ButtonKind::Quiet label=t("lock-change") on_press=move |()| door.set(Door::Change) />
            </Buttons>
            <p class="small" role="status">{move || work.busy.get().then(|| t("lock-working").get())}</p>
        </Frame>
    }
}

/// The button that tries; it sleeps and counts down after a wrong try.
#[component]
pub(super) fn TryButton(
    id: &'static str,
    label: Signal<String>,
    work: Work,
    waiting: Waiting,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let wait = t_with("lock-wait", move |args| args.set("seconds", waiting.seconds()));
    let label = Signal::derive(move || if waiting.is_on() { wait.get() } else { label.get() });
    let disabled = Signal::derive(move || waiting.is_on());
    view! { <Button id kind=ButtonKind::Main label busy=work.busy disabled on_press /> }
}

/// Asks to be let in, and sits down.
pub(super) fn open(app: App, work: Work, request: Request) {
    work.run(async move {
        let Response::Unlocked(desk) = app.ask(request).await? else { return Err(Failure::Misunderstood) };
        app.hand_over(desk, false).await
    });
}

/// What a passphrase in force is to blame for.
pub(super) fn is_about_the_passphrase(failure: &Failure) -> bool {
    matches!(failure, Failure::WrongPassphrase { .. } | Failure::Wait { .. })
}
