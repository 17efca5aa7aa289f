//! The score of goals on a scale (3.4), where it began, and what there is to say of a scale.

use leptos::prelude::*;

use crate::browser::intl;
use crate::journal::{Case, RoundId};
use crate::process::{self, ScaleHint};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// The score with one decimal, now and where it began, and the hints.
#[component]
pub(super) fn Score(journal: Journal) -> impl IntoView {
    view! {
        <OneScore journal id="score" message="score-words" of=process::score_of />
        <OneScore journal id="score-begun" message="score-begun" of=process::score_begun />
        <Hints journal />
    }
}

#[component]
fn OneScore(
    journal: Journal,
    id: &'static str,
    message: &'static str,
    of: fn(&Case, RoundId) -> Option<f64>,
) -> impl IntoView {
    let app = App::here();
    let score = Memo::new(move |_| journal.case.with(|case| of(case, process::current_round(case))));
    let words = t_with(message, move |args| {
        let rounded = score.get().map(|score| (score * 10.0).round() / 10.0).unwrap_or_default();
        args.set("score", intl::number(app.lang().get().tag, rounded));
    });
    view! {
        <Show when=move || score.get().is_some()>
            <p id=id>{words}</p>
        </Show>
    }
}

#[component]
fn Hints(journal: Journal) -> impl IntoView {
    let app = App::here();
    let hints = Memo::new(move |_| {
        journal.case.with(|case| {
            let name = |hint: &ScaleHint| app.texts.with(|texts| process::called(&case.record(hint.record)?, texts));
            let all = process::scale_hints(case, process::current_round(case)).into_iter();
            all.map(|hint| (hint, name(&hint))).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !hints.with(Vec::is_empty)>
            <ul id="scale-hints" class="stack stack--close">
                <For each=move || hints.get() key=Clone::clone let:hint>
                    <Hint hint=hint.0 name=hint.1 />
                </For>
            </ul>
        </Show>
    }
}

/// What it is about stands beside what there is to say of it.
#[component]
fn Hint(hint: ScaleHint, name: Option<String>) -> impl IntoView {
    let missing = t_with("scale-missing", move |args| args.set("count", hint.missing));
    view! {
        <li id=format!("scale-hint-{}", hint.record)>
            {name.map(|name| view! { <p><strong translate="no" dir="auto">{name}</strong></p> })}
            {(hint.missing > 0).then(|| view! { <p class="small">{missing}</p> })}
            {hint.is_late.then(|| view! { <p class="small">{t("scale-late")}</p> })}
        </li>
    }
}
