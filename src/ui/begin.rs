//! What both programs of the page begin with: the language, the look, and the place.

use leptos::mount::mount_to_body;
use leptos::prelude::*;

use super::route::Route;
use super::state::{App, fetch};
use crate::browser::{VaultClient, dom, focus, place, settings, task};
use crate::i18n::{LANGUAGES, Lang, Texts};

/// Mounts a program's screens in the language of the screen, with a state of their own. `files` are those of a language
/// that the program needs. `screens` has to
/// [`watch_place`].
pub(super) fn mount<V: IntoView + 'static>(
    vault: VaultClient,
    files: &'static [&'static str],
    screens: impl FnOnce(App) -> V + 'static,
) {
    task::spawn(async move {
        // Without the page's own files there are no words to say it in.
        let Some(texts) = fetch_any(language(), files).await else { return };
        dom::set_language(texts.lang().tag, texts.lang().direction);
        mount_to_body(move || {
            let app = App::new(texts, files, vault);
            provide_context(app);
            app.route.set(Route::of_fragment(&place::fragment()));
            screens(app)
        });
    });
}

/// The texts of this language or, where they cannot be had, of the first that can.
async fn fetch_any(wanted: &'static Lang, files: &'static [&'static str]) -> Option<Texts> {
    for lang in std::iter::once(wanted).chain(LANGUAGES) {
        if let Ok(texts) = fetch(lang, files).await {
            return Some(texts);
        }
    }
    None
}

/// The language that was chosen, else the first that the browser asks for and we have.
fn language() -> &'static Lang {
    let kept = settings::load();
    if let Some(theme) = &kept.theme {
        dom::set_theme(theme);
    }
    let preferred = settings::preferred_languages();
    Lang::preferred(kept.language.iter().chain(&preferred).map(String::as_str))
}

/// Follows the address; `leave` hears before a place is left. The door has nothing to write there, and does not link
/// what writes.
pub(super) fn watch_place(app: App, leave: impl Fn(App) + 'static) {
    let listener = place::on_change(move |fragment| {
        let route = Route::of_fragment(&fragment);
        if app.route.get_untracked() != route {
            leave(app);
            focus::leave();
            app.route.set(route);
        }
    });
    listener.into_iter().for_each(|listener| listener.keep());
}
