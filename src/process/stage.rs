//! Where a case is on its way.

use serde::{Deserialize, Serialize};

use super::{Answers, Follow, Gap, begins_with_a_meeting, gaps, has_ended, meeting_follows, prompt_state, prompts};
use crate::forms::{self, Ask, Body, RecordKind, StageForm, assessment, closure, evaluation, goal, need, plan};
use crate::journal::{Case, RoundId};
use crate::process::PromptState;

/// The waymarks of a case, in the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Stage {
    /// First contact, intake, the six questions, preliminary agreement.
    #[default]
    FirstMeeting,
    /// Needs, strengths, resources.
    Assessment,
    /// Goals and steps.
    Plan,
    /// Carrying the plan out.
    Doing,
    /// What was reached.
    Evaluation,
    /// The final report, the ending.
    Closure,
}

/// Where a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageState {
    /// Walked, and nothing of it is open.
    Done,
    /// The case is here.
    Here,
    /// Something of it is there, or open.
    Open,
    /// Nothing of it is there yet. It can be walked all the same.
    Later,
}

/// A stage of a case and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waymark {
    /// The stage.
    pub stage: Stage,
    /// How it stands.
    pub state: StageState,
    /// How much of it the rules find open, reasons aside.
    pub open: usize,
}

impl Stage {
    /// Every stage, in the order of the way.
    pub const ALL: [Self; 6] =
        [Self::FirstMeeting, Self::Assessment, Self::Plan, Self::Doing, Self::Evaluation, Self::Closure];

    /// Stands in addresses; of all but the first meeting also the id of its [`StageForm`].
    pub const fn id(self) -> &'static str {
        match self {
            Self::FirstMeeting => "first-meeting",
            Self::Assessment => "assessment",
            Self::Plan => "plan",
            Self::Doing => "doing",
            Self::Evaluation => "evaluation",
            Self::Closure => "closure",
        }
    }

    /// The message that names it, with `.lead`.
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

    /// What it asks; the first meeting has prompts of its own.
    pub fn form(self) -> Option<&'static StageForm> {
        forms::stage_form(self.id())
    }
}

impl StageState {
    /// The message that says so in words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Done => "stage-state-done",
            Self::Here => "stage-state-here",
            Self::Open => "stage-state-open",
            Self::Later => "stage-state-later",
        }
    }
}

/// Where a round of a case is. What is furthest along the way decides; an outcome that keeps the plan leads back to
/// carrying it out.
pub fn stage(case: &Case, round: RoundId) -> Stage {
    let answers = Answers { case, round };
    let is_there = |kind: &RecordKind| !answers.all(kind).is_empty();
    if answers.has(&closure::HOW.spec) || answers.has(&closure::CLOSED.spec) {
        return Stage::Closure;
    }
    match last_outcome(&answers) {
        Some(Some("close" | "others")) => return Stage::Closure,
        Some(None | Some("revise")) => return Stage::Evaluation,
        _ => {}
    }
    if answers.has(&plan::MANNER.spec) {
        Stage::Doing
    } else if is_there(&goal::GOAL) {
        Stage::Plan
    } else if is_there(&need::NEED) || is_there(&assessment::ASSESSMENT) || has_met(&answers) {
        Stage::Assessment
    } else {
        Stage::FirstMeeting
    }
}

/// The outcome of the round's last evaluation: `None` without an evaluation, `Some(None)` while it is open.
pub(super) fn last_outcome<'a>(answers: &Answers<'a>) -> Option<Option<&'a str>> {
    let last = answers.all(&evaluation::EVALUATION).pop()?;
    Some(last.get(evaluation::OUTCOME))
}

/// The outcome that both chose when they last looked back, if they did.
pub fn outcome(case: &Case, round: RoundId) -> Option<&str> {
    last_outcome(&Answers { case, round }).flatten()
}

/// Whether the first meeting lies behind and the work goes on.
fn has_met(answers: &Answers<'_>) -> bool {
    !begins_with_a_meeting(answers.case, answers.round)
        || meeting_follows(answers.case, answers.round) == Follow::Assess
}

/// Every stage and how it stands.
pub fn waymarks(case: &Case, round: RoundId) -> Vec<Waymark> {
    let (here, has_ended) = (stage(case, round), has_ended(case, round));
    let gaps: Vec<Gap> = gaps(case, round).into_iter().filter(|gap| gap.reason.is_none()).collect();
    let waymark = |stage: Stage| {
        let open = gaps.iter().filter(|gap| gap.stage() == Some(stage)).count();
        let is_begun = is_begun(case, round, stage);
        let state = match stage.cmp(&here) {
            _ if has_ended && is_begun => StageState::Done,
            std::cmp::Ordering::Equal if !has_ended => StageState::Here,
            _ if !is_begun => StageState::Later,
            std::cmp::Ordering::Less if open == 0 => StageState::Done,
            _ => StageState::Open,
        };
        Waymark { stage, state, open }
    };
    Stage::ALL.into_iter().map(waymark).collect()
}

/// Whether anything of a stage is there. The day agreed at the first meeting is of that meeting, not of the work.
fn is_begun(case: &Case, round: RoundId, stage: Stage) -> bool {
    let answers = Answers { case, round };
    let is_further = |kind: &RecordKind| {
        let first = kind.first_id(case.id(), round);
        answers.all(kind).iter().any(|record| record.id() != first)
    };
    match stage.form() {
        None => prompts().any(|prompt| prompt_state(case, round, prompt) != PromptState::Open),
        Some(form) => form.sections.iter().any(|section| match section.body {
            Body::Questions(questions) => questions.iter().any(|question| answers.has(question)),
            Body::Records(list) => list.is_open && is_further(list.kind),
            Body::Shown(_) => false,
        }),
    }
}
