//! What a screen that is turned to the person shows of the work: their goals, which they put in order (0-31), and their
//! side of looking back (0-40). Whatever names somebody marked is left out (Part 5, 5).

use super::{Answers, may_be_turned, put_at};
use crate::forms::{Ask, Spec, evaluation, goal};
use crate::journal::{Case, Change, RecordId, RoundId};

/// Something that the person is asked about the work, in the record that keeps the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnedLook {
    /// The record.
    pub record: RecordId,
    /// What is asked.
    pub question: &'static Spec,
    /// What it is about: the words of the goal.
    pub about: Option<String>,
}

/// What the person is asked when the two look back, in this order: how far each goal has come, then how they see it all,
/// once a look back is begun.
pub fn turned_looks(case: &Case, round: RoundId) -> Vec<TurnedLook> {
    let of_goal = |(record, words)| TurnedLook { record, question: &goal::PERSON_REACHED.spec, about: Some(words) };
    let goals = turned_goals(case, round).into_iter().map(of_goal);
    let last = Answers { case, round }.all(&evaluation::EVALUATION).pop().map(|look| look.id());
    let questions = [&evaluation::PERSON_CHANGE.spec, &evaluation::PERSON_VIEW.spec, &evaluation::PERSON_BLOCKED.spec];
    let of_all = last
        .into_iter()
        .flat_map(|record| questions.map(|question| TurnedLook { record, question, about: None }).into_iter());
    goals.chain(of_all).filter(|look| may_be_turned(case, look.record, look.question)).collect()
}

/// The goals in their order, each in the person's words; in the worker's where they said none.
pub fn turned_goals(case: &Case, round: RoundId) -> Vec<(RecordId, String)> {
    let statement = &goal::STATEMENT.spec;
    let all = Answers { case, round }.all(&goal::GOAL).into_iter();
    let shown = all.filter(|goal| may_be_turned(case, goal.id(), statement));
    let words = shown.filter_map(|goal| Some((goal.id(), goal.said(statement).or(goal.noted(statement))?.to_owned())));
    words.filter(|(_, words)| !words.trim().is_empty()).collect()
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
