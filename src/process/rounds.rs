//! The rounds of a case: the first, and one for each time the work began again (0-43, R8).

use crate::forms::{Ask, round};
use crate::journal::{Case, Change, Part, RoundId, Value};
use crate::process::Answers;

/// Every round of a case, in the order of the work; the first is there from the beginning.
pub fn rounds(case: &Case) -> Vec<RoundId> {
    let further = std::iter::successors(Some(case.first_round().next()), |round| Some(round.next()));
    std::iter::once(case.first_round()).chain(further.take_while(|round| case.has_round(*round))).collect()
}

/// The round that a case is in: the last that has any record.
pub fn current_round(case: &Case) -> RoundId {
    rounds(case).pop().unwrap_or_else(|| case.first_round())
}

/// The round before this one; none before the first.
pub fn round_before(case: &Case, round: RoundId) -> Option<RoundId> {
    rounds(case).into_iter().take_while(|known| *known != round).last()
}

/// Whether a round begins with a first meeting: the first one, and one begun by opening a closed case again. After an
/// evaluation the work goes on from the assessment, and what was told and agreed still holds.
pub fn begins_with_a_meeting(case: &Case, round: RoundId) -> bool {
    Answers { case, round }.get(round::WHY) != Some("revise")
}

/// What begins the round after the current one: `revise` after an evaluation, `reopened` for a closed case. Two copies
/// that begin it meet in it.
pub fn begin_again(case: &Case, why: &str) -> Vec<Change> {
    let next = current_round(case).next();
    let record = round::ROUND.first_id(case.id(), next);
    vec![round::ROUND.answer(record, next, &round::WHY.spec, Part::Whole, Value::Choice(why.to_owned()))]
}

/// Whether the work of a round has ended: closed, or kindly ended at the first meeting.
pub fn has_ended(case: &Case, round: RoundId) -> bool {
    let answers = Answers { case, round };
    let is_closed = answers
        .record(&crate::forms::closure::CLOSED.spec)
        .is_some_and(|record| record.get(crate::forms::closure::CLOSED).is_some_and(|day| day.day().is_some()));
    is_closed || answers.get(crate::forms::ending::WHY).is_some()
}
