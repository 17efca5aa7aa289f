//! Marks where one would call or write: beside how to reach somebody, and where an answer names them (Part 5, 5). They
//! are the worker's alone: nothing of it is said on a screen that is turned to the person.

use super::marked::values_of;
use super::{Marked, called, chosen};
use crate::forms::{Ask, Spec, disclosure, interview, letter, note, person, referral, service, sharing, step};
use crate::i18n::{Args, Texts};
use crate::journal::{Case, Record, RecordId, Value};

/// Questions whose answer is somebody with whom the work is in touch, or will be.
static IN_TOUCH: &[&str] = &[
    letter::TO.spec.id,
    note::WITH.spec.id,
    interview::PRESENT.spec.id,
    service::BY.spec.id,
    step::WHOM.spec.id,
    step::PERSON_OF.spec.id,
    referral::TO.spec.id,
    sharing::WITH.spec.id,
    disclosure::TO.spec.id,
];

/// A mark that speaks against being in touch, and the message that says so. Who must only not be printed may be called.
static AGAINST: &[(&str, &str)] = &[("never_contact", "heed-never-contact"), ("danger", "heed-danger")];

/// Whether an answer to this question can name somebody to be careful about.
pub fn is_heeded(question: &Spec) -> bool {
    IN_TOUCH.contains(&question.id)
}

/// What is to be heeded of those whom an answer names, in words; nothing while the screen is turned to the person.
pub fn heeded(case: &Case, record: RecordId, question: &Spec, is_turned: bool, texts: &Texts) -> Vec<String> {
    let Some(record) = case.record(record).filter(|_| is_heeded(question) && !is_turned) else { return Vec::new() };
    let values = values_of(&record, question);
    if values.is_empty() {
        return Vec::new();
    }
    let people = case.records_of(person::PERSON.id).into_iter();
    let is_named = |one: &Record<'_>| values.iter().any(|value| names(case, value, one));
    let named = people.filter(|one| marks_against(one).next().is_some() && is_named(one));
    named.flat_map(|one| marks_against(&one).map(|message| said_of(&one, message, texts)).collect::<Vec<_>>()).collect()
}

/// The marks of somebody in words, for their card and beside how they are reached; nothing on a turned screen.
pub fn marks_told(record: &Record<'_>, is_turned: bool, texts: &Texts) -> Vec<String> {
    if is_turned { Vec::new() } else { chosen(record, &[person::MARKS.spec], texts) }
}

/// The messages of the marks that speak against being in touch with somebody.
fn marks_against(one: &Record<'_>) -> impl Iterator<Item = &'static str> {
    let marks = one.get(person::MARKS);
    AGAINST.iter().filter(move |(mark, _)| marks.contains(mark)).map(|(_, message)| *message)
}

fn names(case: &Case, value: &Value, one: &Record<'_>) -> bool {
    match value {
        Value::Text { text, .. } => Marked::one(case, one.id()).is_named_in(text),
        Value::Link { record, .. } => *record == one.id(),
        _ => false,
    }
}

fn said_of(one: &Record<'_>, message: &str, texts: &Texts) -> String {
    let mut args = Args::new();
    args.set("who", called(one, texts).unwrap_or_default());
    texts.get_with(message, &args)
}
