//! Changing the screen's language without losing a letter: only the texts change.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::App;
use crate::browser::intl::{self, DateStyle};
use crate::browser::{dom, settings, texts};
use crate::i18n::{LANGUAGES, Lang, Speech, Texts};
use crate::protocol::Failure;

/// Fetches the texts of a language, as many files of it as a program needs.
///
/// # Errors
/// [`Failure::Storage`] when the page's own files cannot be had or are damaged.
pub async fn fetch(lang: &'static Lang, files: &'static [&'static str]) -> Result<Texts, Failure> {
    let files = texts::fetch_language(lang.tag, files).await.map_err(|_| Failure::Storage)?;
    Texts::read(lang, files.into_iter().map(|(_, text)| text)).map_err(|_| Failure::Storage)
}

impl App {
    /// Shows the screen in a language, and keeps the choice.
    pub fn speak(self, lang: &'static Lang) {
        spawn_local(async move {
            if self.learn(lang).await.is_ok() {
                self.show_in(lang);
            }
        });
    }

    /// Says something in the language of the screen, with days written in this style.
    pub fn with_speech<T>(self, style: DateStyle, say: impl FnOnce(&Speech<'_>) -> T) -> T {
        let locale = self.lang().get().tag;
        let day = |day| intl::date(locale, day, style);
        self.texts.with(|texts| say(&Speech { texts, day: &day }))
    }

    /// Has every language in memory, before the policy closes the network.
    pub async fn learn_all(self) {
        for lang in LANGUAGES {
            // A language that cannot be had now is asked for again when it is chosen.
            _ = self.learn(lang).await;
        }
    }

    /// The texts of a language that is in memory.
    pub fn texts_in(self, tag: &str) -> Option<Arc<Texts>> {
        self.services.with_value(|services| services.languages.get(tag).cloned())
    }

    async fn learn(self, lang: &'static Lang) -> Result<(), Failure> {
        if self.texts_in(lang.tag).is_some() {
            return Ok(());
        }
        let files = self.services.with_value(|services| services.files);
        let texts = Arc::new(fetch(lang, files).await?);
        self.services.update_value(|services| {
            services.languages.insert(lang.tag, texts);
        });
        Ok(())
    }

    fn show_in(self, lang: &'static Lang) {
        if let Some(texts) = self.texts_in(lang.tag) {
            settings::save(&settings::Settings { language: Some(lang.tag.to_owned()), ..settings::load() });
            dom::set_language(lang.tag, lang.direction);
            self.texts.set(texts);
        }
    }
}
