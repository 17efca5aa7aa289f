//! What a rule finds open.

use crate::forms::{Ask, reason};
use crate::journal::Record;
use crate::process::Answers;

/// A rule of casework.md, Part 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Safety first.
    R1,
    /// Refer and help connect, or end kindly with the door open.
    R2,
    /// Limits told before the story; consent understood and given.
    R3,
    /// Summary, confirmation by both, preliminary agreement, next meeting.
    R4,
}

impl Rule {
    /// Its number, as a [`reason`] record stores it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::R1 => "R1",
            Self::R2 => "R2",
            Self::R3 => "R3",
            Self::R4 => "R4",
        }
    }

    /// The message that names it, with `.lead`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::R1 => "rule-r1",
            Self::R2 => "rule-r2",
            Self::R3 => "rule-r3",
            Self::R4 => "rule-r4",
        }
    }
}

/// Something a rule finds open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap<'a> {
    /// The rule.
    pub rule: Rule,
    /// What is open.
    pub name: &'static str,
    /// The prompt where it is closed.
    pub prompt: &'static str,
    /// Why it is left open, if somebody said so.
    pub reason: Option<&'a str>,
}

impl<'a> Gap<'a> {
    pub(super) const fn new(rule: Rule, name: &'static str, prompt: &'static str) -> Self {
        Self { rule, name, prompt, reason: None }
    }

    /// The message that says what is open, with `.do`.
    pub fn message(&self) -> String {
        format!("gap-{}", self.name)
    }

    pub(super) fn with_reason(self, answers: &Answers<'a>) -> Self {
        let concerns = |record: &Record<'a>| record.get(reason::RULE) == Some(self.rule.id());
        let all = answers.all(&reason::REASON).into_iter().filter(concerns);
        Self { reason: all.filter_map(|record| record.get(reason::WHY)).next_back(), ..self }
    }
}
