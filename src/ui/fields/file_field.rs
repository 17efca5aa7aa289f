//! A question that is answered with a file or a photo, sealed beside the events.

use leptos::prelude::*;

use super::kept_file::KeptFile;
use crate::browser::{files, storage};
use crate::forms::Spec;
use crate::journal::{Part, Value};
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Disclosure, FileInput};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, At};
use crate::ui::text::{asked, t, t_attribute};

/// The file that is kept, or one to be chosen.
#[component]
pub(super) fn File(at: At, question: &'static Spec) -> impl IntoView {
    let kept = at.read(move |record| {
        let value = record.and_then(|record| record.value(question.id, &Part::Whole).cloned());
        value.filter(|value| matches!(value, Value::File { .. }))
    });
    move || match kept.get() {
        Some(file) => view! {
            <KeptFile at file />
            <Disclosure summary=t("file-another")>
                <Choose at question />
            </Disclosure>
        }
        .into_any(),
        None => view! { <Choose at question /> }.into_any(),
    }
}

#[component]
fn Choose(at: At, question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let id = at.field_id(question);
    let input = id.clone();
    let keep = Callback::new(move |()| work.run(keep(app, at, question, input.clone())));
    view! {
        <FileInput id label=asked(question) hint=t_attribute(question.message(), "hint") on_choose=keep />
        <Show when=move || work.busy.get()>
            <p role="status">{t("file-keeping")}</p>
        </Show>
        <FailureNotice failure=work.failure />
    }
}

/// Seals the file first; then the event names it. Its own name is kept with it, and never leaves by itself.
async fn keep(app: App, at: At, question: &'static Spec, input: String) -> Result<(), Failure> {
    let chosen = files::chosen(&input).await.map_err(|_| Failure::Storage)?;
    let Some(file) = chosen else { return Ok(()) };
    let has_room = storage::room().await.is_none_or(|room| room.used + file.bytes.len() as f64 <= room.most);
    if !has_room {
        return Err(Failure::NoRoom);
    }
    let request = Request::PutFile { case: at.journal.id, bytes: file.bytes };
    let Response::FileKept { size, sha256 } = app.ask(request).await? else { return Err(Failure::Misunderstood) };
    let value = Value::File { name: file.name, media_type: file.media_type, size, sha256 };
    app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
    Ok(())
}
