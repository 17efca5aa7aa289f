//! The example case that a newcomer can look at before having a vault: invented, and written with the same changes as
//! any other.

use chrono::{Days, NaiveDate};

use crate::forms::{
    self, Spec, arrival, assessment, case, client, consent, goal, indicator, meeting, need, note, plan, resource,
    safety, service, six, step, strength, terms,
};
use crate::i18n::Texts;
use crate::journal::{Case, Cell, Change, Part, RecordId, Value};

/// An answer of the example.
#[derive(Clone, Copy)]
enum Is {
    /// The worker's words, by their message.
    Noted(&'static str),
    /// The person's own.
    Said(&'static str),
    /// A choice.
    Choice(&'static str),
    /// A tick.
    Tick(&'static str),
    /// Yes.
    Yes,
    /// So many days from today.
    Day(i64),
    /// A time of day.
    Time(&'static str),
    /// The record of a kind with this number.
    Link(&'static forms::RecordKind, u8),
}

use Is::{Choice, Day, Link, Noted, Said, Tick, Time, Yes};

/// The number of a record, its question, its answer. Number 0 is the record that every copy meets in.
type Line = (u8, &'static Spec, Is);

static MEETING: &[Line] = &[
    (0, &case::CODE.spec, Noted("demo-code")),
    (0, &safety::PRIVATE.spec, Choice("yes")),
    (0, &safety::NOW.spec, Tick("none")),
    (0, &consent::LIMITS_TOLD.spec, Yes),
    (0, &consent::MAY_WRITE.spec, Choice("yes")),
    (0, &client::CALLED.spec, Noted("demo-called")),
    (0, &client::REACH.spec, Tick("call")),
    (0, &client::REACH_WHEN.spec, Noted("demo-reach-when")),
    (0, &client::REACH_SAY.spec, Noted("demo-reach-say")),
    (0, &six::PAD.spec, Noted("demo-pad")),
    (0, &six::SITUATION.spec, Said("demo-situation")),
    (0, &six::WHO_KIND.spec, Tick("person")),
    (0, &six::WHO.spec, Said("demo-who")),
    (0, &six::BEFORE.spec, Said("demo-before")),
    (0, &six::DURING.spec, Said("demo-during")),
    (0, &six::AFTER.spec, Said("demo-after")),
    (0, &six::TRIED.spec, Said("demo-tried")),
    (0, &six::HELPS.spec, Said("demo-helps")),
    (0, &six::WISH.spec, Said("demo-wish")),
    (0, &six::HOPE.spec, Said("demo-hope")),
    (0, &six::LIFE.spec, Said("demo-life")),
    (0, &six::PERSON_VIEW.spec, Choice("yes")),
    (0, &six::WORKER_VIEW.spec, Choice("yes")),
    (0, &terms::CAN.spec, Noted("demo-can")),
    (0, &terms::CANNOT.spec, Noted("demo-cannot")),
    (0, &terms::MINE.spec, Noted("demo-mine")),
    (0, &terms::THEIRS.spec, Said("demo-theirs")),
    (0, &terms::DECISION.spec, Choice("yes")),
    (0, &terms::NEXT.spec, Choice("date")),
    (0, &consent::EXPLAINED.spec, Choice("understood")),
    (0, &consent::MANNER.spec, Choice("spoken")),
    (0, &meeting::DAY.spec, Day(-14)),
    (0, &meeting::TIME.spec, Time("10:00")),
    (0, &meeting::OUTCOME.spec, Choice("kept")),
    (0, &arrival::ROUTE.spec, Choice("recommended")),
    (0, &arrival::WILL.spec, Choice("own")),
    (0, &arrival::FIT.spec, Choice("fits")),
    (0, &arrival::TIES.spec, Tick("none")),
];

static WORK: &[Line] = &[
    (1, &need::STATEMENT.spec, Said("demo-need-1")),
    (1, &need::DOMAIN.spec, Choice("social")),
    (2, &need::STATEMENT.spec, Said("demo-need-2")),
    (2, &need::DOMAIN.spec, Choice("psychological")),
    (2, &need::CAUSE.spec, Said("demo-cause-2")),
    (0, &assessment::ALONE.spec, Said("demo-alone")),
    (0, &assessment::LEVEL.spec, Choice("some_help")),
    (0, &assessment::HARD.spec, Said("demo-hard")),
    (1, &strength::WHAT.spec, Said("demo-strength")),
    (1, &resource::WHAT.spec, Noted("demo-resource-1")),
    (1, &resource::STATE.spec, Choice("real")),
    (2, &resource::WHAT.spec, Noted("demo-resource-2")),
    (2, &resource::STATE.spec, Choice("potential")),
    (2, &resource::TAKES.spec, Noted("demo-takes-2")),
    (1, &goal::STATEMENT.spec, Said("demo-goal-1")),
    (1, &goal::NEED_OF.spec, Link(&need::NEED, 1)),
    (2, &goal::STATEMENT.spec, Said("demo-goal-2")),
    (2, &goal::NEED_OF.spec, Link(&need::NEED, 2)),
    (1, &step::GOAL_OF.spec, Link(&goal::GOAL, 1)),
    (1, &step::WHAT.spec, Noted("demo-step-1")),
    (1, &step::WHO.spec, Choice("client")),
    (1, &step::BY.spec, Day(-14)),
    (1, &step::RESULT.spec, Choice("done")),
    (2, &step::GOAL_OF.spec, Link(&goal::GOAL, 1)),
    (2, &step::WHAT.spec, Noted("demo-step-2")),
    (2, &step::WHO.spec, Choice("worker")),
    (2, &step::SERVICE.spec, Choice("accompanying")),
    (2, &step::BY.spec, Day(2)),
    (3, &step::GOAL_OF.spec, Link(&goal::GOAL, 1)),
    (3, &step::WHAT.spec, Noted("demo-step-3")),
    (3, &step::WHO.spec, Choice("others")),
    (3, &step::WHOM.spec, Noted("demo-whom-3")),
    (3, &step::BY.spec, Day(9)),
    (4, &step::GOAL_OF.spec, Link(&goal::GOAL, 2)),
    (4, &step::WHAT.spec, Noted("demo-step-4")),
    (4, &step::WHO.spec, Choice("client")),
    (4, &step::BY.spec, Day(5)),
    (1, &indicator::GOAL_OF.spec, Link(&goal::GOAL, 1)),
    (1, &indicator::WHAT.spec, Noted("demo-indicator")),
    (1, &indicator::NOW.spec, Noted("demo-now")),
    (1, &indicator::TARGET.spec, Noted("demo-target")),
    (2, &indicator::GOAL_OF.spec, Link(&goal::GOAL, 2)),
    (2, &indicator::WHAT.spec, Noted("demo-indicator-2")),
    (2, &indicator::NOW.spec, Noted("demo-now-2")),
    (2, &indicator::TARGET.spec, Noted("demo-target-2")),
    (0, &plan::ORDER.spec, Choice("person")),
    (0, &plan::REVIEW.spec, Day(28)),
    (0, &plan::REVIEW_HOW.spec, Noted("demo-review-how")),
    (0, &plan::MANNER.spec, Choice("spoken")),
    (1, &note::TAP.spec, Tick("kept")),
    (1, &note::TEXT.spec, Noted("demo-note-1")),
    (1, &note::SAFETY.spec, Choice("no_worry")),
    (1, &note::DAY.spec, Day(-14)),
    (2, &note::TAP.spec, Tick("no_answer")),
    (2, &note::TEXT.spec, Noted("demo-note-2")),
    (2, &note::DAY.spec, Day(-1)),
    (2, &note::NEXT.spec, Day(0)),
    (1, &service::KIND.spec, Choice("documents")),
    (1, &service::WHAT.spec, Noted("demo-service-1")),
    (1, &service::DAY.spec, Day(-14)),
    (1, &meeting::DAY.spec, Day(2)),
    (1, &meeting::TIME.spec, Time("14:30")),
    (1, &meeting::PLACE.spec, Noted("demo-place")),
];

/// Everything that is written in the example, in the words of a language, as of today.
pub fn demo_case(case: &Case, texts: &Texts, today: NaiveDate) -> Vec<Change> {
    MEETING.iter().chain(WORK).filter_map(|line| change(case, texts, today, line)).collect()
}

fn change(case: &Case, texts: &Texts, today: NaiveDate, (number, question, is): &Line) -> Option<Change> {
    let kind = forms::kind(question.kind_id())?;
    let (part, value) = answer(case, texts, today, *is);
    let cell = Cell { record: record(case, kind, *number), question: question.id.to_owned(), part };
    Some(Change::Answer { cell, kind: kind.id.to_owned(), round: case.first_round(), value })
}

fn record(case: &Case, kind: &forms::RecordKind, number: u8) -> RecordId {
    match number {
        0 => kind.first_id(case.id(), case.first_round()),
        further => RecordId::once_a_case(case.id(), &format!("{} {further}", kind.id)),
    }
}

fn answer(case: &Case, texts: &Texts, today: NaiveDate, is: Is) -> (Part, Value) {
    let words = |message: &str| Value::text(texts.get(message), texts.lang().tag);
    match is {
        Noted(message) => (Part::Whole, words(message)),
        Said(message) => (Part::Said, words(message)),
        Choice(choice) => (Part::Whole, Value::Choice(choice.to_owned())),
        Tick(choice) => (Part::Choice(choice.to_owned()), Value::Flag(true)),
        Yes => (Part::Whole, Value::Flag(true)),
        Day(days) => (Part::Whole, Value::Date(from_today(today, days).into())),
        Time(time) => (Part::Whole, Value::Time(time.to_owned())),
        Link(kind, number) => {
            let label = texts.get(&format!("demo-{}-{number}", kind.id));
            (Part::Whole, Value::Link { record: record(case, kind, number), journal: None, label })
        }
    }
}

fn from_today(today: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    let day = if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) };
    day.unwrap_or(today)
}
