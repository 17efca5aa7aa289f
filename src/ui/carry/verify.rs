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
    /// How many cases should be in it.
    cases: usize,
    /// Whether all of them are in it just as they are here, once it was read.
    is_whole: RwSignal<bool>,
) -> impl IntoView {
    let app = App::here();
    let verified = RwSignal::new(None::<usize>);
    let opener = Opener::new(IDS);
    let work = Work::new();
    let (error, others) = field_error(work, IDS.passphrase, is_about_the_passphrase);
    let verify = move |()| {
        verified.set(None);
        work.run(async move {
            let (file, key) = opener.take().await?;
            let Response::Verified { cases: same } = app.ask(Request::VerifyFile { file, key }).await? else {
                return Err(Failure::Misunderstood);
            };
            let same = usize::try_from(same).unwrap_or(usize::MAX);
            _ = is_whole.try_set(same >= cases);
            _ = verified.try_set(Some(same));
            Ok(())
        });
    };
    view! {
        <OpenerFields opener error on_enter=verify />
        <FailureNotice failure=others />
        <Buttons>
            <Button id="verify" label=t("carry-verify") busy=work.busy disabled=Signal::derive(move || !opener.is_ready()) on_press=verify />
        </Buttons>
        <div id="verified">{move || verified.get().map(|same| view! { <Verified same cases /> })}</div>
    }
}

/// What reading it back showed: all is in it, or something is missing or has changed since.
#[component]
fn Verified(same: usize, cases: usize) -> impl IntoView {
    let (kind, text) = match same >= cases {
        true => (NoticeKind::Done, "carry-verified"),
        false => (NoticeKind::Due, "carry-verified-partly"),
    };
    let words = t_with(text, move |args| {
        args.set("same", same);
        args.set("cases", cases);
    });
    view! { <Notice kind><p>{words}</p></Notice> }
}
