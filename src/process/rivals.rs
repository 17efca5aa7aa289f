//! Goals that may get in each other's way (0-30). It is noted at one of the two; both say it.

use super::title;
use crate::forms::{Ask, goal};
use crate::i18n::Speech;
use crate::journal::Record;

/// A goal that another may clash with.
#[derive(Clone, Copy)]
pub struct Rival<'a> {
    /// The other goal.
    pub goal: Record<'a>,
    /// How the two handle it, if they have said so.
    pub handling: Option<&'a str>,
}

/// The goals of its round that a goal may clash with, whichever of the two says so, each once.
pub fn rivals<'a>(goal: &Record<'a>) -> Vec<Rival<'a>> {
    let case = goal.case();
    let all = case.records_of(goal::GOAL.id).into_iter();
    let others = all.filter(|other| other.id() != goal.id() && other.round() == goal.round());
    others
        .filter_map(|other| {
            let says = |one: &Record<'a>, to: &Record<'a>| one.get(goal::AGAINST) == Some(to.id());
            let handled = |one: &Record<'a>| one.get(goal::HANDLING);
            match (says(goal, &other), says(&other, goal)) {
                (true, true) => Some(Rival { goal: other, handling: handled(goal).or_else(|| handled(&other)) }),
                (true, false) => Some(Rival { goal: other, handling: handled(goal) }),
                (false, true) => Some(Rival { goal: other, handling: handled(&other) }),
                (false, false) => None,
            }
        })
        .collect()
}

impl Rival<'_> {
    /// Labels and words: which goal, and how it is handled. Empty where the other goal says nothing yet.
    pub fn facts(&self, speech: &Speech<'_>) -> Vec<(String, String)> {
        let Some(words) = title(&self.goal) else { return Vec::new() };
        let label = |question| speech.heading(question);
        let handling = self.handling.map(|words| (label(&goal::HANDLING.spec), words.to_owned()));
        [(label(&goal::AGAINST.spec), words.to_owned())].into_iter().chain(handling).collect()
    }
}
