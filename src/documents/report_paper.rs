//! The final report (0-46): what the worker edited, and where nothing was edited, what the case itself says.

use super::signing::Signing;
use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::{Spec, closure, report};
use crate::i18n::Speech;
use crate::journal::{Case, RoundId};
use crate::process::{report_part, safe_report_part};

/// The final report of a round. It tells what happened, so its safe version holds only what both wanted and how it goes
/// on, drawn from the case: what somebody edited may tell more.
pub fn report_paper(case: &Case, round: RoundId, workspace: &Case, speech: &Speech<'_>, version: Version) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version);
    let people = writer.people();
    let day = writer.get(closure::CLOSED).and_then(|day| speech.date(&day)).unwrap_or_default();
    let facts = [(speech.heading(&closure::CLOSED.spec), day)].into_iter().chain(people).collect();
    let words_of = |part: &'static Spec| {
        let full = writer.is_full().then(|| report_part(case, round, part, speech));
        full.or_else(|| safe_report_part(case, round, part, speech)).map(|words| (part, words))
    };
    let parts = report::REPORT.questions.iter().filter_map(words_of);
    let parts = parts.flat_map(|(part, words)| {
        let lang = speech.texts.lang().tag.to_owned();
        let body = if words.trim().is_empty() { Block::Lines(2) } else { Block::Noted { words, lang } };
        [Block::Heading(speech.heading(part)), body]
    });
    let signing = Signing { manner: closure::MANNER, signature: closure::SIGNATURE, witness: closure::WITNESS };
    let blocks = [Block::Facts(facts)].into_iter().chain(parts).chain(signing.blocks(&writer));
    let blocks = blocks.collect();
    writer.document("paper-report-title", blocks)
}
