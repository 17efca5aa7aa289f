//! Every kind and every question, so that everything else is derived from the declarations.

use super::{
    RecordKind, Spec, advocacy, alone, arrival, assessment, background, bond, case, child, claim, client, closure,
    compelled, consent, couple, decision, directory, disclosure, document, ending, entitlement, evaluation, exception,
    feedback, goal, handover, indicator, interview, letter, level, meeting, minor, monitoring, need, notation, note,
    participant, person, place, plan, prospect, reason, referral, report, resource, risk, round, safety, safety_plan,
    scale, service, sharing, six, step, strength, team, terms, workspace,
};

/// Every kind of record.
pub static KINDS: &[&RecordKind] = &[
    &case::CASE,
    &safety::SAFETY,
    &terms::TERMS,
    &consent::CONSENT,
    &client::CLIENT,
    &six::SIX,
    &meeting::MEETING,
    &arrival::ARRIVAL,
    &referral::REFERRAL,
    &ending::ENDING,
    &need::NEED,
    &assessment::ASSESSMENT,
    &strength::STRENGTH,
    &resource::RESOURCE,
    &person::PERSON,
    &couple::COUPLE,
    &child::CHILD,
    &bond::BOND,
    &place::PLACE,
    &goal::GOAL,
    &step::STEP,
    &indicator::INDICATOR,
    &plan::PLAN,
    &note::NOTE,
    &service::SERVICE,
    &letter::LETTER,
    &document::DOCUMENT,
    &evaluation::EVALUATION,
    &closure::CLOSURE,
    &risk::RISK,
    &safety_plan::SAFETY_PLAN,
    &sharing::SHARING,
    &disclosure::DISCLOSURE,
    &exception::EXCEPTION,
    &decision::DECISION,
    &handover::HANDOVER,
    &compelled::COMPELLED,
    &minor::MINOR,
    &participant::PARTICIPANT,
    &interview::INTERVIEW,
    &background::BACKGROUND,
    &level::LEVEL,
    &team::TEAM,
    &team::TEAM_MEMBER,
    &team::SUPERVISION,
    &team::VISIT,
    &advocacy::ADVOCACY,
    &claim::CLAIM,
    &monitoring::MONITORING,
    &monitoring::SATISFACTION,
    &scale::SCALE,
    &feedback::FEEDBACK,
    &alone::ALONE,
    &report::REPORT,
    &round::ROUND,
    &reason::REASON,
    &workspace::PROFILE,
    &directory::ENTRY,
    &entitlement::ENTITLEMENT,
    &prospect::PROSPECT,
    &notation::NOTATION,
    &workspace::ERASED,
];

/// The kind with this id.
pub fn kind(id: &str) -> Option<&'static RecordKind> {
    KINDS.iter().copied().find(|kind| kind.id == id)
}

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Spec> {
    KINDS.iter().flat_map(|kind| kind.questions).find(|question| question.id == id)
}
