//! What a copy for supervision or teaching can tell (Part 4, 35; Part 5, 14), and where names stand in a case and in the
//! workspace, so that they can be found again in free text. Addresses, numbers, how somebody is reached, codes, files and
//! signatures are in no part.

use super::{
    Asks, Spec, arrival, assessment, bond, case, child, claim, client, closure, compelled, consent, couple, decision,
    directory, disclosure, entitlement, evaluation, exception, goal, handover, indicator, interview, letter, level,
    minor, monitoring, need, note, participant, person, plan, referral, resource, risk, safety_plan, service, sharing,
    six, step, strength, team, workspace,
};

/// A part of such a copy. Its message is `retold-part-<id>`.
#[derive(Debug)]
pub struct SupervisedPart {
    /// Its id.
    pub id: &'static str,
    /// The kinds of record it tells, and what of each.
    pub asks: Asks,
    /// Whether it is chosen to begin with.
    pub is_usual: bool,
}

const fn part(id: &'static str, asks: Asks) -> SupervisedPart {
    SupervisedPart { id, asks, is_usual: true }
}

/// The part of what the worker alone reads: while it is chosen, their notes beside the person's words go along too.
pub const OWN_LINES: &str = "own";

/// Every part, in its order.
pub static SUPERVISED_PARTS: &[SupervisedPart] = &[
    part(
        "situation",
        &[(
            &six::SIX,
            &[
                six::SITUATION.spec,
                six::WHO.spec,
                six::BEFORE.spec,
                six::DURING.spec,
                six::AFTER.spec,
                six::TRIED.spec,
                six::HELPS.spec,
                six::WISH.spec,
                six::HOPE.spec,
                six::LIFE.spec,
            ],
        )],
    ),
    part(
        "assessment",
        &[
            (&need::NEED, need::NEED.questions),
            (&assessment::ASSESSMENT, assessment::ASSESSMENT.questions),
            (&level::LEVEL, &[level::DOMAIN.spec, level::GRADE.spec, level::DAY.spec, level::BY.spec]),
            (&strength::STRENGTH, &[strength::WHAT.spec]),
            (&resource::RESOURCE, &[resource::WHAT.spec, resource::STATE.spec]),
            (
                &risk::RISK,
                &[
                    risk::WHAT.spec,
                    risk::WHO.spec,
                    risk::WHOM.spec,
                    risk::GROUND.spec,
                    risk::PROTECTS.spec,
                    risk::PERSON_VIEW.spec,
                    risk::DECISION.spec,
                ],
            ),
        ],
    ),
    part(
        "people",
        &[
            (
                &person::PERSON,
                &[
                    person::NAME.spec,
                    person::SORT.spec,
                    person::SECTOR.spec,
                    person::HOUSEHOLD.spec,
                    person::BORN.spec,
                    person::LIFE.spec,
                    person::DIED.spec,
                    person::PART.spec,
                    person::NOTE.spec,
                ],
            ),
            (
                &couple::COUPLE,
                &[
                    couple::ONE.spec,
                    couple::TWO.spec,
                    couple::STATUS.spec,
                    couple::TOGETHER.spec,
                    couple::MARRIED.spec,
                    couple::SEPARATED.spec,
                    couple::DIVORCED.spec,
                    couple::AGAIN.spec,
                    couple::ENDED.spec,
                    couple::NOTE.spec,
                ],
            ),
            (
                &child::CHILD,
                &[
                    child::CHILD_OF.spec,
                    child::PARENT.spec,
                    child::OTHER_PARENT.spec,
                    child::WAY.spec,
                    child::NOTE.spec,
                ],
            ),
            (
                &bond::BOND,
                &[
                    bond::FROM.spec,
                    bond::TO.spec,
                    bond::KIND.spec,
                    bond::DIRECTION.spec,
                    bond::SINCE.spec,
                    bond::UNTIL.spec,
                    bond::NOTE.spec,
                ],
            ),
        ],
    ),
    part(
        "plan",
        &[
            (&goal::GOAL, &[goal::STATEMENT.spec, goal::TERM.spec, goal::METHODS.spec, goal::BY.spec]),
            (
                &step::STEP,
                &[
                    step::WHAT.spec,
                    step::WHO.spec,
                    step::WHOM.spec,
                    step::PERSON_OF.spec,
                    step::BY.spec,
                    step::RESULT.spec,
                    step::RESULT_NOTE.spec,
                ],
            ),
            (&indicator::INDICATOR, &[indicator::WHAT.spec, indicator::NOW.spec, indicator::TARGET.spec]),
            (&plan::PLAN, &[plan::REVIEW.spec, plan::UNTIL.spec]),
        ],
    ),
    part(
        "done",
        &[
            (&service::SERVICE, &[service::WHAT.spec, service::KIND.spec, service::BY.spec, service::DAY.spec]),
            (&note::NOTE, &[note::DAY.spec, note::WITH.spec, note::TAP.spec, note::TEXT.spec]),
            (
                &interview::INTERVIEW,
                &[
                    interview::DAY.spec,
                    interview::KIND.spec,
                    interview::PRESENT.spec,
                    interview::PURPOSE.spec,
                    interview::PROCESS.spec,
                    interview::EVALUATION.spec,
                    interview::NEXT.spec,
                ],
            ),
        ],
    ),
    part(
        "evaluation",
        &[
            (&evaluation::EVALUATION, evaluation::EVALUATION.questions),
            (
                &closure::CLOSURE,
                &[
                    closure::HOW.spec,
                    closure::REASON.spec,
                    closure::CONCLUSION.spec,
                    closure::CONTINUES.spec,
                    closure::PERSON_WORDS.spec,
                ],
            ),
        ],
    ),
    SupervisedPart {
        id: OWN_LINES,
        asks: &[
            (&six::SIX, &[six::PAD.spec, six::WORKER_CORRECTION.spec]),
            (&arrival::ARRIVAL, arrival::ARRIVAL.questions),
            (&risk::RISK, &[risk::LEVEL.spec]),
            (&person::PERSON, &[person::SECRET.spec]),
            (&team::SUPERVISION, team::SUPERVISION.questions),
        ],
        is_usual: false,
    },
];

