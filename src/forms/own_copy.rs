//! The rest of the person's own copy (Part 5, 15: they can read what is written about them, have it corrected and copied):
//! whatever no consent can name, and so goes to nobody but them. Together with the other parts of an extract that is
//! everything that is not the worker's alone; `tests/native/own_copy.rs` walks all questions and holds what is left out
//! to a short list of reasons.

use super::extracts::{Asks, ExtractPart, own_part};
use super::{
    advocacy, alone, apart, background, client, closure, compelled, consent, decision, document, ending, evaluation,
    goal, handover, indicator, interview, level, meeting, minor, monitoring, need, note, participant, plan, referral,
    report, resource, risk, round, safety, scale, service, six, step, strength, team, terms,
};

/// Notes of contacts (Part 5, 11).
pub(super) static NOTES: Asks = &[(
    &note::NOTE,
    &[
        note::DAY.spec,
        note::WITH.spec,
        note::TAP.spec,
        note::TEXT.spec,
        note::SAFETY.spec,
        note::STEP_OF.spec,
        note::NEXT.spec,
    ],
)];

/// Conversations, in full (1-28).
pub(super) static INTERVIEWS: Asks = &[(
    &interview::INTERVIEW,
    &[
        interview::DAY.spec,
        interview::KIND.spec,
        interview::MINUTES.spec,
        interview::PLACE.spec,
        interview::ROOM.spec,
        interview::PRESENT.spec,
        interview::PURPOSE.spec,
        interview::PROCESS.spec,
        interview::EVALUATION.spec,
        interview::NEXT.spec,
        interview::SAFETY.spec,
    ],
)];

/// Their yes or no, and what is required of whoever has to come (4-8; Part 5, 8).
pub(super) static CONSENT: Asks = &[
    (
        &consent::CONSENT,
        &[
            consent::LIMITS_TOLD.spec,
            consent::MAY_WRITE.spec,
            consent::EXPLAINED.spec,
            consent::QUOTE.spec,
            consent::MANNER.spec,
            consent::WITNESS.spec,
            consent::WITHDRAWN.spec,
            consent::RENEWED.spec,
        ],
    ),
    (&terms::TERMS, &[terms::DECISION.spec, terms::NEXT.spec, terms::NO_DATE.spec]),
    (&compelled::COMPELLED, compelled::COMPELLED.questions),
];

/// What was written while they told their story, and how each saw the summary (0-16 to 0-18).
pub(super) static BEGINNING: Asks = &[(
    &six::SIX,
    &[
        six::PAD.spec,
        six::WHO_KIND.spec,
        six::PERSON_VIEW.spec,
        six::PERSON_CORRECTION.spec,
        six::WORKER_VIEW.spec,
        six::WORKER_CORRECTION.spec,
    ],
)];

/// Their background, but for what stands under health (1-23 to 1-26).
pub(super) static LIFE: Asks = &[
    (
        &background::BACKGROUND,
        &[
            background::AGE.spec,
            background::GENDER.spec,
            background::EDUCATION.spec,
            background::WORK.spec,
            background::ORIGIN.spec,
            background::GENETIC.spec,
            background::ENVIRONMENT.spec,
        ],
    ),
    (&client::CLIENT, &[client::WORDS_IN.spec]),
];

/// What lies behind needs, strengths and help, and how one knows (0-27, 0-28, 1-27).
pub(super) static BEHIND: Asks = &[
    (&need::NEED, &[need::STATEMENT.spec, need::CAUSE.spec, need::OUTLOOK.spec]),
    (&level::LEVEL, &[level::DOMAIN.spec, level::SOURCE.spec]),
    (&strength::STRENGTH, strength::STRENGTH.questions),
    (&resource::RESOURCE, resource::RESOURCE.questions),
];

/// Goals, steps, signs and services with all that belongs to them, and how far each side says they are (0-40, 0-41).
pub(super) static DETAILS: Asks = &[
    (
        &goal::GOAL,
        &[
            goal::STATEMENT.spec,
            goal::TERM.spec,
            goal::TOWARDS.spec,
            goal::NEED_OF.spec,
            goal::METHODS.spec,
            goal::GOES_ON.spec,
            goal::SUGGESTED.spec,
            goal::AGAINST.spec,
            goal::HANDLING.spec,
            goal::PERSON_REACHED.spec,
            goal::WORKER_REACHED.spec,
        ],
    ),
    (
        &step::STEP,
        &[
            step::WHAT.spec,
            step::GOAL_OF.spec,
            step::WHOM.spec,
            step::SERVICE.spec,
            step::MEANS.spec,
            step::GAP.spec,
            step::DONE_WHEN.spec,
            step::USES.spec,
            step::STRENGTH_OF.spec,
            step::PERSON_OF.spec,
            step::AFTER.spec,
            step::RESULT_NOTE.spec,
        ],
    ),
    (
        &indicator::INDICATOR,
        &[indicator::WHAT.spec, indicator::GOAL_OF.spec, indicator::RESULT.spec, indicator::REACHED.spec],
    ),
    (&plan::PLAN, &[plan::ORDER.spec, plan::REVIEW_HOW.spec, plan::MANNER.spec, plan::WITNESS.spec]),
    (
        &service::SERVICE,
        &[service::WHAT.spec, service::STEP_OF.spec, service::AMOUNT.spec, service::HOURS.spec, service::COST.spec],
    ),
    (&monitoring::SATISFACTION, &[monitoring::NEED_OF.spec, monitoring::PERSON_OF.spec, monitoring::MET.spec]),
];

