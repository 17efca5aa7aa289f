//! What an extract can hold and for whom it is made (4-8, 0-47): parts of the record, and the recipients with the parts
//! that each usually needs. What is the worker's alone, and other people's records, are in no part.

use super::{
    RecordKind, Spec, assessment, background, client, closure, evaluation, goal, indicator, level, need, plan,
    resource, risk, safety_plan, service, six, step, strength, terms,
};

/// A part of an extract. Its message is `extract-part-<id>`.
#[derive(Debug)]
pub struct ExtractPart {
    /// Stands in the file.
    pub id: &'static str,
    /// The kinds of record it tells, and what of each.
    pub asks: &'static [(&'static RecordKind, &'static [Spec])],
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
    /// The person themself: they need nobody's consent, and nobody who is marked stands in what they carry about.
    pub fn is_the_person(&self) -> bool {
        self.id == PERSON
    }
}

/// The id of the person themself.
const PERSON: &str = "person";

/// Every part, in its order.
pub static EXTRACT_PARTS: &[ExtractPart] = &[
    ExtractPart {
        id: "contact",
        asks: &[(
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
    },
    ExtractPart {
        id: "situation",
        asks: &[(
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
    },
    ExtractPart { id: "wishes", asks: &[(&six::SIX, &[six::WISH.spec, six::HOPE.spec, six::LIFE.spec])] },
    ExtractPart {
        id: "needs",
        asks: &[
            (&need::NEED, &[need::STATEMENT.spec, need::DOMAIN.spec]),
            (&assessment::ASSESSMENT, assessment::ASSESSMENT.questions),
            (&level::LEVEL, &[level::DOMAIN.spec, level::GRADE.spec, level::DAY.spec, level::BY.spec]),
        ],
    },
    ExtractPart {
        id: "strengths",
        asks: &[(&strength::STRENGTH, &[strength::WHAT.spec]), (&resource::RESOURCE, &[resource::WHAT.spec])],
    },
    ExtractPart {
        id: "health",
        asks: &[(&background::BACKGROUND, &[background::HEALTH.spec, background::ABILITIES.spec])],
    },
    ExtractPart {
        id: "agreement",
        asks: &[(&terms::TERMS, &[terms::CAN.spec, terms::CANNOT.spec, terms::MINE.spec, terms::THEIRS.spec])],
    },
    ExtractPart {
        id: "plan",
        asks: &[
            (&goal::GOAL, &[goal::STATEMENT.spec, goal::BY.spec]),
            (&step::STEP, &[step::WHAT.spec, step::WHO.spec, step::BY.spec, step::RESULT.spec]),
            (&indicator::INDICATOR, &[indicator::WHAT.spec, indicator::NOW.spec, indicator::TARGET.spec]),
            (&plan::PLAN, &[plan::REVIEW.spec, plan::UNTIL.spec]),
        ],
    },
    ExtractPart {
        id: "services",
        asks: &[(&service::SERVICE, &[service::WHAT.spec, service::KIND.spec, service::BY.spec, service::DAY.spec])],
    },
    ExtractPart {
        id: "results",
        asks: &[
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
    },
    ExtractPart {
        id: "safety",
        asks: &[(
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
    },
    ExtractPart {
        id: "risk",
        asks: &[(
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
    },
];

/// Every recipient.
pub static RECIPIENTS: &[Recipient] = &[
    Recipient { id: PERSON, parts: &["situation", "wishes", "needs", "strengths", "agreement", "plan", "results"] },
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
        ],
    },
    Recipient { id: "doctor", parts: &["contact", "health"] },
    Recipient { id: "lawyer", parts: &["contact", "situation", "wishes"] },
    Recipient { id: "court", parts: &["services", "results"] },
    Recipient { id: "other", parts: &[] },
];

/// The part with this id.
pub fn extract_part(id: &str) -> Option<&'static ExtractPart> {
    EXTRACT_PARTS.iter().find(|part| part.id == id)
}
