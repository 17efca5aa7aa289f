//! Which records stay out of an extract and of the chronology (4-8; Part 5, 5, 7 and 15): a safety plan that is kept here
//! only, what was shared without consent while the person does not know of it, and what names, or may be about, somebody
//! whom the reader must not read of.

use crate::forms::{
    Ask, Question, Text, advocacy, alone, apart, claim, decision, disclosure, exception, feedback, handover, interview,
    letter, monitoring, note, referral, risk, safety, safety_plan, sharing,
};
use crate::journal::{Case, Record, RecordId};
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

/// Tells of a danger: where it names a child, it may be what the child told, or where they are safe.
const OF_DANGER: [&str; 3] = [risk::RISK.id, safety::SAFETY.id, exception::EXCEPTION.id];

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

/// Who else has words in a case, beside whoever reads of it (Part 5, 7).
#[derive(Default)]
pub(super) struct Others {
    /// What the reader is called, and no child: a family's name does not say who was there.
    reader: Marked,
    /// The other clients: what names one of them is told of them, or by them.
    clients: Marked,
    /// The children. A family's papers and talks name them in passing, and stay the reader's; a danger that is named with
    /// them, and a contact that was not with the reader, may hold what a child said.
    children: Marked,
    /// Whether a talk of nobody knows whom may have been one of theirs.
    may_have_talked: bool,
}

impl Others {
    /// Those beside the person. A child who says yes for themselves, or whose guardian must not be asked, is among the
    /// clients.
    pub(super) fn of(case: &Case) -> Self {
        let is_heard = |child: &Record<'_>| !process::is_too_young(child);
        let children = Marked::children(case, |_| true);
        Self {
            reader: Marked::person(case).apart_from(&children),
            clients: Marked::other_clients(case).and(Marked::children(case, process::is_client_alone)),
            children,
            may_have_talked: has_clients(case) || process::children(case).iter().any(is_heard),
        }
    }

    /// The other clients alone: where each child is told of under another name, or for whoever works on their protection.
    pub(super) fn clients_of(case: &Case) -> Self {
        Self { clients: Marked::other_clients(case), may_have_talked: has_clients(case), ..Self::default() }
    }

    /// All the rest, where one of them reads.
    pub(super) fn beside_reader(rest: Marked) -> Self {
        Self { clients: rest, may_have_talked: true, ..Self::default() }
    }

    /// Whether these words name one of them.
    pub(super) fn are_named_in(&self, words: &str) -> bool {
        self.clients.is_named_in(words) || self.children.is_named_in(words)
    }

    /// Whether a record may hold what a child said: it tells of a danger and names them, or names them and is of a contact
    /// with a child, or with anybody but the reader.
    fn may_tell_of_child<'w>(&self, record: &Record<'_>, words: impl Iterator<Item = &'w str>) -> bool {
        let is_readers = |with: &str| self.reader.is_named_in(with) && !self.children.is_named_in(with);
        let is_meant = match record.kind() {
            Some(kind) if OF_DANGER.contains(&kind) => true,
            Some(kind) if kind == note::NOTE.id => !record.get(note::WITH).is_some_and(is_readers),
            Some(kind) if kind == interview::INTERVIEW.id => !record.get(interview::PRESENT).is_some_and(is_readers),
            _ => false,
        };
        let mut words = words;
        is_meant && words.any(|words| self.children.is_named_in(words))
    }

    /// In a case of several clients, a contact with nobody knows whom may be another's, and a conversation of several holds
    /// what each of them said. A note that says of nobody was with the person, where only children are there besides.
    fn may_have(&self, record: &Record<'_>) -> bool {
        let is = |kind: &str| record.kind() == Some(kind);
        let is_of_several = || !matches!(record.get(interview::KIND), Some("individual" | "first"));
        let is_nobodys = is(note::NOTE.id) && record.get(note::WITH).is_none() && has_clients(record.case());
        let is_talk = self.may_have_talked && is(interview::INTERVIEW.id);
        is_nobodys || (is_talk && (record.get(interview::PRESENT).is_none() || is_of_several()))
    }
}

fn has_clients(case: &Case) -> bool {
    !process::other_clients(case).is_empty()
}

/// Whether a record that is told in these words is about somebody else: one that names another client of the case is told
/// of them, or by them; and whoever is `hidden` stands in none that is told whole.
pub(super) fn is_of_another<'w>(
    record: &Record<'_>,
    words: impl Iterator<Item = &'w str> + Clone,
    hidden: &Marked,
    others: &Others,
) -> bool {
    let names = |those: &Marked| words.clone().any(|words| those.is_named_in(words));
    let is_whole = record.kind().is_some_and(|kind| WHOLE.contains(&kind));
    let is_risk = record.kind() == Some(risk::RISK.id);
    (is_whole && names(hidden))
        || ((is_whole || is_risk) && names(&others.clients))
        || others.may_tell_of_child(record, words.clone())
        || others.may_have(record)
}

/// Another client of the case, or a child of it, who reads their own copy.
pub(super) struct Reader {
    /// Their record.
    pub(super) id: RecordId,
    /// What they alone are called.
    pub(super) called: Marked,
}

impl Reader {
    /// Whether a record is theirs: about them, written by them, of a talk with them and with no other client, or what they
    /// themself fear.
    pub(super) fn has(&self, record: &Record<'_>, others: &Others) -> bool {
        let is = |kind: &str| record.kind() == Some(kind);
        let is_with_them = |question: Question<Text>| {
            record.get(question).is_some_and(|with| self.called.is_named_in(with) && !others.are_named_in(with))
        };
        if is(apart::APART.id) {
            record.get(apart::WHO) == Some(self.id)
        } else if is(alone::ALONE.id) {
            record.get(alone::WHO) == Some(self.id)
        } else if is(note::NOTE.id) {
            is_with_them(note::WITH)
        } else if is(interview::INTERVIEW.id) {
            is_with_them(interview::PRESENT)
        } else if is(risk::RISK.id) {
            // Not where it names them elsewhere: it may be them who is feared.
            is_with_them(risk::WHO)
        } else {
            record.id() == self.id
        }
    }
}
