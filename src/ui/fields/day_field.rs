//! A whole day that is chosen and is no answer: of which day a map is, until when something is kept.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::date_field::{date_of, date_text, date_words};
use crate::ui::kit::{DateField, DateText, DateWords};
use crate::ui::text::t;

/// One whole day, sure and known; left empty it is none.
#[component]
pub fn DayField(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// What the day is.
    legend: Signal<String>,
    /// Help below.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong with a day that there is, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The day.
    day: RwSignal<Option<NaiveDate>>,
) -> impl IntoView {
    let typed = RwSignal::new(text_of(day.get_untracked()));
    // A day that is set elsewhere shows; what is being typed stays.
    Effect::new(move |_| {
        let set = day.get();
        if day_of(&typed.get_untracked()) != set {
            typed.set(text_of(set));
        }
    });
    let on_leave = Callback::new(move |text: DateText| {
        typed.set(text.clone());
        day.set(day_of(&text));
    });
    let impossible = t("field-no-such-day");
    let is_wrong = move || {
        typed.with(|text| {
            !text.year.is_empty() && !text.month.is_empty() && !text.day.is_empty() && day_of(text).is_none()
        })
    };
    let error = Signal::derive(move || is_wrong().then(|| impossible.get()).or_else(|| error.get()));
    let words = DateWords { about: MaybeProp::default(), unknown: MaybeProp::default(), ..date_words() };
    view! { <DateField id legend words value=typed on_leave hint error /> }
}

fn day_of(text: &DateText) -> Option<NaiveDate> {
    date_of(text).day()
}

fn text_of(day: Option<NaiveDate>) -> DateText {
    day.map(|day| date_text(&day.into())).unwrap_or_default()
}
