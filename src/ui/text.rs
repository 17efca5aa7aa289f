//! Texts as signals: they change with the language and with whom they are for, and nothing else on the screen has to.

use leptos::prelude::*;

use super::state::{App, Status, explain_failure};
use crate::browser::intl;
use crate::forms::Spec;
use crate::i18n::Args;

/// A text of the screen's language.
pub fn t(id: &'static str) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || app.texts.with(|texts| texts.get_to(app.spoken_to(), id)))
}

/// A text whose id is put together from declared ids.
pub fn t_id(id: impl Into<String>) -> Signal<String> {
    let (app, id) = (App::here(), id.into());
    Signal::derive(move || app.texts.with(|texts| texts.get_to(app.spoken_to(), &id)))
}

/// A text with what varies in it, which `fill` sets.
pub fn t_with(id: &'static str, fill: impl Fn(&mut Args<'static>) + Send + Sync + 'static) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || {
        let mut args = Args::new();
        fill(&mut args);
        app.texts.with(|texts| texts.get_with(id, &args))
    })
}

/// An attribute of a text, if the language has it.
pub fn t_attribute(id: impl Into<String>, attribute: &'static str) -> Signal<Option<String>> {
    let (app, id) = (App::here(), id.into());
    Signal::derive(move || app.texts.with(|texts| texts.attribute_to(app.spoken_to(), &id, attribute)))
}

/// The words that ask a question.
pub fn asked(question: &'static Spec) -> Signal<String> {
    t_id(question.message())
}

/// A question's short heading.
pub fn heading(question: &'static Spec) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || app.texts.with(|texts| texts.heading_to(app.spoken_to(), question)))
}

/// The words of a choice.
pub fn choice(question: &'static Spec, choice: &'static str) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || app.texts.with(|texts| texts.choice_to(app.spoken_to(), question, choice)))
}

/// Whether the last words are on the disk, as the status line has it.
pub fn status_words(app: App) -> Signal<String> {
    Signal::derive(move || match app.status.get() {
        Status::Quiet => String::new(),
        Status::Writing => app.texts.with(|texts| texts.get("status-writing")),
        Status::Saved(at) => {
            let time = intl::time_here(app.lang().get().tag, at);
            app.texts.with(|texts| {
                let mut args = Args::new();
                args.set("time", time);
                texts.get_with("status-saved", &args)
            })
        }
        Status::NotSaved(failure) => app.texts.with(|texts| explain_failure(texts, &failure)),
    })
}
