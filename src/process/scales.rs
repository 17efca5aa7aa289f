//! Whether the levels of a scale are all written, and were before the work on its goal began (casework.md 3.4). Said as a
//! hint, from the order in which things were written; nothing is refused.

use super::Answers;
use super::due::answered;
use super::timeline::first_written;
use crate::forms::{Ask, Question, Spec, Text, scale, service, step};
use crate::journal::{Case, EventId, Part, Record, RecordId, RoundId};

/// The five levels in words, in the order of [`scale::LEVELS`].
static WORDS: [Question<Text>; 5] = [scale::MUCH_LESS, scale::LESS, scale::EXPECTED, scale::MORE, scale::MUCH_MORE];

/// The order of an event.
type Order = (u64, EventId);

/// What there is to say of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScaleHint {
    /// The scale.
    pub record: RecordId,
    /// How many of its levels nobody has written yet; it does not count while there are any.
    pub missing: usize,
    /// Whether a level was written, or changed, after the work on the goal had begun.
    pub is_late: bool,
}

/// The scales of a round of which there is anything to say, in their order.
pub fn scale_hints(case: &Case, round: RoundId) -> Vec<ScaleHint> {
    let scales = Answers { case, round }.all(&scale::SCALE).into_iter();
    let hint = |scale: Record<'_>| ScaleHint {
        record: scale.id(),
        missing: levels_missing(&scale),
        is_late: is_late(&scale, round),
    };
    scales.map(hint).filter(|hint| hint.missing > 0 || hint.is_late).collect()
}

/// How many of a scale's levels nobody has written.
pub(super) fn levels_missing(scale: &Record<'_>) -> usize {
    WORDS.iter().filter(|level| scale.get(**level).is_none()).count()
}

/// The words of each level, from the least to the most; `None` while one of them is not written.
pub(super) fn levels_in_words(scale: &Record<'_>) -> Option<Vec<(&'static str, String)>> {
    let levels = scale::LEVELS.iter().zip(&WORDS);
    levels.map(|(level, words)| Some((*level, scale.get(*words)?.to_owned()))).collect()
}

/// The questions that ask for the words of a scale.
pub(super) fn asks_for_words() -> impl Iterator<Item = &'static Spec> {
    WORDS.iter().map(|words| &words.spec)
}

fn is_late(scale: &Record<'_>, round: RoundId) -> bool {
    let written = |level: &Question<Text>| scale.get(*level).and_then(|_| answered(scale, level.spec.id));
    let last = WORDS.iter().filter_map(written).max();
    last.zip(work_began(scale, round)).is_some_and(|(last, began)| last > began)
}

/// When the work on the goal of a scale began: its first step that came to a result, or the first help given for one of
/// its steps. Of a scale without a goal, those of any.
fn work_began(scale: &Record<'_>, round: RoundId) -> Option<Order> {
    let answers = Answers { case: scale.case(), round };
    let goal = scale.get(scale::GOAL_OF);
    let is_of_goal = |step: &Record<'_>| goal.is_none() || step.get(step::GOAL_OF) == goal;
    let steps: Vec<_> = answers.all(&step::STEP).into_iter().filter(is_of_goal).collect();
    let is_of_steps = |service: &Record<'_>| {
        let of = service.get(service::STEP_OF);
        goal.is_none() || steps.iter().any(|step| of == Some(step.id()))
    };
    let services = answers.all(&service::SERVICE).into_iter().filter(is_of_steps);
    let given = services.filter_map(|service| first_written(&service)).map(|(order, _)| order);
    steps.iter().filter_map(first_result).chain(given).min()
}

/// When a step that has a result first came to one.
fn first_result(step: &Record<'_>) -> Option<Order> {
    step.get(step::RESULT)?;
    step.past(step::RESULT.spec.id, &Part::Whole).iter().map(|answer| answer.event.order()).min()
}
