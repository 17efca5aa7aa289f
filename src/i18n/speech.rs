//! What paper and screen need to speak a language: its texts, and how it writes days.

use chrono::NaiveDate;

use super::Texts;
use crate::forms::Spec;
use crate::journal::DateAnswer;

/// A language as papers are written in it. How a day is written is the browser's `Intl` to say, a fixed rule in tests.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// A day in words.
    pub day: &'a dyn Fn(NaiveDate) -> String,
}

impl Speech<'_> {
    /// A text.
    pub fn text(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A day that may be known in part; `None` if nothing is known.
    pub fn date(&self, date: &DateAnswer) -> Option<String> {
        let day = date.day().map(self.day).or_else(|| self.partly(date))?;
        Some(if date.about { self.about(day) } else { day })
    }

    /// The question's heading on paper and in lists: its short form, if it has one.
    pub fn heading(&self, question: &Spec) -> String {
        self.texts.heading(question)
    }

    /// The words of a choice.
    pub fn choice(&self, question: &Spec, choice: &str) -> String {
        self.texts.choice(question, choice)
    }

    /// That a day, or how long something is, is not known exactly.
    pub fn about(&self, day: String) -> String {
        let mut args = super::Args::new();
        args.set("day", day);
        self.texts.get_with("date-about", &args)
    }

    fn partly(&self, date: &DateAnswer) -> Option<String> {
        let year = date.year?.to_string();
        Some(date.month.map_or_else(|| year.clone(), |month| self.month(month, &year)))
    }

    /// A month by its name, or by its number where the language would have to inflect the name in a sentence.
    fn month(&self, month: u32, year: &str) -> String {
        let mut args = super::Args::new();
        args.set("month", month);
        args.set("year", year);
        self.texts.get_with("date-of-month", &args)
    }
}
