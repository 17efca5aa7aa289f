//! The lists of a plan: goals, steps, and the signs by which one sees that it goes well.

use super::stages::{List, list};
use super::{Spec, goal, indicator, step};

/// What a step says of itself while it is closed.
const STEP_TOLD: &[Spec] = &[
    step::WHO.spec,
    step::WHOM.spec,
    step::BY.spec,
    step::SERVICE.spec,
    step::GAP.spec,
    step::STRENGTH_OF.spec,
    step::USES.spec,
    step::PERSON_OF.spec,
    step::AFTER.spec,
];

/// Goals, with their steps and signs.
pub(super) static GOALS: List = list(
    &goal::GOAL,
    &[goal::STATEMENT.spec, goal::TERM.spec, goal::TOWARDS.spec],
    &[
        goal::NEED_OF.spec,
        goal::METHODS.spec,
        goal::BY.spec,
        goal::SUGGESTED.spec,
        goal::AGAINST.spec,
        goal::HANDLING.spec,
    ],
)
.told(&[
    goal::TERM.spec,
    goal::TOWARDS.spec,
    goal::NEED_OF.spec,
    goal::BY.spec,
    goal::SUGGESTED.spec,
    goal::AGAINST.spec,
])
.labelled(&[goal::SUGGESTED.spec])
.by_hand()
.within(&[
    list(
        &step::STEP,
        &[step::WHAT.spec, step::WHO.spec, step::WHOM.spec, step::BY.spec],
        &[
            step::STRENGTH_OF.spec,
            step::USES.spec,
            step::PERSON_OF.spec,
            step::SERVICE.spec,
            step::MEANS.spec,
            step::GAP.spec,
            step::DONE_WHEN.spec,
            step::AFTER.spec,
        ],
    )
    .told(STEP_TOLD)
    .by_hand()
    .under(&step::GOAL_OF.spec),
    list(&indicator::INDICATOR, &[indicator::WHAT.spec], &[indicator::NOW.spec, indicator::TARGET.spec])
        .told(&[indicator::NOW.spec, indicator::TARGET.spec])
        .under(&indicator::GOAL_OF.spec),
]);

/// The steps while they are carried out.
pub(super) static STEPS_DONE: List =
    list(&step::STEP, &[step::RESULT_NOTE.spec], &[]).told(STEP_TOLD).tap(&step::RESULT.spec).closed();
