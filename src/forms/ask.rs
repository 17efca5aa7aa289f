//! Reading answers by their questions.

use super::{ANSWERED, AnswerKind, Kind, Link, Question, ShowIf, Spec, UNANSWERED};
use crate::journal::{Case, Part, Record, RecordId, RoundId, Value};

/// Typed answers of a record.
pub trait Ask<'a> {
    /// The answer that counts first: the person's own words where the question asks for them.
    fn get<K: AnswerKind>(&self, question: Question<K>) -> K::Out<'a>;

    /// The record of the same case that a link leads to, unless it was taken out.
    fn linked(&self, question: Question<Link>) -> Option<Record<'a>>;

    /// The worker's words, whatever the person said.
    fn noted(&self, question: &Spec) -> Option<&'a str>;

    /// The person's own words.
    fn said(&self, question: &Spec) -> Option<&'a str>;

    /// The person's own words, else the worker's.
    fn words(&self, question: &Spec) -> Option<&'a str> {
        self.said(question).or_else(|| self.noted(question))
    }
}

impl<'a> Ask<'a> for Record<'a> {
    fn get<K: AnswerKind>(&self, question: Question<K>) -> K::Out<'a> {
        K::read(self, &question.spec)
    }

    fn linked(&self, question: Question<Link>) -> Option<Record<'a>> {
        self.case().record(self.get(question)?).filter(Record::is_alive)
    }

    fn noted(&self, question: &Spec) -> Option<&'a str> {
        text(self, question, &Part::Whole)
    }

    fn said(&self, question: &Spec) -> Option<&'a str> {
        text(self, question, &Part::Said)
    }
}

fn text<'a>(record: &Record<'a>, question: &Spec, part: &Part) -> Option<&'a str> {
    match record.value(question.id, part)? {
        Value::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// Whether a question has any answer in a record.
pub fn is_answered(record: &Record<'_>, question: &Spec) -> bool {
    match question.kind {
        Kind::ManyOf => !record.ticked(question.id).is_empty(),
        _ => {
            let is_given = |part| record.value(question.id, part).is_some();
            is_given(&Part::Whole) || (question.has_own_words && is_given(&Part::Said))
        }
    }
}

/// Whether a question is asked at all of a record, given what was answered in it and in the round's single ones. What
/// was once answered to a question that is itself asked no more shows nothing. A condition on another kind's answer speaks of the first record of the round; a further one was added on purpose.
pub fn is_shown(case: &Case, round: RoundId, record: RecordId, question: &Spec) -> bool {
    let Some(condition) = question.show_if else { return true };
    let asked = condition.question;
    if asked.kind_id() != question.kind_id() && super::first_id(question, case, round) != record {
        return true;
    }
    let is_own = asked.kind_id() == question.kind_id();
    let place = if is_own { record } else { super::first_id(asked, case, round) };
    if !is_shown(case, round, place, asked) {
        return false;
    }
    case.record(place)
        .map_or_else(|| condition.any_of.contains(&UNANSWERED), |record| has_choice(&record, asked, condition))
}

/// The same of a record, in the round that it is of.
pub fn is_shown_in(record: &Record<'_>, question: &Spec) -> bool {
    let case = record.case();
    is_shown(case, record.round().unwrap_or_else(|| case.first_round()), record.id(), question)
}

fn has_choice(record: &Record<'_>, asked: &Spec, condition: ShowIf) -> bool {
    let is_wanted = |choice: &str| condition.any_of.contains(&choice);
    match record.value(asked.id, &Part::Whole) {
        Some(Value::Choice(choice)) => is_wanted(choice),
        Some(Value::Flag(is_yes)) => is_wanted(if *is_yes { "yes" } else { "no" }),
        _ if is_answered(record, asked) => is_wanted(ANSWERED) || record.ticked(asked.id).into_iter().any(is_wanted),
        _ => is_wanted(UNANSWERED),
    }
}
