//! What follows from the agency's profile beside a question: its own words with the fit, a referral begun where it does
//! not fit, a day to look at the plan. All of it is offered, nothing is filled in by itself.

use chrono::{Months, NaiveDate};

use super::Answers;
use super::talks::said;
use crate::forms::{Spec, arrival, referral, workspace};
use crate::journal::{Case, Change, Part, RoundId, Value};

/// No plan runs for longer without a look than this, in months: a greater number is a slip of the finger.
const LONGEST: i64 = 60;

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
    let value = Value::Choice(ground.to_owned());
    let change = referral::REFERRAL.answer(record, round, &referral::GROUND.spec, Part::Whole, value);
    let is_given = answers.get(referral::GROUND).is_some();
    Some(if is_given { Vec::new() } else { vec![change] })
}

/// What the agency says of itself beside a question, as it was written (1-9, 1-32): the questions of the profile, each
/// with its words and their language.
pub fn said_beside<'a>(workspace: &'a Case, question: &Spec) -> Vec<(&'static Spec, &'a str, &'a str)> {
    let beside = if question.id == arrival::FIT.spec.id { workspace::BESIDE_FIT } else { &[] };
    let profile = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()));
    let words = beside.iter().filter_map(|asked| match profile?.value(asked.id, &Part::Whole)? {
        Value::Text { text, lang } => Some((asked, text.as_str(), lang.as_str())),
        _ => None,
    });
    words.collect()
}
