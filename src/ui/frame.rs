//! What door and desk have in common around their screens.

use leptos::prelude::*;

use super::kit::{Brand, Button, ButtonKind, Menu, Notice, NoticeKind, Page};
use super::route::Route;
use super::settings::EMERGENCY_KEY;
use super::state::{App, explain};
use super::text::t;
use crate::browser::reload;
use crate::i18n::LANGUAGES;

/// Logo and name; leads home.
#[component]
pub fn Mark() -> impl IntoView {
    view! { <Brand name=t("app-name") href="#/" /> }
}

/// The screen's language, changed at any time without losing a letter.
#[component]
pub fn Languages() -> impl IntoView {
    let app = App::here();
    let name = Signal::derive(move || app.lang().get().name.to_owned());
    let items = LANGUAGES.iter().map(move |lang| {
        view! {
            <li lang=lang.tag>
                <Button
                    id=format!("language-{}", lang.tag)
                    label=Signal::stored(lang.name.to_owned())
                    kind=ButtonKind::Quiet
                    on_press=move |()| app.speak(lang)
                />
            </li>
        }
    });
    view! {
        <Menu label=name>
            <ul class="menu__list">{items.collect_view()}</ul>
        </Menu>
    }
}

/// The way to the emergency numbers, and the key that leads there as well.
#[component]
pub fn EmergencyLink() -> impl IntoView {
    view! {
        <a
            class="button button--quiet"
            href=Route::Emergency.href()
            aria-keyshortcuts=EMERGENCY_KEY
            title=t("menu-emergency-about")
        >
            {t("menu-emergency")}
            <kbd class="key" aria-hidden="true">{EMERGENCY_KEY}</kbd>
        </a>
    }
}

/// What went wrong while the page started, and what to do.
#[component]
pub fn FailedScreen() -> impl IntoView {
    let app = App::here();
    let words = move |pick: fn((String, String)) -> String| {
        Signal::derive(move || {
            let failure = app.failure.get();
            failure.map(|failure| app.texts.with(|texts| pick(explain(texts, &failure)))).unwrap_or_default()
        })
    };
    view! {
        <Page title=t("failed-title")>
            <Notice kind=NoticeKind::Danger title=words(|(happened, _)| happened)>
                <p>{words(|(_, remedy)| remedy)}</p>
            </Notice>
            <Button label=t("failed-again") on_press=move |()| reload::reload() />
        </Page>
    }
}
