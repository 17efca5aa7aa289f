//! A date that may be only partly known.

use leptos::{html, prelude::*};

use super::attributes::about_a_person;
use super::choices::{Choice, ChoiceLine};
use super::field::{Described, field_class, field_notes};
use super::owned_text::OwnedText;

/// A date as typed: digits or nothing in each part. Whether it is a date is not decided here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateText {
    /// Day of the month.
    pub day: String,
    /// Month as a number.
    pub month: String,
    /// Year.
    pub year: String,
    /// The person is not sure of it.
    pub about: bool,
    /// The person does not know it.
    pub unknown: bool,
}

impl DateText {
    /// Takes the parts that were stored anew and leaves the others: while one is being stored, the next is typed.
    fn take_what_is_new(&mut self, mut before: Self, mut stored: Self) {
        for part in [Part::Day, Part::Month, Part::Year] {
            if part.of(&mut before) != part.of(&mut stored) {
                part.of(self).clone_from(part.of(&mut stored));
            }
        }
        if (before.about, before.unknown) != (stored.about, stored.unknown) {
            (self.about, self.unknown) = (stored.about, stored.unknown);
        }
    }
}

/// The words of a date field. Without `about` or `unknown` these ticks are absent.
#[derive(Clone, Copy, Debug)]
pub struct DateWords {
    /// Above the day.
    pub day: Signal<String>,
    /// Above the month.
    pub month: Signal<String>,
    /// Above the year.
    pub year: Signal<String>,
    /// Beside the tick "about".
    pub about: MaybeProp<String>,
    /// Beside the tick "not known".
    pub unknown: MaybeProp<String>,
}

/// Which part of a date an input holds.
#[derive(Clone, Copy)]
enum Part {
    Day,
    Month,
    Year,
}

impl Part {
    fn of(self, date: &mut DateText) -> &mut String {
        match self {
            Self::Day => &mut date.day,
            Self::Month => &mut date.month,
            Self::Year => &mut date.year,
        }
    }

    fn digits(self) -> usize {
        if matches!(self, Self::Year) { 4 } else { 2 }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Year => "text-field__input date-field__input date-field__input--year",
            Self::Day | Self::Month => "text-field__input date-field__input",
        }
    }

    /// The digits among what was typed, as many as the part holds.
    fn keep(self, typed: &str) -> String {
        typed.chars().filter(char::is_ascii_digit).take(self.digits()).collect()
    }
}

#[component]
fn PartInput(
    id: String,
    part: Part,
    label: Signal<String>,
    now: RwSignal<DateText>,
    on_leave: Callback<DateText>,
    invalid: Signal<bool>,
) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    let write = move |value: &str| {
        if let Some(input) = node.get_untracked() {
            input.set_value(value);
        }
    };
    let value = Signal::derive(move || part.of(&mut now.get()).clone());
    let text = OwnedText::new(value, move || node.get().map(|input| input.value()), write);
    let typed = move |typed: String| {
        let kept = part.keep(&typed);
        if kept != typed {
            write(&kept);
        }
        now.update(|date| *part.of(date) = kept);
    };
    view! {
        <div class="date-field__part">
            <label for=id.clone()>{label}</label>
            <input
                class=part.class()
                type="text"
                inputmode="numeric"
                id=id
                node_ref=node
                aria-invalid=move || invalid.get().then_some("true")
                on:focus=move |_| text.enter()
                on:input=move |event| typed(event_target_value(&event))
                on:blur=move |event| {
                    if text.leave() {
                        typed(event_target_value(&event));
                        on_leave.run(now.get_untracked());
                    }
                }
                {..about_a_person()}
            />
        </div>
    }
}

/// Day, month and year in three inputs, and optionally "about" and "not known". It tells the whole date, as typed,
/// each time a part is left or a tick changes.
#[component]
pub fn DateField(
    /// The field's id; the day's input has it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    legend: Signal<String>,
    /// The words of the parts and ticks.
    words: DateWords,
    /// The date that stands.
    #[prop(into)]
    value: Signal<DateText>,
    /// Hears the date.
    #[prop(into)]
    on_leave: Callback<DateText>,
    /// Help below the question.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong, if anything.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// The question as a heading, for a page that asks one thing.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let now = RwSignal::new(DateText::default());
    Effect::new(move |before: Option<DateText>| {
        let stored = value.get();
        now.update(|date| date.take_what_is_new(before.unwrap_or_default(), stored.clone()));
        stored
    });
    let described = Described::new(&id, hint, error);
    let invalid = Signal::derive(move || error.get().is_some());
    let part = {
        let id = id.clone();
        move |part, id_end: &str, label| view! { <PartInput id=format!("{id}{id_end}") part label now on_leave invalid /> }
    };
    view! {
        <fieldset class=field_class("date-field", large, error) aria-describedby=move || described.by()>
            <legend class="field__label">{legend}</legend>
            {field_notes(&id, hint, error)}
            <div class="date-field__parts">
                {part(Part::Day, "", words.day)}
                {part(Part::Month, "-month", words.month)}
                {part(Part::Year, "-year", words.year)}
            </div>
            {date_ticks(&id, words, now, on_leave)}
        </fieldset>
    }
}

fn date_ticks(
    id: &str,
    words: DateWords,
    now: RwSignal<DateText>,
    on_leave: Callback<DateText>,
) -> impl IntoView + use<> {
    let tick = |end: &str, label: MaybeProp<String>, get: fn(&DateText) -> bool, set: fn(&mut DateText, bool)| {
        let input_id = format!("{id}-{end}");
        let name = input_id.clone();
        let words = Signal::derive(move || label.get().unwrap_or_default());
        let choice = Choice::new(end, words);
        let checked = Signal::derive(move || now.with(get));
        let on_change = Callback::new(move |on| {
            now.update(|date| set(date, on));
            on_leave.run(now.get_untracked());
        });
        label.get_untracked().map(|_| view! { <ChoiceLine kind="checkbox" input_id name choice checked on_change /> })
    };
    view! {
        <div class="date-field__ticks">
            {tick("about", words.about, |date| date.about, |date, on| date.about = on)}
            {tick("unknown", words.unknown, |date| date.unknown, |date, on| date.unknown = on)}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_keeps_digits_only_and_no_more_than_it_holds() {
        assert_eq!(Part::Day.keep("3rd"), "3");
        assert_eq!(Part::Month.keep("112"), "11");
        assert_eq!(Part::Year.keep(" 2026 "), "2026");
        assert_eq!(Part::Year.keep("MMXXVI"), "");
    }
}
