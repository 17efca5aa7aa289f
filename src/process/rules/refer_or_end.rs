//! R2: out of scope, out of area or unable, or others go on after an evaluation → refer, and help connect; not wanted →
//! respect it, inform, leave the door open (1-7, 1-9, 2-12, 2-41).

use super::{Gap, Rule};
use crate::forms::{Ask, arrival, ending, referral, terms};
use crate::journal::{Case, Record, RoundId};
use crate::process::Answers;
use crate::process::stage::last_outcome;

/// A referral that says its ground and to whom, and helps to connect; an ending that says how to come back.
pub fn r2_refer_or_end_kindly(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let is_for_others = is_elsewhere(&answers) || last_outcome(&answers) == Some(Some("others"));
    let refer = if is_for_others { open_of_referral(&answers) } else { Vec::new() };
    let end = if answers.get(terms::DECISION) == Some("no") { open_of_ending(&answers) } else { None };
    let refer = refer.into_iter().map(|key| Gap::new(Rule::R2, key, "referral"));
    refer.chain(end.map(|key| Gap::new(Rule::R2, key, "ending"))).collect()
}

/// Whether the worker found that it is not theirs to do.
pub(in crate::process) fn is_elsewhere(answers: &Answers<'_>) -> bool {
    answers.get(arrival::FIT).is_some_and(|fit| fit != "fits")
}

/// One whole referral is enough; else what the furthest of them lacks.
fn open_of_referral(answers: &Answers<'_>) -> Vec<&'static str> {
    let lacking = answers.all(&referral::REFERRAL).iter().map(lacks).min_by_key(Vec::len);
    lacking.unwrap_or_else(|| vec!["r2-referral"])
}

fn lacks(record: &Record<'_>) -> Vec<&'static str> {
    let ground = record.get(referral::GROUND).is_none().then_some("r2-ground");
    let to = record.get(referral::TO).is_none().then_some("r2-to");
    let help = record.get(referral::HELP).is_empty().then_some("r2-help");
    [ground, to, help].into_iter().flatten().collect()
}

fn open_of_ending(answers: &Answers<'_>) -> Option<&'static str> {
    match (answers.get(ending::WHY), answers.get(ending::RETURN)) {
        (None, _) => Some("r2-ending"),
        (_, None) => Some("r2-return"),
        _ => None,
    }
}
