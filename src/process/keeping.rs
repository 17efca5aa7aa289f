//! How long closed cases are kept, and what an erased one leaves (Part 5, 15).

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{CardFace, current_round};
use crate::forms::{Ask, Spec, closure, workspace};
use crate::journal::{AuthorId, Case, Change, Part, Value};
use crate::sorting::sort_by_key;

/// Whether a case has ended and the day until which it is kept has passed.
pub fn is_time_over(face: &CardFace, today: NaiveDate) -> bool {
    face.has_ended && face.keep_until.is_some_and(|until| until < today.num_days_from_ce())
}

/// Whether a case has ended and nobody has said until when it is kept: it would never be asked about.
pub fn is_kept_without_a_day(face: &CardFace) -> bool {
    face.has_ended && face.keep_until.is_none()
}

/// After so many days somebody who is only noted is asked about: keep or erase (Part 5, 5)?
const ASKED_AFTER: i32 = 30;

/// Whether somebody who is noted and no case yet has been noted for thirty days, or the day has come until which the note
/// was kept since: then the worker is asked whether to keep or erase it (1-14; Part 5, 5).
pub fn is_to_be_asked(face: &CardFace, today: NaiveDate) -> bool {
    let asked_on = face.prospect_since.map(|since| face.keep_until.unwrap_or(since + ASKED_AFTER));
    asked_on.is_some_and(|day| day <= today.num_days_from_ce())
}

/// The day until which a note is kept that somebody keeps today: thirty days on it is asked again.
pub fn kept_until(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(ASKED_AFTER.unsigned_abs().into())).unwrap_or(today)
}

/// Until when a closed case is kept longer, as an offer: a year from today.
pub fn longer(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(Months::new(12)).unwrap_or(today)
}

/// Keeps a closed case until a day, and why, in these words of this language (a BCP 47 tag). Why it was kept before is no
/// reason now.
pub fn keep_longer(case: &Case, until: NaiveDate, why: &str, lang: &str) -> Vec<Change> {
    let round = current_round(case);
    let record = closure::CLOSURE.first_id(case.id(), round);
    let tell = |question: &Spec, value| closure::CLOSURE.answer(record, round, question, Part::Whole, value);
    let was_said = case.record(record).is_some_and(|record| record.get(closure::KEEP_WHY).is_some());
    let why = match why.trim() {
        "" => was_said.then_some(Value::Cleared),
        why => Some(Value::text(why, lang)),
    };
    let why = why.map(|why| tell(&closure::KEEP_WHY.spec, why));
    [tell(&closure::KEEP_UNTIL.spec, Value::Date(until.into()))].into_iter().chain(why).collect()
}

/// A case that was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure<'a> {
    /// The case's id, that of a backup that still holds it.
    pub case: &'a str,
    /// When.
    pub day: NaiveDate,
    /// By whom.
    pub author: AuthorId,
    /// What it was, a choice of [`workspace::ERASED_WHAT`]; of older marks nobody knows.
    pub what: Option<&'a str>,
    /// Why, a choice of [`workspace::ERASED_WHY`].
    pub why: Option<&'a str>,
}

/// Every case that was erased here, the last first.
pub fn erasures(workspace: &Case) -> Vec<Erasure<'_>> {
    let marks = workspace.records_of(workspace::ERASED.id).into_iter();
    let mut all: Vec<_> = marks
        .filter_map(|mark| {
            let written = mark.given(workspace::ERASED_WHEN.spec.id, &Part::Whole).0.last()?.event;
            let erasure = Erasure {
                case: mark.get(workspace::ERASED_CASE)?,
                day: mark.get(workspace::ERASED_WHEN)?.day()?,
                author: written.author,
                what: mark.get(workspace::ERASED_WHAT),
                why: mark.get(workspace::ERASED_WHY),
            };
            Some((written.order(), erasure))
        })
        .collect();
    sort_by_key(&mut all, |(written, erasure)| std::cmp::Reverse((erasure.day, *written)));
    all.into_iter().map(|(_, erasure)| erasure).collect()
}
