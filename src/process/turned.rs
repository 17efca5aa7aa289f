//! What a screen that is turned to the person asks: one thing at a time, along the first meeting.
//!
//! Whether the person is safe is not among it. The worker asks it aloud: what is ticked on a screen can be read by
//! whoever looks over the person's shoulder, or makes them show it later (Part 5, 6 and 2). In its place stand the
//! numbers, for everybody alike.

use super::prompts::is_open;
use super::{Answers, may_be_turned};
use crate::forms::{FIRST_MEETING, Prompt, Reading, Spec, first_id, meeting};
use crate::journal::{Case, RoundId};

/// What is asked along with the question before it: a time is nothing without its day.
const WITH_THE_ONE_BEFORE: &[&str] = &[meeting::TIME.spec.id];

/// Where a step stands: the place of its prompt in [`FIRST_MEETING`], and the place of its first question in the prompt.
pub type TurnedPlace = (usize, usize);

/// One thing that a turned screen asks, or has to be read.
#[derive(Debug, Clone, Copy)]
pub struct TurnedStep {
    /// Where it stands.
    pub place: TurnedPlace,
    /// The prompt that it belongs to.
    pub prompt: &'static Prompt,
    /// What is asked at once; nothing where the numbers stand.
    pub questions: &'static [Spec],
}

impl TurnedStep {
    /// The message of the part of its prompt that it stands in, where the prompt has parts.
    pub fn part(&self) -> Option<&'static str> {
        let asked = self.prompt.questions.iter().take(self.place.1 + 1);
        let begins = |question: &Spec| self.prompt.parts.iter().find(|(first, _)| *first == question.id);
        asked.filter_map(begins).next_back().map(|(_, message)| *message)
    }
}

/// What is around a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TurnedAround {
    /// The step before it, perhaps of the prompt before.
    pub before: Option<TurnedPlace>,
    /// The step after it, perhaps of the next prompt.
    pub next: Option<TurnedPlace>,
    /// The how-manieth of its prompt it is, from one.
    pub nth: usize,
    /// How many its prompt has, as long as nothing else is answered.
    pub all: usize,
}

/// All steps, in their order: what a condition leaves out is skipped, and so is what names somebody marked.
pub fn turned_way(case: &Case, round: RoundId) -> Vec<TurnedStep> {
    FIRST_MEETING.iter().enumerate().flat_map(|(place, prompt)| steps(case, round, place, prompt)).collect()
}

fn steps(case: &Case, round: RoundId, place: usize, prompt: &'static Prompt) -> Vec<TurnedStep> {
    if prompt.reading == Reading::Emergency {
        return vec![TurnedStep { place: (place, 0), prompt, questions: &[] }];
    }
    let is_asked = |question: &Spec| {
        let record = first_id(question, case, round);
        Answers { case, round }.asks(question) && may_be_turned(case, record, question)
    };
    let mut at = 0;
    let groups = prompt.questions.chunk_by(|_, next| WITH_THE_ONE_BEFORE.contains(&next.id)).map(|questions| {
        let step = TurnedStep { place: (place, at), prompt, questions };
        at += questions.len();
        step
    });
    groups.filter(|step| step.questions.iter().any(is_asked)).collect()
}

/// The step at a place; where that is not asked, the one after it.
pub fn turned_step(case: &Case, round: RoundId, place: TurnedPlace) -> Option<TurnedStep> {
    let way = turned_way(case, round);
    way.iter().find(|step| step.place >= place).or(way.last()).copied()
}

/// What is around the step at a place, whether or not it is asked any more.
pub fn turned_around(case: &Case, round: RoundId, place: TurnedPlace) -> TurnedAround {
    let way = turned_way(case, round);
    let beside = || way.iter().map(|step| step.place).filter(|other| other.0 == place.0 && *other != place);
    let earlier = beside().filter(|other| *other < place).count();
    TurnedAround {
        before: way.iter().map(|step| step.place).rfind(|other| *other < place),
        next: way.iter().map(|step| step.place).find(|other| *other > place),
        nth: earlier + 1,
        all: beside().count() + 1,
    }
}

/// Where to begin: the first prompt that is not done, else the first of all.
pub fn turned_from(case: &Case, round: RoundId) -> TurnedPlace {
    let way = turned_way(case, round);
    let is_left = |step: &&TurnedStep| !step.questions.is_empty() && is_open(case, round, step.prompt);
    way.iter().find(is_left).or(way.first()).map(|step| step.place).unwrap_or_default()
}
