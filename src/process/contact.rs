//! The line that stands beside every number and date (Part 5, 4).

use super::{Answers, current_round};
use crate::forms::client;
use crate::journal::Case;

/// How to reach the person safely, as they said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafeContact<'a> {
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

/// How the person may be reached; `None` while nobody has asked. "Not at all", in whichever copy, stands above all.
pub fn safe_contact(case: &Case) -> Option<SafeContact<'_>> {
    let answers = Answers { case, round: current_round(case) };
    let by = answers.get(client::REACH);
    if by.contains(&"not_at_all") {
        return Some(SafeContact::NotAtAll);
    }
    let is_asked = !by.is_empty();
    is_asked.then(|| {
        SafeContact::Ways(Ways {
            by,
            at: answers.get(client::REACH_AT),
            when: answers.get(client::REACH_WHEN),
            say: answers.get(client::REACH_SAY),
            seen: answers.get(client::REACH_SEEN),
        })
    })
}
