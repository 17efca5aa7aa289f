//! Passages of the note pad and the questions they stand under (Part 5, 3).

use std::ops::Range;

use super::Answers;
use crate::forms::{Ask, PASSAGE_TARGETS, Spec, six};
use crate::journal::{Case, RoundId};
use crate::sorting::sort_by_key;

/// A passage of the pad that stands under a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The question.
    pub question: &'static Spec,
    /// Where in the pad, in bytes, on character boundaries.
    pub place: Range<usize>,
}

/// A piece of the pad. The pieces one after the other are the pad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'p> {
    /// Its words.
    pub words: &'p str,
    /// The questions that it stands under; none if it stands under none yet.
    pub questions: Vec<&'static Spec>,
}

/// The parts of the pad that already stand under a question, a line of the question's words each, first to last.
pub fn passages_placed(case: &Case, round: RoundId, pad: &str) -> Vec<Placed> {
    let Some(record) = (Answers { case, round }).record(&six::PAD.spec) else { return Vec::new() };
    let mut placed: Vec<_> = PASSAGE_TARGETS
        .iter()
        .flat_map(|question| {
            let lines = record.said(question).into_iter().flat_map(str::lines).map(str::trim);
            lines.filter_map(|line| find(pad, line)).map(move |place| Placed { question, place })
        })
        .collect();
    sort_by_key(&mut placed, |found| (found.place.start, found.place.end));
    placed
}

/// The pad in pieces, for marking what stands under a question.
pub fn pad_pieces<'p>(pad: &'p str, placed: &[Placed]) -> Vec<Piece<'p>> {
    let mut cuts: Vec<usize> = placed.iter().flat_map(|found| [found.place.start, found.place.end]).collect();
    cuts.extend([0, pad.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2).filter_map(|pair| piece(pad, placed, pair[0]..pair[1])).collect()
}

fn piece<'p>(pad: &'p str, placed: &[Placed], place: Range<usize>) -> Option<Piece<'p>> {
    let covers = |found: &&Placed| found.place.start <= place.start && place.end <= found.place.end;
    let questions = placed.iter().filter(covers).map(|found| found.question).collect();
    Some(Piece { words: pad.get(place)?, questions })
}

/// What stands under a question once a passage is put there: a new line of its own, never the same twice.
pub fn add_passage(existing: Option<&str>, passage: &str) -> String {
    let passage = passage.trim();
    let existing = existing.filter(|words| !words.trim().is_empty());
    match existing {
        None => passage.to_owned(),
        Some(words) if passage.is_empty() || has_lines(words, passage) => words.to_owned(),
        Some(words) => format!("{}\n{passage}", words.trim_end_matches('\n')),
    }
}

/// Whether these lines stand there as whole lines, one after the other.
fn has_lines(words: &str, lines: &str) -> bool {
    format!("\n{words}\n").contains(&format!("\n{lines}\n"))
}

fn find(pad: &str, line: &str) -> Option<Range<usize>> {
    let start = if line.is_empty() { None } else { pad.find(line) };
    start.map(|start| start..start + line.len())
}
