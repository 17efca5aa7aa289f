//! An extract of a case for somebody (4-8; Part 4, item 30): folded values only, no history, chosen by recipient and part.
//! Never in it: what is the worker's alone, people's own records, what another person of the case said, and whatever
//! `withheld` holds back; and nobody who is marked in what the person themself carries about (Part 5, 5
//! and 7).
//!
//! The same answers make the paper and the file of values, so that neither tells more than the other.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::letter_paper::parts_in_order;
use super::withheld::{Others, Reader, is_of_another, may_leave};
use super::{Block, Document};
use crate::forms::{self, ExtractPart, Kind, RECIPIENTS, Recipient, RecordKind, Spec, six};
use crate::i18n::Speech;
use crate::journal::{Case, Part, Record, Value};
use crate::process::{self, Marked};

/// What `extract.json` says it is, for whatever reads it.
pub(super) const IS: &str = "waymark-extract";
/// The number of its shape.
pub(super) const FORMAT: u16 = 1;

/// An extract: made of a case here, or read from a file, and then checked ([`Extract::read`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extract {
    /// What it is.
    is: String,
    /// The number of its shape.
    format: u16,
    /// For whom: the id of a recipient; one that is not known here if a newer version made it.
    recipient: String,
    /// The language of all but people's words, as a BCP 47 tag.
    pub(super) lang: String,
    /// The day it was made.
    pub(super) made: NaiveDate,
    /// What it tells.
    pub(super) parts: Vec<ToldPart>,
    /// How many answers were left out because they name somebody who is marked, or another client. Not for the recipient.
    #[serde(skip)]
    left_out: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ToldPart {
    part: String,
    pub(super) title: String,
    pub(super) records: Vec<ToldRecord>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ToldRecord {
    kind: String,
    pub(super) answers: Vec<ToldAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ToldAnswer {
    question: String,
    pub(super) heading: String,
    words: String,
    /// The language of words that somebody wrote or said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) lang: Option<String>,
    /// Whether they are the person's own.
    is_said: bool,
}

/// The extract of a case, of these parts by their ids; of those only what may go to this recipient at all.
pub fn extract(
    case: &Case,
    speech: &Speech<'_>,
    recipient: &'static Recipient,
    parts: &[&str],
    made: NaiveDate,
) -> Extract {
    let is_hidden = if recipient.is_the_person() { process::is_marked } else { process::is_never_printed };
    let hidden = if recipient.is_the_person() { Marked::of(case) } else { Marked::never_printed(case) };
    // Whoever works on a child's protection has to read of the danger; the person may be the one who is feared.
    let others = if recipient.is_the_person() { Others::of(case) } else { Others::clients_of(case) };
    let teller = Teller { case, speech, hidden, is_hidden, others, reader: None, left_out: 0 };
    let chosen = forms::EXTRACT_PARTS.iter().filter(|part| parts.contains(&part.id) && recipient.may_have(part));
    teller.extract(recipient.id, chosen, made)
}

/// Tells what is chosen of a case.
pub(super) struct Teller<'a> {
    pub(super) case: &'a Case,
    pub(super) speech: &'a Speech<'a>,
    /// Who is marked, so that the reader must not read of them.
    pub(super) hidden: Marked,
    /// Whether the reader must not read of somebody, whatever they are called.
    pub(super) is_hidden: fn(&Record<'_>) -> bool,
    /// The clients and children of the case whom the reader is not to read of.
    pub(super) others: Others,
    /// Another client of the case, where it is their own copy; nothing where it tells of the person.
    pub(super) reader: Option<Reader>,
    pub(super) left_out: usize,
}

impl Teller<'_> {
    /// All of it, for this recipient.
    pub(super) fn extract(
        mut self,
        recipient: &str,
        parts: impl Iterator<Item = &'static ExtractPart>,
        made: NaiveDate,
    ) -> Extract {
        let told: Vec<_> = parts.map(|part| self.part(part)).filter(|part| !part.records.is_empty()).collect();
        Extract {
            is: IS.to_owned(),
            format: FORMAT,
            recipient: recipient.to_owned(),
            lang: self.speech.texts.lang().tag.to_owned(),
            made,
            parts: told,
            left_out: self.left_out,
        }
    }

    fn part(&mut self, part: &'static ExtractPart) -> ToldPart {
        let title = self.speech.text(&format!("extract-part-{}", part.id));
        let records = part.asks.iter().flat_map(|(kind, questions)| self.records(kind, questions)).collect();
        ToldPart { part: part.id.to_owned(), title, records }
    }

    fn records(&mut self, kind: &'static RecordKind, questions: &'static [Spec]) -> Vec<ToldRecord> {
        let may_leave = |record: &Record<'_>| match &self.reader {
            None => may_leave(record),
            Some(reader) => reader.has(record, &self.others),
        };
        let all: Vec<_> = self.case.records_of(kind.id).into_iter().filter(may_leave).collect();
        let told = all
            .into_iter()
            .map(|record| ToldRecord { kind: kind.id.to_owned(), answers: self.answers(&record, questions) });
        told.filter(|record| !record.answers.is_empty()).collect()
    }

    fn answers(&mut self, record: &Record<'_>, questions: &'static [Spec]) -> Vec<ToldAnswer> {
        let is_asked = |question: &&Spec| forms::is_shown_in(record, question);
        // What another client said is the worker's to see and their own to have.
        let is_open = |question: &&Spec| self.reader.is_some() || !question.is_worker_only;
        let open = questions.iter().filter(is_open).filter(is_asked);
        let told: Vec<_> = open.filter_map(|question| self.answer(record, question)).collect();
        let words = told.iter().map(|answer| answer.words.as_str());
        if is_of_another(record, words, &self.hidden, &self.others) {
            self.left_out += told.len();
            return Vec::new();
        }
        let is_out = |answer: &ToldAnswer| self.is_left_out(answer) || self.is_hidden(record, &answer.question);
        let (kept, hidden): (Vec<_>, Vec<_>) = told.into_iter().partition(|answer| !is_out(answer));
        self.left_out += hidden.len();
        kept
    }

    /// Whether an answer is somebody who is hidden, or help that is.
    fn is_hidden(&self, record: &Record<'_>, question: &str) -> bool {
        let Some(Value::Link { record: to, .. }) = record.value(question, &Part::Whole) else { return false };
        let is_hidden =
            |to: Record<'_>| (self.is_hidden)(&to) || process::who_helps(&to).as_ref().is_some_and(self.is_hidden);
        self.case.record(*to).is_some_and(is_hidden)
    }

    /// Whether an answer names somebody whom the reader must not read of. On the pad, and in what was noted of another
    /// client, stands what anybody may have said; what the reader said themself is theirs, whomever it names.
    fn is_left_out(&self, answer: &ToldAnswer) -> bool {
        let may_be_anothers = answer.question == six::PAD.spec.id || (self.reader.is_some() && !answer.is_said);
        self.hidden.is_named_in(&answer.words) || (may_be_anothers && self.others.are_named_in(&answer.words))
    }

    fn answer(&self, record: &Record<'_>, question: &'static Spec) -> Option<ToldAnswer> {
        let heading = self.speech.heading(question);
        let told = |words: String, lang: Option<String>, is_said| ToldAnswer {
            question: question.id.to_owned(),
            heading: heading.clone(),
            words,
            lang,
            is_said,
        };
        let text = |part: Part| match record.value(question.id, &part)? {
            Value::Text { text, lang } => Some(told(text.clone(), Some(lang.clone()), part == Part::Said)),
            _ => None,
        };
        match question.kind {
            Kind::Text | Kind::LongText => parts_in_order(record, question).into_iter().find_map(text),
            _ => self.chosen(record, question).map(|words| told(words, None, false)),
        }
    }

    fn chosen(&self, record: &Record<'_>, question: &Spec) -> Option<String> {
        let chosen = process::chosen(record, std::slice::from_ref(question), self.speech.texts);
        if !chosen.is_empty() {
            return Some(chosen.join(", "));
        }
        match record.value(question.id, &Part::Whole)? {
            Value::Date(day) => self.speech.date(day),
            Value::Time(time) | Value::Number(time) => Some(time.clone()),
            Value::Link { .. } => process::linked(record, question, self.speech.texts),
            Value::Flag(is_yes) => Some(self.speech.text(if *is_yes { "yes" } else { "no" })),
            Value::File { name, .. } => Some(name.clone()),
            _ => None,
        }
    }
}

