//! What an extract can hold and for whom it is made (4-8, 0-47): parts of the record, and the recipients with the parts
//! that each usually needs. What is the worker's alone, and other people's records, are in no part. What is written of
//! every contact and conversation, who was told what, and whatever else no consent can name is for the person alone: they
//! can read what is written about them, and have a copy (Part 5, 15).

use super::{
    RecordKind, Spec, assessment, background, claim, client, closure, disclosure, evaluation, exception, feedback,
    goal, indicator, letter, level, monitoring, need, own_copy, plan, resource, risk, safety_plan, service, sharing,
    six, step, strength, terms,
};

/// Kinds of record, and what is told of each.
pub type Asks = &'static [(&'static RecordKind, &'static [Spec])];

/// A part of an extract. Its message is `extract-part-<id>`.
#[derive(Debug)]
pub struct ExtractPart {
    /// Stands in the file.
    pub id: &'static str,
    /// The kinds of record it tells, and what of each.
    pub asks: Asks,
    /// Whether it goes to nobody but the person themself: no consent can name it.
    pub is_for_the_person_alone: bool,
}

/// A part that a consent can name.
const fn part(id: &'static str, asks: Asks) -> ExtractPart {
    ExtractPart { id, asks, is_for_the_person_alone: false }
}

/// A part for the person themself.
pub(super) const fn own_part(id: &'static str, asks: Asks) -> ExtractPart {
    ExtractPart { id, asks, is_for_the_person_alone: true }
}

/// For whom. Its message is `extract-for-<id>`.
#[derive(Debug)]
pub struct Recipient {
    /// Stands in the file.
    pub id: &'static str,
    /// The parts that are chosen to begin with, by their ids.
    pub parts: &'static [&'static str],
}

impl Recipient {
    /// The id of the person themself.
    pub const PERSON: &'static str = "person";

    /// The person themself: they need nobody's consent, and nobody who is marked stands in what they carry about.
    pub fn is_the_person(&self) -> bool {
        self.id == Self::PERSON
    }

    /// Whether a part may go to them at all.
    pub fn may_have(&self, part: &ExtractPart) -> bool {
        self.is_the_person() || !part.is_for_the_person_alone
    }
}

