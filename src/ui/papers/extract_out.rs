//! The ways out of an extract: a sealed file with a passphrase of its own, or a plain one behind its warning; then whoever
//! shared it notes so.

use leptos::prelude::*;

use super::extracting::Extracting;
use crate::browser::{clock, files, random};
use crate::documents::{self, Document, Extract};
use crate::journal::RecordId;
use crate::process::{self, Disclosed};
use crate::protocol::{Failure, FileLock, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, NewPassphrase, PassphraseChoice, Work};
use crate::ui::state::App;
use crate::ui::text::t;
use crate::vault::exchange::ExtractFiles;

/// The names of the files say nothing.
const SEALED: &str = "papers.age";
const PLAIN: &str = "papers.html";

/// What was made, as it shows.
type Made = Memo<(Extract, Document)>;

/// Both ways, and what comes after.
#[component]
pub(super) fn Out(extracting: Extracting, made: Made) -> impl IntoView {
    let is_out = RwSignal::new(false);
    view! {
        <Show when=move || made.with(|(extract, _)| extract.is_empty())>
            <p id="extract-empty">{t("extract-empty")}</p>
        </Show>
        <Show when=move || !made.with(|(extract, _)| extract.is_empty())>
            <Sealed made is_out />
            <Plain made is_out />
        </Show>
        <Show when=move || is_out.get()>
            <Done extracting made />
        </Show>
    }
}

#[component]
fn Sealed(made: Made, is_out: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let (passphrase, work) = (NewPassphrase::new(), Work::new());
    let seal = move |()| {
        if let Some(words) = passphrase.take() {
            work.run(seal(app, made, words, is_out));
        }
    };
    view! {
        <section class="stack stack--close">
            <h2>{t("extract-sealed")}</h2>
            <p>{t("extract-sealed-how")}</p>
            <PassphraseChoice chosen=passphrase prefix="extract-" />
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button id="extract-make" label=t("carry-make") kind=ButtonKind::Main busy=work.busy on_press=seal />
            </Buttons>
        </section>
    }
}

async fn seal(app: App, made: Made, passphrase: String, is_out: RwSignal<bool>) -> Result<(), Failure> {
    let files = made.with_untracked(|(extract, document)| ExtractFiles {
        made: clock::now().to_rfc3339(),
        html: documents::html(document),
        json: extract.json(),
    });
    let extract = files.write().map_err(|_| Failure::Misunderstood)?;
    let lock = FileLock::Passphrase(passphrase);
    let Response::FileBytes(bytes) = app.ask(Request::SealExtract { extract, lock }).await? else {
        return Err(Failure::Misunderstood);
    };
    files::download(SEALED, "application/octet-stream", &bytes).map_err(|_| Failure::NoRoom)?;
    is_out.set(true);
    Ok(())
}

/// A file that anybody can open, once that is understood.
#[component]
fn Plain(made: Made, is_out: RwSignal<bool>) -> impl IntoView {
    let (asks, work) = (RwSignal::new(false), Work::new());
    let close = move || asks.set(false);
    let save = move |()| {
        close();
        work.run(async move {
            let page = made.with_untracked(|(_, document)| documents::html(document));
            files::download(PLAIN, "text/html", page.as_bytes()).map_err(|_| Failure::NoRoom)?;
            is_out.set(true);
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
fn Done(extracting: Extracting, made: Made) -> impl IntoView {
    let app = App::here();
    let is_noted = RwSignal::new(false);
    let note = move |()| {
        if note(app, extracting, made).is_some() {
            is_noted.set(true);
        }
    };
    view! {
        <div id="extract-done">
            <Notice kind=NoticeKind::Done>
                <p>{t("extract-done")}</p>
                <Show
                    when=move || is_noted.get()
                    fallback=move || view! { <Button id="extract-note" label=t("extract-note") on_press=note /> }
                >
                    <p id="extract-noted" role="status">{t("extract-noted")}</p>
                </Show>
            </Notice>
        </div>
    }
}

/// What went, to whom, when, by what.
fn note(app: App, extracting: Extracting, made: Made) -> Option<()> {
    let record = RecordId::from_bytes(random::random_bytes()?);
    let ground = untrack(|| extracting.chosen_ground());
    let recipient = format!("extract-for-{}", untrack(|| extracting.recipient()).id);
    let named = app.texts.with_untracked(|texts| texts.get(&recipient));
    let needs_no_reason = untrack(|| extracting.needs_no_reason());
    let shared = Disclosed {
        what: made.with_untracked(|(extract, _)| extract.told().join(", ")),
        to: ground.as_ref().map_or(named, |(_, with)| with.clone()),
        ground: ground.map(|(ground, _)| ground),
        reason: if needs_no_reason { String::new() } else { extracting.reason.get_untracked() },
        lang: app.lang().get_untracked().tag,
    };
    let changes = process::disclosed(extracting.journal.round(), record, &shared, clock::today());
    app.write(extracting.journal, changes);
    Some(())
}