/// Goals on a scale (3.4).
pub(super) static SCALES: Asks = &[(&scale::SCALE, scale::SCALE.questions)];

/// When both met, or were to meet (0-13).
pub(super) static MEETINGS: Asks = &[(&meeting::MEETING, meeting::MEETING.questions)];

/// Every look at safety (R1).
pub(super) static LOOKS: Asks = &[(&safety::SAFETY, safety::SAFETY.questions)];

/// To whom they were sent on, and whether the help came (1-8, 2-30).
pub(super) static REFERRALS: Asks = &[(&referral::REFERRAL, referral::REFERRAL.questions)];

/// What was decided in their place (R13a).
pub(super) static DECISIONS: Asks = &[(&decision::DECISION, decision::DECISION.questions)];

/// What was done to stand up for them (2-40).
pub(super) static ADVOCACY: Asks = &[(&advocacy::ADVOCACY, advocacy::ADVOCACY.questions)];

/// Who works with them, how each sees it, and whether a colleague would be better (2-1, 2-13, R12).
pub(super) static TEAM: Asks = &[
    (&team::TEAM, team::TEAM.questions),
    (&team::TEAM_MEMBER, team::TEAM_MEMBER.questions),
    (&handover::HANDOVER, handover::HANDOVER.questions),
];

/// What both said when they looked back, in full (2-41).
pub(super) static REVIEW: Asks = &[(&evaluation::EVALUATION, evaluation::EVALUATION.questions)];

/// How and why the work ended, or did not begin, or began again; the final report (R9, 1-7, 0-43).
pub(super) static ENDING: Asks = &[
    (&ending::ENDING, ending::ENDING.questions),
    (
        &closure::CLOSURE,
        &[
            closure::HOW.spec,
            closure::REASON.spec,
            closure::ATTEMPTS.spec,
            closure::SAFETY.spec,
            closure::SAFETY_ACTION.spec,
            closure::PERSON_AGREES.spec,
            closure::PERSON_WORDS.spec,
            closure::WORKER_AGREES.spec,
            closure::MANNER.spec,
            closure::WITNESS.spec,
            closure::CLOSED.spec,
            closure::KEEP_UNTIL.spec,
            closure::KEEP_WHY.spec,
        ],
    ),
    (&report::REPORT, report::REPORT.questions),
    (&round::ROUND, round::ROUND.questions),
];

/// Which files are kept (2-24). The files themselves go out one by one, where they are kept.
pub(super) static FILES: Asks = &[(&document::DOCUMENT, document::DOCUMENT.questions)];

/// What was handed to them to fill in alone, and what they would rather not say (1-27).
pub(super) static ALONE: Asks =
    &[(&alone::ALONE, &[alone::SET.spec, alone::DAY.spec, alone::ASKED.spec, alone::NOT_SAID.spec, alone::END.spec])];

/// What another client fears, as they told it (Part 5, 10). How the person sees it is the person's.
static FEARS: Asks = &[(
    &risk::RISK,
    &[
        risk::WHAT.spec,
        risk::WHO.spec,
        risk::WHOM.spec,
        risk::GROUND.spec,
        risk::PROTECTS.spec,
        risk::DECISION.spec,
        risk::NEXT.spec,
    ],
)];

/// The copy of another client of the case, or of a child (Part 5, 7): their yes, their words, what they filled in alone,
/// talks that were theirs alone, and what they fear. What was decided, arranged or written is not in it: a referral that
/// names somebody may be away from them, and a letter against them; no answer says for whom it was. Whether a guardian is
/// asked is not in it: where that is not safe, the paper would say so.
pub static OTHERS_COPY: &[ExtractPart] = &[
    own_part(
        "consent",
        &[
            (
                &participant::PARTICIPANT,
                &[
                    participant::CALLED.spec,
                    participant::ALONE.spec,
                    participant::TOLD.spec,
                    participant::MANNER.spec,
                    participant::WITNESS.spec,
                    participant::WITHDRAWN.spec,
                ],
            ),
            (
                &minor::MINOR,
                &[
                    minor::CALLED.spec,
                    minor::AGE.spec,
                    minor::CONSENTS.spec,
                    minor::GUARDIAN.spec,
                    minor::MANNER.spec,
                    minor::WITNESS.spec,
                    minor::AGREES.spec,
                    minor::ALONE.spec,
                ],
            ),
        ],
    ),
    own_part(
        "words",
        &[
            (&participant::PARTICIPANT, &[participant::SAID.spec]),
            (&minor::MINOR, &[minor::SAID.spec]),
            (
                &apart::APART,
                &[
                    apart::ITEM.spec,
                    apart::WORDS.spec,
                    apart::GRADE.spec,
                    apart::HEARD.spec,
                    apart::DAY.spec,
                    apart::SOURCE.spec,
                ],
            ),
        ],
    ),
    own_part("alone", ALONE),
    own_part("notes", NOTES),
    own_part("interviews", INTERVIEWS),
    own_part("risk", FEARS),
];