/// Every part, in its order.
pub static EXTRACT_PARTS: &[ExtractPart] = &[
    part(
        "contact",
        &[(
            &client::CLIENT,
            &[
                client::CALLED.spec,
                client::REACH.spec,
                client::REACH_AT.spec,
                client::REACH_WHEN.spec,
                client::REACH_SAY.spec,
                client::LANGUAGE.spec,
                client::INTERPRETER.spec,
                client::SUPPORT.spec,
            ],
        )],
    ),
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
            ],
        )],
    ),
    part("wishes", &[(&six::SIX, &[six::WISH.spec, six::HOPE.spec, six::LIFE.spec])]),
    part(
        "needs",
        &[
            (&need::NEED, &[need::STATEMENT.spec, need::DOMAIN.spec]),
            (&assessment::ASSESSMENT, assessment::ASSESSMENT.questions),
            (&level::LEVEL, &[level::DOMAIN.spec, level::GRADE.spec, level::DAY.spec, level::BY.spec]),
        ],
    ),
    part(
        "strengths",
        &[
            (&strength::STRENGTH, &[strength::WHAT.spec]),
            (&resource::RESOURCE, &[resource::WHAT.spec, resource::WHO.spec]),
        ],
    ),
    part("health", &[(&background::BACKGROUND, &[background::HEALTH.spec, background::ABILITIES.spec])]),
    part("agreement", &[(&terms::TERMS, &[terms::CAN.spec, terms::CANNOT.spec, terms::MINE.spec, terms::THEIRS.spec])]),
    part(
        "plan",
        &[
            (&goal::GOAL, &[goal::STATEMENT.spec, goal::BY.spec]),
            (&step::STEP, &[step::WHAT.spec, step::WHO.spec, step::BY.spec, step::RESULT.spec]),
            (&indicator::INDICATOR, &[indicator::WHAT.spec, indicator::NOW.spec, indicator::TARGET.spec]),
            (&plan::PLAN, &[plan::REVIEW.spec, plan::UNTIL.spec]),
        ],
    ),
    part(
        "services",
        &[(&service::SERVICE, &[service::WHAT.spec, service::KIND.spec, service::BY.spec, service::DAY.spec])],
    ),
    part(
        "results",
        &[
            (
                &evaluation::EVALUATION,
                &[
                    evaluation::DAY.spec,
                    evaluation::PERSON_CHANGE.spec,
                    evaluation::PERSON_VIEW.spec,
                    evaluation::WORKER_VIEW.spec,
                    evaluation::OUTCOME.spec,
                ],
            ),
            (&closure::CLOSURE, &[closure::CONCLUSION.spec, closure::CONTINUES.spec, closure::RETURN.spec]),
        ],
    ),
    part(
        "safety",
        &[(
            &safety_plan::SAFETY_PLAN,
            &[
                safety_plan::SIGNS.spec,
                safety_plan::HELPS.spec,
                safety_plan::PEOPLE.spec,
                safety_plan::PLACES.spec,
                safety_plan::LEAVING.spec,
                safety_plan::CHILDREN.spec,
                safety_plan::MEANS.spec,
                safety_plan::NUMBERS.spec,
            ],
        )],
    ),
    part(
        "risk",
        &[(
            &risk::RISK,
            &[
                risk::WHAT.spec,
                risk::WHO.spec,
                risk::WHOM.spec,
                risk::GROUND.spec,
                risk::PROTECTS.spec,
                risk::PERSON_VIEW.spec,
                risk::DECISION.spec,
                risk::NEXT.spec,
            ],
        )],
    ),
    own_part("notes", own_copy::NOTES),
    own_part("interviews", own_copy::INTERVIEWS),
    own_part(
        "sharings",
        &[
            (&sharing::SHARING, sharing::SHARING.questions),
            (
                &disclosure::DISCLOSURE,
                &[
                    disclosure::DAY.spec,
                    disclosure::TO.spec,
                    disclosure::UNDER.spec,
                    disclosure::TOLD.spec,
                    disclosure::WHAT.spec,
                    disclosure::REASON.spec,
                ],
            ),
            (&exception::EXCEPTION, exception::EXCEPTION.questions),
        ],
    ),
    part(
        "letters",
        &[(
            &letter::LETTER,
            &[
                letter::DAY.spec,
                letter::TO.spec,
                letter::KIND.spec,
                letter::SENDER.spec,
                letter::ABOUT.spec,
                letter::ADDRESS.spec,
                letter::WORDS.spec,
                letter::SENT.spec,
                letter::ANSWER.spec,
                letter::ANSWERED_ON.spec,
                letter::OBJECT_BY.spec,
                letter::OBJECTION.spec,
            ],
        )],
    ),
    own_part("feedback", &[(&feedback::FEEDBACK, feedback::FEEDBACK.questions)]),
    part(
        "monitoring",
        &[
            (&monitoring::MONITORING, monitoring::MONITORING.questions),
            (
                &monitoring::SATISFACTION,
                &[
                    monitoring::NEED_OF.spec,
                    monitoring::RESOURCE_OF.spec,
                    monitoring::MET.spec,
                    monitoring::MET_DAY.spec,
                ],
            ),
        ],
    ),
    part("entitlements", &[(&claim::CLAIM, claim::CLAIM.questions)]),
    own_part("consent", own_copy::CONSENT),
    own_part("beginning", own_copy::BEGINNING),
    own_part("life", own_copy::LIFE),
    own_part("behind", own_copy::BEHIND),
    own_part("details", own_copy::DETAILS),
    own_part("scales", own_copy::SCALES),
    own_part("meetings", own_copy::MEETINGS),
    own_part("looks", own_copy::LOOKS),
    own_part("referrals", own_copy::REFERRALS),
    own_part("decisions", own_copy::DECISIONS),
    own_part("advocacy", own_copy::ADVOCACY),
    own_part("team", own_copy::TEAM),
    own_part("review", own_copy::REVIEW),
    own_part("ending", own_copy::ENDING),
    own_part("files", own_copy::FILES),
    own_part("alone", own_copy::ALONE),
];

/// Every recipient.
pub static RECIPIENTS: &[Recipient] = &[
    Recipient {
        id: Recipient::PERSON,
        parts: &["situation", "wishes", "needs", "strengths", "agreement", "plan", "results"],
    },
    Recipient {
        id: "colleague",
        parts: &[
            "contact",
            "situation",
            "wishes",
            "needs",
            "strengths",
            "agreement",
            "plan",
            "services",
            "results",
            "risk",
            "monitoring",
            "entitlements",
        ],
    },
    Recipient { id: "doctor", parts: &["contact", "health"] },
    Recipient { id: "lawyer", parts: &["contact", "situation", "wishes", "letters"] },
    Recipient { id: "court", parts: &["services", "results"] },
    Recipient { id: "other", parts: &[] },
];

/// The part with this id.
pub fn extract_part(id: &str) -> Option<&'static ExtractPart> {
    EXTRACT_PARTS.iter().find(|part| part.id == id)
}
