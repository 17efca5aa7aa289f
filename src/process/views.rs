//! The person's view and the worker's, side by side (0-40), and the resources that came in (0-41).

use super::{Answers, chosen, title};
use crate::forms::{Ask, Question, Spec, evaluation, goal, resource};
use crate::i18n::{Speech, Texts};
use crate::journal::{Case, Part, Record, RoundId, Value};

/// One thing that both were asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Views {
    /// What it is about.
    pub about: String,
    /// What the person says; empty where nothing is said.
    pub person: String,
    /// What the worker says.
    pub worker: String,
    /// Whether both chose, and not the same.
    pub differ: bool,
}

/// Every goal in both views, then both views of the last look back. What neither has said anything of is left out.
pub fn views(case: &Case, round: RoundId, speech: &Speech<'_>) -> Vec<Views> {
    let answers = Answers { case, round };
    let goals = answers.all(&goal::GOAL);
    let of_goals = goals.iter().map(|record| {
        let about = title(record).unwrap_or_default().to_owned();
        choices(record, about, [&goal::PERSON_REACHED.spec, &goal::WORKER_REACHED.spec], speech.texts)
    });
    let look = answers.all(&evaluation::EVALUATION).pop();
    let of_look = look.into_iter().flat_map(|look| of_look(&look, speech));
    of_goals.chain(of_look).filter(|views| !(views.person.is_empty() && views.worker.is_empty())).collect()
}

/// Whether there is anything to stand side by side.
pub fn has_views(case: &Case, round: RoundId) -> bool {
    let answers = Answers { case, round };
    let is_said =
        |record: &Record<'_>| record.get(goal::PERSON_REACHED).is_some() || record.get(goal::WORKER_REACHED).is_some();
    let is_seen =
        |look: &Record<'_>| look.get(evaluation::PERSON_VIEW).is_some() || look.get(evaluation::WORKER_VIEW).is_some();
    answers.all(&goal::GOAL).iter().any(is_said) || answers.all(&evaluation::EVALUATION).last().is_some_and(is_seen)
}

fn of_look(look: &Record<'_>, speech: &Speech<'_>) -> [Views; 3] {
    let text = |message: &str| speech.text(message);
    let change = [&evaluation::PERSON_CHANGE.spec, &evaluation::WORKER_CHANGE.spec];
    let blocked = [&evaluation::PERSON_BLOCKED.spec, &evaluation::WORKER_BLOCKED.spec];
    let words = |question: Question<crate::forms::LongText>| look.get(question).unwrap_or_default().to_owned();
    [
        choices(look, text("views-change"), change, speech.texts),
        Views {
            about: text("views-words"),
            person: words(evaluation::PERSON_VIEW),
            worker: words(evaluation::WORKER_VIEW),
            differ: false,
        },
        choices(look, text("views-blocked"), blocked, speech.texts),
    ]
}

fn choices(record: &Record<'_>, about: String, [person, worker]: [&Spec; 2], texts: &Texts) -> Views {
    let ids = |question: &Spec| match record.value(question.id, &Part::Whole) {
        Some(Value::Choice(choice)) => vec![choice.as_str()],
        _ => record.ticked(question.id),
    };
    let said = |question: &Spec| chosen(record, &[*question], texts).join(", ");
    let (of_person, of_worker) = (ids(person), ids(worker));
    let differ = !of_person.is_empty() && !of_worker.is_empty() && of_person != of_worker;
    Views { about, person: said(person), worker: said(worker), differ }
}

/// Resources that were only possible once, and are there now: those that the work attracted.
pub fn attracted(case: &Case) -> Vec<Record<'_>> {
    let was_potential = |record: &Record<'_>| {
        let past = record.past(resource::STATE.spec.id, &Part::Whole);
        past.iter().any(|answer| answer.value == Some(&Value::Choice("potential".to_owned())))
    };
    let all = case.records_of(resource::RESOURCE.id).into_iter();
    all.filter(|record| record.get(resource::STATE) == Some("real") && was_potential(record)).collect()
}
