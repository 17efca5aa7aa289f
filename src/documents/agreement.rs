//! What both agreed at the first meeting: the preliminary agreement and the consent, one paper (0-12, 4-8).
//!
//! What the house says of consent stands in the full version alone. It is written once for everybody, so nobody reads it
//! over with this person before it is printed, and no rule can tell whether it gives away what kind of house that is
//! (Part 5, 14). The person has read it by then: it is shown where consent is taken. What it must not lack, how the work
//! goes and ends and what each may, is said by the paper itself in both versions.

use super::signing::Signing;
use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::{LongText, Question, compelled, consent, terms};
use crate::i18n::Speech;
use crate::journal::{Case, Part, RoundId};

/// The agreement of a round. What was not answered has lines to write on, so that it can be finished by hand.
pub fn agreement(case: &Case, round: RoundId, workspace: &Case, speech: &Speech<'_>, version: Version) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version).to_them();
    let parts = [
        vec![writer.paragraph("paper-voice"), Block::Facts(head(&writer))],
        writer.section_or_lines(&terms::CAN.spec, 2),
        writer.section(&terms::CANNOT.spec),
        writer.section_or_lines(&terms::MINE.spec, 2),
        writer.section_or_lines(&terms::THEIRS.spec, 2),
        vec![writer.heading("paper-agreement-us"), decision(&writer)],
        meeting_again(&writer),
        told(&writer),
        has_to_come(&writer),
        writer.consent(),
        writer.mutual(),
        signatures(&writer),
        writer.contact(),
        writer.numbers(),
    ];
    writer.document("paper-agreement-title", parts.into_iter().flatten().collect())
}

/// The day it was agreed, and between whom.
fn head(writer: &Writer<'_>) -> Vec<(String, String)> {
    let record = writer.answers.record(&terms::DECISION.spec);
    let day = record.and_then(|record| decided(record.given(terms::DECISION.spec.id, &Part::Whole)));
    let day = day.map(|day| writer.speech.day(day)).unwrap_or_default();
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

/// Whoever has to come knows who requires it, what is compulsory and what is not, what is reported and what follows from
/// a no (Part 5, 8). It says who stands behind it: the safe version leaves it out.
fn has_to_come(writer: &Writer<'_>) -> Vec<Block> {
    let asked = [compelled::MUST, compelled::MAY, compelled::REPORTED, compelled::REFUSING];
    let by = writer.get(compelled::BY).map(|by| (writer.speech.heading(&compelled::BY.spec), by.to_owned()));
    let fact = |question: Question<LongText>| {
        writer.get(question).map(|words| (writer.speech.heading(&question.spec), words.to_owned()))
    };
    let facts: Vec<_> = by.into_iter().chain(asked.into_iter().filter_map(fact)).collect();
    if facts.is_empty() || !writer.is_full() {
        return Vec::new();
    }
    let said = writer.words(&compelled::SAID.spec);
    [writer.heading("paper-agreement-compelled"), Block::Facts(facts)].into_iter().chain(said).collect()
}

/// Whoever wants time, or does not want to go on, signs nothing.
fn signatures(writer: &Writer<'_>) -> Vec<Block> {
    if matches!(writer.get(terms::DECISION), Some("no" | "time")) {
        return Vec::new();
    }
    Signing { manner: consent::MANNER, signature: consent::SIGNATURE, witness: consent::WITNESS }.blocks(writer)
}
