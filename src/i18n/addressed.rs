//! A language as a paper speaks it to somebody.

use chrono::NaiveDate;

use super::{Audience, Lang, Speech};
use crate::forms::Spec;
use crate::journal::DateAnswer;

/// What [`Speech`] says, worded for whoever it is said to.
#[derive(Clone, Copy)]
pub struct Addressed<'a> {
    /// The language.
    pub speech: &'a Speech<'a>,
    /// To whom.
    pub to: Audience,
}

impl Addressed<'_> {
    /// The language.
    pub fn lang(&self) -> &'static Lang {
        self.speech.texts.lang()
    }

    /// A text.
    pub fn text(&self, id: &str) -> String {
        self.speech.texts.get_to(self.to, id)
    }

    /// A day in words.
    pub fn day(&self, day: NaiveDate) -> String {
        (self.speech.day)(day)
    }

    /// A day that may be known in part; `None` if nothing is known.
    pub fn date(&self, date: &DateAnswer) -> Option<String> {
        self.speech.date(date)
    }

    /// The question's heading: its short form, if it has one.
    pub fn heading(&self, question: &Spec) -> String {
        self.speech.texts.heading_to(self.to, question)
    }

    /// The words of a choice.
    pub fn choice(&self, question: &Spec, choice: &str) -> String {
        self.speech.texts.choice_to(self.to, question, choice)
    }
}
