//! What is asked on demand, a page each: never all at once, and nothing of it counts as open.

use super::stages::{List, Section, list, section};
use super::{
    Body, Shown, StageForm, advocacy, arrival, background, claim, compelled, consent, decision, disclosure, exception,
    feedback, handover, interview, level, minor, monitoring, participant, risk, safety, safety_plan, scale, sharing,
    six, team,
};

static LOOKS: List = list(&safety::SAFETY, &[safety::PRIVATE.spec, safety::NOW.spec, safety::ACTION.spec], &[])
    .told(&[safety::NOW.spec])
    .newest_first()
    .of_case();
static RISKS: List = list(
    &risk::RISK,
    &[risk::WHAT.spec, risk::WHO.spec, risk::WHOM.spec, risk::PROTECTS.spec, risk::DECISION.spec],
    &[risk::GROUND.spec, risk::PERSON_VIEW.spec, risk::NEXT.spec, risk::LEVEL.spec],
)
.told(&[risk::WHO.spec, risk::WHOM.spec, risk::NEXT.spec])
.of_case();
static SHARINGS: List = list(
    &sharing::SHARING,
    &[
        sharing::WITH.spec,
        sharing::WHAT.spec,
        sharing::PARTS.spec,
        sharing::NOT.spec,
        sharing::UNTIL.spec,
        sharing::MANNER.spec,
        sharing::SIGNATURE.spec,
        sharing::WITNESS.spec,
    ],
    &[sharing::PURPOSE.spec, sharing::SAID.spec],
)
.told(&[sharing::WHAT.spec, sharing::PARTS.spec, sharing::NOT.spec, sharing::UNTIL.spec])
.tap(&sharing::STATE.spec)
.of_case();
static DISCLOSURES: List = list(
    &disclosure::DISCLOSURE,
    &[disclosure::WHAT.spec, disclosure::TO.spec, disclosure::UNDER.spec],
    &[disclosure::DAY.spec, disclosure::TOLD.spec, disclosure::REASON.spec],
)
.today(&disclosure::DAY.spec)
.told(&[disclosure::TO.spec, disclosure::DAY.spec, disclosure::TOLD.spec])
.newest_first()
.of_case();
static EXCEPTIONS: List = list(
    &exception::EXCEPTION,
    &[
        exception::WHAT.spec,
        exception::GROUND.spec,
        exception::TO.spec,
        exception::DAY.spec,
        exception::REFERENCE.spec,
        exception::TOLD.spec,
        exception::WANTED.spec,
        exception::SAFETY.spec,
    ],
    &[],
)
.told(&[exception::GROUND.spec, exception::TO.spec, exception::DAY.spec])
.of_case();
static DECISIONS: List = list(
    &decision::DECISION,
    &[
        decision::WHAT.spec,
        decision::UNABLE.spec,
        decision::SUPPORT.spec,
        decision::DANGER.spec,
        decision::LEAST.spec,
        decision::WISHES.spec,
        decision::CONSULTED.spec,
        decision::ENDS.spec,
    ],
    &[],
)
.told(&[decision::CONSULTED.spec, decision::ENDS.spec])
.tap(&decision::AFTER.spec)
.of_case();
static HANDOVERS: List = list(&handover::HANDOVER, handover::HANDOVER.questions, &[])
    .told(&[handover::WHY.spec, handover::RESULT.spec])
    .of_case();
static CHILDREN: List = list(&minor::MINOR, minor::MINOR.questions, &[])
    .told(&[minor::AGE.spec, minor::AGREES.spec, minor::ASKED.spec, minor::MANNER.spec])
    .of_case();
static PARTICIPANTS: List = list(&participant::PARTICIPANT, participant::PARTICIPANT.questions, &[])
    .told(&[participant::MANNER.spec, participant::WITHDRAWN.spec])
    .of_case();
