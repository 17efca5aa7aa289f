//! What one case took and brought, for whoever works on it (2-43): its own hours, cost and services beside its goals.
//! Nothing is demanded, and nothing is hidden as it is over many cases: the worker knows this one.

use super::programme::{GOALS, HOURS, MONEY, SERVICES, amounts, lines};
use super::{About, CaseSums, Element, Sum};
use crate::journal::Case;

/// The sums of a case over all its rounds, in the order of the three elements. Empty while nobody has noted a service, an
/// hour or a cost; what comes to nothing is left out.
pub fn own_sums(case: &Case) -> Vec<Sum> {
    let sums = CaseSums::of(case);
    let is_noted = sums.hours > 0 || sums.cost > 0 || sums.services.iter().any(|count| *count > 0);
    if !is_noted {
        return Vec::new();
    }
    let message = |messages: &'static [&'static str]| move |place: usize| About::Message(messages[place]);
    let reached = sums.goals.first().map(|reached| *reached as f64).filter(|reached| *reached > 0.0);
    let all = [
        lines(Element::Effect, &counted(&sums.goals), message(&GOALS)),
        lines(Element::Efficiency, &counted(&sums.services), message(&SERVICES)),
        amounts(Element::Efficiency, HOURS, amount(sums.hours), reached),
        amounts(Element::Cost, MONEY, amount(sums.cost), reached),
    ];
    all.concat().into_iter().filter(|sum| sum.number.is_some_and(|number| number > 0.0)).collect()
}

fn counted(counts: &[u64]) -> Vec<Option<f64>> {
    counts.iter().map(|count| Some(*count as f64)).collect()
}

/// An amount in hundredths; nothing where nobody has noted any.
fn amount(hundredths: u64) -> Option<Option<f64>> {
    (hundredths > 0).then(|| Some(hundredths as f64 / 100.0))
}
