//! The agency pack: profile, directory and entitlements as a plain file, without anything of a client.
//!
//! Format 1 held the profile alone. Format 2 adds records; whoever reads only format 1 passes over them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::title;
use crate::forms::{Kind, RecordKind, Spec, directory, entitlement, workspace};
use crate::journal::{Case, Change, Part, Record, RecordId, Value};

/// The format that this build writes.
const FORMAT: u16 = 2;

/// The kinds of record that go along. All else of the workspace stays here.
static CARRIED: [&RecordKind; 2] = [&directory::ENTRY, &entitlement::ENTITLEMENT];

/// What stands in the file.
#[derive(Serialize, Deserialize)]
struct Pack {
    waymark_agency: u16,
    profile: BTreeMap<String, String>,
    /// The language of each answer of the profile. Came later: files without it, and programs that pass over it, are of
    /// this format too.
    #[serde(default)]
    languages: BTreeMap<String, String>,
    #[serde(default)]
    records: Vec<Entry>,
}

/// A record under the id it has in every copy, so that bringing it in again makes no second one.
#[derive(Serialize, Deserialize)]
struct Entry {
    record: RecordId,
    kind: String,
    answers: BTreeMap<String, Value>,
}

/// A file that is no agency pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an agency pack; choose the file that another Waymark saved as one")]
pub struct PackError;

/// What the agency knows, of a workspace, as the bytes of a plain file.
pub fn write_pack(workspace: &Case) -> Vec<u8> {
    let record = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()));
    let answer = |question: &Spec| match record?.value(question.id, &Part::Whole)? {
        Value::Text { text, lang } => Some((question.id.to_owned(), (text.clone(), lang.clone()))),
        _ => None,
    };
    let shared = workspace::PROFILE.questions.iter().filter(|question| is_shared(question.id));
    let profile: BTreeMap<_, _> = shared.filter_map(answer).collect();
    let records =
        CARRIED.iter().flat_map(|kind| workspace.records_of(kind.id).into_iter().map(|record| (*kind, record)));
    let records = records.map(|(kind, record)| entry(kind, &record)).filter(|entry| !entry.answers.is_empty());
    let languages = profile.iter().map(|(question, (_, lang))| (question.clone(), lang.clone())).collect();
    let profile = profile.into_iter().map(|(question, (text, _))| (question, text)).collect();
    let pack = Pack { waymark_agency: FORMAT, profile, languages, records: records.collect() };
    serde_json::to_vec_pretty(&pack).unwrap_or_default()
}

fn entry(kind: &RecordKind, record: &Record<'_>) -> Entry {
    let given = |question: &Spec| record.value(question.id, &Part::Whole).cloned();
    let answers = kind.questions.iter().filter_map(|question| Some((question.id.to_owned(), given(question)?)));
    Entry { record: record.id(), kind: kind.id.to_owned(), answers: answers.collect() }
}

/// What a pack changes: each answer that it brings takes the place of the one that stands there. The worker's own name
/// stays. An entry that is here already, under its id or its name, is that entry. A text of which the file does not say
/// the language is taken to be in `lang`.
///
/// # Errors
/// [`PackError`] for bytes that are no pack.
pub fn read_pack(workspace: &Case, bytes: &[u8], lang: &str) -> Result<Vec<Change>, PackError> {
    let pack: Pack = serde_json::from_slice(bytes).map_err(|_| PackError)?;
    let round = workspace.first_round();
    let record = workspace::PROFILE.first_id(workspace.id(), round);
    let known = workspace::PROFILE.questions.iter().filter(|question| is_shared(question.id));
    let brought = known.filter_map(|question| Some((question, pack.profile.get(question.id)?)));
    let change = |(question, words): (&Spec, &String)| {
        let lang = pack.languages.get(question.id).map_or(lang, String::as_str);
        workspace::PROFILE.answer(record, round, question, Part::Whole, Value::text(words, lang))
    };
    let entries = pack.records.iter().flat_map(|entry| changes_of(workspace, entry));
    Ok(brought.map(change).chain(entries).collect())
}

/// The answers of an entry, in the record that it is here. Only what is asked of its kind, and only in its shape.
fn changes_of(workspace: &Case, entry: &Entry) -> Vec<Change> {
    let Some(kind) = CARRIED.iter().find(|kind| kind.id == entry.kind) else { return Vec::new() };
    let Some(record) = record_here(workspace, kind, entry) else { return Vec::new() };
    let brought = kind.questions.iter().filter_map(|question| Some((question, entry.answers.get(question.id)?)));
    let change = |(question, value): (&Spec, &Value)| {
        kind.answer(record, workspace.first_round(), question, Part::Whole, value.clone())
    };
    brought.filter(|(question, value)| fits(question, value)).map(change).collect()
}

/// The record of an entry here: the same one, or one of the same name; `None` where its id stands for something else.
fn record_here(workspace: &Case, kind: &RecordKind, entry: &Entry) -> Option<RecordId> {
    if let Some(known) = workspace.record(entry.record) {
        return (known.kind() == Some(kind.id)).then_some(entry.record);
    }
    let folded = |name: &str| name.trim().to_lowercase();
    let name = entry.answers.get(kind.questions.first()?.id).and_then(words).map(folded)?;
    let is_same = |here: &Record<'_>| title(here).map(folded).as_ref() == Some(&name);
    let same = workspace.records_of(kind.id).into_iter().find(is_same);
    Some(same.map_or(entry.record, |here| here.id()))
}

fn words(value: &Value) -> Option<&str> {
    match value {
        Value::Text { text, .. } => Some(text),
        _ => None,
    }
}

/// Whether a value is one that can be given here: a choice that there is, a date that there can be.
fn fits(question: &Spec, value: &Value) -> bool {
    match question.kind {
        Kind::Text | Kind::LongText => matches!(value, Value::Text { .. }),
        Kind::OneOf => matches!(value, Value::Choice(choice) if question.choices.contains(&choice.as_str())),
        Kind::Day => matches!(value, Value::Date(date) if date.is_possible()),
        _ => false,
    }
}

fn is_shared(question: &str) -> bool {
    question != workspace::WORKER.spec.id
}