static INTERVIEWS: List = list(
    &interview::INTERVIEW,
    &[
        interview::KIND.spec,
        interview::PURPOSE.spec,
        interview::PRESENT.spec,
        interview::PLACE.spec,
        interview::SAFETY.spec,
    ],
    &[
        interview::ROOM.spec,
        interview::MINUTES.spec,
        interview::PROCESS.spec,
        interview::EVALUATION.spec,
        interview::NEXT.spec,
        interview::DAY.spec,
    ],
)
.ticking(&[interview::INTRODUCED.spec, interview::TASKS.spec])
.today(&interview::DAY.spec)
.by_day()
.told(&[
    interview::KIND.spec,
    interview::MINUTES.spec,
    interview::PURPOSE.spec,
    interview::PRESENT.spec,
    interview::SAFETY.spec,
])
.newest_first()
.of_case();
static LEVELS: List = list(
    &level::LEVEL,
    &[level::DOMAIN.spec, level::GRADE.spec],
    &[level::DAY.spec, level::BY.spec, level::SOURCE.spec, level::TOLD_BY.spec],
)
.today(&level::DAY.spec)
.by_day()
.told(&[level::DOMAIN.spec, level::GRADE.spec, level::BY.spec, level::SOURCE.spec])
.newest_first()
.of_case();
static MEMBERS: List = list(&team::TEAM_MEMBER, team::TEAM_MEMBER.questions, &[]).told(&[team::ROLE.spec]).of_case();
static SUPERVISIONS: List = list(&team::SUPERVISION, team::SUPERVISION.questions, &[])
    .today(&team::SUPERVISION_DAY.spec)
    .told(&[team::SUPERVISION_DAY.spec])
    .newest_first()
    .of_case();
static VISITS: List =
    list(&team::VISIT, &[team::WHERE.spec, team::VISIT_DAY.spec, team::KNOWS.spec, team::BACK_BY.spec], &[])
        .today(&team::VISIT_DAY.spec)
        .told(&[team::VISIT_DAY.spec, team::BACK_BY.spec, team::KNOWS.spec])
        .tap(&team::BACK.spec)
        .newest_first()
        .of_case();
static ADVOCACIES: List = list(
    &advocacy::ADVOCACY,
    &[advocacy::WHAT.spec, advocacy::ABOUT.spec, advocacy::LEVEL.spec],
    &[advocacy::DONE.spec, advocacy::DAY.spec, advocacy::STEP_OF.spec],
)
.today(&advocacy::DAY.spec)
.told(&[advocacy::ABOUT.spec, advocacy::LEVEL.spec, advocacy::DAY.spec, advocacy::STEP_OF.spec])
.tap(&advocacy::RESULT.spec)
.newest_first()
.of_case();
static CLAIMS: List = list(
    &claim::CLAIM,
    &[
        claim::WHAT.spec,
        claim::OFFICE.spec,
        claim::PAPERS.spec,
        claim::ASK_BY.spec,
        claim::APPLIED.spec,
        claim::ANSWER_BY.spec,
        claim::ANSWER.spec,
        claim::APPEAL_BY.spec,
        claim::RENEW_BY.spec,
    ],
    &[],
)
.told(&[
    claim::OFFICE.spec,
    claim::ASK_BY.spec,
    claim::APPLIED.spec,
    claim::ANSWER_BY.spec,
    claim::APPEAL_BY.spec,
    claim::RENEW_BY.spec,
])
.tap(&claim::STATE.spec)
.of_case();
static MONITORINGS: List = list(
    &monitoring::MONITORING,
    &[
        monitoring::STEP_OF.spec,
        monitoring::SERVICE.spec,
        monitoring::BY.spec,
        monitoring::RECEIVED.spec,
        monitoring::NEEDED.spec,
        monitoring::SUITABLE.spec,
    ],
    &[monitoring::WORDS.spec, monitoring::DAY.spec],
)
.today(&monitoring::DAY.spec)
.by_day()
.told(&[monitoring::STEP_OF.spec, monitoring::SERVICE.spec, monitoring::BY.spec, monitoring::RECEIVED.spec])
.newest_first();
static SATISFACTIONS: List = list(
    &monitoring::SATISFACTION,
    &[monitoring::NEED_OF.spec, monitoring::RESOURCE_OF.spec, monitoring::MET.spec],
    &[monitoring::PERSON_OF.spec, monitoring::MET_DAY.spec],
)
.today(&monitoring::MET_DAY.spec)
.by_day()
.told(&[monitoring::NEED_OF.spec, monitoring::RESOURCE_OF.spec, monitoring::MET.spec])
.newest_first()
.of_case();
static SCALES: List = list(
    &scale::SCALE,
    &[
        scale::GOAL_OF.spec,
        scale::EXPECTED.spec,
        scale::LESS.spec,
        scale::MUCH_LESS.spec,
        scale::MORE.spec,
        scale::MUCH_MORE.spec,
    ],
    &[scale::BEGINS.spec, scale::IMPORTANT.spec, scale::DIFFICULT.spec],
)
.told(&[scale::GOAL_OF.spec, scale::BEGINS.spec])
.tap(&scale::NOW.spec);
static FEEDBACKS: List = list(
    &feedback::FEEDBACK,
    &[feedback::HEARD.spec, feedback::HELPED.spec, feedback::DIFFERENT.spec],
    &[feedback::DAY.spec, feedback::SOURCE.spec],
)
.today(&feedback::DAY.spec)
.by_day()
.told(&[feedback::HEARD.spec])
.newest_first()
.of_case();

