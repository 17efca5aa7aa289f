//! The agency's directory and entitlements: found by words, looked up by name, and whether anybody made sure of them.

use chrono::{Months, NaiveDate};

use super::search::record_text;
use super::{Decompose, Query, chosen, fold_for_search, title};
use crate::forms::{List, Offer, Spec, directory, entitlement, offers};
use crate::i18n::Texts;
use crate::journal::{Case, Part, Record, Value};
use crate::sorting::sort_by_key;

/// After so many months an entry counts as not checked.
const CHECKED_FOR: Months = Months::new(12);

/// Records by what they are called, blind to accents and case; those that are called nothing first.
pub fn by_name(mut records: Vec<Record<'_>>, decompose: Decompose) -> Vec<Record<'_>> {
    sort_by_key(&mut records, |record| title(record).map(|name| fold_for_search(name, decompose)));
    records
}

/// Whether an entry is meant: every word sought stands in its words or in those of its choices.
pub fn is_sought(entry: &Record<'_>, list: &List, query: &Query, texts: &Texts) -> bool {
    let choices = chosen(entry, list.kind.questions, texts).join("\n");
    query.is_in(&(record_text(entry) + &choices))
}

/// Whether nobody has made sure of an entry for a year. One with no whole day was never checked.
pub fn is_unchecked(entry: &Record<'_>, checked: &Spec, today: NaiveDate) -> bool {
    let day = match entry.value(checked.id, &Part::Whole) {
        Some(Value::Date(date)) => date.day(),
        _ => None,
    };
    day.and_then(|day| day.checked_add_months(CHECKED_FOR)).is_none_or(|until| until <= today)
}

/// How many entries of a list nobody has made sure of for a year.
pub fn unchecked(workspace: &Case, list: &List, today: NaiveDate) -> usize {
    let all = workspace.records_of(list.kind.id).into_iter();
    all.filter(|entry| list.checked.is_some_and(|checked| is_unchecked(entry, checked, today))).count()
}

/// The entry that an answer to a question names, with the list it stands in; by its name, for that is what is stored.
pub fn known<'a>(workspace: &'a Case, question: &Spec, name: &str) -> Option<(&'static List, Record<'a>)> {
    let name = name.trim();
    let lists = offers(question.id).iter().filter_map(|offer| match offer {
        Offer::Directory => Some(&directory::DIRECTORY),
        Offer::Entitlements => Some(&entitlement::ENTITLEMENTS),
        Offer::Anybody | Offer::Reachable | Offer::Trusted => None,
    });
    let is_named = |entry: &Record<'_>| !name.is_empty() && title(entry).is_some_and(|known| known.trim() == name);
    lists.into_iter().find_map(|list| {
        let found = workspace.records_of(list.kind.id).into_iter().find(is_named);
        found.map(|entry| (list, entry))
    })
}
