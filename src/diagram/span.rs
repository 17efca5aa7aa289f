//! Days that are known in part, against a day: what is "about" then counts as then.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::journal::DateAnswer;

/// The first day that an answer can mean.
fn earliest(date: &DateAnswer) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(date.year?, date.month.unwrap_or(1), date.day.unwrap_or(1))?;
    if date.about { first.checked_sub_months(Months::new(slack(date))) } else { Some(first) }
}

/// The last day that an answer can mean.
fn latest(date: &DateAnswer) -> Option<NaiveDate> {
    let year = date.year?;
    let last = match (date.month, date.day) {
        (None, _) => NaiveDate::from_ymd_opt(year, 12, 31)?,
        (Some(month), None) => {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?
        }
        (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day)?,
    };
    if date.about { last.checked_add_months(Months::new(slack(date))) } else { Some(last) }
}

/// How many months "about" stretches: the more is known, the fewer.
const fn slack(date: &DateAnswer) -> u32 {
    match (date.month, date.day) {
        (None, _) => 12,
        (Some(_), None) => 3,
        (Some(_), Some(_)) => 1,
    }
}

/// Whether it can have begun by a day. What nobody knows has begun.
pub(super) fn has_begun(since: Option<DateAnswer>, at: NaiveDate) -> bool {
    since.as_ref().and_then(earliest).is_none_or(|first| first <= at)
}

/// Whether a child that is born about this day can be expected already, on a day before it.
pub(super) fn is_expected(born: Option<DateAnswer>, at: NaiveDate) -> bool {
    let sooner = |first: NaiveDate| first.checked_sub_months(Months::new(PREGNANCY)).unwrap_or(first);
    born.as_ref().and_then(earliest).is_none_or(|first| sooner(first) <= at)
}

/// How many months before a birth a child is expected.
const PREGNANCY: u32 = 9;

/// Whether it is surely over on a day. What nobody knows is not over.
pub(super) fn is_over(until: Option<DateAnswer>, at: NaiveDate) -> bool {
    until.as_ref().and_then(latest).is_some_and(|last| last < at)
}

/// Whether something that happened on a day lies before or on another; `None` if its day is not known.
pub(super) fn has_happened(on: Option<DateAnswer>, at: NaiveDate) -> Option<bool> {
    on.as_ref().and_then(earliest).map(|first| first <= at)
}

/// What orders days known in part.
pub(super) fn order(date: Option<DateAnswer>) -> Option<NaiveDate> {
    date.as_ref().and_then(earliest)
}

/// How old somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Age {
    pub(super) years: u32,
    /// Whether it may be a year more or less: a day is about, or known in part.
    pub(super) is_about: bool,
}

impl Age {
    /// In figures; with `~` where it is about.
    pub(super) fn figures(self) -> String {
        format!("{}{}", about(self.is_about), self.years)
    }
}

/// The years from a birth to a day: that of the death, for those who died. A birth of which the month is known makes them
/// exact in every other month.
pub(super) fn age(born: DateAnswer, at: NaiveDate, died: Option<DateAnswer>) -> Option<Age> {
    let year = born.year?;
    let (years, is_exact) = match (born.day(), born.month) {
        (Some(day), _) => (at.years_since(day)?, true),
        (None, Some(month)) => (before(year, at, month > at.month())?, month != at.month()),
        (None, None) => (before(year, at, false)?, false),
    };
    let is_end_known = died.is_none_or(|died| died.day().is_some() && !died.about);
    Some(Age { years, is_about: born.about || !is_exact || !is_end_known })
}

/// The years from one to that of a day, one less where the birthday is still to come.
fn before(year: i32, at: NaiveDate, is_to_come: bool) -> Option<u32> {
    u32::try_from(at.year() - year - i32::from(is_to_come)).ok()
}

/// The year of an answer in figures; with `~` where it is about.
pub(super) fn year(date: DateAnswer) -> Option<String> {
    date.year.map(|year| format!("{}{year}", about(date.about)))
}

const fn about(is_about: bool) -> &'static str {
    if is_about { "~" } else { "" }
}
