//! Every kind and every question, so that everything else is derived from the declarations.

use super::{
    RecordKind, Spec, advocacy, alone, apart, arrival, assessment, background, bond, case, child, claim, client,
    closure, compelled, consent, couple, decision, directory, disclosure, document, ending, entitlement, evaluation,
    exception, feedback, goal, handover, indicator, interview, letter, level, meeting, minor, monitoring, need,
    notation, note, opening, participant, person, place, plan, prospect, reason, referral, report, resource, risk,
    round, safety, safety_plan, scale, service, sharing, six, step, strength, team, terms, workspace,
};
use crate::journal::{Case, RecordId, RoundId};

/// Every kind of record.
pub static KINDS: &[&RecordKind] = &[
    &case::CASE,
    &safety::SAFETY,
    &terms::TERMS,
    &consent::CONSENT,
    &client::CLIENT,
    &six::SIX,
    &opening::OPENING,
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
    &apart::APART,
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

/// The kinds that these questions belong to, each once, in the order met.
pub fn kinds_of<'a>(questions: impl IntoIterator<Item = &'a Spec>) -> Vec<&'static RecordKind> {
    let mut kinds = Vec::<&'static RecordKind>::new();
    for found in questions.into_iter().filter_map(|question| kind(question.kind_id())) {
        if kinds.iter().all(|known| known.id != found.id) {
            kinds.push(found);
        }
    }
    kinds
}

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Spec> {
    KINDS.iter().flat_map(|kind| kind.questions).find(|question| question.id == id)
}

/// The kinds of which there is one in a whole case, by their ids. A list of its own, held to the declarations by a test:
/// whoever asks only where a record stands, as the vault does, carries no question for it.
pub const ONCE_A_CASE: &[&str] =
    &["background", "case", "client", "notation", "profile", "prospect", "safety_plan", "team"];

/// The record that a question is asked of first: the one that two copies of a case meet in.
pub fn first_id(question: &Spec, case: &Case, round: RoundId) -> RecordId {
    let kind = question.kind_id();
    if ONCE_A_CASE.contains(&kind) {
        RecordId::once_a_case(case.id(), kind)
    } else {
        RecordId::once_a_round(case.id(), kind, round)
    }
}
