//! Goals that are worked on at the same time, side by side on one axis of time (3-4; casework.md Part 4, 14): a goal is
//! a lane, its steps stand in it by day. A lane without a step is marked, and so is a step that waits for another lane.

use chrono::{Days, NaiveDate};

use super::{Answers, title};
use crate::forms::{Ask, goal, step};
use crate::i18n::Speech;
use crate::journal::{Case, Record, RoundId};
use crate::sorting::sort_by_key;

/// The length of the axis.
pub const AXIS: i64 = 1_000;
/// Steps that stand nearer to each other than this on the axis stand one below the other.
const APART: i64 = 60;

/// Lanes on one axis.
#[derive(Clone)]
pub struct Lanes<'a> {
    /// The axis's first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Where today stands, from 0 to [`AXIS`].
    pub today: i64,
    /// The lanes, in the order that the person gave the goals.
    pub lanes: Vec<Lane<'a>>,
}

/// A goal and its steps.
#[derive(Clone)]
pub struct Lane<'a> {
    /// The goal.
    pub goal: Record<'a>,
    /// Its steps by day; those without one last.
    pub steps: Vec<Stand<'a>>,
    /// How many rows its steps need so that none covers another; at least one.
    pub rows: usize,
}

/// A step in its lane.
#[derive(Clone)]
pub struct Stand<'a> {
    /// The step.
    pub step: Record<'a>,
    /// By when it is to be done.
    pub day: Option<NaiveDate>,
    /// Where it stands on the axis, from 0 to [`AXIS`]; `None` without a day.
    pub place: Option<i64>,
    /// Its row in the lane, from 0.
    pub row: usize,
    /// How it stands.
    pub state: StandState,
    /// The step of another lane that comes first and is not done yet.
    pub waits_for: Option<Record<'a>>,
}

/// How a step stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandState {
    /// Done.
    Done,
    /// Partly done.
    Partly,
    /// Not done.
    NotDone,
    /// Not needed any more.
    Dropped,
    /// Its day has passed, and nobody has said what came of it.
    Late,
    /// Still to come.
    ToCome,
}

impl StandState {
    /// Its name: the message that says it is `lanes-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::NotDone => "not-done",
            Self::Dropped => "dropped",
            Self::Late => "late",
            Self::ToCome => "to-come",
        }
    }

    fn of(step: &Record<'_>, today: NaiveDate) -> Self {
        match step.get(step::RESULT) {
            Some("done") => Self::Done,
            Some("partly") => Self::Partly,
            Some("not_done") => Self::NotDone,
            Some("dropped") => Self::Dropped,
            _ if day_of(step).is_some_and(|day| day < today) => Self::Late,
            _ => Self::ToCome,
        }
    }
}

/// The goals of a round side by side; `None` where there are not two of them.
pub fn lanes(case: &Case, round: RoundId, today: NaiveDate) -> Option<Lanes<'_>> {
    let answers = Answers { case, round };
    let goals: Vec<_> = answers.all(&goal::GOAL).into_iter().filter(|goal| title(goal).is_some()).collect();
    if goals.len() < 2 {
        return None;
    }
    let days = || answers.all(&step::STEP).into_iter().filter_map(|step| day_of(&step)).chain([today]);
    let (first, last) = (days().min()?, days().max()?);
    // An axis of no length has no places on it.
    let axis = Axis { first, last: if last > first { last } else { first.checked_add_days(Days::new(1))? } };
    let lanes = goals.into_iter().map(|goal| lane(&answers, goal, axis, today)).collect();
    Some(Lanes { first: axis.first, last: axis.last, today: axis.place(today), lanes })
}

#[derive(Clone, Copy)]
struct Axis {
    first: NaiveDate,
    last: NaiveDate,
}

impl Axis {
    fn place(self, day: NaiveDate) -> i64 {
        let days = |to: NaiveDate| to.signed_duration_since(self.first).num_days();
        AXIS * days(day) / days(self.last).max(1)
    }
}

fn lane<'a>(answers: &Answers<'a>, goal: Record<'a>, axis: Axis, today: NaiveDate) -> Lane<'a> {
    let mut steps = answers.under(&step::STEP, step::GOAL_OF, goal.id());
    sort_by_key(&mut steps, |step| (day_of(step).is_none(), day_of(step)));
    let mut ends: Vec<i64> = Vec::new();
    let steps: Vec<_> = steps.into_iter().map(|step| stand(step, axis, today, &mut ends)).collect();
    Lane { goal, steps, rows: ends.len().max(1) }
}

/// `ends` holds where the last step of each row stands: a step goes into the first row that has room.
fn stand<'a>(step: Record<'a>, axis: Axis, today: NaiveDate, ends: &mut Vec<i64>) -> Stand<'a> {
    let day = day_of(&step);
    let place = day.map(|day| axis.place(day));
    let row = place.map(|place| {
        let free = ends.iter().position(|end| place - end >= APART).unwrap_or(ends.len());
        ends.resize(ends.len().max(free + 1), place);
        ends[free] = place;
        free
    });
    let state = StandState::of(&step, today);
    Stand { step, day, place, row: row.unwrap_or_default(), state, waits_for: waits_for(&step) }
}

/// A step that has its own result waits no more.
fn waits_for<'a>(step: &Record<'a>) -> Option<Record<'a>> {
    let first = step.linked(step::AFTER)?;
    let is_elsewhere = first.get(step::GOAL_OF) != step.get(step::GOAL_OF);
    let is_over = |step: &Record<'_>| matches!(step.get(step::RESULT), Some("done" | "dropped"));
    (is_elsewhere && !is_over(&first) && !is_over(step)).then_some(first)
}

fn day_of(step: &Record<'_>) -> Option<NaiveDate> {
    step.get(step::BY).and_then(|day| day.day())
}

impl Lanes<'_> {
    /// The same as rows: the goal, the step, its day, how it stands, what it waits for. A lane without a step says so.
    pub fn rows(&self, speech: &Speech<'_>) -> Vec<Vec<String>> {
        let goal = |lane: &Lane<'_>| title(&lane.goal).unwrap_or_default().to_owned();
        let empty = |lane: &Lane<'_>| {
            vec![goal(lane), speech.text("lanes-no-step"), String::new(), String::new(), String::new()]
        };
        let rows = |lane: &Lane<'_>| -> Vec<Vec<String>> {
            let row = |stand: &Stand<'_>| [vec![goal(lane)], stand.words(speech)].concat();
            if lane.steps.is_empty() { vec![empty(lane)] } else { lane.steps.iter().map(row).collect() }
        };
        self.lanes.iter().flat_map(rows).collect()
    }
}

impl Stand<'_> {
    /// In words: the step, its day, how it stands, and what it waits for in which lane.
    pub fn words(&self, speech: &Speech<'_>) -> Vec<String> {
        let day = self.day.map_or_else(|| speech.text("lanes-no-day"), speech.day);
        let state = speech.text(&format!("lanes-{}", self.state.id()));
        vec![title(&self.step).unwrap_or_default().to_owned(), day, state, self.waits().unwrap_or_default()]
    }

    /// The step that comes first, and the goal that it belongs to.
    pub fn waits(&self) -> Option<String> {
        let first = self.waits_for?;
        let step = title(&first).unwrap_or_default().to_owned();
        let goal = first.get(step::GOAL_OF).and_then(|goal| first.case().record(goal));
        let goal = goal.as_ref().and_then(title).map(|goal| format!(" ({goal})")).unwrap_or_default();
        Some(format!("{step}{goal}"))
    }
}
