//! The example case that a newcomer can look at before having a vault: invented, and written with the same changes as
//! any other.

use chrono::{Datelike, Days, NaiveDate};

use crate::forms::{
    self, Spec, arrival, assessment, bond, case, child, client, consent, couple, directory, goal, indicator, meeting,
    monitoring, need, note, person, plan, resource, safety, service, six, step, strength, terms,
};
use crate::i18n::Texts;
use crate::journal::{Case, Change, DateAnswer, Part, RecordId, Value};

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
    /// So many years ago; the day is not known.
    Year(i32),
    /// A time of day.
    Time(&'static str),
    /// The record of a kind with this number.
    Link(&'static forms::RecordKind, u8),
}

use Is::{Choice, Day, Link, Noted, Said, Tick, Time, Year, Yes};

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
    (4, &step::AFTER.spec, Link(&step::STEP, 2)),
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

static PEOPLE: &[Line] = &[
    (1, &person::NAME.spec, Noted("demo-person-1")),
    (1, &person::SHAPE.spec, Choice("circle")),
    (1, &person::HOUSEHOLD.spec, Choice("yes")),
    (1, &person::BORN.spec, Day(-12_568)),
    (1, &person::INDEX.spec, Yes),
    (2, &person::NAME.spec, Noted("demo-person-2")),
    (2, &person::ROLE.spec, Noted("demo-role-2")),
    (2, &person::SHAPE.spec, Choice("square")),
    (2, &person::HOUSEHOLD.spec, Choice("yes")),
    (2, &person::BORN.spec, Day(-3_407)),
    (3, &person::NAME.spec, Noted("demo-person-3")),
    (3, &person::ROLE.spec, Noted("demo-role-3")),
    (3, &person::SHAPE.spec, Choice("circle")),
    (3, &person::HOUSEHOLD.spec, Choice("yes")),
    (3, &person::BORN.spec, Day(-1_661)),
    (4, &person::NAME.spec, Noted("demo-person-4")),
    (4, &person::ROLE.spec, Noted("demo-role-4")),
    (4, &person::SHAPE.spec, Choice("square")),
    (4, &person::HOUSEHOLD.spec, Choice("no")),
    (4, &person::BORN.spec, Year(37)),
    (5, &person::NAME.spec, Noted("demo-person-5")),
    (5, &person::ROLE.spec, Noted("demo-role-5")),
    (5, &person::SHAPE.spec, Choice("circle")),
    (5, &person::HOUSEHOLD.spec, Choice("no")),
    (5, &person::BORN.spec, Year(61)),
    (6, &person::NAME.spec, Noted("demo-person-6")),
    (6, &person::ROLE.spec, Noted("demo-role-6")),
    (6, &person::SHAPE.spec, Choice("square")),
    (6, &person::HOUSEHOLD.spec, Choice("no")),
    (6, &person::BORN.spec, Year(66)),
    (6, &person::LIFE.spec, Choice("died")),
    (6, &person::DIED.spec, Year(5)),
    (7, &person::NAME.spec, Noted("demo-person-7")),
    (7, &person::ROLE.spec, Noted("demo-role-7")),
    (7, &person::SHAPE.spec, Choice("circle")),
    (7, &person::HOUSEHOLD.spec, Choice("no")),
    (7, &person::BORN.spec, Day(-11_382)),
    (8, &person::NAME.spec, Noted("demo-person-8")),
    (8, &person::SECTOR.spec, Choice("housing")),
    (9, &person::NAME.spec, Noted("demo-person-9")),
    (9, &person::SECTOR.spec, Choice("school")),
    (10, &person::NAME.spec, Noted("demo-person-10")),
    (10, &person::SECTOR.spec, Choice("legal")),
    (11, &person::NAME.spec, Noted("demo-person-11")),
    (11, &person::SECTOR.spec, Choice("work")),
    (12, &person::NAME.spec, Noted("demo-person-12")),
    (12, &person::SECTOR.spec, Choice("health")),
    (13, &person::NAME.spec, Noted("demo-person-13")),
    (13, &person::SECTOR.spec, Choice("neighbours")),
];

static TIES: &[Line] = &[
    (1, &couple::ONE.spec, Link(&person::PERSON, 4)),
    (1, &couple::TWO.spec, Link(&person::PERSON, 1)),
    (1, &couple::STATUS.spec, Choice("separated")),
    (1, &couple::TOGETHER.spec, Year(11)),
    (1, &couple::SEPARATED.spec, Year(2)),
    (2, &couple::ONE.spec, Link(&person::PERSON, 6)),
    (2, &couple::TWO.spec, Link(&person::PERSON, 5)),
    (2, &couple::STATUS.spec, Choice("widowed")),
    (2, &couple::MARRIED.spec, Year(36)),
    (1, &child::CHILD_OF.spec, Link(&person::PERSON, 2)),
    (1, &child::PARENT.spec, Link(&person::PERSON, 1)),
    (1, &child::OTHER_PARENT.spec, Link(&person::PERSON, 4)),
    (1, &child::WAY.spec, Choice("biological")),
    (2, &child::CHILD_OF.spec, Link(&person::PERSON, 3)),
    (2, &child::PARENT.spec, Link(&person::PERSON, 1)),
    (2, &child::OTHER_PARENT.spec, Link(&person::PERSON, 4)),
    (2, &child::WAY.spec, Choice("biological")),
    (3, &child::CHILD_OF.spec, Link(&person::PERSON, 1)),
    (3, &child::PARENT.spec, Link(&person::PERSON, 5)),
    (3, &child::OTHER_PARENT.spec, Link(&person::PERSON, 6)),
    (3, &child::WAY.spec, Choice("biological")),
    (4, &child::CHILD_OF.spec, Link(&person::PERSON, 7)),
    (4, &child::PARENT.spec, Link(&person::PERSON, 5)),
    (4, &child::OTHER_PARENT.spec, Link(&person::PERSON, 6)),
    (4, &child::WAY.spec, Choice("biological")),
    (1, &bond::FROM.spec, Link(&person::PERSON, 7)),
    (1, &bond::KIND.spec, Choice("strong")),
    (1, &bond::DIRECTION.spec, Choice("forth")),
    (1, &bond::TOLD.spec, Noted("demo-called")),
    (2, &bond::FROM.spec, Link(&person::PERSON, 8)),
    (2, &bond::KIND.spec, Choice("stressful")),
    (2, &bond::DIRECTION.spec, Choice("forth")),
    (2, &bond::SINCE.spec, Day(-40)),
    (2, &bond::TOLD.spec, Noted("demo-called")),
    (3, &bond::FROM.spec, Link(&person::PERSON, 9)),
    (3, &bond::KIND.spec, Choice("ordinary")),
    (3, &bond::DIRECTION.spec, Choice("both")),
    (3, &bond::TOLD.spec, Noted("demo-called")),
    (4, &bond::FROM.spec, Link(&person::PERSON, 10)),
    (4, &bond::KIND.spec, Choice("tenuous")),
    (4, &bond::DIRECTION.spec, Choice("forth")),
    (4, &bond::SINCE.spec, Day(-10)),
    (5, &bond::FROM.spec, Link(&person::PERSON, 11)),
    (5, &bond::KIND.spec, Choice("strong_stressful")),
    (5, &bond::DIRECTION.spec, Choice("back")),
    (6, &bond::FROM.spec, Link(&person::PERSON, 12)),
    (6, &bond::KIND.spec, Choice("tenuous")),
    (7, &bond::FROM.spec, Link(&person::PERSON, 13)),
    (7, &bond::KIND.spec, Choice("ordinary")),
    (7, &bond::DIRECTION.spec, Choice("both")),
    (8, &bond::FROM.spec, Link(&person::PERSON, 1)),
    (8, &bond::TO.spec, Link(&person::PERSON, 7)),
    (8, &bond::KIND.spec, Choice("close")),
    (9, &bond::FROM.spec, Link(&person::PERSON, 1)),
    (9, &bond::TO.spec, Link(&person::PERSON, 4)),
    (9, &bond::KIND.spec, Choice("hostile")),
    (10, &bond::FROM.spec, Link(&person::PERSON, 5)),
    (10, &bond::TO.spec, Link(&person::PERSON, 1)),
    (10, &bond::KIND.spec, Choice("distant")),
];

/// How far the two needs are met since her sister comes and the advice has been called (2-26).
static LOOKS: &[Line] = &[
    (1, &resource::WHO.spec, Link(&person::PERSON, 7)),
    (2, &resource::WHO.spec, Link(&person::PERSON, 10)),
    (1, &bond::NEED_OF.spec, Link(&need::NEED, 2)),
    (4, &bond::NEED_OF.spec, Link(&need::NEED, 1)),
    (1, &monitoring::NEED_OF.spec, Link(&need::NEED, 2)),
    (1, &monitoring::RESOURCE_OF.spec, Link(&resource::RESOURCE, 1)),
    (1, &monitoring::PERSON_OF.spec, Link(&person::PERSON, 7)),
    (1, &monitoring::MET.spec, Choice("a_little")),
    (1, &monitoring::MET_DAY.spec, Day(-14)),
    (2, &monitoring::NEED_OF.spec, Link(&need::NEED, 2)),
    (2, &monitoring::RESOURCE_OF.spec, Link(&resource::RESOURCE, 1)),
    (2, &monitoring::PERSON_OF.spec, Link(&person::PERSON, 7)),
    (2, &monitoring::MET.spec, Choice("a_little")),
    (2, &monitoring::MET_DAY.spec, Day(-8)),
    (3, &monitoring::NEED_OF.spec, Link(&need::NEED, 2)),
    (3, &monitoring::RESOURCE_OF.spec, Link(&resource::RESOURCE, 1)),
    (3, &monitoring::PERSON_OF.spec, Link(&person::PERSON, 7)),
    (3, &monitoring::MET.spec, Choice("half")),
    (3, &monitoring::MET_DAY.spec, Day(-1)),
    (4, &monitoring::NEED_OF.spec, Link(&need::NEED, 1)),
    (4, &monitoring::RESOURCE_OF.spec, Link(&resource::RESOURCE, 2)),
    (4, &monitoring::PERSON_OF.spec, Link(&person::PERSON, 10)),
    (4, &monitoring::MET.spec, Choice("not_at_all")),
    (4, &monitoring::MET_DAY.spec, Day(-10)),
    (5, &monitoring::NEED_OF.spec, Link(&need::NEED, 1)),
    (5, &monitoring::RESOURCE_OF.spec, Link(&resource::RESOURCE, 2)),
    (5, &monitoring::PERSON_OF.spec, Link(&person::PERSON, 10)),
    (5, &monitoring::MET.spec, Choice("a_little")),
    (5, &monitoring::MET_DAY.spec, Day(-1)),
];

/// Who else can help there: a service, a specialist, an office.
static DIRECTORY: &[Line] = &[
    (1, &directory::NAME.spec, Noted("demo-person-10")),
    (1, &directory::SORT.spec, Choice("service")),
    (1, &directory::OFFERS.spec, Noted("demo-directory-offers-1")),
    (1, &directory::REACH.spec, Noted("demo-directory-reach-1")),
    (1, &directory::HOURS.spec, Noted("demo-directory-hours-1")),
    (1, &directory::COSTS.spec, Noted("demo-directory-costs-1")),
    (1, &directory::CHECKED.spec, Day(-40)),
    (2, &directory::NAME.spec, Noted("demo-directory-2")),
    (2, &directory::SORT.spec, Choice("specialist")),
    (2, &directory::SPECIAL.spec, Choice("grief")),
    (2, &directory::OFFERS.spec, Noted("demo-directory-offers-2")),
    (2, &directory::REACH.spec, Noted("demo-directory-reach-2")),
    (2, &directory::HOURS.spec, Noted("demo-directory-hours-2")),
    (2, &directory::CHECKED.spec, Day(-12)),
    (3, &directory::NAME.spec, Noted("demo-directory-3")),
    (3, &directory::SORT.spec, Choice("office")),
    (3, &directory::OFFERS.spec, Noted("demo-directory-offers-3")),
    (3, &directory::FOR_WHOM.spec, Noted("demo-directory-for-3")),
    (3, &directory::REACH.spec, Noted("demo-directory-reach-3")),
    (3, &directory::COSTS.spec, Noted("demo-directory-costs-3")),
    (3, &directory::CHECKED.spec, Day(-400)),
];

/// What the agency of the example knows, for its workspace.
pub fn demo_directory(workspace: &Case, texts: &Texts, today: NaiveDate) -> Vec<Change> {
    DIRECTORY.iter().filter_map(|line| change(workspace, texts, today, line)).collect()
}

/// Everything that is written in the example, in the words of a language, as of today.
pub fn demo_case(case: &Case, texts: &Texts, today: NaiveDate) -> Vec<Change> {
    let lines = MEETING.iter().chain(WORK).chain(PEOPLE).chain(TIES).chain(LOOKS);
    lines.filter_map(|line| change(case, texts, today, line)).collect()
}

fn change(case: &Case, texts: &Texts, today: NaiveDate, (number, question, is): &Line) -> Option<Change> {
    let kind = forms::kind(question.kind_id())?;
    let (part, value) = answer(case, texts, today, *is);
    Some(kind.answer(record(case, kind, *number), case.first_round(), question, part, value))
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
        Year(ago) => {
            let year = Some(today.year() - ago);
            (Part::Whole, Value::Date(DateAnswer { year, ..DateAnswer::default() }))
        }
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
