//! What the screen offers next. It offers; everything else stays one click away.

use super::rules::{self, Gap, Rule};
use super::{Answers, first_open_prompt, gaps};
use crate::forms::{Prompt, terms};
use crate::journal::{Case, RoundId};

/// What comes next in a first meeting.
#[derive(Debug, Clone, Copy)]
pub enum Follow {
    /// Something cannot wait and nothing is noted about it (R1).
    Safety,
    /// It is not ours to do: help them on to someone else (R2).
    Refer,
    /// They do not want to go on: a kind ending, the door open (R2).
    EndKindly,
    /// They said yes: consent and the next day, then the papers (R3, R4).
    Agree,
    /// A prompt is open.
    GoOn(&'static Prompt),
    /// Nothing: the first meeting is complete.
    Nothing,
}

impl Follow {
    /// The message that offers it, with `.lead`.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Safety => "follow-safety",
            Self::Refer => "follow-refer",
            Self::EndKindly => "follow-end",
            Self::Agree => "follow-agree",
            Self::GoOn(_) => "follow-go-on",
            Self::Nothing => "follow-done",
        }
    }
}

/// What comes next. A gap that has its reason is not brought up again.
pub fn what_follows(case: &Case, round: RoundId) -> Follow {
    let answers = Answers { case, round };
    let open: Vec<Gap<'_>> = gaps(case, round).into_iter().filter(|gap| gap.reason.is_none()).collect();
    let has = |names: &[&str]| open.iter().any(|gap| names.contains(&gap.name));
    let is_agreed = answers.get(terms::DECISION) == Some("yes");
    if has(&["r1-action"]) {
        Follow::Safety
    } else if has(&["r2-referral", "r2-ground", "r2-to", "r2-help"]) {
        Follow::Refer
    } else if has(&["r2-ending", "r2-return"]) {
        Follow::EndKindly
    } else if is_agreed && has(&["r3-explained", "r3-consent", "r4-next"]) {
        Follow::Agree
    } else {
        on_the_way(&answers, &open)
    }
}

/// Whoever was helped on or did not want to go on owes no further answers.
fn on_the_way(answers: &Answers<'_>, open: &[Gap<'_>]) -> Follow {
    let is_over = rules::is_elsewhere(answers) || answers.get(terms::DECISION) == Some("no");
    let is_looked_at = !open.iter().any(|gap| gap.rule == Rule::R1);
    let next = first_open_prompt(answers.case, answers.round).filter(|_| !(is_over && is_looked_at));
    next.map_or(Follow::Nothing, Follow::GoOn)
}
