//! By what something is shared with somebody (4-8, Part 5, 9): a consent in force, or a ground for sharing without one
//! (R13b). Nothing is refused; where neither is there, a reason is asked for and kept with what was shared.

use chrono::NaiveDate;

use super::{Holding, consents};
use crate::forms::{self, Ask, EXTRACT_PARTS, Recipient, Spec, disclosure, exception, sharing};
use crate::i18n::Texts;
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

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

/// Every consent of a case and every ground without consent of which all that is required is answered, with whom it is
/// about.
pub fn grounds(case: &Case) -> Vec<(Ground, String)> {
    let consents = case.records_of(sharing::SHARING.id).into_iter();
    let consents = consents.filter_map(|one| Some((Ground::Consent(one.id()), one.get(sharing::WITH)?.to_owned())));
    let others = case.records_of(exception::EXCEPTION.id).into_iter().filter(is_whole);
    let others = others.filter_map(|one| Some((Ground::Exception(one.id()), one.get(exception::TO)?.to_owned())));
    consents.chain(others).collect()
}

fn is_whole(exception: &Record<'_>) -> bool {
    exception::EXCEPTION.required().all(|question| forms::is_answered(exception, question))
}

/// A ground without consent and its reference, to be kept as the reason of what was shared by it; empty for a consent.
pub fn ground_in_words(case: &Case, ground: Option<Ground>, texts: &Texts) -> String {
    let Some(Ground::Exception(id)) = ground else { return String::new() };
    let Some(exception) = case.record(id) else { return String::new() };
    let ground = super::chosen(&exception, std::slice::from_ref(&exception::GROUND.spec), texts);
    let reference = exception.get(exception::REFERENCE).map(str::to_owned);
    ground.into_iter().chain(reference).collect::<Vec<_>>().join(", ")
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

/// The parts of the record that a consent covers, by their ids: those it names, and those that others in force with the
/// same recipient name. `None` where the consent says it in free words only, or has ended: then nobody can tell by parts.
pub fn covered(case: &Case, ground: Option<Ground>, today: NaiveDate) -> Option<Vec<&str>> {
    let Some(Ground::Consent(id)) = ground else { return None };
    let consent = case.record(id)?;
    let with = consent.get(sharing::WITH).unwrap_or_default();
    let own = consent.get(sharing::PARTS);
    let holds = |other: &Record<'_>| !consents::stands(other, today).has_ended();
    if own.is_empty() || !holds(&consent) {
        return None;
    }
    let others = case.records_of(sharing::SHARING.id).into_iter();
    let others = others.filter(|other| other.id() != id && consents::is_with(other, with) && holds(other));
    let mut all: Vec<_> = own.into_iter().chain(others.flat_map(|other| other.get(sharing::PARTS))).collect();
    all.sort_unstable();
    all.dedup();
    Some(all)
}

/// The parts to begin an extract with: of those that this recipient usually needs, what the consent covers; all that it
/// covers where nobody knows what they need.
pub fn parts_to_begin_with(recipient: &Recipient, covered: Option<&[&str]>) -> Vec<&'static str> {
    let known = EXTRACT_PARTS.iter().filter(|part| recipient.may_have(part)).map(|part| part.id);
    let Some(covered) = covered else { return recipient.parts.to_vec() };
    let is_needed = |part: &&str| recipient.parts.is_empty() || recipient.parts.contains(part);
    known.filter(|part| covered.contains(part)).filter(is_needed).collect()
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
    /// The ground, where it was shared without consent; else the reason, where nothing allowed it. May be empty.
    pub reason: String,
    /// The language of all of it, as a BCP 47 tag.
    pub lang: &'static str,
}

/// Notes that something was shared.
pub fn disclosed(round: RoundId, record: RecordId, shared: &Disclosed, today: NaiveDate) -> Vec<Change> {
    let Disclosed { what, to, ground, reason, lang } = shared;
    let tell =
        |question: &Spec, value: Value| disclosure::DISCLOSURE.answer(record, round, question, Part::Whole, value);
    let words =
        |question: &Spec, words: &str| (!words.trim().is_empty()).then(|| tell(question, Value::text(words, *lang)));
    let under = match ground {
        Some(Ground::Consent(id)) => {
            let link = Value::Link { record: *id, journal: None, label: to.clone() };
            Some(tell(&disclosure::UNDER.spec, link))
        }
        _ => None,
    };
    let day = tell(&disclosure::DAY.spec, Value::Date(today.into()));
    let said = [
        words(&disclosure::WHAT.spec, what),
        words(&disclosure::TO.spec, to),
        Some(day),
        under,
        words(&disclosure::REASON.spec, reason),
    ];
    said.into_iter().flatten().collect()
}
