//! R3, as time goes by (4-8; Part 5, 9): a consent to share that has run out counts as ended the day after its last day.
//! Whoever already holds something is told if the person wants it, and nothing new is shared without a reason.

use chrono::NaiveDate;

use super::gap::Since;
use super::{Gap, Rule};
use crate::forms::{Ask, disclosure};
use crate::journal::{Case, Record, RoundId};
use crate::process::consents::{consents, shared_after_the_end};
use crate::process::timeline::first_written;
use crate::process::{Consent, Holding};

/// A consent that has run out and of which nobody has said that it stays so; holders of whom nobody has said whether they
/// are told; and what was shared after the end. The consents are the case's, whatever the round.
pub fn r3_consent_that_ended(case: &Case, _: RoundId, today: NaiveDate) -> Vec<Gap> {
    let all = consents(case, today);
    let ran_out = all.iter().filter(|consent| consent.holding == Holding::RanOut).filter_map(|consent| consent.until);
    let expired = ran_out.max().map(|last| gap("r3-expired").since(Since::Day(last)));
    let tell = all.iter().any(has_holder_to_tell).then(|| gap("r3-tell"));
    let late = shared_after_the_end(case).iter().filter_map(first_written).map(|(written, _)| written).max();
    let after = late.map(|written| gap("r3-after").since(Since::Event(written)));
    expired.into_iter().chain(tell).chain(after).collect()
}

fn gap(key: &'static str) -> Gap {
    Gap::new(Rule::R3, key, "page/sharing")
}

fn has_holder_to_tell(consent: &Consent<'_>) -> bool {
    let is_unsaid = |shared: &Record<'_>| matches!(shared.get(disclosure::TOLD), None | Some("to_tell"));
    consent.holding.has_ended() && consent.held.iter().any(is_unsaid)
}
