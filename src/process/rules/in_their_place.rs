//! R13a: deciding for someone: only this decision, they cannot decide it now even with support, and are in danger; least
//! restrictive; their wishes, the colleague consulted and the end date recorded (2-29). R13b: sharing without consent:
//! danger to life, a child at risk, law or court; what, to whom, when, reference, whether the person was told, what they
//! wanted, safety afterwards (1-29).

use super::{Gap, Rule};
use crate::forms::{self, RecordKind, Spec, decision, exception};
use crate::journal::{Case, RoundId};

/// All of what belongs to a decision made in the person's place. Decisions are the case's, whatever the round.
pub fn r13a_decided_only_what_must_be(case: &Case, _: RoundId) -> Vec<Gap> {
    let parts = [
        (&decision::UNABLE.spec, "r13a-unable"),
        (&decision::SUPPORT.spec, "r13a-support"),
        (&decision::DANGER.spec, "r13a-danger"),
        (&decision::LEAST.spec, "r13a-least"),
        (&decision::WISHES.spec, "r13a-wishes"),
        (&decision::CONSULTED.spec, "r13a-consulted"),
        (&decision::ENDS.spec, "r13a-ends"),
    ];
    open_of(case, Rule::R13a, &decision::DECISION, &parts)
}

/// All of what belongs to a sharing without consent. It is the case's, whatever the round.
pub fn r13b_shared_with_a_ground(case: &Case, _: RoundId) -> Vec<Gap> {
    let parts = [
        (&exception::GROUND.spec, "r13b-ground"),
        (&exception::TO.spec, "r13b-to"),
        (&exception::DAY.spec, "r13b-day"),
        (&exception::REFERENCE.spec, "r13b-reference"),
        (&exception::TOLD.spec, "r13b-told"),
        (&exception::WANTED.spec, "r13b-wanted"),
        (&exception::SAFETY.spec, "r13b-safety"),
    ];
    open_of(case, Rule::R13b, &exception::EXCEPTION, &parts)
}

/// What any record of the kind lacks.
fn open_of(case: &Case, rule: Rule, kind: &RecordKind, parts: &[(&Spec, &'static str)]) -> Vec<Gap> {
    let records = case.records_of(kind.id);
    let lacks = |question: &Spec| records.iter().any(|record| !forms::is_answered(record, question));
    let open = parts.iter().filter(|(question, _)| lacks(question));
    open.map(|(_, key)| Gap::new(rule, key, "page/exceptions")).collect()
}
