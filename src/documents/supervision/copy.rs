//! The copy itself: the chosen parts, each passage looked through, with what the worker changed in it.

use super::finder::{Finder, Piece};
use super::teller::{Free, Teller, Told};
use crate::documents::withheld::Others;
use crate::documents::{Block, Document};
use crate::forms::{self, SUPERVISED_PARTS};
use crate::i18n::Speech;
use crate::journal::Case;
use crate::process::{Decompose, Marked};

/// What the worker chose. None of it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SupervisionChoice {
    /// The parts, by their ids.
    pub parts: Vec<String>,
    /// Words that are names too, in the order chosen.
    pub also: Vec<String>,
    /// What was changed in single passages.
    pub changes: Vec<PassageChange>,
}

/// A passage that is told otherwise, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassageChange {
    /// Which: [`Passage::key`].
    pub key: String,
    /// Other words; `None` leaves them as they are.
    pub words: Option<String>,
    /// Whether it stays out.
    pub is_out: bool,
}

/// A copy of a case for supervision or teaching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supervision {
    parts: Vec<ToldPart>,
    /// Words that may be names: as they are compared, and as they are written.
    pub maybe: Vec<(String, String)>,
    left_out: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct ToldPart {
    title: String,
    records: Vec<Vec<Answer>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Answer {
    Fact(String, String),
    Passage(Passage),
}

/// Words that somebody wrote freely, to be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands in the case.
    pub key: String,
    /// What was asked.
    pub heading: String,
    /// The language of the words, as a BCP 47 tag.
    pub lang: String,
    /// Whether they are the person's own.
    pub is_said: bool,
    /// The words, with what was found.
    pub pieces: Vec<Piece>,
    /// Whether the worker leaves it out.
    pub is_out: bool,
    /// Whether the worker wrote other words.
    pub is_changed: bool,
}

impl Passage {
    /// All of it as it is read.
    pub fn words(&self) -> String {
        self.pieces.iter().map(Piece::words).collect()
    }
}

/// The copy of a case, as chosen.
pub fn supervision(
    case: &Case,
    workspace: &Case,
    speech: &Speech<'_>,
    choice: &SupervisionChoice,
    decompose: Decompose,
) -> Supervision {
    let mut finder = Finder::new(case, workspace, speech, decompose);
    let (told, left_out) = told(case, speech, &finder, choice);
    let answers = told.iter().flat_map(|(_, records)| records).flatten();
    let free: Vec<_> = answers.filter_map(|answer| Some((choice.words_of(answer), answer.free.as_ref()?))).collect();
    let maybe = free.iter().flat_map(|(words, free)| finder.point_out(words, &free.lang)).collect();
    finder.look_also_for(&choice.also);
    let part = |(title, records): UncheckedPart| {
        let record = |record: Vec<Told>| record.into_iter().map(|answer| choice.answer(&finder, answer)).collect();
        ToldPart { title, records: records.into_iter().map(record).collect() }
    };
    Supervision { parts: told.into_iter().map(part).collect(), maybe, left_out }
}

/// A part by its title, and its records as their answers.
type UncheckedPart = (String, Vec<Vec<Told>>);

/// The chosen parts by their titles, and how many answers stay out of them.
fn told(
    case: &Case,
    speech: &Speech<'_>,
    finder: &Finder<'_>,
    choice: &SupervisionChoice,
) -> (Vec<UncheckedPart>, usize) {
    let is_chosen = |id: &str| choice.parts.iter().any(|part| part == id);
    let (hidden, others) = (Marked::of(case), Others::clients_of(case));
    let with_own = is_chosen(forms::OWN_LINES);
    let mut teller = Teller { case, speech, finder, hidden, others, with_own, left_out: 0 };
    let parts = SUPERVISED_PARTS.iter().filter(|part| is_chosen(part.id));
    let parts = parts.map(|part| (speech.text(&format!("retold-part-{}", part.id)), teller.part(part)));
    let parts = parts.filter(|(_, records)| !records.is_empty()).collect();
    (parts, teller.left_out)
}

impl SupervisionChoice {
    fn change(&self, key: &str) -> Option<&PassageChange> {
        self.changes.iter().find(|change| change.key == key)
    }

    /// The words of an answer, or what the worker wrote in their place.
    fn words_of(&self, answer: &Told) -> String {
        let change = answer.free.as_ref().and_then(|free| self.change(&free.key));
        change.and_then(|change| change.words.clone()).unwrap_or_else(|| answer.words.clone())
    }

    fn answer(&self, finder: &Finder<'_>, answer: Told) -> Answer {
        let words = self.words_of(&answer);
        let Told { heading, words: fact, free } = answer;
        let Some(Free { key, lang, is_said }) = free else { return Answer::Fact(heading, fact) };
        let change = self.change(&key);
        let is_out = change.is_some_and(|change| change.is_out);
        let is_changed = change.is_some_and(|change| change.words.is_some());
        let pieces = finder.pieces(&words, &lang);
        Answer::Passage(Passage { key, heading, lang, is_said, pieces, is_out, is_changed })
    }
}

impl Supervision {
    /// Every passage, in the order in which it is read, those too that the worker leaves out.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        let answers = self.parts.iter().flat_map(|part| &part.records).flatten();
        answers.filter_map(|answer| match answer {
            Answer::Passage(passage) => Some(passage),
            Answer::Fact(..) => None,
        })
    }

    /// Whether it tells anything.
    pub fn is_empty(&self) -> bool {
        self.told().is_empty()
    }

    /// The parts that it tells, by their names.
    pub fn told(&self) -> Vec<&str> {
        let told = self.parts.iter().filter(|part| !part.blocks().is_empty());
        told.map(|part| part.title.as_str()).collect()
    }

    /// To be read.
    pub fn document(&self, speech: &Speech<'_>) -> Document {
        let head = ["retold-is", "retold-reader"].map(|message| Block::Paragraph(speech.text(message)));
        let told = self.parts.iter().map(|part| (part, part.blocks())).filter(|(_, blocks)| !blocks.is_empty());
        let told = told.flat_map(|(part, blocks)| [Block::Heading(part.title.clone())].into_iter().chain(blocks));
        let blocks = head.into_iter().chain(told).collect();
        let (lang, title) = (speech.texts.lang().tag.to_owned(), speech.text("retold-paper"));
        Document { lang, head: Vec::new(), title, blocks, left_out: self.left_out }
    }
}

impl ToldPart {
    fn blocks(&self) -> Vec<Block> {
        self.records.iter().flat_map(|record| blocks(record)).collect()
    }
}

/// Words stand under what was asked; what was chosen stands beside it.
fn blocks(record: &[Answer]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for answer in record {
        match answer {
            Answer::Fact(heading, words) => match blocks.last_mut() {
                Some(Block::Facts(facts)) => facts.push((heading.clone(), words.clone())),
                _ => blocks.push(Block::Facts(vec![(heading.clone(), words.clone())])),
            },
            Answer::Passage(passage) if passage.is_out || passage.words().trim().is_empty() => {}
            Answer::Passage(passage) => {
                let (words, lang) = (passage.words(), passage.lang.clone());
                blocks.push(Block::Paragraph(passage.heading.clone()));
                blocks.push(if passage.is_said { Block::Quote { words, lang } } else { Block::Noted { words, lang } });
            }
        }
    }
    blocks
}
