//! How levels have changed (2-16).

use super::due::answered;
use crate::forms::{Ask, level};
use crate::journal::{Case, Record};
use crate::sorting::sort_by_key;

/// A domain, its first level and its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelChange<'a> {
    /// A choice of [`level::DOMAIN`].
    pub domain: &'a str,
    /// A choice of [`level::GRADE`].
    pub first: &'a str,
    /// The same, of the last day.
    pub last: &'a str,
}

/// Each domain that was asked about more than once, in the order in which domains are asked.
pub fn level_changes(case: &Case) -> Vec<LevelChange<'_>> {
    let mut all = case.records_of(level::LEVEL.id);
    sort_by_key(&mut all, |record| (record.get(level::DAY).and_then(|day| day.day()), written(record)));
    let domains = level::DOMAIN.spec.choices.iter();
    domains.filter_map(|domain| change(&all, domain)).collect()
}

fn change<'a>(all: &[Record<'a>], domain: &str) -> Option<LevelChange<'a>> {
    let mut of_domain = all.iter().filter(|record| record.get(level::DOMAIN) == Some(domain));
    let mut graded =
        of_domain.by_ref().filter_map(|record| Some((record.get(level::DOMAIN)?, record.get(level::GRADE)?)));
    let (domain, first) = graded.next()?;
    let (_, last) = graded.last()?;
    Some(LevelChange { domain, first, last })
}

fn written(record: &Record<'_>) -> Option<(u64, crate::journal::EventId)> {
    answered(record, level::GRADE.spec.id)
}
