//! The line that stands beside every number and date (Part 5, 4).

use super::{Answers, current_round};
use crate::forms::{Spec, client};
use crate::i18n::Texts;
use crate::journal::Case;
use crate::sorting::sort_by_key;

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

/// The ways in which the person may be reached, and what helps them to understand.
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
    /// The language they want to speak.
    pub language: Option<&'a str>,
    /// Whether they want an interpreter.
    pub has_interpreter: bool,
    /// Choices of [`client::SUPPORT`], "none" left out.
    pub support: Vec<&'a str>,
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
            language: answers.get(client::LANGUAGE),
            has_interpreter: answers.get(client::INTERPRETER).unwrap_or_default(),
            support: answers.get(client::SUPPORT).into_iter().filter(|choice| *choice != "none").collect(),
        }
    }

    fn line(&self, texts: &Texts) -> String {
        let by = as_asked(&client::REACH.spec, &self.by);
        let by = by.into_iter().map(|choice| texts.choice(&client::REACH.spec, choice));
        let parts = by.chain(self.at.map(str::to_owned)).chain(self.labelled(texts));
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// What is known beside the number, each under its label.
    fn labelled(&self, texts: &Texts) -> Vec<String> {
        let chosen = |question: &Spec, choices: &[&str]| {
            let words: Vec<_> =
                as_asked(question, choices).iter().map(|choice| texts.choice(question, choice)).collect();
            (!words.is_empty()).then(|| words.join(", "))
        };
        let own = |words: Option<&str>| words.map(str::to_owned);
        let interpreter = if self.has_interpreter { &["yes"][..] } else { &[] };
        let parts: [(&Spec, Option<String>); 6] = [
            (&client::REACH_WHEN.spec, own(self.when)),
            (&client::REACH_SAY.spec, own(self.say)),
            (&client::REACH_SEEN.spec, own(self.seen)),
            (&client::LANGUAGE.spec, own(self.language)),
            (&client::INTERPRETER.spec, chosen(&client::INTERPRETER.spec, interpreter)),
            (&client::SUPPORT.spec, chosen(&client::SUPPORT.spec, &self.support)),
        ];
        let label =
            |(question, words): (&Spec, Option<String>)| Some(format!("{}: {}", texts.heading(question), words?));
        parts.into_iter().filter_map(label).collect()
    }
}

/// Choices in the order in which they are asked; what a newer version added, last.
fn as_asked<'a>(question: &Spec, choices: &[&'a str]) -> Vec<&'a str> {
    let place = |choice: &&str| question.choices.iter().position(|known| known == choice).unwrap_or(usize::MAX);
    let mut choices = choices.to_vec();
    sort_by_key(&mut choices, place);
    choices
}
