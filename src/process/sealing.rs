//! Papers that both agree on and that are kept as they were shown: what they cover, and who agreed how.

use super::Answers;
use crate::forms::{RecordKind, client, closure, consent, evaluation, goal, indicator, plan, report, six, step, terms};
use crate::journal::{Case, Cell, Event, EventId, Op, Part, Record, RecordId, RoundId, Value};

/// A paper that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The preliminary agreement.
    Agreement,
    /// A version of the plan.
    Plan,
    /// The final report.
    Report,
}

/// What a seal needs besides the paper itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealing {
    /// The records that it covers.
    pub records: Vec<RecordId>,
    /// Who agreed, as they are called in the case; empty where the worker keeps it alone.
    pub signer: String,
    /// How: a choice of [`consent::MANNER`]; empty where the worker keeps it alone.
    pub manner: String,
}

/// What came of a plan.
const AFTER_PLAN: [&str; 6] = [
    step::RESULT.spec.id,
    step::RESULT_NOTE.spec.id,
    goal::PERSON_REACHED.spec.id,
    goal::WORKER_REACHED.spec.id,
    indicator::RESULT.spec.id,
    indicator::REACHED.spec.id,
];
/// A case is closed once its report is kept.
const AFTER_REPORT: [&str; 1] = [closure::CLOSED.spec.id];

impl Kept {
    /// The name under which it is stored, for ever.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Plan => "plan",
            Self::Report => "report",
        }
    }

    fn kinds(self) -> Vec<&'static RecordKind> {
        match self {
            Self::Agreement => vec![&terms::TERMS, &consent::CONSENT, &six::SIX],
            Self::Plan => vec![&plan::PLAN, &goal::GOAL, &step::STEP, &indicator::INDICATOR],
            Self::Report => vec![&closure::CLOSURE, &report::REPORT, &goal::GOAL, &evaluation::EVALUATION],
        }
    }

    /// Questions that are answered after a paper of this kind was agreed, and that it does not show.
    fn answered_later(self) -> &'static [&'static str] {
        match self {
            Self::Agreement => &[],
            Self::Plan => &AFTER_PLAN,
            Self::Report => &AFTER_REPORT,
        }
    }

    fn shows(self, (cell, _): &(&Cell, &Value)) -> bool {
        !self.answered_later().contains(&cell.question.as_str())
    }

    fn records(self, answers: &Answers<'_>) -> Vec<RecordId> {
        self.kinds().into_iter().flat_map(|kind| answers.all(kind)).map(|record| record.id()).collect()
    }
}

/// What a seal would need, once there is something to agree on: how the person said yes. The report of a work that ended
/// otherwise is kept by the worker alone, for the person may not be there (R9).
pub fn sealing(case: &Case, round: RoundId, kept: Kept) -> Option<Sealing> {
    let answers = Answers { case, round };
    let records = kept.records(&answers);
    let manner = match kept {
        Kept::Agreement => answers.get(consent::MANNER),
        Kept::Plan => answers.get(plan::MANNER),
        Kept::Report => manner_of_report(&answers)?,
    };
    match (manner, kept) {
        (Some(manner), _) => {
            let signer = answers.get(client::CALLED).unwrap_or_default().to_owned();
            Some(Sealing { records, signer, manner: manner.to_owned() })
        }
        (None, Kept::Report) => Some(Sealing { records, signer: String::new(), manner: String::new() }),
        (None, _) => None,
    }
}

/// `None` while it cannot be kept; `Some(None)` where the worker keeps it alone.
fn manner_of_report<'a>(answers: &Answers<'a>) -> Option<Option<&'a str>> {
    let agrees = |question| answers.get(question) == Some("yes");
    let is_agreed = agrees(closure::PERSON_AGREES) && agrees(closure::WORKER_AGREES);
    match answers.get(closure::HOW)? {
        "completed" if is_agreed => answers.get(closure::MANNER).map(Some),
        "completed" => None,
        _ => Some(answers.get(closure::MANNER).filter(|_| is_agreed)),
    }
}

/// When a paper of this round was kept last, in milliseconds since 1970.
pub fn sealed_at(case: &Case, round: RoundId, kept: Kept) -> Option<i64> {
    last_seal(case, round, kept).map(|(seal, _)| seal.at.timestamp_millis())
}

/// Whether anything that a kept paper shows is otherwise since it was kept: a visible correction. What came of it later
/// is none.
pub fn has_changed_since(case: &Case, round: RoundId, kept: Kept) -> bool {
    let Some((_, covers)) = last_seal(case, round, kept) else { return false };
    let covered: Vec<&Event> = covers.iter().filter_map(|id| case.line(*id)).map(|line| line.event()).collect();
    let then: Vec<_> = covered.iter().filter_map(|event| answer(event)).filter(|answer| kept.shows(answer)).collect();
    let records = kept.records(&Answers { case, round });
    let standing = records.iter().filter_map(|id| case.record(*id)).flat_map(standing);
    let now: Vec<_> = standing.filter_map(answer).filter(|answer| kept.shows(answer)).collect();
    let is_same = now.iter().all(|answer| then.contains(answer)) && then.iter().all(|answer| now.contains(answer));
    !is_same || is_in_another_order(&covered, &records)
}

/// The seal that was put last on a paper of this round, and what it covers.
fn last_seal(case: &Case, round: RoundId, kept: Kept) -> Option<(&Event, &[EventId])> {
    let is_of_round = |covers: &[EventId]| {
        let records = covers.iter().filter_map(|id| case.line(*id)?.event().op.record());
        records.filter_map(|id| case.record(id)).any(|record| record.round() == Some(round))
    };
    let seals = case.lines().map(|line| line.event()).filter_map(|event| match &event.op {
        Op::Seal { paper, covers } if paper.document == kept.id() && is_of_round(covers) => Some((event, &covers[..])),
        _ => None,
    });
    seals.max_by_key(|(event, _)| event.order())
}

/// Every event that stands in a record.
fn standing(record: Record<'_>) -> impl Iterator<Item = &Event> {
    record.cells().flat_map(move |(question, part)| record.given(question, part).0).map(|answer| answer.event)
}

/// What an event answers, where it says anything.
fn answer(event: &Event) -> Option<(&Cell, &Value)> {
    let (Op::Set { cell, value, .. } | Op::Settle { cell, value, .. }) = &event.op else { return None };
    let is_unticked = matches!(cell.part, Part::Choice(_)) && *value == Value::Flag(false);
    (!value.is_blank() && !is_unticked).then_some((cell, value))
}

/// Whether records that a seal covers stand in another order than when they were sealed.
fn is_in_another_order(covered: &[&Event], records: &[RecordId]) -> bool {
    let mut then: Vec<RecordId> = covered.iter().filter_map(|event| event.op.record()).collect();
    then.dedup();
    let now = records.iter().filter(|id| then.contains(id));
    !now.eq(then.iter().filter(|id| records.contains(id)))
}
