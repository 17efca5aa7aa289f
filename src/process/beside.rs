//! What follows from the agency's profile beside a question: its own words with the fit and with what goes out in its
//! name, a referral begun where it does not fit, a day to look at the plan, a day until which a closed case is kept; and
//! what the worker's own limits ask for. All of it is offered, nothing is filled in by itself.

use chrono::{Months, NaiveDate};

use super::Answers;
use super::talks::said;
use crate::forms::{Spec, arrival, letter, referral, report, terms, workspace};
use crate::journal::{Case, Change, Part, RoundId, Value};

/// No plan runs for longer without a look than this, in months: a greater number is a slip of the finger.
const LONGEST: i64 = 60;

/// The day on which a plan made today should be looked at, by the agency's months between two looks (0-34).
pub fn next_review(workspace: &Case, today: NaiveDate) -> Option<NaiveDate> {
    let months = said(workspace, workspace::REVIEW_MONTHS).filter(|months| *months <= LONGEST)?;
    today.checked_add_months(Months::new(u32::try_from(months).ok()?))
}

/// For so many years a closed case is kept where the agency has said nothing: as long as claims can usually be brought.
const KEPT_YEARS: i64 = 3;
/// No agency keeps a case for longer than this, in years: a greater number is a slip of the finger.
const LONGEST_KEPT: i64 = 100;

/// The day until which a case that is closed today is kept, by the agency's years, else by the usual ones (Part 5, 15).
pub fn keep_closed_until(workspace: &Case, today: NaiveDate) -> NaiveDate {
    let years = said(workspace, workspace::KEEP_YEARS).filter(|years| *years <= LONGEST_KEPT).unwrap_or(KEPT_YEARS);
    let months = u32::try_from(years * 12).ok();
    months.and_then(|months| today.checked_add_months(Months::new(months))).unwrap_or(today)
}

/// Whether the worker's own limits speak for a colleague: feelings, or more than they have learned (1-30, R12). Ties alone
/// can be met with boundaries (4-6).
pub fn is_colleague_offered(case: &Case, round: RoundId) -> bool {
    let ties = Answers { case, round }.get(arrival::TIES);
    ties.iter().any(|tie| ["feelings", "competence"].contains(tie))
}

/// Whether what the person asks and what the agency asks cannot be brought together: the last of the five questions (1-5).
pub fn cannot_be_reconciled(case: &Case, round: RoundId) -> bool {
    Answers { case, round }.get(arrival::REQUIREMENTS) == Some("no")
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

/// The questions of the profile whose answers stand beside a question: with the fit what the agency is there for; with
/// letters, the agreement and the report how the house says things.
fn beside(question: &Spec) -> &'static [Spec] {
    let words = [letter::WORDS.spec.id, terms::CAN.spec.id, terms::CANNOT.spec.id];
    if question.id == arrival::FIT.spec.id {
        workspace::BESIDE_FIT
    } else if words.contains(&question.id) || question.kind_id() == report::REPORT.id {
        workspace::BESIDE_WORDS
    } else {
        &[]
    }
}

/// Whether anything of the profile can stand beside a question.
pub fn is_said_beside(question: &Spec) -> bool {
    !beside(question).is_empty()
}

/// What the agency says of itself beside a question, as it was written (1-9, 1-32): the questions of the profile, each
/// with its words and their language.
pub fn said_beside<'a>(workspace: &'a Case, question: &Spec) -> Vec<(&'static Spec, &'a str, &'a str)> {
    let words = beside(question).iter().filter_map(|asked| {
        let (words, lang) = house_words(workspace, asked)?;
        Some((asked, words, lang))
    });
    words.collect()
}

/// What the agency says in its own words under a question of its profile, and their language, as a BCP 47 tag.
pub fn house_words<'a>(workspace: &'a Case, question: &Spec) -> Option<(&'a str, &'a str)> {
    let profile = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()))?;
    match profile.value(question.id, &Part::Whole)? {
        Value::Text { text, lang } => Some((text, lang)),
        _ => None,
    }
}