impl Extract {
    /// How many answers were left out because they name somebody who is marked.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// Whether it tells anything at all.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The parts that it tells, by their names.
    pub fn told(&self) -> Vec<&str> {
        self.parts.iter().map(|part| part.title.as_str()).collect()
    }

    /// For whom it is, in words.
    pub fn reader(&self, speech: &Speech<'_>) -> String {
        let known = RECIPIENTS.iter().find(|one| one.id == self.recipient).map_or("unknown", |one| one.id);
        speech.text(&format!("extract-for-{known}"))
    }

    /// The day it was made.
    pub fn made(&self) -> NaiveDate {
        self.made
    }

    /// To be read. Its head is in the language of the reader; what it tells keeps its own.
    pub fn document(&self, speech: &Speech<'_>) -> Document {
        let facts = vec![
            (speech.text("extract-for"), self.reader(speech)),
            (speech.text("paper-day"), (speech.day)(self.made)),
        ];
        let head = [Block::Paragraph(speech.text("extract-is")), Block::Facts(facts)];
        let lang = speech.texts.lang().tag.to_owned();
        let told = self.told_blocks();
        let told = if self.lang == lang { told } else { vec![Block::InLang { lang: self.lang.clone(), blocks: told }] };
        let blocks = head.into_iter().chain(told).chain(self.to_correct(speech)).collect();
        let title = speech.text("extract-title");
        Document { lang, head: Vec::new(), title, blocks, left_out: self.left_out }
    }

