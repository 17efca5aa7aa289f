//! What is next and by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::consents::last_day;
use super::resting::{check_in, is_contact, met_on};
use super::title::title_of;
use super::{Answers, WorkEnd, has_ended, is_resting, rounds, work_end};
use crate::forms::{
    self, Ask, Question, RecordKind, Text, claim, closure, consent, decision, evaluation, letter, meeting, note, plan,
    referral, risk, sharing, step, team,
};
use crate::journal::{Case, DateAnswer, EventId, Part, Record, RecordId, RoundId};
use crate::sorting::sort_by_key;

/// What is due. The message is `due-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DueKind {
    /// A meeting that both agreed.
    Meeting,
    /// Being in touch again, as a note says.
    Touch,
    /// A light check-in, where the work goes on from time to time.
    CheckIn,
    /// A step.
    Step,
    /// Asking whether help was received.
    Referral,
    /// Looking at the plan together.
    Review,
    /// The plan's end.
    PlanEnd,
    /// The end of a consent to share.
    ConsentEnd,
    /// The last day on which one can object to an answer.
    Objection,
    /// Coming back from a visit alone.
    Visit,
    /// Something that may be due to the person: asking for it, asking what came of it, an appeal, asking anew.
    Claim,
    /// Looking again at a risk (Part 5, 10).
    Risk,
    /// The end of a decision made in the person's place (R13a).
    DecisionEnd,
}

impl DueKind {
    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Meeting => "due-meeting",
            Self::Touch => "due-touch",
            Self::CheckIn => "due-check-in",
            Self::Step => "due-step",
            Self::Referral => "due-referral",
            Self::Review => "due-review",
            Self::PlanEnd => "due-plan-end",
            Self::ConsentEnd => "due-consent-end",
            Self::Objection => "due-objection",
            Self::Visit => "due-visit",
            Self::Claim => "due-claim",
            Self::Risk => "due-risk",
            Self::DecisionEnd => "due-decision-end",
        }
    }
}

/// Something with a day that is not done yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// What.
    pub kind: DueKind,
    /// By when.
    pub day: NaiveDate,
    /// At what time, `HH:MM`.
    pub time: Option<&'a str>,
    /// In whose words.
    pub words: Option<&'a str>,
    /// Where it stands.
    pub record: RecordId,
}

/// Everything with a day that is not done yet, the earliest first. What was agreed with somebody, and what is owed to the
/// person, outlives the round in which it was written (0-13, 2-30, 3-6); a round's own are its steps and its plan. Nothing
/// once the work has ended; once consent to it has, no step and no meeting of before.
pub fn dues(case: &Case, round: RoundId) -> Vec<Due<'_>> {
    if has_ended(case, round) {
        return Vec::new();
    }
    let answers = Answers { case, round };
    let mut dues = meetings(case);
    dues.extend(touch(case));
    if let Some(closed) = closed_last(case) {
        dues.retain(|due| due.day >= closed);
    }
    listed(&answers, &mut dues);
    dues.extend(of_plan(&answers));
    if is_resting(case, round) && !dues.iter().any(|due| is_contact(due.kind)) {
        dues.extend(check_in(&answers));
    }
    if let Some(end) = work_end(case, round) {
        dues.retain(|due| is_still_due(case, due, &end));
    }
    sort_by_key(&mut dues, |due| (due.day, due.time, due.kind, due.record));
    dues
}

/// The day on which the case was closed last, also where it was opened again since: what two had agreed for before is over.
fn closed_last(case: &Case) -> Option<NaiveDate> {
    rounds(case).into_iter().filter_map(|round| Answers { case, round }.get(closure::CLOSED)?.day()).max()
}

/// Once consent to the work has ended (Part 5, 9): what is the person's own or protects somebody, and what was agreed since.
fn is_still_due(case: &Case, due: &Due<'_>, end: &WorkEnd<'_>) -> bool {
    let day = match due.kind {
        DueKind::Meeting => &meeting::DAY.spec,
        DueKind::Touch => &note::NEXT.spec,
        DueKind::Step | DueKind::Referral | DueKind::Review | DueKind::PlanEnd | DueKind::CheckIn => return false,
        _ => return true,
    };
    let ended = answered(&end.record, consent::WITHDRAWN.spec.id);
    case.record(due.record).is_some_and(|record| answered(&record, day.id) > ended)
}

/// Meetings of the case with a day whose outcome nobody has noted (0-13, 3-6); the first of a round only as long as a day
/// is agreed at all in it.
pub(crate) fn open_meetings(case: &Case) -> impl Iterator<Item = (NaiveDate, Record<'_>)> {
    let is_agreed = |record: &Record<'_>| forms::is_shown_in(record, &meeting::DAY.spec);
    let all = case.records_of(meeting::MEETING.id).into_iter();
    let open = all.filter(move |record| record.get(meeting::OUTCOME).is_none() && is_agreed(record));
    open.filter_map(|record| Some((record.get(meeting::DAY)?.day()?, record)))
}

fn meetings<'a>(case: &'a Case) -> Vec<Due<'a>> {
    let due = |(day, record): (NaiveDate, Record<'a>)| {
        let (time, words) = (record.get(meeting::TIME), record.get(meeting::PLACE));
        Due { kind: DueKind::Meeting, day, time, words, record: record.id() }
    };
    open_meetings(case).map(due).collect()
}

