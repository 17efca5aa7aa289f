//! R3: the limits of confidentiality are told before the story is written down; service starts with consent understood
//! and given (4-8). It never delays R1: what was noted about safety counts for nothing here.

use super::{Gap, Rule};
use crate::forms::{Spec, consent, six, terms};
use crate::journal::{Case, EventId, Op, RecordId, RoundId, Value};
use crate::process::{Answers, may_write};

/// Told, before the story; no story against the person's will; consent explained and given where they said yes.
pub fn r3_told_before_agreed_after(case: &Case, round: RoundId) -> Vec<Gap> {
    let answers = Answers { case, round };
    let told = open_of_telling(&answers).map(|key| Gap::new(Rule::R3, key, "limits"));
    let unwanted = is_written_unasked(&answers).then(|| Gap::new(Rule::R3, "r3-no-notes", "story"));
    let agreed = open_of_consent(&answers).into_iter().map(|key| Gap::new(Rule::R3, key, "together"));
    told.into_iter().chain(unwanted).chain(agreed).collect()
}

fn open_of_telling(answers: &Answers<'_>) -> Option<&'static str> {
    if answers.get(consent::LIMITS_TOLD) != Some(true) {
        return Some("r3-limits");
    }
    let told = first_time(answers, &[consent::LIMITS_TOLD.spec], |value| *value == Value::Flag(true));
    let story = first_time(answers, &[six::PAD.spec, six::SITUATION.spec], |value| !value.is_blank());
    story.is_some_and(|story| told.is_none_or(|told| story < told)).then_some("r3-order")
}

fn is_written_unasked(answers: &Answers<'_>) -> bool {
    let is_written = answers.has(&six::PAD.spec) || answers.has(&six::SITUATION.spec);
    is_written && may_write(answers.case, answers.round) == Some(false)
}

fn open_of_consent(answers: &Answers<'_>) -> Vec<&'static str> {
    if answers.get(terms::DECISION) != Some("yes") {
        return Vec::new();
    }
    let explained = answers.get(consent::EXPLAINED).is_none().then_some("r3-explained");
    let given = (!is_given(answers)).then_some("r3-consent");
    explained.into_iter().chain(given).collect()
}

/// A signature is one once it is drawn; a mark or a spoken yes once it is noted.
fn is_given(answers: &Answers<'_>) -> bool {
    match answers.get(consent::MANNER) {
        None => false,
        Some("signature") => answers.get(consent::SIGNATURE).is_some_and(|strokes| !strokes.0.is_empty()),
        Some(_) => true,
    }
}

/// When one of these questions, all of one record, was first answered so; in the order of history.
fn first_time(answers: &Answers<'_>, questions: &[Spec], is_so: fn(&Value) -> bool) -> Option<(u64, EventId)> {
    let record = questions.first().and_then(|question| answers.record(question))?.id();
    let events = answers.case.lines().map(|line| line.event());
    events.filter(|event| is_answer(&event.op, record, questions, is_so)).map(|event| event.order()).min()
}

fn is_answer(op: &Op, record: RecordId, questions: &[Spec], is_so: fn(&Value) -> bool) -> bool {
    let (Op::Set { cell, value, .. } | Op::Settle { cell, value, .. }) = op else { return false };
    cell.record == record && questions.iter().any(|question| question.id == cell.question) && is_so(value)
}
