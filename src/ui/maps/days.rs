//! Of which day a map is: life as it was then, and what was known then.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::board::{Days, day_lines, speak};
use crate::journal::DateAnswer;
use crate::ui::kit::{Button, ButtonKind, DateField, DateText, DateWords};
use crate::ui::state::App;
use crate::ui::text::t;

/// A day in words: what the map says of itself.
pub(super) fn day_words(days: Days) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || speak(app, |speech| day_lines(days, speech).join(" · ")))
}

/// Both days of a map; left empty they are today and now.
#[component]
pub(super) fn DayFields(
    days: Days,
    /// Begins the ids of the fields.
    id: &'static str,
) -> impl IntoView {
    let is_set = move || days.at.get().is_some() || days.known.get().is_some();
    let reset = move |()| {
        days.at.set(None);
        days.known.set(None);
    };
    view! {
        <div class="map-days">
            <DayField id=format!("{id}-at") legend=t("map-day-at") hint=t("map-day-at-hint") day=days.at />
            <DayField id=format!("{id}-known") legend=t("map-day-known") hint=t("map-day-known-hint") day=days.known />
            <Show when=is_set>
                <Button id=format!("{id}-today") label=t("map-day-today") kind=ButtonKind::Quiet on_press=reset />
            </Show>
        </div>
    }
}

/// A whole day, or nothing.
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
    let error = Signal::derive(move || is_wrong().then(|| impossible.get()));
    let words = DateWords {
        day: t("date-day"),
        month: t("date-month"),
        year: t("date-year"),
        about: MaybeProp::default(),
        unknown: MaybeProp::default(),
    };
    view! { <DateField id legend words value=typed on_leave hint error /> }
}

fn day_of(text: &DateText) -> Option<NaiveDate> {
    let date = DateAnswer {
        day: text.day.parse().ok(),
        month: text.month.parse().ok(),
        year: text.year.parse().ok(),
        ..DateAnswer::default()
    };
    date.day()
}

fn text_of(day: Option<NaiveDate>) -> DateText {
    let Some(day) = day else { return DateText::default() };
    let part = |format: &str| day.format(format).to_string();
    DateText { day: part("%-d"), month: part("%-m"), year: part("%Y"), ..DateText::default() }
}
