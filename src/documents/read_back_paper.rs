//! The person's own words under short headings, and whether both find them right (0-16, 0-18).

use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::six;
use crate::i18n::Speech;
use crate::journal::{Case, RoundId};
use crate::process::{Passage, read_back};

/// What the safe version may hold: what the person wishes, not what happened nor with whom.
const SAFE: [&str; 3] = [six::WISH.spec.id, six::HOPE.spec.id, six::LIFE.spec.id];

/// The read-back of a round. The words are the person's, byte for byte; a disagreement stands beside them.
pub fn read_back_paper(
    case: &Case,
    round: RoundId,
    workspace: &Case,
    speech: &Speech<'_>,
    version: Version,
) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version).to_them();
    let may_stand = |passage: &Passage<'_>| writer.is_full() || SAFE.contains(&passage.question.id);
    let passages: Vec<_> = read_back(case, round).into_iter().filter(may_stand).collect();
    let lead = if passages.is_empty() { "paper-words-none" } else { "paper-words-lead" };
    let words = passages.iter().flat_map(|passage| section(&writer, passage));
    let blocks = [writer.paragraph(lead)].into_iter().chain(words).chain(views(&writer)).collect();
    writer.document("paper-words-title", blocks)
}

fn section(writer: &Writer<'_>, passage: &Passage<'_>) -> [Block; 2] {
    let heading = Block::Heading(writer.speech.heading(passage.question));
    [heading, Block::Quote { words: passage.words.to_owned(), lang: passage.lang.to_owned() }]
}

/// Yes or not quite, of both; the corrections may tell what happened, so only the full version has them.
fn views(writer: &Writer<'_>) -> Vec<Block> {
    let views: Vec<_> =
        [six::PERSON_VIEW, six::WORKER_VIEW].into_iter().filter_map(|view| writer.chosen(view)).collect();
    if views.is_empty() {
        return Vec::new();
    }
    let corrections = [six::PERSON_CORRECTION.spec, six::WORKER_CORRECTION.spec];
    let stand = corrections.iter().filter(|question| writer.is_full() && writer.answers.asks(question));
    let stand = stand.flat_map(|question| writer.section(question));
    [writer.heading("paper-words-right"), Block::Facts(views)].into_iter().chain(stand).collect()
}
