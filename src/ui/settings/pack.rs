//! The agency pack: the profile saved and read as a plain file, without anything of a client.

use leptos::prelude::*;

use crate::browser::files;
use crate::process;
use crate::protocol::Failure;
use crate::ui::kit::{Button, FileInput, Notice, NoticeKind};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// The input's id.
const FILE: &str = "pack-file";

/// Saving, and bringing one in.
#[component]
pub(super) fn Pack(journal: Journal) -> impl IntoView {
    let app = App::here();
    let (saving, reading) = (Work::new(), Work::new());
    let is_read = RwSignal::new(false);
    let save = move |()| saving.run(save(journal));
    let bring = Callback::new(move |()| reading.run(bring(app, journal, is_read)));
    view! {
        <section class="stack" id="pack">
            <h2>{t("pack-title")}</h2>
            <p>{t("pack-lead")}</p>
            <FailureNotice failure=saving.failure />
            <Button id="pack-save" label=t("pack-save") on_press=save />
            <FileInput id=FILE label=t("pack-file") hint=t("pack-file-hint") accept=".json" on_choose=bring />
            <FailureNotice failure=reading.failure />
            <Show when=move || is_read.get()>
                <Notice kind=NoticeKind::Done title=t("pack-read")><p>{t("pack-read-lead")}</p></Notice>
            </Show>
        </section>
    }
}

async fn save(journal: Journal) -> Result<(), Failure> {
    let bytes = journal.case.with_untracked(process::write_pack);
    files::download("waymark-agency.json", "application/json", &bytes).map_err(|_| Failure::Storage)
}

async fn bring(app: App, journal: Journal, is_read: RwSignal<bool>) -> Result<(), Failure> {
    is_read.set(false);
    let Some(file) = files::chosen(FILE).await.map_err(|_| Failure::Storage)? else { return Ok(()) };
    let lang = app.lang().get_untracked().tag;
    let changes = journal.case.with_untracked(|workspace| process::read_pack(workspace, &file.bytes, lang));
    app.write(journal, changes.map_err(|_| Failure::NotOurs)?);
    is_read.set(true);
    Ok(())
}
