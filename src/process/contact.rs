//! The line that stands beside every number and date (Part 5, 4).

use super::{Answers, current_round};
use crate::forms::{Spec, client};
use crate::i18n::Texts;
use crate::journal::Case;

/// How to reach the person safely, as they said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafeContact<'a> {
    /// Nobody has asked; so nobody calls.
    Unasked,
    /// Not at all. No number is handed out, whatever else was once written down.
    NotAtAll,
    /// In these ways.
    Ways(Ways<'a>),
}

/// The ways in which the person may be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways<'a> {
    /// Choices of [`client::REACH`].
    pub by: Vec<&'a str>,
    /// The number or address.
    pub at: Option<&'a str>,
    /// When it is safe.
    pub when: Option<&'a str>,
    /// What may be said to whoever answers.
    pub say: Option<&'a str>,
    /// Who else could see or hear it.
    pub seen: Option<&'a str>,
}

/// How the person may be reached. "Not at all", in whichever copy, stands above all.
pub fn safe_contact(case: &Case) -> SafeContact<'_> {
    let answers = Answers { case, round: current_round(case) };
    let by = answers.get(client::REACH);
    if by.contains(&"not_at_all") {
        SafeContact::NotAtAll
    } else if by.is_empty() {
        SafeContact::Unasked
    } else {
        SafeContact::Ways(Ways::of(&answers, by))
    }
}

impl SafeContact<'_> {
    /// In words, for one line: labels and what the person said, side by side.
    pub fn line(&self, texts: &Texts) -> String {
        match self {
            Self::Unasked => texts.get("contact-unknown"),
            Self::NotAtAll => texts.get("contact-not-at-all"),
            Self::Ways(ways) => ways.line(texts),
        }
    }

    /// Whether a careless call or letter could do harm.
    pub fn is_careful(&self) -> bool {
        match self {
            Self::Unasked | Self::NotAtAll => true,
            Self::Ways(ways) => ways.seen.is_some(),
        }
    }
}

impl<'a> Ways<'a> {
    fn of(answers: &Answers<'a>, by: Vec<&'a str>) -> Self {
        Self {
            by,
            at: answers.get(client::REACH_AT),
            when: answers.get(client::REACH_WHEN),
            say: answers.get(client::REACH_SAY),
            seen: answers.get(client::REACH_SEEN),
        }
    }

    fn line(&self, texts: &Texts) -> String {
        let by = self.by.iter().map(|choice| texts.choice(&client::REACH.spec, choice));
        let said = [
            (&client::REACH_WHEN.spec, self.when),
            (&client::REACH_SAY.spec, self.say),
            (&client::REACH_SEEN.spec, self.seen),
        ];
        let labelled = |(question, words): (&Spec, Option<&str>)| {
            words.map(|words| format!("{}: {words}", texts.heading(question)))
        };
        let parts = by.chain(self.at.map(str::to_owned)).chain(said.into_iter().filter_map(labelled));
        parts.collect::<Vec<_>>().join(" · ")
    }
}
