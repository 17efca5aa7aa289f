//! A letter to an office or to anybody: an appeal, a petition, a request (0-38 c, 0-47).

use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::{Ask, Spec, client, letter};
use crate::i18n::Speech;
use crate::journal::{Case, Part, Record, RecordId, Value};
use crate::process::current_round;

/// A letter of a case, in the order in which letters are written: who sends it, to whom, the day, what it is about, the
/// text, the signature. The safe version leaves out who sends it, the address it goes to and a drawn signature; they are
/// written by hand where it is safe. The text stands in both as it was written, whomever it names: a petition against
/// somebody who is a danger has to name them.
pub fn letter_paper(
    case: &Case,
    letter: RecordId,
    workspace: &Case,
    speech: &Speech<'_>,
    version: Version,
) -> Document {
    let writer = Writer::new(case, current_round(case), workspace, speech, version);
    let record = case.record(letter).filter(Record::is_alive);
    let about = record.and_then(|record| record.get(letter::ABOUT)).map(str::to_owned);
    let head = record.map(|record| head(&writer, &record)).unwrap_or_default();
    let blocks = record.map(|record| body(&writer, &record)).unwrap_or_default();
    let lang = speech.texts.lang().tag.to_owned();
    Document { lang, head, title: about.unwrap_or_else(|| speech.text("paper-letter-title")), blocks, left_out: 0 }
}

fn is_the_workers(record: &Record<'_>) -> bool {
    record.get(letter::SENDER) == Some("worker")
}

/// What stands above the line that says what it is about.
fn head(writer: &Writer<'_>, record: &Record<'_>) -> Vec<Block> {
    let address = record.get(letter::ADDRESS).filter(|_| writer.is_full()).unwrap_or_default();
    let to = record.get(letter::TO).into_iter().chain(address.lines()).map(str::to_owned).collect::<Vec<_>>();
    let to = if to.is_empty() { Block::Lines(3) } else { Block::Address(to) };
    let day = record.get(letter::DAY).and_then(|day| writer.speech.date(&day));
    let day = day.map_or(Block::Lines(1), Block::Paragraph);
    sender(writer, record).into_iter().chain([to, day]).collect()
}

/// Who sends it; a person's address is written by hand, for it is not kept for letters.
fn sender(writer: &Writer<'_>, record: &Record<'_>) -> Vec<Block> {
    if !writer.is_full() {
        return Vec::new();
    }
    let names = name(writer, record);
    let (names, room) =
        if is_the_workers(record) { ([names, writer.house()].concat(), None) } else { (names, Some(Block::Lines(2))) };
    let names = (!names.is_empty()).then_some(Block::Address(names));
    names.into_iter().chain(room).collect()
}

/// The name of whoever sends it, where it is known.
fn name(writer: &Writer<'_>, record: &Record<'_>) -> Vec<String> {
    let person = || writer.get(client::CALLED).map(str::to_owned);
    let name = if is_the_workers(record) { writer.worker().map(str::to_owned) } else { person() };
    name.into_iter().collect()
}

/// The text, and the place for the signature under it.
fn body(writer: &Writer<'_>, record: &Record<'_>) -> Vec<Block> {
    let text = words(record).map_or(Block::Lines(12), |(words, lang)| Block::Noted { words, lang });
    let label = name(writer, record).pop().filter(|_| writer.is_full());
    let label = label.unwrap_or_else(|| writer.speech.text("paper-letter-signature"));
    let drawn = record.get(letter::SIGNATURE).filter(|strokes| writer.is_full() && !strokes.0.is_empty());
    vec![text, Block::Signature { label, strokes: drawn.cloned() }]
}

fn words(record: &Record<'_>) -> Option<(String, String)> {
    parts_in_order(record, &letter::WORDS.spec).into_iter().find_map(|part| {
        match record.value(letter::WORDS.spec.id, &part)? {
            Value::Text { text, lang } => Some((text.clone(), lang.clone())),
            _ => None,
        }
    })
}

/// Whose words go first: the person's own where there are any; in a letter in the worker's name the other way round.
pub(super) fn parts_in_order(record: &Record<'_>, question: &Spec) -> [Part; 2] {
    let is_the_workers = question.id == letter::WORDS.spec.id && is_the_workers(record);
    if is_the_workers { [Part::Whole, Part::Said] } else { [Part::Said, Part::Whole] }
}
