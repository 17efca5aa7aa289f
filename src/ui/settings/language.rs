//! The language of the screen.

use leptos::prelude::*;

use crate::i18n::{LANGUAGES, Lang};
use crate::ui::kit::{Choice, Choices};
use crate::ui::state::App;
use crate::ui::text::t;

/// All languages by their own names. A change loses no letter: only the texts change.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let app = App::here();
    let name = |lang: &Lang| Signal::stored(lang.name.to_owned());
    let options = LANGUAGES.iter().map(|lang| Choice::new(lang.tag, name(lang))).collect();
    let current = app.lang();
    let chosen = Signal::derive(move || Some(current.get().tag.to_owned()));
    let choose = move |tag: Option<String>| {
        if let Some(lang) = tag.and_then(|tag| Lang::find(&tag)) {
            app.speak(lang);
        }
    };
    view! { <Choices id="screen-language" legend=t("settings-language") options chosen on_choose=choose inline=true /> }
}
