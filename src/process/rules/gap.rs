//! What a rule finds open.

use chrono::NaiveDate;

use crate::forms::{Ask, reason};
use crate::journal::{EventId, Record};
use crate::process::{Answers, Stage};

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
    /// The order of the goals is the person's.
    R5,
    /// Every step has who, what, by when.
    R6,
    /// No resource: find, create or advocate.
    R7,
    /// Looked back on by both; deviation and unmet goals lead back to the assessment.
    R8,
    /// Completed, or ended otherwise, with what belongs to it.
    R9,
    /// A colleague is offered with reasons, and the person's opinion is asked.
    R12,
    /// Deciding for someone.
    R13a,
    /// Sharing without consent.
    R13b,
}

impl Rule {
    /// Every rule that can find something open in a case. R10 and R11 are about the agency's limits.
    pub const ALL: [Self; 12] = [
        Self::R1,
        Self::R2,
        Self::R3,
        Self::R4,
        Self::R5,
        Self::R6,
        Self::R7,
        Self::R8,
        Self::R9,
        Self::R12,
        Self::R13a,
        Self::R13b,
    ];

    /// Its number, as a [`reason`] record stores it.
    pub const fn id(self) -> &'static str {
        self.names().0
    }

    /// The message that names it, with `.lead`.
    pub const fn message(self) -> &'static str {
        self.names().1
    }

    /// The items of casework.md that it answers to, as Part 2 names them. The tests read them; what is sent to a device
    /// leaves them out.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn cites(self) -> &'static [&'static str] {
        match self {
            Self::R1 => &["1-29"],
            Self::R2 => &["1-7", "1-9", "2-12"],
            Self::R3 => &["4-8"],
            Self::R4 => &["0-12", "0-13", "0-14", "0-15", "0-16", "0-17", "0-18"],
            Self::R5 => &["0-31", "1-31"],
            Self::R6 => &["0-36", "3-5"],
            Self::R7 => &["2-21"],
            Self::R8 => &["0-43", "2-41"],
            Self::R9 => &["0-42", "0-43", "0-44", "0-45", "0-46"],
            Self::R12 => &["1-30", "4-6", "4-7"],
            Self::R13a => &["2-29"],
            Self::R13b => &["1-29"],
        }
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::R1 => ("R1", "rule-r1"),
            Self::R2 => ("R2", "rule-r2"),
            Self::R3 => ("R3", "rule-r3"),
            Self::R4 => ("R4", "rule-r4"),
            Self::R5 => ("R5", "rule-r5"),
            Self::R6 => ("R6", "rule-r6"),
            Self::R7 => ("R7", "rule-r7"),
            Self::R8 => ("R8", "rule-r8"),
            Self::R9 => ("R9", "rule-r9"),
            Self::R12 => ("R12", "rule-r12"),
            Self::R13a => ("R13a", "rule-r13a"),
            Self::R13b => ("R13b", "rule-r13b"),
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
    /// The prompt or the stage where it is closed; `referral`, `ending` and `page/…` are places of their own.
    pub prompt: &'static str,
    /// Why it is left open, if somebody said so: a reason for this or for the whole rule.
    pub reason: Option<String>,
    since: Option<Since>,
}

/// Since when something is open. A reason from before was given for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Since {
    /// Since this was written.
    Event((u64, EventId)),
    /// Since this day is over.
    Day(NaiveDate),
}

impl Gap {
    pub(super) const fn new(rule: Rule, key: &'static str, prompt: &'static str) -> Self {
        Self { rule, key, prompt, reason: None, since: None }
    }

    /// Only a reason from afterwards counts.
    pub(super) fn since(self, since: Since) -> Self {
        Self { since: Some(since), ..self }
    }

    /// The stage where it is closed; none where that is a page on demand, which is of no stage.
    pub fn stage(&self) -> Option<Stage> {
        if self.prompt.starts_with("page/") {
            return None;
        }
        let is_there = |stage: &Stage| stage.id() == self.prompt;
        Some(Stage::ALL.into_iter().find(is_there).unwrap_or(Stage::FirstMeeting))
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
            && self.since.is_none_or(|since| is_given_after(record, since))
    }
}

fn is_given_after(record: &Record<'_>, since: Since) -> bool {
    let given = record.given(reason::WHY.spec.id, &reason::WHY.spec.first_part());
    given.0.last().is_some_and(|answer| match since {
        Since::Event(order) => answer.event.order() > order,
        Since::Day(day) => answer.event.at.date_naive() > day,
    })
}
