//! What the screen offers next. It offers; everything else stays one click away.

use super::rules::{self, Gap, Rule};
use super::{Answers, first_open_prompt, gaps, is_open};
use crate::forms::{FOUR_TAPS, terms};
use crate::journal::{Case, RoundId};

/// What comes next in a first meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// Something cannot wait and nothing is noted about it (R1).
    Safety,
    /// It is not ours to do: help them on to someone else (R2).
    Refer,
    /// They do not want to go on: a kind ending, the door open (R2).
    End,
    /// They said yes: consent and the next day, then the papers (R3, R4).
    Agree,
    /// A prompt is open: [`first_open_prompt`].
    GoOn,
    /// Only the worker's own four taps are open.
    Taps,
    /// Nothing: the first meeting is complete.
    Done,
}

impl Follow {
    /// Its name: the message that offers it is `follow-<id>`, with `.lead`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Refer => "refer",
            Self::End => "end",
            Self::Agree => "agree",
            Self::GoOn => "go-on",
            Self::Taps => "taps",
            Self::Done => "done",
        }
    }
}

/// What comes next. A gap that has its reason is not brought up again.
pub fn what_follows(case: &Case, round: RoundId) -> Follow {
    let answers = Answers { case, round };
    let open: Vec<Gap> = gaps(case, round).into_iter().filter(|gap| gap.reason.is_none()).collect();
    let has = |keys: &[&str]| open.iter().any(|gap| keys.contains(&gap.key));
    let is_agreed = answers.get(terms::DECISION) == Some("yes");
    if has(&["r1-action"]) {
        Follow::Safety
    } else if has(&["r2-referral", "r2-ground", "r2-to", "r2-help"]) {
        Follow::Refer
    } else if has(&["r2-ending", "r2-return"]) {
        Follow::End
    } else if is_agreed && has(&["r3-explained", "r3-consent", "r4-next"]) {
        Follow::Agree
    } else {
        on_the_way(&answers, &open)
    }
}

/// Whoever was helped on or did not want to go on owes no further answers.
fn on_the_way(answers: &Answers<'_>, open: &[Gap]) -> Follow {
    let is_over = rules::is_elsewhere(answers) || answers.get(terms::DECISION) == Some("no");
    let is_looked_at = !open.iter().any(|gap| gap.rule == Rule::R1);
    let next = first_open_prompt(answers.case, answers.round).filter(|_| !(is_over && is_looked_at));
    let has_taps = is_open(answers.case, answers.round, &FOUR_TAPS);
    match next {
        Some(_) => Follow::GoOn,
        None if has_taps => Follow::Taps,
        None => Follow::Done,
    }
}
