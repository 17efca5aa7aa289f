//! What the person and whoever gives a service say of it, side by side (2-35, 2-36).

use super::due::answered;
use super::{Answers, linked, title};
use crate::forms::{Ask, OneOf, Question, monitoring, step};
use crate::i18n::Speech;
use crate::journal::{Case, Record, RoundId};
use crate::sorting::sort_by_key;

/// Received, needed, suitable.
const ASKED: [Question<OneOf>; 3] = [monitoring::RECEIVED, monitoring::NEEDED, monitoring::SUITABLE];

/// A service, as the latest answers of both have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitored {
    /// The planned step, or the service by its name.
    pub about: String,
    /// What the person says; empty while they were not asked.
    pub person: Vec<String>,
    /// What whoever gives it says.
    pub provider: Vec<String>,
    /// What both were asked and do not say the same about.
    pub differ: Vec<String>,
}

impl Monitored {
    /// Whether both have said anything at all.
    pub fn is_said_by_both(&self) -> bool {
        !self.person.is_empty() && !self.provider.is_empty()
    }
}

/// Every service that is planned as a step of this round, and whatever else somebody asked about, in that order.
pub fn monitored(case: &Case, round: RoundId, speech: &Speech<'_>) -> Vec<Monitored> {
    let answers = Answers { case, round };
    let mut looks = answers.all(&monitoring::MONITORING);
    sort_by_key(&mut looks, |look| {
        (look.get(monitoring::DAY).and_then(|day| day.day()), answered(look, monitoring::RECEIVED.spec.id))
    });
    let steps = answers.all(&step::STEP);
    let planned = steps.iter().filter(|step| step.get(step::SERVICE).is_some()).filter_map(title).map(str::to_owned);
    let mut services: Vec<String> = Vec::new();
    for service in planned.chain(looks.iter().filter_map(|look| service_of(look, speech))) {
        if !services.contains(&service) {
            services.push(service);
        }
    }
    services.into_iter().map(|service| of_both(service, &looks, speech)).collect()
}

/// Whether any service is planned, or was asked about.
pub fn has_monitored(case: &Case, round: RoundId) -> bool {
    let answers = Answers { case, round };
    answers.all(&step::STEP).iter().any(|step| step.get(step::SERVICE).is_some() && title(step).is_some())
        || answers
            .all(&monitoring::MONITORING)
            .iter()
            .any(|look| look.get(monitoring::SERVICE).is_some() || look.get(monitoring::STEP_OF).is_some())
}

fn service_of(look: &Record<'_>, speech: &Speech<'_>) -> Option<String> {
    let step = linked(look, &monitoring::STEP_OF.spec, speech.texts);
    step.or_else(|| look.get(monitoring::SERVICE).map(|service| service.trim().to_owned()))
}

fn of_both(about: String, looks: &[Record<'_>], speech: &Speech<'_>) -> Monitored {
    let is_meant = |look: &&Record<'_>| service_of(look, speech).as_ref() == Some(&about);
    let all: Vec<_> = looks.iter().filter(is_meant).collect();
    let latest = |by: &str, question| {
        all.iter().filter(|look| look.get(monitoring::BY) == Some(by)).filter_map(|look| look.get(question)).next_back()
    };
    let words = |by: &str| {
        let said = ASKED.iter().filter_map(|question| Some(speech.choice(&question.spec, latest(by, *question)?)));
        said.collect()
    };
    let (person, provider) = (words("person"), words("provider"));
    let differs = |question: &&Question<OneOf>| {
        latest("person", **question).zip(latest("provider", **question)).is_some_and(|(one, other)| one != other)
    };
    let differ = ASKED.iter().filter(differs).map(|question| speech.heading(&question.spec)).collect();
    Monitored { about, person, provider, differ }
}
