//! Effectiveness, efficiency and cost-effectiveness over all cases (2-43). No name, nothing demanded: what nobody has
//! answered is not counted. What fewer than five cases say, and counts under five, stay hidden (casework.md Part 5, 14).

use super::caseload::SHOWN_FROM;
use super::{CardFace, CaseSums};
use crate::forms::{Spec, evaluation, feedback};
use crate::i18n::Texts;

/// One of the three elements of the source. The message is `programme-<id>`, with `.lead`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Element {
    /// What the work brought to those it was for.
    Effect,
    /// What was given, against what was planned, and the hours of it.
    Efficiency,
    /// What it cost, against what was reached.
    Cost,
}

/// What a number is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A choice of a question.
    Choice(&'static Spec, &'static str),
    /// A message.
    Message(&'static str),
}

/// One line of the sums.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sum {
    /// Of which element.
    pub element: Element,
    /// What is counted.
    pub about: About,
    /// The number; `None` where it is too small to be shown.
    pub number: Option<f64>,
}

impl Element {
    /// All three, in the order of the source.
    pub const ALL: [Self; 3] = [Self::Effect, Self::Efficiency, Self::Cost];

    /// The message that names it, with `.lead`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Effect => "programme-effect",
            Self::Efficiency => "programme-efficiency",
            Self::Cost => "programme-cost",
        }
    }
}

impl About {
    /// In words. A choice stands after what was asked.
    pub fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Choice(question, choice) => {
                format!(
                    "{}: {}",
                    texts.get(&format!("programme-of-{}", question.message())),
                    texts.choice(question, choice)
                )
            }
            Self::Message(message) => texts.get(message),
        }
    }
}

/// The messages of what became of goals.
pub(super) const GOALS: [&str; 4] =
    ["programme-goals-reached", "programme-goals-partly", "programme-goals-not-reached", "programme-goals-no-longer"];

/// The messages of services: planned, given of them, given besides.
pub(super) const SERVICES: [&str; 3] = ["programme-planned", "programme-delivered", "programme-besides"];

/// The messages of hours, and of hours for each goal reached.
pub(super) const HOURS: [&str; 2] = ["programme-hours", "programme-hours-a-goal"];

/// The messages of cost, and of cost for each goal reached.
pub(super) const MONEY: [&str; 2] = ["programme-money", "programme-money-a-goal"];

/// Every line of which there is anything to say. Whoever has not asked for help yet is no case (1-14).
pub fn programme<'a>(faces: impl IntoIterator<Item = &'a CardFace>) -> Vec<Sum> {
    let faces = faces.into_iter().filter(|face| face.prospect_since.is_none());
    let over = Over { cases: faces.map(|face| CaseSums::read(&face.sums)).collect() };
    let message = |messages: &'static [&'static str]| move |place| About::Message(messages[place]);
    let choice = |question: &'static Spec| move |place| About::Choice(question, question.choices[place]);
    let goals = over.counts(|case| &case.goals);
    let reached = goals.first().copied().flatten().filter(|reached| *reached > 0.0);
    let hours = over.amount(|case| case.hours);
    let cost = over.amount(|case| case.cost);
    let all = [
        lines(Element::Effect, &over.counts(|case| &case.outcomes), choice(&evaluation::OUTCOME.spec)),
        lines(Element::Effect, &goals, message(&GOALS)),
        lines(Element::Effect, &over.counts(|case| &case.changes), choice(&evaluation::PERSON_CHANGE.spec)),
        lines(Element::Effect, &over.counts(|case| &case.heard), choice(&feedback::HEARD.spec)),
        lines(Element::Efficiency, &over.counts(|case| &case.services), message(&SERVICES)),
        amounts(Element::Efficiency, HOURS, hours, reached),
        amounts(Element::Cost, MONEY, cost, reached),
    ];
    all.concat()
}

/// The cases that are summed up.
struct Over {
    cases: Vec<CaseSums>,
}

impl Over {
    /// The sum of each place of a list over all cases; nothing where no case says anything.
    fn counts<const N: usize>(&self, list: impl Fn(&CaseSums) -> &[u64; N]) -> Vec<Option<f64>> {
        let told: Vec<_> = self.cases.iter().map(list).filter(|counts| counts.iter().any(|count| *count > 0)).collect();
        let of = |place: usize| told.iter().map(move |counts| counts[place]).filter(|count| *count > 0);
        let sum = |place: usize| of(place).sum::<u64>() as f64;
        let number = |place: usize| shown(told.len(), of(place).count(), sum(place));
        if told.is_empty() { Vec::new() } else { (0..N).map(number).collect() }
    }

    /// An amount in hundredths over all cases that say one; `Some(None)` where they are too few.
    fn amount(&self, of: impl Fn(&CaseSums) -> u64) -> Option<Option<f64>> {
        let told: Vec<_> = self.cases.iter().map(of).filter(|amount| *amount > 0).collect();
        let sum = || told.iter().sum::<u64>() as f64 / 100.0;
        (!told.is_empty()).then(|| (told.len() >= SHOWN_FROM).then(sum))
    }
}

/// A count that enough cases have added to, of enough that say anything at all: six goals of one case are that case's.
/// Where none has added to it, it says nothing of anybody.
fn shown(told: usize, added: usize, sum: f64) -> Option<f64> {
    let is_enough = told >= SHOWN_FROM && (added == 0 || added >= SHOWN_FROM);
    is_enough.then_some(sum)
}

pub(super) fn lines(element: Element, counts: &[Option<f64>], about: impl Fn(usize) -> About) -> Vec<Sum> {
    let line = |(place, number): (usize, &Option<f64>)| Sum { element, about: about(place), number: *number };
    counts.iter().enumerate().map(line).collect()
}

/// An amount, and what it comes to for each goal that was reached, where both may be shown.
pub(super) fn amounts(
    element: Element,
    [whole, a_goal]: [&'static str; 2],
    amount: Option<Option<f64>>,
    reached: Option<f64>,
) -> Vec<Sum> {
    let Some(number) = amount else { return Vec::new() };
    let line = |message, number| Sum { element, about: About::Message(message), number };
    let each = number.zip(reached).map(|(number, reached)| line(a_goal, Some(number / reached)));
    [line(whole, number)].into_iter().chain(each).collect()
}
