//! Two copies answered one question differently: both answers stand here until the worker picks.

use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::forms::Spec;
use crate::i18n::{Speech, Texts};
use crate::journal::{Answer, Cell, Change, EventId, Part, Value};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Notice, NoticeKind};
use crate::ui::state::{App, At};
use crate::ui::text::{t, t_with};

/// An answer among those that stand against each other.
#[derive(Clone, PartialEq)]
struct Standing {
    event: EventId,
    value: Value,
    when: String,
}

/// The answers of a part of a question that stand against each other; nothing where there is only one.
#[component]
pub fn Difference(
    /// The record.
    at: At,
    /// The question.
    question: &'static Spec,
    /// The part.
    part: Part,
) -> impl IntoView {
    let shown = part.clone();
    let app = App::here();
    let standing = at.read(move |record| {
        let locale = app.lang().get().tag;
        let given = record.map(|record| record.given(question.id, &part)).filter(|given| given.is_conflict());
        given
            .map(|given| given.0.iter().filter_map(|answer| standing_of(answer, locale)).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    view! {
        <Show when=move || !standing.get().is_empty()>
            {
                let part = shown.clone();
                view! { <Contest at question part standing /> }
            }
        </Show>
    }
}

#[component]
fn Contest(at: At, question: &'static Spec, part: Part, standing: Memo<Vec<Standing>>) -> impl IntoView {
    let rows = move || {
        let part = part.clone();
        standing
            .get()
            .into_iter()
            .map(move |standing| view! { <Row at question part=part.clone() standing /> })
            .collect_view()
    };
    view! {
        <div class="difference">
            <Notice kind=NoticeKind::Due title=t("difference-title")>
                <ul class="difference__list">{rows}</ul>
            </Notice>
        </div>
    }
}

#[component]
fn Row(at: At, question: &'static Spec, part: Part, standing: Standing) -> impl IntoView {
    let app = App::here();
    let Standing { event, value, when } = standing;
    let (shown, of) = (value.clone(), part.clone());
    let words = Signal::derive(move || app.texts.with(|texts| words_of(texts, question, &of, &shown)));
    let keep = move |()| {
        let cell = Cell { record: at.record, question: question.id.to_owned(), part: part.clone() };
        app.write(at.journal, vec![Change::Settle(cell, value.clone())]);
    };
    let said = words;
    view! {
        <li class="difference__row" id=format!("difference-{event}")>
            <p class="difference__words" translate="no" dir="auto">{words}</p>
            <p class="small">{when}</p>
            <Button
                label=t("difference-keep")
                about=t_with("difference-keep-about", move |args| args.set("words", said.get()))
                kind=ButtonKind::Second
                on_press=keep
            />
        </li>
    }
}

fn standing_of(answer: &Answer<'_>, locale: &str) -> Option<Standing> {
    let when = intl::moment_here(locale, answer.event.at.timestamp_millis());
    answer.value.map(|value| Standing { event: answer.event.id, value: value.clone(), when })
}

/// An answer in the words of the screen's language.
fn words_of(texts: &Texts, question: &Spec, part: &Part, value: &Value) -> String {
    let locale = texts.lang().tag;
    let day = |day| intl::date(locale, day, DateStyle::Long);
    let words = process::answer_in_words(&Speech { texts, day: &day }, question.id, part, value);
    words.unwrap_or_else(|| texts.get("difference-empty"))
}
