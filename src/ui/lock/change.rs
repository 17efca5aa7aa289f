//! Another passphrase in place of the one in force.

use leptos::prelude::*;

use super::frame::Frame;
use super::screen::Door;
use super::unlock::{TryButton, is_about_the_passphrase, open};
use crate::protocol::Request;
use crate::ui::kit::{Button, ButtonKind, Buttons, SecretField};
use crate::ui::secrets::{FailureNotice, NewPassphrase, PassphraseChoice, Waiting, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::t;

/// The passphrase in force and the new one.
#[component]
pub(super) fn Change(door: RwSignal<Door>) -> impl IntoView {
    let app = App::here();
    let old = RwSignal::new(String::new());
    let chosen = NewPassphrase::new();
    let work = Work::new();
    let waiting = Waiting::after(work);
    let (error, others) = field_error(work, "old-passphrase", is_about_the_passphrase);
    let change = move |()| {
        if let Some(new) = chosen.take().filter(|_| !waiting.is_on()) {
            open(app, work, Request::ChangePassphrase { old: old.get_untracked(), new });
        }
    };
    view! {
        <Frame title=t("lock-change") first="old-passphrase">
            <SecretField
                id="old-passphrase"
                label=t("lock-passphrase-now")
                show=t("passphrase-show")
                hide=t("passphrase-hide")
                error
                on_input=move |text| old.set(text)
            />
            <PassphraseChoice chosen prefix="new-" />
            <FailureNotice failure=others />
            <Buttons>
                <TryButton id="change-now" label=t("lock-change-now") work waiting on_press=change />
                <Button id="lock-back" kind=ButtonKind::Quiet label=t("lock-back") on_press=move |()| door.set(Door::Unlock) />
            </Buttons>
        </Frame>
    }
}
