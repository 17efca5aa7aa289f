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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The rule.
    pub rule: Rule,
    /// What is open.
    pub key: &'static str,
    /// The prompt where it is closed; `referral` and `ending` are places of their own.
    pub prompt: &'static str,
    /// Why it is left open, if somebody said so: a reason for this or for the whole rule.
    pub reason: Option<String>,
}

impl Gap {
    pub(super) const fn new(rule: Rule, key: &'static str, prompt: &'static str) -> Self {
        Self { rule, key, prompt, reason: None }
    }

    /// The message that says what is open, with `.do`.
    pub fn message(&self) -> String {
        format!("gap-{}", self.key)
    }

    pub(super) fn with_reason(self, answers: &Answers<'_>) -> Self {
        let all = answers.all(&reason::REASON).into_iter().filter(|record| self.is_meant_by(record));
        let reason = all.filter_map(|record| record.get(reason::WHY)).next_back().map(str::to_owned);
        Self { reason, ..self }
    }

    fn is_meant_by(&self, record: &Record<'_>) -> bool {
        record.get(reason::RULE).is_some_and(|meant| meant == self.key || meant == self.rule.id())
    }
}
