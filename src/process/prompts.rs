//! How far the prompts of the first meeting are.

use super::{Answers, may_write};
use crate::forms::{FIRST_MEETING, FOUR_TAPS, Prompt, Spec, six};
use crate::journal::{Case, RoundId};

/// Where a prompt stands. It never stops anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptState {
    /// Nothing is answered.
    Open,
    /// Something is answered, something required is not.
    Begun,
    /// All that is required is answered, or, where nothing is, anything.
    Done,
}

/// The twelve prompts and the worker's own, in their order.
pub fn prompts() -> impl Iterator<Item = &'static Prompt> {
    FIRST_MEETING.iter().chain([&FOUR_TAPS])
}

/// Where a prompt stands. In a meeting without notes the story and the six questions count as done.
pub fn prompt_state(case: &Case, round: RoundId, prompt: &Prompt) -> PromptState {
    if is_spared(case, round, prompt) {
        return PromptState::Done;
    }
    let answers = Answers { case, round };
    let asked: Vec<&Spec> = prompt.questions.iter().filter(|question| answers.asks(question)).collect();
    let is_begun = asked.iter().any(|question| answers.has(question));
    let lacks = asked.iter().any(|question| question.is_required && !answers.has(question));
    match (is_begun, lacks) {
        (false, _) => PromptState::Open,
        (true, true) => PromptState::Begun,
        (true, false) => PromptState::Done,
    }
}

/// Whether something is left to do at a prompt.
pub(super) fn is_open(case: &Case, round: RoundId, prompt: &Prompt) -> bool {
    prompt_state(case, round, prompt) != PromptState::Done
}

/// The place in [`FIRST_MEETING`] of the first prompt that is not done.
pub fn first_open_prompt(case: &Case, round: RoundId) -> Option<usize> {
    FIRST_MEETING.iter().position(|prompt| is_open(case, round, prompt))
}

fn is_spared(case: &Case, round: RoundId, prompt: &Prompt) -> bool {
    let is_story = prompt.questions.iter().all(|question| question.kind_id() == six::SIX.id);
    is_story && may_write(case, round) == Some(false)
}
