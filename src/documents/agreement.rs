//! What both agreed at the first meeting: the preliminary agreement and the consent, one paper (0-12, 4-8).

use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::{Ask, consent, terms};
use crate::i18n::Speech;
use crate::journal::{Case, Part, RoundId};

/// The agreement of a round. What was not answered has lines to write on, so that it can be finished by hand.
pub fn agreement(case: &Case, round: RoundId, workspace: &Case, speech: &Speech<'_>, version: Version) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version);
    let parts = [
        vec![writer.paragraph("paper-voice"), Block::Facts(head(&writer))],
        writer.section_or_lines(&terms::CAN.spec, 2),
        writer.section(&terms::CANNOT.spec),
        writer.section_or_lines(&terms::MINE.spec, 2),
        writer.section_or_lines(&terms::THEIRS.spec, 2),
        vec![writer.heading("paper-agreement-us"), decision(&writer)],
        meeting_again(&writer),
        told(&writer),
        vec![writer.heading("paper-agreement-rights"), rights(&writer)],
        signatures(&writer),
        writer.numbers(),
    ];
    writer.document("paper-agreement-title", parts.into_iter().flatten().collect())
}

/// The day it was agreed, and between whom.
fn head(writer: &Writer<'_>) -> Vec<(String, String)> {
    let record = writer.answers.record(&terms::DECISION.spec);
    let day = record.and_then(|record| decided(record.given(terms::DECISION.spec.id, &Part::Whole)));
    let day = day.map(writer.speech.day).unwrap_or_default();
    [(writer.speech.text("paper-day"), day)].into_iter().chain(writer.people()).collect()
}

fn decided(given: crate::journal::Given<'_>) -> Option<chrono::NaiveDate> {
    given.value()?;
    given.0.last().map(|answer| answer.event.at.date_naive())
}

fn decision(writer: &Writer<'_>) -> Block {
    let all = terms::DECISION.spec.choices.iter();
    match writer.chosen(terms::DECISION) {
        Some(fact) => Block::Facts(vec![fact]),
        None => Block::Ticks(all.map(|choice| writer.speech.choice(&terms::DECISION.spec, choice)).collect()),
    }
}

/// Whoever does not want to go on is not asked for a day.
fn meeting_again(writer: &Writer<'_>) -> Vec<Block> {
    if writer.get(terms::DECISION) == Some("no") {
        return Vec::new();
    }
    [writer.heading("paper-agreement-meet")].into_iter().chain(writer.next()).collect()
}

/// What was explained, as far as it was, and what the person said about it.
fn told(writer: &Writer<'_>) -> Vec<Block> {
    let limits = writer.get(consent::LIMITS_TOLD).filter(|is_told| *is_told).map(|_| "paper-agreement-told-limits");
    let clear = writer.get(consent::EXPLAINED).map(|_| "paper-agreement-told-clear");
    let told: Vec<_> = limits.into_iter().chain(clear).map(|message| writer.speech.text(message)).collect();
    let heading = writer.heading("paper-agreement-told");
    let listed = (!told.is_empty()).then_some([heading, Block::Bullets(told)]);
    listed.into_iter().flatten().chain(writer.section(&consent::QUOTE.spec)).collect()
}

fn rights(writer: &Writer<'_>) -> Block {
    let all = ["stop", "see", "correct", "complain"];
    Block::Bullets(all.map(|right| writer.speech.text(&format!("paper-agreement-rights-{right}"))).into())
}

/// How they said yes, and where to sign. A signature is a name: the safe version has none.
fn signatures(writer: &Writer<'_>) -> Vec<Block> {
    if !writer.is_full() || matches!(writer.get(terms::DECISION), Some("no" | "time")) {
        return Vec::new();
    }
    let manner = writer.chosen(consent::MANNER);
    let witness = writer.get(consent::WITNESS).filter(|_| writer.answers.asks(&consent::WITNESS.spec));
    let witness = witness.map(|words| (writer.speech.heading(&consent::WITNESS.spec), words.to_owned()));
    let facts: Vec<_> = manner.into_iter().chain(witness).collect();
    let facts = if facts.is_empty() { None } else { Some(Block::Facts(facts)) };
    [writer.heading("paper-agreement-yes")].into_iter().chain(facts).chain(signing(writer)).collect()
}

fn signing(writer: &Writer<'_>) -> [Block; 2] {
    let record = writer.answers.record(&consent::SIGNATURE.spec);
    let is_asked = writer.answers.asks(&consent::SIGNATURE.spec);
    let drawn = record.filter(|_| is_asked).and_then(|record| record.get(consent::SIGNATURE));
    let strokes = drawn.filter(|strokes| !strokes.0.is_empty()).cloned();
    let you = Block::Signature { label: writer.speech.text("paper-signature-you"), strokes };
    [you, Block::Signature { label: writer.speech.text("paper-signature-me"), strokes: None }]
}
