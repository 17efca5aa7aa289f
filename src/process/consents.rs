//! Consents to share as they stand on a day: taken back, run out, soon to run out; and who already holds what (4-8,
//! Part 5, 9).

use chrono::{Datelike, Days, Months, NaiveDate};

use super::timeline::first_written;
use crate::forms::{Ask, disclosure, sharing};
use crate::journal::{Case, DateAnswer, Part, Record};

/// From how many days before its end on a consent is said to end soon.
const SOON: i64 = 14;

/// How a consent to share stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holding {
    /// It holds.
    Allowed,
    /// It holds, and ends within two weeks.
    EndsSoon,
    /// Its last day has passed, and nobody has said yet whether it stays so.
    RanOut,
    /// It has run out and stays so.
    Over,
    /// It was taken back.
    Withdrawn,
}

impl Holding {
    /// The message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Allowed => "consent-allowed",
            Self::EndsSoon => "consent-ends-soon",
            Self::RanOut => "consent-ran-out",
            Self::Over => "consent-over",
            Self::Withdrawn => "consent-taken-back",
        }
    }

    /// Whether there is anything to be said of it beside that it holds.
    pub const fn is_noteworthy(self) -> bool {
        !matches!(self, Self::Allowed)
    }

    /// Whether nothing new is shared any more.
    pub const fn has_ended(self) -> bool {
        matches!(self, Self::RanOut | Self::Over | Self::Withdrawn)
    }
}

/// A consent to share on a day.
#[derive(Clone)]
pub struct Consent<'a> {
    /// Its record, a [`sharing::SHARING`].
    pub record: Record<'a>,
    /// Its last day, if one was agreed.
    pub until: Option<NaiveDate>,
    /// How it stands.
    pub holding: Holding,
    /// What was shared with this recipient so far, each a [`disclosure::DISCLOSURE`].
    pub held: Vec<Record<'a>>,
}

/// Every consent to share of a case, as it stands on a day.
pub fn consents(case: &Case, today: NaiveDate) -> Vec<Consent<'_>> {
    let all = case.records_of(sharing::SHARING.id).into_iter();
    all.map(|record| {
        let until = last_day(&record);
        Consent { record, until, holding: holding(&record, until, today), held: held(&record) }
    })
    .collect()
}

/// What was ever shared, by whichever consent: whoever ends the work altogether may want all of them told.
pub fn disclosures(case: &Case) -> Vec<Record<'_>> {
    case.records_of(disclosure::DISCLOSURE.id)
}

/// How a consent to share, a [`sharing::SHARING`], stands on a day.
pub(super) fn stands(record: &Record<'_>, today: NaiveDate) -> Holding {
    holding(record, last_day(record), today)
}

fn holding(record: &Record<'_>, until: Option<NaiveDate>, today: NaiveDate) -> Holding {
    let left = until.map(|until| until.signed_duration_since(today).num_days());
    match (record.get(sharing::STATE), left) {
        (Some("withdrawn"), _) => Holding::Withdrawn,
        (Some("over"), _) => Holding::Over,
        (_, Some(left)) if left < 0 => Holding::RanOut,
        (_, Some(left)) if left <= SOON => Holding::EndsSoon,
        _ => Holding::Allowed,
    }
}

/// The last day on which a consent holds. Of a month or a year alone, its last day.
pub(super) fn last_day(record: &Record<'_>) -> Option<NaiveDate> {
    let until = record.get(sharing::UNTIL)?;
    until.day().or_else(|| last_of(&until))
}

/// The last day of a month or a year that is known alone.
pub(super) fn last_of(date: &DateAnswer) -> Option<NaiveDate> {
    let year = date.year?;
    let first = NaiveDate::from_ymd_opt(year, date.month.unwrap_or(12), 1)?;
    first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1)).filter(|last| last.year() == year)
}

fn held<'a>(record: &Record<'a>) -> Vec<Record<'a>> {
    let all = disclosures(record.case()).into_iter();
    all.filter(|shared| match shared.get(disclosure::UNDER) {
        Some(under) => under == record.id(),
        None => shared.get(disclosure::TO).is_some_and(|to| is_with(record, to)),
    })
    .collect()
}

/// Whether a consent is about this recipient, however the name was typed.
pub(super) fn is_with(record: &Record<'_>, name: &str) -> bool {
    let plain = |name: &str| name.trim().to_lowercase();
    record.get(sharing::WITH).is_some_and(|with| plain(with) == plain(name))
}

/// What was shared after the consent for it had ended, under no other that held and without a reason: the disclosures, in
/// the order of their list. Sharing without consent on a ground of its own (R13b) stands elsewhere and is not meant.
pub(super) fn shared_after_the_end(case: &Case) -> Vec<Record<'_>> {
    let consents = case.records_of(sharing::SHARING.id);
    let is_allowed = |shared: &Record<'_>, consent: &Record<'_>| {
        let with = consent.get(sharing::WITH).unwrap_or_default();
        consents.iter().any(|other| is_with(other, with) && !is_after_the_end(shared, other))
    };
    let is_late = |shared: &Record<'_>| {
        let mut of_it = consents.iter().filter(|consent| held(consent).iter().any(|held| held.id() == shared.id()));
        of_it.any(|consent| is_after_the_end(shared, consent) && !is_allowed(shared, consent))
    };
    // Whoever said why when it was shared is not asked again.
    let has_reason = |shared: &Record<'_>| shared.get(disclosure::REASON).is_some();
    disclosures(case).into_iter().filter(|shared| !has_reason(shared) && is_late(shared)).collect()
}

/// After its last day; or after it was taken back or left to run out, of the same day what was written later.
fn is_after_the_end(shared: &Record<'_>, consent: &Record<'_>) -> bool {
    let Some((written, on)) = first_written(shared) else { return false };
    let day = shared.get(disclosure::DAY).and_then(|day| day.day()).unwrap_or(on);
    let is_past = last_day(consent).is_some_and(|until| day > until);
    let state = consent.given(sharing::STATE.spec.id, &Part::Whole);
    let ended = state.0.last().filter(|_| matches!(consent.get(sharing::STATE), Some("withdrawn" | "over")));
    let is_taken_back = ended.is_some_and(|ended| {
        let since = ended.event.at.date_naive();
        day > since || day == since && written > ended.event.order()
    });
    is_past || is_taken_back
}
