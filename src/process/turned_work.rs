//! What a screen that is turned to the person shows of the work: their goals, which they put in order (0-31), where those
//! stand today (3.4), their side of looking back (0-40), and how it is with us (Part 5, 12). Whatever names somebody marked
//! is left out (Part 5, 5), and so is whatever of a scale is the worker's to weigh.

use chrono::NaiveDate;

use super::scales::{asks_for_words, levels_in_words};
use super::{Answers, may_be_turned, put_at};
use crate::forms::{self, Ask, Spec, evaluation, feedback, goal, scale};
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

/// Something that the person is asked about the work, in the record that keeps the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnedLook {
    /// The record.
    pub record: RecordId,
    /// What is asked.
    pub question: &'static Spec,
    /// What it is about: the words of the goal.
    pub about: Option<String>,
    /// The words of each choice, where somebody wrote them for this record; else the declaration has them.
    pub levels: Vec<(&'static str, String)>,
}

impl TurnedLook {
    fn at(record: RecordId, question: &'static Spec) -> Self {
        Self { record, question, about: None, levels: Vec::new() }
    }
}

/// What the person is asked when the two look back, in this order: how far each goal has come, then how they see it all,
/// once a look back is begun.
pub fn turned_looks(case: &Case, round: RoundId) -> Vec<TurnedLook> {
    let of_goal =
        |(record, words)| TurnedLook { about: Some(words), ..TurnedLook::at(record, &goal::PERSON_REACHED.spec) };
    let goals = turned_goals(case, round).into_iter().map(of_goal);
    let last = Answers { case, round }.all(&evaluation::EVALUATION).pop().map(|look| look.id());
    let questions = [&evaluation::PERSON_CHANGE.spec, &evaluation::PERSON_VIEW.spec, &evaluation::PERSON_BLOCKED.spec];
    let of_all = last.into_iter().flat_map(|record| questions.map(|question| TurnedLook::at(record, question)));
    goals.chain(of_all).filter(|look| may_be_turned(case, look.record, look.question)).collect()
}

/// The goals in their order, each in the person's words; in the worker's where they said none.
pub fn turned_goals(case: &Case, round: RoundId) -> Vec<(RecordId, String)> {
    let statement = &goal::STATEMENT.spec;
    let all = Answers { case, round }.all(&goal::GOAL).into_iter();
    let shown = all.filter(|goal| may_be_turned(case, goal.id(), statement));
    shown.filter_map(|goal| Some((goal.id(), words_of(&goal)?))).collect()
}

fn words_of(goal: &Record<'_>) -> Option<String> {
    let statement = &goal::STATEMENT.spec;
    let words = goal.words(statement)?;
    (!words.trim().is_empty()).then(|| words.to_owned())
}

/// What the person is asked of each goal on a scale: which of its five levels is today's, in the words that were written
/// before the work began (3.4). A scale that has not all five is left out, and so is one that names somebody marked
/// anywhere: with a level missing from it, it would no longer say what was agreed.
pub fn turned_scales(case: &Case, round: RoundId) -> Vec<TurnedLook> {
    Answers { case, round }.all(&scale::SCALE).into_iter().filter_map(|scale| today_on(&scale)).collect()
}

fn today_on(scale: &Record<'_>) -> Option<TurnedLook> {
    let case = scale.case();
    let levels = levels_in_words(scale)?;
    let is_shown = asks_for_words().chain([&scale::GOAL_OF.spec]).all(|asks| may_be_turned(case, scale.id(), asks));
    let of = scale.linked(scale::GOAL_OF);
    let may_name = of.as_ref().is_none_or(|goal| may_be_turned(case, goal.id(), &goal::STATEMENT.spec));
    let about = of.as_ref().and_then(words_of);
    (is_shown && may_name).then_some(TurnedLook { about, levels, ..TurnedLook::at(scale.id(), &scale::NOW.spec) })
}

/// What the person is asked of how it is with us, at any time (Part 5, 12): in one record a day, so that whoever comes back
/// to it after a lock, or thinks again, goes on in it. Another client's stands apart, on a page filled in alone.
pub fn turned_feedback(case: &Case, round: RoundId, today: NaiveDate) -> Vec<TurnedLook> {
    let record = feedback_of(case, round, today);
    let questions = [&feedback::HEARD.spec, &feedback::HELPED.spec, &feedback::DIFFERENT.spec];
    let looks = questions.map(|question| TurnedLook::at(record, question)).into_iter();
    looks.filter(|look| may_be_turned(case, record, look.question)).collect()
}

/// What is so of the feedback of a day besides its answers: the day, and that it was given while the two were talking
/// (1-27). Nothing while nothing is said, or where it is told already.
pub fn turned_feedback_told(case: &Case, round: RoundId, today: NaiveDate) -> Vec<Change> {
    let id = feedback_of(case, round, today);
    let Some(record) = case.record(id).filter(Record::is_alive) else { return Vec::new() };
    let answer = |question, part, value| feedback::FEEDBACK.answer(id, round, question, part, value);
    let day = answer(&feedback::DAY.spec, Part::Whole, Value::Date(today.into()));
    let talk = answer(&feedback::SOURCE.spec, Part::Choice("talk".to_owned()), Value::Flag(true));
    let told = [(&feedback::DAY.spec, day), (&feedback::SOURCE.spec, talk)].into_iter();
    told.filter(|(question, _)| !forms::is_answered(&record, question)).map(|(_, change)| change).collect()
}

fn feedback_of(case: &Case, round: RoundId, today: NaiveDate) -> RecordId {
    RecordId::part_of(feedback::FEEDBACK.first_id(case.id(), round), &format!("turned {today}"))
}

/// What puts one of [`turned_goals`] in the place of another (R5), both counted from zero; the goals that are not shown
/// stay where they are.
pub fn put_turned_goal(case: &Case, round: RoundId, from: usize, to: usize) -> Vec<Change> {
    let shown = turned_goals(case, round);
    let all = Answers { case, round }.all(&goal::GOAL);
    let place = shown.get(to).and_then(|(target, _)| all.iter().position(|goal| goal.id() == *target));
    let moved = shown.get(from).map(|(moved, _)| *moved);
    moved.zip(place).map(|(moved, place)| put_at(&all, moved, place)).unwrap_or_default()
}
