//! The plan that both made, to take along: what the person wants, who does what by when, when both look at it (0-30 …
//! 0-36, 3-7, 2-47).

use super::signing::Signing;
use super::writer::Writer;
use super::{Block, Document, Version};
use crate::forms::{Ask, goal, indicator, plan, step};
use crate::i18n::Speech;
use crate::journal::{Case, Record, RoundId};
use crate::process::{rivals, title};
use crate::sorting::sort_by_key;

/// The plan of a round. Goals stand in the person's order; steps under who does them, so that each holds their thread.
pub fn plan_paper(case: &Case, round: RoundId, workspace: &Case, speech: &Speech<'_>, version: Version) -> Document {
    let writer = Writer::new(case, round, workspace, speech, version).to_them();
    let people = writer.people();
    let head = if people.is_empty() { None } else { Some(Block::Facts(people)) };
    let parts = [
        [writer.paragraph("paper-voice")].into_iter().chain(head).collect(),
        goals(&writer),
        steps(&writer, Some("client"), "paper-plan-you"),
        steps(&writer, Some("worker"), "paper-plan-me"),
        steps(&writer, Some("others"), "paper-plan-others"),
        steps(&writer, None, "paper-plan-nobody"),
        signs(&writer),
        review(&writer),
        vec![writer.heading("paper-agreement-rights"), writer.rights()],
        Signing { manner: plan::MANNER, signature: plan::SIGNATURE, witness: plan::WITNESS }.blocks(&writer),
        writer.contact(),
        writer.numbers(),
    ];
    writer.document("paper-plan-title", parts.into_iter().flatten().collect())
}

/// Each goal in the person's own words where there are any.
fn goals(writer: &Writer<'_>) -> Vec<Block> {
    let goals = writer.answers.all(&goal::GOAL);
    let words = goals.iter().flat_map(|goal| {
        let by = goal.get(goal::BY).and_then(|day| writer.speech.date(&day));
        let by = by.map(|day| Block::Facts(vec![(writer.speech.heading(&goal::BY.spec), day)]));
        let rivals: Vec<_> = rivals(goal).iter().flat_map(|rival| rival.facts(writer.speech.speech)).collect();
        let rivals = (!rivals.is_empty()).then_some(Block::Facts(rivals));
        writer.words_of(goal, &goal::STATEMENT.spec).into_iter().chain(by).chain(rivals)
    });
    let words: Vec<_> = words.collect();
    let body = if words.is_empty() { vec![Block::Lines(3)] } else { words };
    [writer.heading("paper-plan-goals")].into_iter().chain(body).collect()
}

/// The steps of one of those who do them, or those of nobody who is named yet.
fn steps(writer: &Writer<'_>, who: Option<&str>, heading: &str) -> Vec<Block> {
    let is_meant = |step: &Record<'_>| doer(step) == who && (who.is_some() || title(step).is_some());
    let steps: Vec<_> = in_order(writer).into_iter().filter(is_meant).collect();
    if steps.is_empty() {
        return Vec::new();
    }
    let says_when = steps.iter().any(|step| step.get(step::DONE_WHEN).is_some());
    let columns = if says_when { 3 } else { 2 };
    let head =
        [&step::WHAT.spec, &step::BY.spec, &step::DONE_WHEN.spec].map(|question| writer.speech.heading(question));
    let cut = |cells: Vec<String>| cells.into_iter().take(columns).collect::<Vec<_>>();
    let rows = steps.iter().map(|step| cut(row(writer, step))).collect();
    vec![writer.heading(heading), Block::Table { head: cut(head.into()), rows }]
}

/// Who does a step, where that is said in a way that is known here.
fn doer<'a>(step: &Record<'a>) -> Option<&'a str> {
    step.get(step::WHO).filter(|who| step::WHO.spec.choices.contains(who))
}

/// All steps: as both put them under the goals in their order, and where nobody put any, the earliest first.
fn in_order<'a>(writer: &Writer<'a>) -> Vec<Record<'a>> {
    let mut steps = writer.answers.all(&step::STEP);
    if steps.iter().any(|step| step.place().is_some()) {
        let goals: Vec<_> = writer.answers.all(&goal::GOAL).iter().map(Record::id).collect();
        let place = |step: &Record<'_>| goals.iter().position(|goal| step.get(step::GOAL_OF) == Some(*goal));
        sort_by_key(&mut steps, |step| place(step).unwrap_or(usize::MAX));
    } else {
        sort_by_key(&mut steps, |step| step.get(step::BY).and_then(|day| day.day()));
    }
    steps
}

/// Who the others are stands only where names may stand.
fn row(writer: &Writer<'_>, step: &Record<'_>) -> Vec<String> {
    let what = step.get(step::WHAT).unwrap_or_default();
    let whom = step.get(step::WHOM).filter(|_| writer.is_full());
    let what = whom.map_or_else(|| what.to_owned(), |whom| format!("{what} ({whom})"));
    let by = step.get(step::BY).and_then(|day| writer.speech.date(&day)).unwrap_or_default();
    vec![what, by, step.get(step::DONE_WHEN).unwrap_or_default().to_owned()]
}

fn signs(writer: &Writer<'_>) -> Vec<Block> {
    let signs = writer.answers.all(&indicator::INDICATOR);
    let rows: Vec<Vec<String>> = signs
        .iter()
        .filter_map(|sign| {
            let aim = |question: crate::forms::Question<crate::forms::Text>| {
                sign.get(question).unwrap_or_default().to_owned()
            };
            Some(vec![title(sign)?.to_owned(), aim(indicator::NOW), aim(indicator::TARGET)])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [&indicator::WHAT.spec, &indicator::NOW.spec, &indicator::TARGET.spec];
    let head = head.map(|question| writer.speech.heading(question)).into();
    vec![writer.heading("paper-plan-signs"), Block::Table { head, rows }]
}

/// When both look at it, how, and until when it runs; a line to write on where no day is agreed.
fn review(writer: &Writer<'_>) -> Vec<Block> {
    let day = |question: crate::forms::Question<crate::forms::Day>| {
        writer.get(question).and_then(|day| writer.speech.date(&day))
    };
    let review = (writer.speech.heading(&plan::REVIEW.spec), day(plan::REVIEW).unwrap_or_default());
    let until = day(plan::UNTIL).map(|until| (writer.speech.heading(&plan::UNTIL.spec), until));
    let facts = Block::Facts([review].into_iter().chain(until).collect());
    let how = writer.words(&plan::REVIEW_HOW.spec);
    [writer.heading("paper-plan-review"), facts].into_iter().chain(how).collect()
}
