//! The emergency numbers, large enough to be touched by a shaking hand.

use leptos::prelude::*;

use super::number_line::NumberLine;
use crate::ui::state::{App, Phase};
use crate::ui::text::t;

/// The numbers, or plain words that none were given. They show with or without a passphrase, so they are read from
/// where the lock screen has them; the profile keeps that copy up to date.
#[component]
pub fn Numbers() -> impl IntoView {
    let app = App::here();
    let lines = Memo::new(move |_| {
        app.lock_screen_numbers.with(|numbers| NumberLine::read_all(numbers).into_iter().collect::<Vec<_>>())
    });
    move || match lines.with(Vec::is_empty) {
        true => view! { <NoNumbers /> }.into_any(),
        false => view! { <ul class="numbers">{lines.get().into_iter().map(line).collect_view()}</ul> }.into_any(),
    }
}

fn line(line: NumberLine) -> impl IntoView {
    let href = line.href();
    let NumberLine { name, number } = line;
    let call = (!number.is_empty()).then(|| view! { <a class="number__call" href=href>{number}</a> });
    view! { <li class="number"><span class="number__name" dir="auto" translate="no">{name}</span>{call}</li> }
}

#[component]
fn NoNumbers() -> impl IntoView {
    let app = App::here();
    let how = move || match app.phase.get() {
        Phase::Open => t("lock-numbers-none-open"),
        _ => t("lock-numbers-none"),
    };
    view! { <p>{move || how().get()}</p> }
}
