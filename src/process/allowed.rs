//! By what something is shared with somebody (4-8, Part 5, 9): a consent in force, or a ground for sharing without one
//! (R13b). Nothing is refused; where neither is there, a reason is asked for and kept with what was shared.

use chrono::NaiveDate;

use super::{Holding, consents};
use crate::forms::{Ask, RecordKind, Spec, disclosure, exception, sharing};
use crate::journal::{Case, Cell, Change, Part, RecordId, RoundId, Value};

/// What it is shared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A consent to share.
    Consent(RecordId),
    /// A ground without consent, recorded with all that R13b asks.
    Exception(RecordId),
}

/// Whether it may be shared by that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// A consent is in force, or a ground without consent was recorded.
    Yes,
    /// The consent was taken back.
    Withdrawn,
    /// The day until which it held has passed.
    Ended,
    /// There is none.
    NoConsent,
}

/// Every consent and every ground without consent of a case, with whom it is about.
pub fn grounds(case: &Case) -> Vec<(Ground, String)> {
    let consents = case.records_of(sharing::SHARING.id).into_iter();
    let consents = consents.filter_map(|one| Some((Ground::Consent(one.id()), one.get(sharing::WITH)?.to_owned())));
    let others = case.records_of(exception::EXCEPTION.id).into_iter();
    let others = others.filter_map(|one| Some((Ground::Exception(one.id()), one.get(exception::TO)?.to_owned())));
    consents.chain(others).collect()
}

/// Whether something may be shared by this, today.
pub fn allowed(case: &Case, ground: Option<Ground>, today: NaiveDate) -> Allowed {
    let consent = match ground {
        Some(Ground::Consent(id)) => case.record(id),
        Some(Ground::Exception(_)) => return Allowed::Yes,
        None => None,
    };
    let Some(consent) = consent else { return Allowed::NoConsent };
    match consents::stands(&consent, today) {
        Holding::Withdrawn => Allowed::Withdrawn,
        Holding::RanOut | Holding::Over => Allowed::Ended,
        Holding::Allowed | Holding::EndsSoon => Allowed::Yes,
    }
}

/// What was shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// What went.
    pub what: String,
    /// To whom.
    pub to: String,
    /// By what.
    pub ground: Option<Ground>,
    /// The reason, where nothing allowed it; may be empty.
    pub reason: String,
    /// The language of all of it, as a BCP 47 tag.
    pub lang: &'static str,
}

/// Notes that something was shared.
pub fn disclosed(round: RoundId, record: RecordId, shared: &Disclosed, today: NaiveDate) -> Vec<Change> {
    let Disclosed { what, to, ground, reason, lang } = shared;
    let words = |question: &Spec, words: &str| {
        (!words.trim().is_empty()).then(|| tell(record, round, question, Value::text(words, *lang)))
    };
    let under = match ground {
        Some(Ground::Consent(id)) => {
            let link = Value::Link { record: *id, journal: None, label: to.clone() };
            Some(tell(record, round, &disclosure::UNDER.spec, link))
        }
        _ => None,
    };
    let day = tell(record, round, &disclosure::DAY.spec, Value::Date(today.into()));
    let said = [
        words(&disclosure::WHAT.spec, what),
        words(&disclosure::TO.spec, to),
        Some(day),
        under,
        words(&disclosure::REASON.spec, reason),
    ];
    said.into_iter().flatten().collect()
}

fn tell(record: RecordId, round: RoundId, question: &Spec, value: Value) -> Change {
    let kind: &RecordKind = &disclosure::DISCLOSURE;
    let cell = Cell { record, question: question.id.to_owned(), part: Part::Whole };
    Change::Answer { cell, kind: kind.id.to_owned(), round, value }
}
