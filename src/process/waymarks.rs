//! The waymarks of a case along its path.

use super::{Follow, PromptState, Stage, prompt_state, prompts, what_follows};
use crate::journal::{Case, RoundId};

/// Where a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageState {
    /// Walked.
    Done,
    /// The case is here.
    Here,
    /// Can be walked, and nothing of it is there yet.
    Open,
    /// Comes with the next version.
    NotBuilt,
}

impl Stage {
    /// Every stage, in the order of the way.
    pub const ALL: [Self; 6] =
        [Self::FirstMeeting, Self::Assessment, Self::Plan, Self::Doing, Self::Evaluation, Self::Closure];

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::FirstMeeting => "stage-first-meeting",
            Self::Assessment => "stage-assessment",
            Self::Plan => "stage-plan",
            Self::Doing => "stage-doing",
            Self::Evaluation => "stage-evaluation",
            Self::Closure => "stage-closure",
        }
    }
}

impl StageState {
    /// The message that says so in words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Done => "stage-state-done",
            Self::Here => "stage-state-here",
            Self::Open => "stage-state-open",
            Self::NotBuilt => "stage-state-not-built",
        }
    }
}

/// Every stage and where it stands.
pub fn waymarks(case: &Case, round: RoundId) -> Vec<(Stage, StageState)> {
    let first = |stage| if stage == Stage::FirstMeeting { first_meeting(case, round) } else { StageState::NotBuilt };
    Stage::ALL.into_iter().map(|stage| (stage, first(stage))).collect()
}

fn first_meeting(case: &Case, round: RoundId) -> StageState {
    let is_begun = prompts().any(|prompt| prompt_state(case, round, prompt) != PromptState::Open);
    match what_follows(case, round) {
        Follow::Done => StageState::Done,
        _ if is_begun => StageState::Here,
        _ => StageState::Open,
    }
}
