//! What both hear of the work before they agree: how it goes and how it ends, what each may and what each owes (4-8;
//! Part 5, 1). Messages only; the same stand on the screen and on the agreement.

use super::Answers;
use crate::forms::{arrival, compelled};
use crate::journal::{Case, RoundId};

/// Whether somebody requires that the person comes (Part 5, 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// It is their own wish: they stop when they want to, and nothing follows.
    Freely,
    /// It is required: they are not promised what is not theirs to choose.
    Required,
}

impl Coming {
    /// As it is in a round.
    pub fn of(case: &Case, round: RoundId) -> Self {
        let answers = Answers { case, round };
        let is_required = answers.get(arrival::WILL) == Some("compelled") || answers.has(&compelled::MUST.spec);
        if is_required { Self::Required } else { Self::Freely }
    }
}

/// What I owe, and where I may say no.
const MINE: [&str; 3] = ["paper-agreement-mine-promise", "paper-agreement-mine-ask", "paper-agreement-mine-refuse"];

/// What I ask.
const THEIRS: [&str; 3] = ["paper-agreement-theirs-tell", "paper-agreement-theirs-true", "paper-agreement-theirs-safe"];

/// What the person can do at any time.
pub fn rights(coming: Coming) -> [&'static str; 4] {
    let stop = match coming {
        Coming::Freely => "paper-agreement-rights-stop",
        Coming::Required => "paper-agreement-rights-refuse",
    };
    [stop, "paper-agreement-rights-see", "paper-agreement-rights-correct", "paper-agreement-rights-complain"]
}

/// What happens first, what both do then, and how it ends.
fn course(coming: Coming) -> [&'static str; 3] {
    let end = match coming {
        Coming::Freely => "paper-agreement-course-end",
        Coming::Required => "paper-agreement-course-required",
    };
    ["paper-agreement-course-first", "paper-agreement-course-then", end]
}

/// All of it: each heading, and the sentences under it.
pub fn mutual(coming: Coming) -> [(&'static str, Vec<&'static str>); 4] {
    [
        ("paper-agreement-course", course(coming).into()),
        ("paper-agreement-rights", rights(coming).into()),
        ("paper-agreement-mine", MINE.into()),
        ("paper-agreement-theirs", THEIRS.into()),
    ]
}
