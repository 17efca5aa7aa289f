//! A file that is kept: what it is, how it looks where it is a photo, and a plain copy of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{files, intl};
use crate::journal::Value;
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, At};
use crate::ui::text::{t, t_with};

/// What the event says of the file.
#[derive(Clone, PartialEq)]
struct Named {
    name: String,
    media_type: String,
    size: u64,
    sha256: String,
}

/// A file of the case.
#[component]
pub(super) fn KeptFile(at: At, file: Value) -> impl IntoView {
    let Value::File { name, media_type, size, sha256 } = file else { return ().into_any() };
    let named = Named { name, media_type, size, sha256 };
    let is_picture = files::is_picture(&named.media_type);
    let asks = RwSignal::new(false);
    let work = Work::new();
    let app = App::here();
    let saved = named.clone();
    let save = move |()| {
        asks.set(false);
        work.run(save(app, at, saved.clone()));
    };
    let close = move || asks.set(false);
    view! {
        <div class="kept-file stack stack--close">
            <p translate="no" dir="auto">{named.name.clone()} <span class="small">{size_words(app, named.size)}</span></p>
            {is_picture.then(|| view! { <Picture at named=named.clone() /> })}
            <Button label=t("file-save") about=Signal::stored(named.name.clone()) on_press=move |()| asks.set(true) />
            <FailureNotice failure=work.failure />
            <Dialog id=format!("save-{}", at.record) title=t("file-plain-title") open=asks on_close=move |()| close()>
                <p>{t("file-plain")}</p>
                <Buttons>
                    <Button label=t("file-plain-save") kind=ButtonKind::Main on_press=save.clone() />
                    <Button label=t("file-plain-not") kind=ButtonKind::Quiet on_press=move |()| close() />
                </Buttons>
            </Dialog>
        </div>
    }
    .into_any()
}

fn size_words(app: App, size: u64) -> Signal<String> {
    let kilobytes = size.div_ceil(1000);
    t_with("file-size", move |args| {
        args.set("size", intl::number(app.lang().get().tag, kilobytes as f64));
    })
}

/// The photo itself, opened from the vault when it is looked at.
#[component]
fn Picture(at: At, named: Named) -> impl IntoView {
    let app = App::here();
    let address = RwSignal::new(None::<String>);
    spawn_local(async move {
        let Ok(bytes) = read(app, at, &named.sha256).await else { return };
        let made = files::address(&named.media_type, &bytes);
        if let Some(unused) = address.try_set(made).flatten() {
            files::forget(&unused);
        }
    });
    on_cleanup(move || {
        if let Some(address) = address.try_get_untracked().flatten() {
            files::forget(&address);
        }
    });
    let about = t("file-picture");
    move || address.get().map(|address| view! { <img class="kept-file__picture" src=address alt=about /> })
}

/// A plain copy under a name that says nothing.
async fn save(app: App, at: At, named: Named) -> Result<(), Failure> {
    let bytes = read(app, at, &named.sha256).await?;
    files::download(&name_that_says_nothing(&named.name), &named.media_type, &bytes).map_err(|_| Failure::Storage)
}

/// The ending alone is kept, and only what looks like one: what follows the last dot may be somebody's name.
fn name_that_says_nothing(name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| is_ending(ending));
    ending.map_or_else(|| "file".to_owned(), |ending| format!("file.{ending}"))
}

/// Up to five letters or digits, all small or all capital: `pdf`, `JPEG`, `mp4`, and not `Meier`.
fn is_ending(ending: &str) -> bool {
    let is_plain = (1..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let has = |is: fn(&u8) -> bool| ending.as_bytes().iter().any(is);
    is_plain && !(has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase))
}

async fn read(app: App, at: At, sha256: &str) -> Result<Vec<u8>, Failure> {
    match app.ask(Request::ReadFile { case: at.journal.id, sha256: sha256.to_owned() }).await? {
        Response::FileBytes(bytes) => Ok(bytes),
        _ => Err(Failure::Misunderstood),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_files_name_only_an_ending_goes_along() {
        for (name, saved) in [
            ("Anna Meier.pdf", "file.pdf"),
            ("IMG_0017.HEIC", "file.HEIC"),
            ("film.mp4", "file.mp4"),
            ("Report on Dr. Anna Meier", "file"),
            ("Report on Dr.Meier", "file"),
            ("письмо.Анна", "file"),
            ("Anna Meier", "file"),
            ("Anna.", "file"),
            (".secret1", "file"),
            ("letter.p/f", "file"),
            ("", "file"),
        ] {
            assert_eq!(name_that_says_nothing(name), saved, "{name}");
        }
    }
}
