//! What is sensitive, was noted once, and is not said to be needed, or is so no more (Part 5, 11): it is kept, stands
//! nowhere, and the worker decides whether to say what it is needed for or to take it out.

use crate::forms::{self, Spec, is_answered, is_shown_in};
use crate::journal::{Change, Part, Record, Value};

/// The questions of a record that were answered and are not asked, because nobody says under the question `needed` that
/// they are needed. Why they once were is not among them: it stays as the reason for what was done.
pub fn unneeded(record: &Record<'_>, needed: &Spec) -> Vec<&'static Spec> {
    hidden(record, needed).into_iter().filter(|question| !question.is_worker_only).collect()
}

/// The changes that take it out of a record, the reason with the last of it.
pub fn take_out_unneeded(record: &Record<'_>, needed: &Spec) -> Vec<Change> {
    let (Some(kind), Some(round)) = (forms::kind(needed.kind_id()), record.round()) else { return Vec::new() };
    let taken = hidden(record, needed).into_iter();
    let open = |question: &'static Spec| parts(record, question).into_iter().map(move |part| (question, part));
    taken
        .flat_map(open)
        .map(|(question, (part, value))| kind.answer(record.id(), round, question, part, value))
        .collect()
}

fn hidden(record: &Record<'_>, needed: &Spec) -> Vec<&'static Spec> {
    let depends = |question: &Spec| question.show_if.is_some_and(|condition| condition.question.id == needed.id);
    let is_kept =
        |question: &&'static Spec| depends(question) && is_answered(record, question) && !is_shown_in(record, question);
    forms::kind(needed.kind_id()).map_or(&[][..], |kind| kind.questions).iter().filter(is_kept).collect()
}

/// Each part of an answer, and what it is when nothing is said.
fn parts(record: &Record<'_>, question: &Spec) -> Vec<(Part, Value)> {
    let ticked = record.ticked(question.id).into_iter();
    let words = [Part::Whole, Part::Said].into_iter().filter(|part| record.value(question.id, part).is_some());
    let ticks = ticked.map(|choice| (Part::Choice(choice.to_owned()), Value::Flag(false)));
    ticks.chain(words.map(|part| (part, Value::Cleared))).collect()
}
