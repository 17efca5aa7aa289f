//! When both meet again, to take along (0-13).

use chrono::NaiveDate;

use super::writer::Writer;
use super::{Block, Document, Version};
use crate::i18n::Speech;
use crate::journal::{Case, RoundId};

/// The next meeting from this day on, in whatever round it was agreed: day and time, in the full version also the place and whom to ask for.
pub fn next_meeting(
    case: &Case,
    round: RoundId,
    workspace: &Case,
    speech: &Speech<'_>,
    version: Version,
    today: NaiveDate,
) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version).to_them();
    let people = writer.people();
    let people = if people.is_empty() { None } else { Some(Block::Facts(people)) };
    let blocks = writer
        .next_from(today)
        .into_iter()
        .chain([writer.paragraph("paper-next-change")])
        .chain(people)
        .chain(writer.contact())
        .chain(writer.numbers())
        .chain([writer.heading("paper-next-notes"), Block::Lines(3)]);
    let blocks = blocks.collect();
    writer.document("paper-next-title", blocks)
}
