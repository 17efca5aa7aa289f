//! What was planned beside what was delivered (0-41).

use super::{Answers, chosen, title};
use crate::forms::{Ask, service, step};
use crate::i18n::Texts;
use crate::journal::{Case, Record, RoundId};

/// A planned step and what was given for it; without a step, services that nobody had planned.
#[derive(Clone)]
pub struct Delivered<'a> {
    /// The step; `None` gathers what was given besides the plan.
    pub step: Option<Record<'a>>,
    /// The services that name it.
    pub services: Vec<Record<'a>>,
}

/// Every step that is a service, or that somebody has given a service for, in the order of the plan; then what was
/// given besides.
pub fn delivered(case: &Case, round: RoundId) -> Vec<Delivered<'_>> {
    let answers = Answers { case, round };
    let steps = answers.all(&step::STEP);
    let services = answers.all(&service::SERVICE);
    let is_of = |service: &Record<'_>, step: &Record<'_>| service.get(service::STEP_OF) == Some(step.id());
    let planned = steps.iter().map(|step| Delivered {
        step: Some(*step),
        services: services.iter().filter(|service| is_of(service, step)).copied().collect(),
    });
    let is_service = |row: &Delivered<'_>| {
        !row.services.is_empty() || row.step.is_some_and(|step| step.get(step::SERVICE).is_some())
    };
    let is_besides = |service: &&Record<'_>| !steps.iter().any(|step| is_of(service, step));
    let besides: Vec<_> = services.iter().filter(is_besides).copied().collect();
    let besides = (!besides.is_empty()).then_some(Delivered { step: None, services: besides });
    planned.filter(is_service).chain(besides).collect()
}

impl Delivered<'_> {
    /// In words, a column each: the step, the kind of service planned, what was given, what came of it.
    pub fn words(&self, texts: &Texts) -> Vec<String> {
        let given = self.services.iter().map(|service| {
            let kind = chosen(service, &[service::KIND.spec], texts);
            let words = kind.into_iter().chain(title(service).map(str::to_owned)).collect::<Vec<_>>().join(": ");
            service.get(service::AMOUNT).map_or_else(|| words.clone(), |amount| format!("{words} ({amount})"))
        });
        let given = given.collect::<Vec<_>>().join("; ");
        let none = || texts.get("delivered-none");
        let step = |questions| self.step.map(|step| chosen(&step, questions, texts).join(", ")).unwrap_or_default();
        let name = self.step.as_ref().map(|step| title(step).unwrap_or_default().to_owned());
        vec![
            name.unwrap_or_else(|| texts.get("delivered-besides")),
            step(&[step::SERVICE.spec]),
            if given.is_empty() { none() } else { given },
            step(&[step::RESULT.spec]),
        ]
    }
}
