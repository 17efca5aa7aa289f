//! The ways out of an extract: a file sealed to a passphrase of its own or to a public key, or a plain one behind its
//! warning; then whoever shared it notes so.

use leptos::prelude::*;

use super::extracting::Extracting;
use super::offer_note::OfferNote;
use crate::browser::{clock, files};
use crate::documents::{self, Document, Extract};
use crate::process::Disclosed;
use crate::protocol::{Failure, FileLock, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, FileOpener, FileOpenerFields, FileOpenerIds, Work, said_of_lock};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;
use crate::vault::exchange::ExtractFiles;

/// The names of the files say nothing.
const SEALED: &str = "papers.age";
const PLAIN: &str = "papers.html";

const IDS: FileOpenerIds = FileOpenerIds { opener: "extract-opener", key: "extract-key", prefix: "extract-" };

/// What was made, as it shows.
type Made = Memo<(Extract, Document)>;

/// What is on its way out.
#[derive(Clone, Copy)]
struct Going {
    extracting: Extracting,
    made: Made,
    /// What went out last.
    out: RwSignal<Option<Gone>>,
}

/// What went out, as it was then: what is chosen for the next reader changes nothing in it.
#[derive(Clone)]
struct Gone {
    shared: Disclosed,
    /// Whether a key opens it, if it is sealed.
    is_for_key: Option<bool>,
}

/// Both ways, and what comes after.
#[component]
pub(super) fn Out(extracting: Extracting, made: Made) -> impl IntoView {
    let out = RwSignal::new(None);
    let going = Going { extracting, made, out };
    view! {
        <Show when=move || made.with(|(extract, _)| extract.is_empty())>
            <p id="extract-empty">{t("extract-empty")}</p>
        </Show>
        <Show when=move || !made.with(|(extract, _)| extract.is_empty())>
            <Sealed going />
            <Plain going />
        </Show>
        {move || out.get().map(|gone| view! { <Done journal=extracting.journal gone /> })}
    }
}

#[component]
fn Sealed(going: Going) -> impl IntoView {
    let app = App::here();
    let (opener, work) = (FileOpener::default(), Work::new());
    let seal = move |()| {
        if let Some(lock) = opener.take() {
            work.run(seal(app, going, lock));
        }
    };
    view! {
        <section class="stack stack--close">
            <h2>{t("extract-sealed")}</h2>
            <p>{t("extract-sealed-how")}</p>
            <FileOpenerFields opener work ids=IDS />
            <Buttons>
                <Button id="extract-make" label=t("carry-make") kind=ButtonKind::Main busy=work.busy on_press=seal />
            </Buttons>
        </section>
    }
}

async fn seal(app: App, going: Going, lock: FileLock) -> Result<(), Failure> {
    let shared = going.disclosed(app);
    let files = going.made.with_untracked(|(extract, document)| ExtractFiles {
        made: clock::now().to_rfc3339(),
        html: documents::html(document),
        json: extract.json(),
    });
    let extract = files.write().map_err(|_| Failure::Misunderstood)?;
    let is_for_key = Some(matches!(lock, FileLock::PublicKey(_)));
    let Response::FileBytes(bytes) = app.ask(Request::SealExtract { extract, lock }).await? else {
        return Err(Failure::Misunderstood);
    };
    files::download(SEALED, "application/octet-stream", &bytes).map_err(|_| Failure::Storage)?;
    going.out.set(Some(Gone { shared, is_for_key }));
    Ok(())
}

/// A file that anybody can open, once that is understood.
#[component]
fn Plain(going: Going) -> impl IntoView {
    let app = App::here();
    let (asks, work) = (RwSignal::new(false), Work::new());
    let close = move || asks.set(false);
    let save = move |()| {
        close();
        work.run(async move {
            let shared = going.disclosed(app);
            let page = going.made.with_untracked(|(_, document)| documents::html(document));
            files::download(PLAIN, "text/html", page.as_bytes()).map_err(|_| Failure::Storage)?;
            going.out.set(Some(Gone { shared, is_for_key: None }));
            Ok(())
        });
    };
    view! {
        <Buttons>
            <Button id="extract-plain" label=t("extract-plain") on_press=move |()| asks.set(true) />
        </Buttons>
        <FailureNotice failure=work.failure />
        <Dialog id="extract-plain-ask" title=t("file-plain-title") open=asks on_close=move |()| close()>
            <p>{t("file-plain")}</p>
            <Buttons>
                <Button id="extract-plain-now" label=t("file-plain-save") kind=ButtonKind::Main on_press=save />
                <Button label=t("file-plain-not") kind=ButtonKind::Quiet on_press=move |()| close() />
            </Buttons>
        </Dialog>
    }
}

/// It is out: who holds what is noted, if the worker wants it.
#[component]
fn Done(journal: Journal, gone: Gone) -> impl IntoView {
    let Gone { shared, is_for_key } = gone;
    view! {
        <div id="extract-done">
            <Notice kind=NoticeKind::Done>
                <p>{t("extract-done")}</p>
                {is_for_key.map(|is_for_key| view! { <p>{said_of_lock(is_for_key)}</p> })}
                <OfferNote id="extract" journal shared />
            </Notice>
        </div>
    }
}

impl Going {
    /// What goes, to whom, by what, as it is chosen now.
    fn disclosed(self, app: App) -> Disclosed {
        let Self { extracting, made, .. } = self;
        let ground = untrack(|| extracting.chosen_ground());
        let recipient = format!("extract-for-{}", untrack(|| extracting.recipient()).id);
        let other = untrack(|| extracting.called(app));
        let named = other.unwrap_or_else(|| app.texts.with_untracked(|texts| texts.get(&recipient)));
        Disclosed {
            what: made.with_untracked(|(extract, _)| extract.told().join(", ")),
            to: ground.as_ref().map_or(named, |(_, with)| with.clone()),
            reason: untrack(|| extracting.why(app)),
            ground: ground.map(|(ground, _)| ground),
            lang: app.lang().get_untracked().tag,
        }
    }
}
