//! What the screen offers next. It offers; everything else stays one click away.

use chrono::NaiveDate;

use super::rules::{self, Gap, Rule};
use super::stage::last_outcome;
use super::{Answers, DueKind, Stage, dues, first_open_prompt, gaps, has_ended, is_open, is_resting, stage, work_end};
use crate::forms::{
    Ask, FOUR_TAPS, RecordKind, assessment, ending, evaluation, goal, need, resource, step, strength, terms,
};
use crate::journal::{Case, RoundId};

/// What comes next.
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
    /// Nothing: helped on elsewhere, kindly ended, or time to think is wanted.
    Done,
    /// Needs, what the person manages, strengths and help at hand.
    Assess,
    /// Goals and steps.
    MakePlan,
    /// A plan that is not agreed yet.
    AgreePlan,
    /// The plan runs.
    CarryOut,
    /// In touch from time to time, instead of intensive work (outcome 4 of 2-41).
    InTouch,
    /// Time to look back together: the day has come, all steps have a result, or it was begun.
    LookBack,
    /// Deviation, or goals unmet: back to the assessment (R8).
    BeginAgain,
    /// The work comes to its end (R9).
    Close,
    /// The case is closed, and can be opened again.
    Closed,
}

impl Follow {
    /// Every one.
    pub const ALL: [Self; 16] = [
        Self::Safety,
        Self::Refer,
        Self::End,
        Self::Agree,
        Self::GoOn,
        Self::Taps,
        Self::Done,
        Self::Assess,
        Self::MakePlan,
        Self::AgreePlan,
        Self::CarryOut,
        Self::InTouch,
        Self::LookBack,
        Self::BeginAgain,
        Self::Close,
        Self::Closed,
    ];

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
            Self::Assess => "assess",
            Self::MakePlan => "make-plan",
            Self::AgreePlan => "agree-plan",
            Self::CarryOut => "carry-out",
            Self::InTouch => "in-touch",
            Self::LookBack => "look-back",
            Self::BeginAgain => "begin-again",
            Self::Close => "close",
            Self::Closed => "closed",
        }
    }
}

/// What comes next in a case, today. A gap that has its reason is not brought up again. While consent to the work has ended
/// nothing follows but its end.
pub fn what_follows(case: &Case, round: RoundId, today: NaiveDate) -> Follow {
    let answers = Answers { case, round };
    let has_ended = has_ended(case, round);
    if has_ended && answers.get(ending::WHY).is_none() {
        return Follow::Closed;
    }
    let at = stage(case, round);
    let is_without_consent = !has_ended && work_end(case, round).is_some();
    if at == Stage::FirstMeeting && !is_without_consent {
        return meeting_follows(case, round);
    }
    let open = gaps(case, round);
    let has = |keys: &[&str]| open.iter().any(|gap| gap.reason.is_none() && keys.contains(&gap.key));
    // Whoever takes their consent back stays protected (R1).
    if has(&["r1-action", "r1-again"]) {
        Follow::Safety
    } else if is_without_consent {
        Follow::Close
    } else if has(&["r2-referral", "r2-ground", "r2-to", "r2-help"]) {
        Follow::Refer
    } else {
        after_the_meeting(&answers, at, today)
    }
}

fn after_the_meeting(answers: &Answers<'_>, at: Stage, today: NaiveDate) -> Follow {
    match at {
        Stage::FirstMeeting | Stage::Assessment if is_assessed(answers) => Follow::MakePlan,
        Stage::FirstMeeting | Stage::Assessment => Follow::Assess,
        Stage::Plan => of_plan(answers),
        Stage::Doing if is_time_to_look_back(answers, today) => Follow::LookBack,
        Stage::Doing if is_resting(answers.case, answers.round) => Follow::InTouch,
        Stage::Doing => Follow::CarryOut,
        Stage::Evaluation if last_outcome(answers) == Some(Some("revise")) => Follow::BeginAgain,
        Stage::Evaluation => Follow::LookBack,
        Stage::Closure => Follow::Close,
    }
}

/// A plan can be agreed once every goal has a step.
fn of_plan(answers: &Answers<'_>) -> Follow {
    let has_step = |goal: &crate::journal::Record<'_>| !answers.under(&step::STEP, step::GOAL_OF, goal.id()).is_empty();
    if answers.all(&goal::GOAL).iter().all(has_step) { Follow::AgreePlan } else { Follow::MakePlan }
}

/// Something is hard, something is managed, and somebody or something helps. Needs, strengths and help at hand stay true
/// when the work begins again.
fn is_assessed(answers: &Answers<'_>) -> bool {
    let is_there = |kind: &RecordKind| !answers.case.records_of(kind.id).is_empty();
    let helps = is_there(&strength::STRENGTH) || is_there(&resource::RESOURCE);
    is_there(&need::NEED) && answers.has(&assessment::ALONE.spec) && helps
}

fn is_time_to_look_back(answers: &Answers<'_>, today: NaiveDate) -> bool {
    let is_look = |kind: DueKind| matches!(kind, DueKind::Review | DueKind::PlanEnd);
    let has_come = dues(answers.case, answers.round).iter().any(|due| is_look(due.kind) && due.day <= today);
    let steps = answers.all(&step::STEP);
    let is_walked = !steps.is_empty() && steps.iter().all(|record| record.get(step::RESULT).is_some());
    has_come || is_walked && answers.all(&evaluation::EVALUATION).is_empty()
}

/// What comes next in a first meeting; [`Follow::Assess`] once both go on together and nothing of it is open.
pub fn meeting_follows(case: &Case, round: RoundId) -> Follow {
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
        None if !is_over && answers.get(terms::DECISION) == Some("yes") => Follow::Assess,
        None => Follow::Done,
    }
}
