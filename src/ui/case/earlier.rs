//! Answers whose question this version does not ask: kept and shown.

use leptos::prelude::*;

use crate::forms;
use crate::journal::{Case, Part, Value};
use crate::ui::kit::Disclosure;
use crate::ui::state::Journal;
use crate::ui::text::t;

/// What another version asked, with its answers in words.
#[component]
pub fn EarlierAnswers(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let answers = Memo::new(move |_| journal.case.with(unknown_answers));
    let rows = move || {
        let answers = answers.get().into_iter();
        answers
            .map(|(question, words)| view! { <dt>{question}</dt><dd translate="no" dir="auto">{words}</dd> })
            .collect_view()
    };
    view! {
        <Show when=move || answers.with(|answers| !answers.is_empty())>
            <Disclosure summary=t("earlier-answers")>
                <dl>{rows}</dl>
            </Disclosure>
        </Show>
    }
}

fn unknown_answers(case: &Case) -> Vec<(String, String)> {
    let alive = case.records().filter(crate::journal::Record::is_alive);
    let unknown = alive.flat_map(|record| {
        let cells = record.cells().filter(|(question, _)| forms::question(question).is_none());
        cells
            .filter_map(move |(question, part)| Some((question.to_owned(), words(record.value(question, part)?, part))))
    });
    unknown.collect()
}

fn words(value: &Value, part: &Part) -> String {
    match (value, part) {
        (Value::Text { text, .. } | Value::Time(text) | Value::Number(text) | Value::Choice(text), _) => text.clone(),
        (Value::Flag(is_yes), Part::Choice(choice)) => format!("{choice}: {is_yes}"),
        (other, _) => serde_json::to_string(other).unwrap_or_default(),
    }
}
