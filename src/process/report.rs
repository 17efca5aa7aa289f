//! The final report, drawn from the case (0-46). Labels and words stand side by side; no sentence is made around
//! anybody's words.

use super::sums::hundredths;
use super::{Answers, chosen, delivered, title};
use crate::forms::{Ask, Question, Spec, closure, evaluation, goal, indicator, report, service, six, step};
use crate::i18n::Speech;
use crate::journal::{Case, Record, RoundId};

/// A part of the report as it stands: edited, or drawn from the case. Empty where the case says nothing of it.
pub fn report_part(case: &Case, round: RoundId, part: &Spec, speech: &Speech<'_>) -> String {
    let answers = Answers { case, round };
    let edited = answers.record(part).and_then(|record| record.noted(part).map(str::to_owned));
    edited.unwrap_or_else(|| drawn(&answers, part, speech))
}

/// A part of the report as it may be found by anybody: drawn from the case, whatever was edited, and without a word of
/// what happened, why it ended or whether somebody worries. `None` for a part that tells of nothing else.
pub fn safe_report_part(case: &Case, round: RoundId, part: &Spec, speech: &Speech<'_>) -> Option<String> {
    let answers = Answers { case, round };
    let lines = match part.id {
        id if id == report::GOALS.spec.id => goals(&answers, speech),
        id if id == report::ENDING.spec.id => ending(&answers, speech, &SAFE_ENDING),
        _ => return None,
    };
    Some(lines.join("\n"))
}

fn drawn(answers: &Answers<'_>, part: &Spec, speech: &Speech<'_>) -> String {
    let lines = match part.id {
        id if id == report::CAME.spec.id => came(answers, speech),
        id if id == report::GOALS.spec.id => goals(answers, speech),
        id if id == report::DONE.spec.id => done(answers, speech),
        id if id == report::RESULT.spec.id => result(answers, speech),
        _ => ending(answers, speech, &ENDING),
    };
    lines.join("\n")
}

/// What they said when they came. In a round that goes on after an evaluation, what they said at first.
fn came(answers: &Answers<'_>, speech: &Speech<'_>) -> Vec<String> {
    let first =
        super::rounds(answers.case).into_iter().filter(|round| super::begins_with_a_meeting(answers.case, *round));
    let round = first.take_while(|round| *round != answers.round).last().unwrap_or(answers.round);
    let told = Answers { case: answers.case, round };
    let told = if answers.has(&six::SITUATION.spec) || answers.has(&six::WISH.spec) { *answers } else { told };
    let questions = [&six::SITUATION.spec, &six::WISH.spec, &six::HOPE.spec, &six::LIFE.spec];
    questions.into_iter().filter_map(|question| said(&told, question, speech)).collect()
}

fn goals(answers: &Answers<'_>, speech: &Speech<'_>) -> Vec<String> {
    let goals = answers.all(&goal::GOAL);
    goals.iter().filter_map(|goal| title(goal).map(|words| listed(words, &by(goal, speech)))).collect()
}

fn by(goal: &Record<'_>, speech: &Speech<'_>) -> Vec<String> {
    let day = goal.get(goal::BY).and_then(|day| speech.date(&day));
    day.map(|day| format!("{}: {day}", speech.heading(&goal::BY.spec))).into_iter().collect()
}

/// Steps and what came of each; services that nobody had planned.
fn done(answers: &Answers<'_>, speech: &Speech<'_>) -> Vec<String> {
    let steps = answers.all(&step::STEP);
    let step = |step: &Record<'_>| {
        let facts = chosen(step, &[step::WHO.spec, step::RESULT.spec], speech.texts);
        title(step).map(|words| listed(words, &facts))
    };
    let services = delivered(answers.case, answers.round).into_iter().flat_map(|row| row.services);
    let service = |service: Record<'_>| {
        let day = service.get(service::DAY).and_then(|day| speech.date(&day));
        let facts: Vec<_> = chosen(&service, &[service::KIND.spec], speech.texts).into_iter().chain(day).collect();
        title(&service).map(|words| listed(words, &facts))
    };
    let took = took(answers, speech);
    steps.iter().filter_map(step).chain(services.filter_map(service)).chain(took).collect()
}

