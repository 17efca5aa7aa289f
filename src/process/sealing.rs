//! Papers that both agree on and that are kept as they were shown: what they cover, and who agreed how.

use super::Answers;
use crate::forms::{RecordKind, client, closure, consent, evaluation, goal, indicator, plan, report, six, step, terms};
use crate::journal::{Case, Op, RecordId, RoundId};

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
    let is_of_round = |covers: &[crate::journal::EventId]| {
        let records = covers.iter().filter_map(|id| case.line(*id)?.event().op.record());
        records.filter_map(|id| case.record(id)).any(|record| record.round() == Some(round))
    };
    let seals = case.lines().filter_map(|line| match &line.event().op {
        Op::Seal { paper, covers } if paper.document == kept.id() && is_of_round(covers) => Some(line.event().at),
        _ => None,
    });
    seals.map(|at| at.timestamp_millis()).max()
}

/// Whether anything that a kept paper would cover has been written since it was kept: a visible correction.
pub fn has_changed_since(case: &Case, round: RoundId, kept: Kept) -> bool {
    let records = kept.records(&Answers { case, round });
    let is_new = |record: crate::journal::Record<'_>| {
        record.cells().any(|(question, part)| {
            record.given(question, part).0.iter().any(|answer| !case.is_sealed(answer.event.id))
        })
    };
    sealed_at(case, round, kept).is_some() && records.into_iter().filter_map(|id| case.record(id)).any(is_new)
}
