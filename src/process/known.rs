//! The agency's directory and entitlements: found by words, looked up by name, and whether anybody made sure of them.

use chrono::{Months, NaiveDate};

use super::search::record_text;
use super::talks::said;
use super::{Decompose, Query, chosen, fold_for_search, title};
use crate::forms::{List, Offer, Spec, arrival, directory, entitlement, offers, referral, workspace};
use crate::i18n::Texts;
use crate::journal::{Case, Cell, Change, Part, Record, RoundId, Value};
use crate::process::Answers;

/// After so many months an entry counts as not checked.
const CHECKED_FOR: Months = Months::new(12);
/// No plan runs for longer without a look than this, in months: a greater number is a slip of the finger.
const LONGEST: i64 = 60;

/// Records by what they are called, blind to accents and case; those that are called nothing first.
pub fn by_name(mut records: Vec<Record<'_>>, decompose: Decompose) -> Vec<Record<'_>> {
    records.sort_by_cached_key(|record| title(record).map(|name| fold_for_search(name, decompose)));
    records
}

/// Whether an entry is meant: every word sought stands in its words or in those of its choices.
pub fn is_sought(entry: &Record<'_>, list: &List, query: &Query, texts: &Texts) -> bool {
    let choices = chosen(entry, list.kind.questions, texts).join("\n");
    query.is_in(&(record_text(entry) + &choices))
}

/// Whether nobody has made sure of an entry for a year. One with no whole day was never checked.
pub fn is_unchecked(entry: &Record<'_>, checked: &Spec, today: NaiveDate) -> bool {
    let day = match entry.given(checked.id, &Part::Whole).value() {
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

/// The day on which a plan made today should be looked at, by the agency's months between two looks (0-34).
pub fn next_review(workspace: &Case, today: NaiveDate) -> Option<NaiveDate> {
    let months = said(workspace, workspace::REVIEW_MONTHS).filter(|months| *months <= LONGEST)?;
    today.checked_add_months(Months::new(u32::try_from(months).ok()?))
}

/// What begins a referral where person and request do not fit: its ground, unless somebody gave one (1-9). `None` where
/// they fit, or nobody has said.
pub fn referral_begun(case: &Case, round: RoundId) -> Option<Vec<Change>> {
    let answers = Answers { case, round };
    let ground = answers.get(arrival::FIT).filter(|fit| referral::GROUND.spec.choices.contains(fit))?;
    let record = referral::REFERRAL.first_id(case.id(), round);
    let change = Change::Answer {
        cell: Cell::whole(record, referral::GROUND.spec.id),
        kind: referral::REFERRAL.id.to_owned(),
        round,
        value: Value::Choice(ground.to_owned()),
    };
    let is_given = answers.get(referral::GROUND).is_some();
    Some(if is_given { Vec::new() } else { vec![change] })
}

/// What the agency says of itself beside a question, as it was written (1-9, 1-32): the questions of the profile, each
/// with its words and their language.
pub fn said_beside<'a>(workspace: &'a Case, question: &Spec) -> Vec<(&'static Spec, &'a str, &'a str)> {
    let beside = if question.id == arrival::FIT.spec.id { workspace::BESIDE_FIT } else { &[] };
    let profile = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()));
    let words = beside.iter().filter_map(|asked| match profile?.given(asked.id, &Part::Whole).value()? {
        Value::Text { text, lang } => Some((asked, text.as_str(), lang.as_str())),
        _ => None,
    });
    words.collect()
}
