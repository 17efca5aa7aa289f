//! Which records stay out of an extract and of the chronology (4-8; Part 5, 5, 7 and 15): a safety plan that is kept here
//! only, what was shared without consent while the person does not know of it, and what names, or may be about, somebody
//! whom the reader must not read of.

use crate::forms::{
    Ask, Question, Text, advocacy, alone, apart, claim, decision, disclosure, exception, feedback, handover, interview,
    letter, monitoring, note, referral, risk, safety, safety_plan, sharing,
};
use crate::journal::{Record, RecordId};
use crate::process::{self, Marked};

/// Told whole or not at all: whoever one answer names is meant by the others too.
const WHOLE: [&str; 15] = [
    note::NOTE.id,
    interview::INTERVIEW.id,
    sharing::SHARING.id,
    disclosure::DISCLOSURE.id,
    exception::EXCEPTION.id,
    letter::LETTER.id,
    feedback::FEEDBACK.id,
    monitoring::MONITORING.id,
    monitoring::SATISFACTION.id,
    claim::CLAIM.id,
    safety::SAFETY.id,
    referral::REFERRAL.id,
    decision::DECISION.id,
    advocacy::ADVOCACY.id,
    handover::HANDOVER.id,
];

/// Whether a record leaves at all: a safety plan where the person wants to have it on paper; what went without consent
/// where they were told of it (R13b); a page that was filled in alone where it was the person's.
pub(super) fn may_leave(record: &Record<'_>) -> bool {
    let is = |kind: &str| record.kind() == Some(kind);
    if is(safety_plan::SAFETY_PLAN.id) {
        record.get(safety_plan::KEPT) == Some("paper")
    } else if is(exception::EXCEPTION.id) {
        is_known(record)
    } else if is(disclosure::DISCLOSURE.id) {
        // What went by no consent may have gone by such a ground: the two are not tied to each other.
        record.get(disclosure::UNDER).is_some()
            || record.case().records_of(exception::EXCEPTION.id).iter().all(is_known)
    } else if is(alone::ALONE.id) {
        record.get(alone::WHO).is_none()
    } else {
        true
    }
}

/// Whether the person was told that something was shared without their consent.
fn is_known(exception: &Record<'_>) -> bool {
    matches!(exception.get(exception::TOLD), Some("before" | "after"))
}

/// Whether a record that is told in these words is about somebody else: one that names another client of the case is told
/// of them, or by them; and whoever is `hidden` stands in none that is told whole.
pub(super) fn is_of_another<'w>(
    record: &Record<'_>,
    words: impl Iterator<Item = &'w str> + Clone,
    hidden: &Marked,
    others: &Marked,
) -> bool {
    let names = |those: &Marked| words.clone().any(|words| those.is_named_in(words));
    let is_whole = record.kind().is_some_and(|kind| WHOLE.contains(&kind));
    let is_risk = record.kind() == Some(risk::RISK.id);
    (is_whole && names(hidden)) || ((is_whole || is_risk) && names(others)) || may_be_anothers(record)
}

/// In a case of several clients, a contact with nobody knows whom may be another's, and a conversation of several holds
/// what each of them said (Part 5, 7).
fn may_be_anothers(record: &Record<'_>) -> bool {
    let is = |kind: &str| record.kind() == Some(kind);
    if process::other_clients(record.case()).is_empty() {
        return false;
    }
    let is_of_several = || !matches!(record.get(interview::KIND), Some("individual" | "first"));
    (is(note::NOTE.id) && record.get(note::WITH).is_none())
        || (is(interview::INTERVIEW.id) && (record.get(interview::PRESENT).is_none() || is_of_several()))
}

/// Another client of the case, or a child of it, who reads their own copy.
pub(super) struct Reader {
    /// Their record.
    pub(super) id: RecordId,
    /// What they are called.
    pub(super) called: Marked,
}

impl Reader {
    /// Whether a record is theirs: about them, written by them, or of a talk with them and with no other client.
    pub(super) fn has(&self, record: &Record<'_>, others: &Marked) -> bool {
        let is = |kind: &str| record.kind() == Some(kind);
        let is_with_them = |question: Question<Text>| {
            record.get(question).is_some_and(|with| self.called.is_named_in(with) && !others.is_named_in(with))
        };
        if is(apart::APART.id) {
            record.get(apart::WHO) == Some(self.id)
        } else if is(alone::ALONE.id) {
            record.get(alone::WHO) == Some(self.id)
        } else if is(note::NOTE.id) {
            is_with_them(note::WITH)
        } else if is(interview::INTERVIEW.id) {
            is_with_them(interview::PRESENT)
        } else {
            record.id() == self.id
        }
    }
}
