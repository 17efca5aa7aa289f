//! Days counted from the first contact, and ages in bands: neither tells a date.

use chrono::{Datelike, NaiveDate};

use crate::forms::{Ask, evaluation, interview, meeting, note, service};
use crate::i18n::{Args, Speech};
use crate::journal::{Case, DateAnswer};

/// Up to here days are counted, and then weeks.
const IN_DAYS: i64 = 14;
/// Up to here weeks before the first contact are counted, in days, and then months.
const IN_WEEKS: i64 = 63;
/// Up to here months before it, and then years.
const IN_MONTHS: i64 = 540;
/// Up to here weeks after it, and then years.
const AFTERWARDS: i64 = 730;
/// From this age on bands have five years.
const GROWN: i32 = 20;
/// From this age on nobody's age is told closer: few are as old.
const OLD: i32 = 85;
/// The bands of childhood and youth by their first and last year.
const YOUNG: [(i32, i32); 6] = [(0, 2), (3, 5), (6, 9), (10, 12), (13, 15), (16, 19)];

/// How days are told.
pub(super) struct Days<'a> {
    first: NaiveDate,
    speech: &'a Speech<'a>,
}

impl<'a> Days<'a> {
    /// Counted from the first contact: the first day that something was done or written; `None` in an empty case.
    pub(super) fn of(case: &Case, speech: &'a Speech<'a>) -> Option<Self> {
        let written = case.lines().map(|line| line.event().at.date_naive());
        let done = [meeting::DAY, note::DAY, interview::DAY, service::DAY, evaluation::DAY].into_iter();
        let done = done.flat_map(|question| {
            let records = case.records_of(question.spec.kind_id()).into_iter();
            records.filter_map(move |record| record.get(question)?.day())
        });
        written.chain(done).min().map(|first| Self { first, speech })
    }

    /// A day, as far from the first contact as it is; `None` where not even its year is known.
    pub(super) fn told(&self, date: &DateAnswer) -> Option<String> {
        match (date.day(), date.year?, date.month) {
            (Some(day), ..) => Some(self.counted((day - self.first).num_days())),
            (None, year, None) => Some(self.year(i64::from(self.first.year() - year))),
            (None, year, Some(month)) => {
                let middle = NaiveDate::from_ymd_opt(year, month, 15)?;
                Some(self.counted((middle - self.first).num_days()))
            }
        }
    }

    /// How old somebody was at the first contact, as a band; of those born later nothing.
    pub(super) fn age(&self, born: &DateAnswer) -> Option<String> {
        let before = i32::from(
            born.month.is_some_and(|month| (self.first.month(), self.first.day()) < (month, born.day.unwrap_or(1))),
        );
        let age = self.first.year() - born.year? - before;
        if age >= OLD {
            return Some(self.text("retold-age-old", &[("from", i64::from(OLD))]));
        }
        let grown = |age: i32| (age / 5 * 5, age / 5 * 5 + 4);
        let young = || YOUNG.into_iter().find(|(from, until)| (*from..=*until).contains(&age));
        let (from, until) = if age >= GROWN { grown(age) } else { young()? };
        Some(self.text("retold-age", &[("from", i64::from(from)), ("until", i64::from(until))]))
    }

    fn counted(&self, days: i64) -> String {
        let count = |message: &str, count: i64| self.text(message, &[("count", count)]);
        match days {
            0..IN_DAYS => count("retold-day", days + 1),
            IN_DAYS..AFTERWARDS => count("retold-week", days / 7 + 1),
            AFTERWARDS.. => self.year(-rounded(days, 365)),
            _ if -days < IN_DAYS => count("retold-days-before", -days),
            _ if -days < IN_WEEKS => count("retold-weeks-before", rounded(-days, 7)),
            _ if -days < IN_MONTHS => count("retold-months-before", rounded(-days, 30)),
            _ => self.year(rounded(-days, 365)),
        }
    }

    fn year(&self, before: i64) -> String {
        match before {
            0 => self.speech.text("retold-same-year"),
            1.. => self.text("retold-years-before", &[("count", before)]),
            _ => self.text("retold-years-after", &[("count", -before)]),
        }
    }

    fn text(&self, message: &str, counts: &[(&'static str, i64)]) -> String {
        let mut args = Args::new();
        counts.iter().for_each(|(name, count)| args.set(*name, *count));
        // Marks of direction around a number say nothing, and would be typed over.
        self.speech.texts.get_with(message, &args).replace(['\u{2068}', '\u{2069}'], "")
    }
}

fn rounded(days: i64, unit: i64) -> i64 {
    (days + unit / 2) / unit
}
