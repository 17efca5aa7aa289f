//! The ways out of a copy for supervision: paper, or a plain file behind its warning; then whoever made it notes so.

use leptos::prelude::*;

use super::offer_note::OfferNote;
use super::supervising::{Made, Supervising};
use crate::browser::{files, print};
use crate::documents;
use crate::process::Disclosed;
use crate::protocol::Failure;
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// The name of the file says nothing.
const PLAIN: &str = "papers.html";

/// Both ways, and what comes after.
#[component]
pub(super) fn WaysOut(supervising: Supervising, made: Made) -> impl IntoView {
    // What went out last, as it was then.
    let out = RwSignal::new(None);
    let is_empty = move || made.with(|(copy, _)| copy.is_empty());
    view! {
        <Show
            when=move || !is_empty()
            fallback=move || view! { <p id="supervision-empty">{t("retold-empty")}</p> }
        >
            <Out supervising made out />
        </Show>
        {move || out.get().map(|shared| view! { <Done supervising shared /> })}
    }
}

#[component]
fn Out(supervising: Supervising, made: Made, out: RwSignal<Option<Disclosed>>) -> impl IntoView {
    let app = App::here();
    let (asks, work) = (RwSignal::new(false), Work::new());
    let close = move || asks.set(false);
    let print = move |()| {
        print::print();
        out.set(Some(disclosed(app, supervising, made)));
    };
    let save = move |()| {
        close();
        work.run(async move {
            let page = made.with_untracked(|(_, document)| documents::html(document));
            files::download(PLAIN, "text/html", page.as_bytes()).map_err(|_| Failure::Storage)?;
            out.set(Some(disclosed(app, supervising, made)));
            Ok(())
        });
    };
    view! {
        <Buttons>
            <Button id="print" kind=ButtonKind::Main label=t("paper-print") on_press=print />
            <Button id="supervision-plain" label=t("extract-plain") on_press=move |()| asks.set(true) />
        </Buttons>
        <FailureNotice failure=work.failure />
        <Dialog id="supervision-plain-ask" title=t("file-plain-title") open=asks on_close=move |()| close()>
            <p>{t("file-plain")}</p>
            <p>{t("retold-warn-more")}</p>
            <Buttons>
                <Button id="supervision-plain-now" label=t("file-plain-save") kind=ButtonKind::Main on_press=save />
                <Button label=t("file-plain-not") kind=ButtonKind::Quiet on_press=move |()| close() />
            </Buttons>
        </Dialog>
    }
}

/// What went, and for what.
fn disclosed(app: App, supervising: Supervising, made: Made) -> Disclosed {
    let purpose = supervising.purpose.with_untracked(|purpose| format!("retold-for-{purpose}"));
    let text = |message: &str| app.texts.with_untracked(|texts| texts.get(message));
    Disclosed {
        what: made.with_untracked(|(copy, _)| copy.told().join(", ")),
        to: text(&purpose),
        ground: None,
        reason: text("retold-reason"),
        lang: app.lang().get_untracked().tag,
    }
}

/// It is out: that it was made, when and for what is noted, if the worker wants it.
#[component]
fn Done(supervising: Supervising, shared: Disclosed) -> impl IntoView {
    view! {
        <div id="supervision-done">
            <Notice kind=NoticeKind::Info>
                <p>{t("retold-done")}</p>
                <OfferNote id="supervision" journal=supervising.journal shared />
            </Notice>
        </div>
    }
}
