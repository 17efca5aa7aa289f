//! The end of consent to the work (Part 5, 9): what it is ended by and what takes it back. Sharing is withdrawn separately.

use chrono::NaiveDate;

use super::{Answers, begins_with_a_meeting, round_before};
use crate::forms::{Ask, consent};
use crate::journal::{Case, Change, DateAnswer, Part, Record, RoundId, Value};

/// How consent to the work ended.
#[derive(Clone, Copy)]
pub struct WorkEnd<'a> {
    /// The record that says so, a [`consent::CONSENT`]; it may be of an earlier round.
    pub record: Record<'a>,
    /// When, as far as it is known.
    pub on: DateAnswer,
}

/// Consent to the work, if it was taken back and not given again (R3). A round that goes on after an evaluation stands on
/// the consent of the one before it, unless it has one of its own.
pub fn work_end(case: &Case, round: RoundId) -> Option<WorkEnd<'_>> {
    let answers = Answers { case, round };
    if let Some(on) = answers.get(consent::WITHDRAWN) {
        let record = answers.record(&consent::WITHDRAWN.spec)?;
        return (!is_renewed(&record, on)).then_some(WorkEnd { record, on });
    }
    let has_own = begins_with_a_meeting(case, round) || answers.has(&consent::MANNER.spec);
    if has_own { None } else { work_end(case, round_before(case, round)?) }
}

/// Days that are known in part cannot be compared: then it was given again.
fn is_renewed(record: &Record<'_>, ended: DateAnswer) -> bool {
    let Some(again) = record.get(consent::RENEWED) else { return false };
    again.day().zip(ended.day()).is_none_or(|(again, ended)| again >= ended)
}

/// What ends consent to the work today. That it was once given again says nothing any more.
pub fn end_work(case: &Case, round: RoundId, today: NaiveDate) -> Vec<Change> {
    let record = consent::CONSENT.first_id(case.id(), round);
    let answer = |question, value| consent::CONSENT.answer(record, round, question, Part::Whole, value);
    let was_renewed = Answers { case, round }.has(&consent::RENEWED.spec);
    let again = was_renewed.then(|| answer(&consent::RENEWED.spec, Value::Cleared));
    [answer(&consent::WITHDRAWN.spec, Value::Date(today.into()))].into_iter().chain(again).collect()
}

/// What says that the person wants the work again, from today on. Nothing where it has not ended.
pub fn renew_work(case: &Case, round: RoundId, today: NaiveDate) -> Vec<Change> {
    let Some(end) = work_end(case, round) else { return Vec::new() };
    let (record, of) = (end.record.id(), end.record.round().unwrap_or(round));
    vec![consent::CONSENT.answer(record, of, &consent::RENEWED.spec, Part::Whole, Value::Date(today.into()))]
}
