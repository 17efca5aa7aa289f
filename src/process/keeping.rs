//! How long closed cases are kept, and what an erased one leaves (Part 5, 15).

use chrono::{Datelike, Months, NaiveDate};

use super::{CardFace, current_round};
use crate::forms::{Ask, closure, workspace};
use crate::journal::{AuthorId, Case, Cell, Change, Part, Value};

/// Whether a case has ended and the day until which it is kept has passed.
pub fn is_time_over(face: &CardFace, today: NaiveDate) -> bool {
    face.keep_until.is_some_and(|until| until < today.num_days_from_ce())
}

/// After so many days somebody who is only noted is asked about: keep or erase (Part 5, 5)?
const ASKED_AFTER: i32 = 30;

/// Whether somebody who is noted and no case yet has been noted for thirty days: then the worker is asked whether to keep
/// or erase the note (1-14; Part 5, 5).
pub fn is_to_be_asked(face: &CardFace, today: NaiveDate) -> bool {
    face.prospect_since.is_some_and(|since| today.num_days_from_ce() - since >= ASKED_AFTER)
}

/// Keeps a closed case one year longer than today.
pub fn keep_longer(case: &Case, today: NaiveDate) -> Vec<Change> {
    let round = current_round(case);
    let until = today.checked_add_months(Months::new(12)).unwrap_or(today);
    let record = closure::CLOSURE.first_id(case.id(), round);
    let cell = Cell { record, question: closure::KEEP_UNTIL.spec.id.to_owned(), part: Part::Whole };
    vec![Change::Answer { cell, kind: closure::CLOSURE.id.to_owned(), round, value: Value::Date(until.into()) }]
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
    all.sort_by_key(|(written, erasure)| std::cmp::Reverse((erasure.day, *written)));
    all.into_iter().map(|(_, erasure)| erasure).collect()
}