/// Records of a kind that are due by a day.
struct Listed {
    kind: DueKind,
    records: &'static RecordKind,
    /// Whether they are due whatever the round.
    is_of_case: bool,
    /// The day, as long as it is still due.
    day: fn(&Record<'_>) -> Option<DateAnswer>,
    /// What stands beside it. Where to a visit goes, what a risk or a decision is about is nobody's business on a list.
    words: Option<Question<Text>>,
}

static LISTED: &[Listed] = &[
    Listed {
        kind: DueKind::Step,
        records: &step::STEP,
        is_of_case: false,
        day: |record| record.get(step::BY).filter(|_| record.get(step::RESULT).is_none()),
        words: Some(step::WHAT),
    },
    // Whoever was sent on is asked whether help came, also once the work has begun again (2-30).
    Listed {
        kind: DueKind::Referral,
        records: &referral::REFERRAL,
        is_of_case: true,
        day: |record| {
            let is_open = record.get(referral::RESULT).is_none() && !record.get(referral::HELP).contains(&"received");
            record.get(referral::CHECK).filter(|_| is_open)
        },
        words: Some(referral::TO),
    },
    // Consents to share that nobody has taken back, or left to run out, by their last day.
    Listed {
        kind: DueKind::ConsentEnd,
        records: &sharing::SHARING,
        is_of_case: true,
        day: |record| {
            let is_open = !matches!(record.get(sharing::STATE), Some("withdrawn" | "over"));
            last_day(record).filter(|_| is_open).map(Into::into)
        },
        words: Some(sharing::WITH),
    },
    // Letters that were answered otherwise than they asked for, until somebody objects or does not want to.
    Listed {
        kind: DueKind::Objection,
        records: &letter::LETTER,
        is_of_case: true,
        day: |record| {
            let is_other = matches!(record.get(letter::ANSWER), Some("partly" | "refused"));
            record.get(letter::OBJECT_BY).filter(|_| is_other && record.get(letter::OBJECTION).is_none())
        },
        words: Some(letter::ABOUT),
    },
    // What is due to a person stays so when the work begins again.
    Listed {
        kind: DueKind::Claim,
        records: &claim::CLAIM,
        is_of_case: true,
        day: |record| record.get(claim::next_day(record.get(claim::STATE))?),
        words: Some(claim::WHAT),
    },
    // Visits alone from which nobody has said that they are back.
    Listed {
        kind: DueKind::Visit,
        records: &team::VISIT,
        is_of_case: true,
        day: |record| record.get(team::VISIT_DAY).filter(|_| record.get(team::BACK).is_none()),
        words: None,
    },
    // Until another day is agreed.
    Listed {
        kind: DueKind::Risk,
        records: &risk::RISK,
        is_of_case: true,
        day: |record| record.get(risk::NEXT),
        words: None,
    },
    // A decision in the person's place, until somebody says who decides now.
    Listed {
        kind: DueKind::DecisionEnd,
        records: &decision::DECISION,
        is_of_case: true,
        day: |record| record.get(decision::ENDS).filter(|_| record.get(decision::AFTER).is_none()),
        words: None,
    },
];

fn listed<'a>(answers: &Answers<'a>, dues: &mut Vec<Due<'a>>) {
    for Listed { kind, records, is_of_case, day, words } in LISTED {
        let all = if *is_of_case { answers.case.records_of(records.id) } else { answers.all(records) };
        for record in all {
            if let Some(day) = day(&record).and_then(|day| day.day()) {
                let words = words.and_then(|question| record.get(question));
                // Only a visit has an hour.
                let time = record.get(team::BACK_BY);
                dues.push(Due { kind: *kind, day, time, words, record: record.id() });
            }
        }
    }
}

/// Only the last note of the case says when to be in touch again (Part 5, 11): a later contact has taken an earlier one's
/// place, and so has a meeting or a talk on the day itself or after it. A note that was begun and says nothing is no contact.
fn touch(case: &Case) -> Option<Due<'_>> {
    let said = [&note::TAP.spec, &note::TEXT.spec, &note::SAFETY.spec, &note::NEXT.spec];
    let says_something = |record: &Record<'_>| said.iter().any(|question| forms::is_answered(record, question));
    let all = case.records_of(note::NOTE.id).into_iter().filter(says_something);
    let last = all.max_by_key(|record| {
        let day = record.get(note::DAY).and_then(|day| day.day());
        (day, answered(record, note::DAY.spec.id))
    })?;
    let next = last.get(note::NEXT)?.day()?;
    let is_open = met_on(case).into_iter().all(|met| met < next);
    is_open.then(|| due(DueKind::Touch, &last, next, title_of(&last, &note::NOTE)))
}

/// The day to look at the plan, and the plan's end, until there is an outcome that was written after them.
fn of_plan<'a>(answers: &Answers<'a>) -> Vec<Due<'a>> {
    let Some(record) = answers.record(&plan::REVIEW.spec) else { return Vec::new() };
    let looked_at = answers
        .all(&evaluation::EVALUATION)
        .into_iter()
        .filter(|look| look.get(evaluation::OUTCOME).is_some())
        .filter_map(|look| answered(&look, evaluation::OUTCOME.spec.id))
        .max();
    let open = |question: forms::Question<forms::Day>, kind| {
        let day = record.get(question)?.day()?;
        let is_open = looked_at.is_none_or(|at| answered(&record, question.spec.id).is_some_and(|since| since > at));
        is_open.then(|| due(kind, &record, day, None))
    };
    [open(plan::REVIEW, DueKind::Review), open(plan::UNTIL, DueKind::PlanEnd)].into_iter().flatten().collect()
}

/// When a question was answered last, in the order of history.
pub(super) fn answered(record: &Record<'_>, question: &str) -> Option<(u64, EventId)> {
    record.given(question, &Part::Whole).0.last().map(|answer| answer.event.order())
}

fn due<'a>(kind: DueKind, record: &Record<'a>, day: NaiveDate, words: Option<&'a str>) -> Due<'a> {
    Due { kind, day, time: None, words, record: record.id() }
}
