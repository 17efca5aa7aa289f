//! Reading a file back: proof that it opens and holds what is here.

use leptos::prelude::*;

use super::opener::{Opener, OpenerFields, OpenerIds, is_about_the_passphrase};
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, Buttons, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

const IDS: OpenerIds = OpenerIds { file: "verify-file", opener: "verify-opener", passphrase: "verify-passphrase" };

/// Asks for the file that was saved and for its passphrase, and compares.
#[component]
pub(super) fn VerifyFile(
    /// How many of the file's cases are here just as they are in it, once it was read.
    verified: RwSignal<Option<u32>>,
) -> impl IntoView {
    let app = App::here();
    let opener = Opener::new(IDS);
    let work = Work::new();
    let (error, others) = field_error(work, IDS.passphrase, is_about_the_passphrase);
    let verify = move |()| {
        work.run(async move {
            let (file, key) = opener.take().await?;
            let Response::Verified { cases } = app.ask(Request::VerifyFile { file, key }).await? else {
                return Err(Failure::Misunderstood);
            };
            _ = verified.try_set(Some(cases));
            Ok(())
        });
    };
    view! {
        <OpenerFields opener error on_enter=verify />
        <FailureNotice failure=others />
        <Buttons>
            <Button id="verify" label=t("carry-verify") busy=work.busy disabled=Signal::derive(move || !opener.is_ready()) on_press=verify />
        </Buttons>
        <div id="verified">{move || verified.get().map(|cases| view! { <Verified cases /> })}</div>
    }
}

#[component]
fn Verified(cases: u32) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Done>
            <p>{t_with("carry-verified", move |args| args.set("cases", cases))}</p>
        </Notice>
    }
}
