//! How to reach the person safely, in one line: beside every number and date (casework.md Part 5, 4).

use leptos::prelude::*;

use crate::process;
use crate::ui::state::{App, Journal};

/// The line.
pub fn contact_words(journal: Journal) -> Signal<String> {
    let app = App::here();
    Signal::derive(move || app.texts.with(|texts| journal.case.with(|case| process::safe_contact(case).line(texts))))
}

/// Whether a careless call or letter could do harm.
pub fn is_careful(journal: Journal) -> Signal<bool> {
    Signal::derive(move || journal.case.with(|case| process::safe_contact(case).is_careful()))
}
