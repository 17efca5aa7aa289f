//! An event in words: which question, what stood there before, what stands there since.

use super::title;
use crate::forms::{self, Spec};
use crate::i18n::{Speech, Texts};
use crate::journal::{Case, Event, Line, Op, Part, RecordId, Value};

/// What an event changed, in the words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The question, or what was done to the record.
    pub what: String,
    /// The record, as it is called now.
    pub of: Option<String>,
    /// What stood there before.
    pub before: Option<String>,
    /// What was written.
    pub after: Option<String>,
}

/// An event in words; `None` for one of which nothing can be said here.
pub fn written(case: &Case, event: &Event, speech: &Speech<'_>) -> Option<Written> {
    let texts = speech.texts;
    let of = event.op.record().and_then(|record| called(case, record));
    let done = |message: &str| Written { what: texts.get(message), of: of.clone(), before: None, after: None };
    match &event.op {
        Op::Set { cell, value, .. } | Op::Settle { cell, value, .. } => {
            let before = case.before(event).into_iter().filter_map(value_of).next_back();
            let before = before.and_then(|value| answer_in_words(speech, &cell.question, &cell.part, value));
            let after = answer_in_words(speech, &cell.question, &cell.part, value);
            Some(Written { what: asked(texts, &cell.question, &cell.part), of, before, after })
        }
        Op::Remove { .. } => Some(done("history-removed")),
        Op::Move { .. } => Some(done("history-moved")),
        Op::Seal { paper, .. } => {
            let after = paper.words.first().cloned();
            Some(Written { what: texts.get("history-sealed"), of: None, before: None, after })
        }
        Op::Add { .. } | Op::Newer(_) => None,
    }
}

/// A record that is one of many is called by its words; of one that is there once, the question says enough.
fn called(case: &Case, record: RecordId) -> Option<String> {
    let record = case.record(record)?;
    let kind = forms::kind(record.kind()?)?;
    (kind.span == forms::Span::Many).then(|| title(&record).map(str::to_owned)).flatten()
}

fn value_of(line: &Line) -> Option<&Value> {
    match &line.event().op {
        Op::Set { value, .. } | Op::Settle { value, .. } => Some(value),
        _ => None,
    }
}

/// The question; of one that this version does not ask, its id. One choice of a many-of question is named.
fn asked(texts: &Texts, question: &str, part: &Part) -> String {
    let Some(spec) = forms::question(question) else { return question.to_owned() };
    match part {
        Part::Choice(choice) => format!("{}: {}", texts.heading(spec), texts.choice(spec, choice)),
        Part::Whole if spec.has_own_words => format!("{} ({})", texts.heading(spec), texts.get("field-note")),
        _ => texts.heading(spec),
    }
}

/// An answer in words, of every kind that there is; `None` for one that says nothing.
pub fn answer_in_words(speech: &Speech<'_>, question: &str, part: &Part, value: &Value) -> Option<String> {
    let texts = speech.texts;
    let spec = forms::question(question);
    let words = match value {
        Value::Text { text, .. } | Value::Time(text) | Value::Number(text) => text.clone(),
        Value::Choice(choice) => spec.map_or_else(|| choice.clone(), |spec: &Spec| texts.choice(spec, choice)),
        Value::Flag(is_on) if matches!(part, Part::Choice(_)) => {
            texts.get(if *is_on { "history-on" } else { "history-off" })
        }
        Value::Flag(is_yes) => texts.get(if *is_yes { "yes" } else { "no" }),
        Value::Date(date) if date.unknown => texts.get("date-unknown"),
        Value::Date(date) => speech.date(date)?,
        Value::Money { thousandths, currency } => {
            format!("{}.{:03} {currency}", thousandths / 1000, thousandths % 1000)
        }
        Value::Link { label, .. } => label.clone(),
        Value::File { name, .. } => name.clone(),
        Value::Signature(_) => texts.get("difference-signature"),
        Value::Cleared => return None,
    };
    Some(words).filter(|words| !words.trim().is_empty())
}
