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

/// The years from a day to another, in figures; with `~` where the first is known in part or about.
pub(super) fn age(born: DateAnswer, at: NaiveDate) -> Option<(u32, String)> {
    let year = born.year?;
    let years = match born.day() {
        Some(day) => at.years_since(day)?,
        None => u32::try_from(at.year() - year).ok()?,
    };
    Some((years, format!("{}{years}", about(born))))
}

/// The year of an answer in figures; with `~` where it is about.
pub(super) fn year(date: DateAnswer) -> Option<String> {
    date.year.map(|year| format!("{}{year}", about(date)))
}

const fn about(date: DateAnswer) -> &'static str {
    if date.about { "~" } else { "" }
}
