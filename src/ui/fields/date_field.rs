//! Questions that are answered with a day.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::journal::{DateAnswer, Part, Value};
use crate::ui::kit::{DateField, DateText, DateWords};
use crate::ui::state::{App, At};
use crate::ui::text::{asked, t, t_attribute};

/// A day. What cannot be a day is kept as it was written and said to be none.
#[component]
pub(super) fn Day(at: At, question: &'static Spec) -> impl IntoView {
    let answer =
        at.read(move |record| match record.and_then(|record| record.value(question.id, &Part::Whole).cloned()) {
            Some(Value::Date(date)) => date,
            _ => DateAnswer::default(),
        });
    let app = App::here();
    let on_leave = Callback::new(move |text: DateText| {
        let date = date_of(&text);
        let value = if date == DateAnswer::default() { Value::Cleared } else { Value::Date(date) };
        app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
    });
    let impossible = t("field-no-such-day");
    let error = Signal::derive(move || (!answer.get().is_possible()).then(|| impossible.get()));
    view! {
        <DateField
            id=at.field_id(question)
            legend=asked(question)
            words=date_words()
            value=Signal::derive(move || date_text(&answer.get()))
            on_leave
            hint=t_attribute(question.message(), "hint")
            error
        />
    }
}

/// The words of a date field.
pub(super) fn date_words() -> DateWords {
    DateWords {
        day: t("date-day"),
        month: t("date-month"),
        year: t("date-year"),
        about: t("date-is-about").into(),
        unknown: t("date-unknown").into(),
    }
}

/// The date that was typed.
pub(super) fn date_of(text: &DateText) -> DateAnswer {
    DateAnswer {
        day: text.day.parse().ok(),
        month: text.month.parse().ok(),
        year: text.year.parse().ok(),
        about: text.about,
        unknown: text.unknown,
    }
}

/// A date as it is typed.
pub(super) fn date_text(date: &DateAnswer) -> DateText {
    let text = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    DateText {
        day: text(date.day),
        month: text(date.month),
        year: date.year.map(|year| year.to_string()).unwrap_or_default(),
        about: date.about,
        unknown: date.unknown,
    }
}
