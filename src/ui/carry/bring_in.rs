//! Bringing a file in.

use leptos::prelude::*;

use super::arrived::{ArrivedPage, Undo, UndonePage};
use super::bring::{Bring, Stand};
use super::opener::{Opener, OpenerFields, OpenerIds, is_about_the_passphrase};
use super::preview::PreviewPage;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::papers::ExtractIn;
use crate::ui::route::Route;
use crate::ui::secrets::{FailureNotice, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::t;

const IDS: OpenerIds = OpenerIds { file: "import-file", opener: "import-opener", passphrase: "import-passphrase" };

/// A file is read wholly and shown before anything changes; then it comes in, and can be taken back. An extract is shown,
/// and that is all.
#[component]
pub fn BringInScreen() -> impl IntoView {
    let app = App::here();
    let bring = Bring::of(app);
    on_cleanup(move || bring.leave(app));
    move || match bring.stand.get() {
        Stand::Nothing => view! { <PickPage bring /> }.into_any(),
        Stand::Staged(preview) => view! { <PreviewPage bring preview /> }.into_any(),
        Stand::Extract(extract) => view! { <ExtractIn extract on_close=move |()| bring.clear() /> }.into_any(),
        Stand::In(arrived) => view! { <ArrivedPage bring arrived /> }.into_any(),
        Stand::Undone => view! { <UndonePage bring /> }.into_any(),
    }
}

#[component]
fn PickPage(bring: Bring) -> impl IntoView {
    let app = App::here();
    let opener = Opener::new(IDS);
    let work = Work::new();
    let (error, others) = field_error(work, IDS.passphrase, is_about_the_passphrase);
    let read = move |()| {
        if untrack(|| opener.is_ready()) {
            work.run(bring.stage(app, opener));
        }
    };
    view! {
        <Page title=t("bring-title") lead=t("bring-lead") back=Route::Settings.href() back_label=t("settings-title")>
            <OpenerFields opener error on_enter=read />
            <FailureNotice failure=others />
            <Buttons>
                <Button
                    id="import-read"
                    kind=ButtonKind::Main
                    label=t("bring-read")
                    busy=work.busy
                    disabled=Signal::derive(move || !opener.is_ready())
                    on_press=read
                />
            </Buttons>
            <p role="status">{move || work.busy.get().then(|| t("bring-working").get())}</p>
            <Undo bring />
        </Page>
    }
}