/// The hours and the cost that somebody noted with the services, summed up (2-43).
fn took(answers: &Answers<'_>, speech: &Speech<'_>) -> Vec<String> {
    let services = answers.all(&service::SERVICE);
    let sum = |question: Question<crate::forms::Number>| {
        let noted = services.iter().map(|service| hundredths(service, question));
        let sum = noted.fold(0, u64::saturating_add);
        (sum > 0).then(|| format!("{}: {}", speech.heading(&question.spec), decimal(sum, speech)))
    };
    [service::HOURS, service::COST].into_iter().filter_map(sum).collect()
}

/// Hundredths as a number with the mark of the language.
fn decimal(hundredths: u64, speech: &Speech<'_>) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let mark = speech.text("decimal-mark");
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}{mark}{}", rest / 10),
        _ => format!("{whole}{mark}{rest:02}"),
    }
}

/// Each goal in both views, the signs, and both views of the last look back.
fn result(answers: &Answers<'_>, speech: &Speech<'_>) -> Vec<String> {
    let view = |record: &Record<'_>, question: Question<crate::forms::OneOf>| {
        let choice = record.get(question)?;
        Some(format!("{}: {}", speech.heading(&question.spec), speech.choice(&question.spec, choice)))
    };
    let goal = |goal: &Record<'_>| {
        let views =
            [goal::PERSON_REACHED, goal::WORKER_REACHED].into_iter().filter_map(|question| view(goal, question));
        title(goal).map(|words| listed(words, &views.collect::<Vec<_>>()))
    };
    let sign = |sign: &Record<'_>| {
        let result = sign.get(indicator::RESULT)?.to_owned();
        let facts: Vec<_> =
            [result].into_iter().chain(chosen(sign, &[indicator::REACHED.spec], speech.texts)).collect();
        title(sign).map(|words| listed(words, &facts))
    };
    let goals = answers.all(&goal::GOAL);
    let signs = answers.all(&indicator::INDICATOR);
    let look = answers.all(&evaluation::EVALUATION).pop();
    let views = look.into_iter().flat_map(|look| {
        let questions = [&evaluation::PERSON_VIEW.spec, &evaluation::WORKER_VIEW.spec];
        questions.into_iter().filter_map(move |question| words(&look, question, speech)).collect::<Vec<_>>()
    });
    goals.iter().filter_map(goal).chain(signs.iter().filter_map(sign)).chain(views).collect()
}

/// How it ends, and how it goes on.
static ENDING: [Spec; 9] = [
    closure::HOW.spec,
    closure::REASON.spec,
    closure::SAFETY.spec,
    closure::ATTEMPTS.spec,
    closure::SAFETY_ACTION.spec,
    closure::CONCLUSION.spec,
    closure::CONTINUES.spec,
    closure::RETURN.spec,
    closure::PERSON_WORDS.spec,
];
/// What of it may be found by anybody.
static SAFE_ENDING: [Spec; 4] =
    [closure::HOW.spec, closure::CONCLUSION.spec, closure::CONTINUES.spec, closure::RETURN.spec];

fn ending(answers: &Answers<'_>, speech: &Speech<'_>, questions: &[Spec]) -> Vec<String> {
    let asked = questions.iter().filter(|question| answers.asks(question));
    asked
        .filter_map(|question| chosen_of(answers, question, speech).or_else(|| said(answers, question, speech)))
        .collect()
}

fn chosen_of(answers: &Answers<'_>, question: &Spec, speech: &Speech<'_>) -> Option<String> {
    let words = chosen(&answers.record(question)?, &[*question], speech.texts).pop()?;
    Some(format!("{}: {words}", speech.heading(question)))
}

fn said(answers: &Answers<'_>, question: &Spec, speech: &Speech<'_>) -> Option<String> {
    words(&answers.record(question)?, question, speech)
}

/// A label and the words, as they were said where they were.
fn words(record: &Record<'_>, question: &Spec, speech: &Speech<'_>) -> Option<String> {
    let text = record.words(question)?;
    Some(format!("{}: {text}", speech.heading(question)))
}

/// One thing of a list, and what there is to say of it.
fn listed(words: &str, facts: &[String]) -> String {
    if facts.is_empty() { format!("– {words}") } else { format!("– {words} ({})", facts.join("; ")) }
}
