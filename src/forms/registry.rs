//! Every kind and every question, so that everything else is derived from the declarations.

use super::{
    RecordKind, Spec, arrival, assessment, case, client, closure, consent, document, ending, evaluation, goal,
    indicator, meeting, need, note, plan, reason, referral, report, resource, round, safety, service, six, step,
    strength, terms, workspace,
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
    &goal::GOAL,
    &step::STEP,
    &indicator::INDICATOR,
    &plan::PLAN,
    &note::NOTE,
    &service::SERVICE,
    &document::DOCUMENT,
    &evaluation::EVALUATION,
    &closure::CLOSURE,
    &report::REPORT,
    &round::ROUND,
    &reason::REASON,
    &workspace::PROFILE,
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