/// What holds a name, and perhaps words beside it: who was there, who helps, who was told.
pub static NAMING: &[Spec] = &[
    note::WITH.spec,
    interview::PRESENT.spec,
    interview::ROOM.spec,
    service::BY.spec,
    step::WHOM.spec,
    monitoring::SERVICE.spec,
    risk::WHO.spec,
    risk::WHOM.spec,
    level::TOLD_BY.spec,
    person::TOLD.spec,
    bond::TOLD.spec,
    couple::TOLD.spec,
    child::TOLD.spec,
    referral::TO.spec,
    letter::TO.spec,
    sharing::WITH.spec,
    disclosure::TO.spec,
    exception::TO.spec,
    claim::OFFICE.spec,
    handover::TO.spec,
    decision::CONSULTED.spec,
    compelled::BY.spec,
    team::KNOWS.spec,
    minor::GUARDIAN.spec,
    consent::WITNESS.spec,
    sharing::WITNESS.spec,
    plan::WITNESS.spec,
    closure::WITNESS.spec,
    minor::WITNESS.spec,
    participant::WITNESS.spec,
    safety_plan::PEOPLE.spec,
    entitlement::OFFICE.spec,
];

/// What holds a place or the way to somebody.
pub static PLACES: &[Spec] = &[
    person::LIVES.spec,
    person::ORIGIN.spec,
    person::WORK.spec,
    person::CONTACT.spec,
    person::CONTACT_SAFELY.spec,
    client::REACH_AT.spec,
    client::REACH_SEEN.spec,
    letter::ADDRESS.spec,
    team::WHERE.spec,
    super::background::ORIGIN.spec,
    super::meeting::PLACE.spec,
    safety_plan::PLACES.spec,
    workspace::AREA.spec,
    workspace::CONTACT.spec,
    directory::AREA.spec,
    directory::REACH.spec,
];

/// What a case is called in lists: in the copy no code stands, and its name is often somebody's.
pub static TITLES: &[Spec] = &[case::CODE.spec, case::NAME.spec];
