//! Every kind and every question, so that everything else is derived from the declarations.

use super::{
    RecordKind, Spec, arrival, case, client, consent, ending, meeting, reason, referral, safety, six, terms, workspace,
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