const fn records(id: &'static str, list: &'static List) -> Section {
    section(id, Body::Records(list))
}

/// Every page on demand. Its message is `page-<id>`, with `.lead`.
pub static PAGES: &[StageForm] = &[
    StageForm {
        id: "safety",
        sections: &[
            records("looks", &LOOKS),
            records("risks", &RISKS),
            section("safety-plan", Body::Questions(safety_plan::SAFETY_PLAN.questions)),
        ],
    },
    StageForm {
        id: "background",
        sections: &[
            section("background", Body::Questions(background::BACKGROUND.questions)),
            records("levels", &LEVELS),
            section("level-changes", Body::Shown(Shown::Levels)),
        ],
    },
    StageForm {
        id: "preliminary",
        sections: &[
            section("willing", Body::Questions(&[arrival::WILL.spec])),
            section("problem", Body::Questions(&[six::SITUATION.spec, six::WISH.spec, six::HOPE.spec, six::LIFE.spec])),
            section("tried", Body::Questions(&[six::TRIED.spec])),
            section("fit", Body::Questions(&[arrival::FIT.spec, arrival::REQUIREMENTS.spec])),
            section("shared-back", Body::Questions(&[six::PERSON_VIEW.spec, six::PERSON_CORRECTION.spec])),
        ],
    },
    StageForm {
        id: "sharing",
        sections: &[
            section("ended-consents", Body::Shown(Shown::EndedConsents)),
            records("sharings", &SHARINGS),
            records("disclosures", &DISCLOSURES),
            section("service-consent", Body::Shown(Shown::ServiceConsent)),
            section("service-day", Body::Questions(&[consent::WITHDRAWN.spec, consent::RENEWED.spec])),
        ],
    },
    StageForm {
        id: "family",
        sections: &[
            records("children", &CHILDREN),
            records("participants", &PARTICIPANTS),
            section("compelled", Body::Questions(compelled::COMPELLED.questions)),
        ],
    },
    StageForm { id: "interviews", sections: &[records("interviews", &INTERVIEWS)] },
    StageForm {
        id: "team",
        sections: &[
            section("answering", Body::Shown(Shown::Answering)),
            section("responsible", Body::Questions(team::TEAM.questions)),
            records("members", &MEMBERS),
            records("handovers", &HANDOVERS),
            records("supervisions", &SUPERVISIONS),
            records("visits", &VISITS),
        ],
    },
    StageForm { id: "entitlements", sections: &[records("claims", &CLAIMS)] },
    StageForm {
        id: "monitoring",
        sections: &[
            records("monitorings", &MONITORINGS),
            section("monitored", Body::Shown(Shown::Monitored)),
            records("satisfactions", &SATISFACTIONS),
            records("feedbacks", &FEEDBACKS),
        ],
    },
    StageForm { id: "scales", sections: &[records("scales", &SCALES), section("score", Body::Shown(Shown::Score))] },
    StageForm { id: "advocacy", sections: &[records("advocacies", &ADVOCACIES)] },
    StageForm { id: "exceptions", sections: &[records("exceptions", &EXCEPTIONS), records("decisions", &DECISIONS)] },
];

/// The ids of [`PAGES`], apart from what the pages ask: addresses need nothing else, and the door would carry all of it.
pub static PAGE_IDS: [&str; PAGES.len()] = {
    let mut ids = [""; PAGES.len()];
    let mut place = 0;
    while place < ids.len() {
        ids[place] = PAGES[place].id;
        place += 1;
    }
    ids
};

/// The place among [`PAGES`] of the page with this id.
pub fn page(id: &str) -> Option<usize> {
    PAGE_IDS.iter().position(|page| *page == id)
}