    /// What the person can say against it, with lines to write on: nobody else corrects what is written about them.
    fn to_correct(&self, speech: &Speech<'_>) -> Vec<Block> {
        if !RECIPIENTS.iter().any(|one| one.is_the_person() && one.id == self.recipient) {
            return Vec::new();
        }
        let [heading, right] = ["extract-correct", "paper-agreement-rights-correct"].map(|id| speech.text(id));
        vec![Block::Heading(heading), Block::Paragraph(right), Block::Lines(3)]
    }

    fn told_blocks(&self) -> Vec<Block> {
        let part = |part: &ToldPart| -> Vec<Block> {
            [Block::Heading(part.title.clone())].into_iter().chain(part.records.iter().flat_map(blocks)).collect()
        };
        self.parts.iter().flat_map(part).collect()
    }

    /// To be read by a program: the same values as JSON.
    pub fn json(&self) -> String {
        // Texts, numbers and lists can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// Words stand under what was asked; what was chosen stands beside it.
fn blocks(record: &ToldRecord) -> Vec<Block> {
    let mut blocks = Vec::new();
    for answer in &record.answers {
        let (words, heading) = (answer.words.clone(), answer.heading.clone());
        match &answer.lang {
            None => match blocks.last_mut() {
                Some(Block::Facts(facts)) => facts.push((heading, words)),
                _ => blocks.push(Block::Facts(vec![(heading, words)])),
            },
            Some(lang) => {
                blocks.push(Block::Paragraph(heading));
                let lang = lang.clone();
                blocks.push(if answer.is_said { Block::Quote { words, lang } } else { Block::Noted { words, lang } });
            }
        }
    }
    blocks
}
