//! Effectiveness, efficiency and cost-effectiveness over all cases (2-43). No name, nothing demanded: what nobody has
//! answered is not counted. What fewer than five cases say, and counts under five, stay hidden (casework.md Part 5, 14).

use super::CardFace;
use super::caseload::SHOWN_FROM;
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
const GOALS: [&str; 4] =
    ["programme-goals-reached", "programme-goals-partly", "programme-goals-not-reached", "programme-goals-no-longer"];

/// Every line of which there is anything to say. Whoever has not asked for help yet is no case (1-14).
pub fn programme<'a>(faces: impl IntoIterator<Item = &'a CardFace>) -> Vec<Sum> {
    let faces: Vec<_> = faces.into_iter().filter(|face| face.prospect_since.is_none()).collect();
    let over = Over { faces: &faces };
    let goals = over.counts(|face| &face.sums.goals);
    let goal_lines = lines(Element::Effect, &goals, |place| GOALS.get(place).map(|message| About::Message(message)));
    let reached = goals.first().copied().flatten().filter(|reached| *reached > 0.0);
    let hours = over.amount(|face| face.sums.hours as f64 / 100.0);
    let cost = over.amount(|face| face.sums.cost as f64 / 100.0);
    let all = [
        over.choices(Element::Effect, &evaluation::OUTCOME.spec, |face| &face.sums.outcomes),
        goal_lines,
        over.choices(Element::Effect, &evaluation::PERSON_CHANGE.spec, |face| &face.sums.changes),
        over.choices(Element::Effect, &feedback::HEARD.spec, |face| &face.sums.heard),
        over.services(),
        amounts(Element::Efficiency, ["programme-hours", "programme-hours-a-goal"], hours, reached),
        amounts(Element::Cost, ["programme-money", "programme-money-a-goal"], cost, reached),
    ];
    all.concat()
}

/// The cases that are summed up.
struct Over<'a> {
    faces: &'a [&'a CardFace],
}

impl Over<'_> {
    /// The sum of each place of a list over all cases; nothing where no case says anything.
    fn counts(&self, list: impl Fn(&CardFace) -> &Vec<u16>) -> Vec<Option<f64>> {
        let told: Vec<_> = self.faces.iter().map(|face| list(face)).filter(|counts| !counts.is_empty()).collect();
        let places = told.iter().map(|counts| counts.len()).max().unwrap_or_default();
        let sum =
            |place: usize| told.iter().filter_map(|counts| counts.get(place)).map(|count| f64::from(*count)).sum();
        (0..places).map(|place| shown(told.len(), sum(place))).collect()
    }

    fn choices(&self, element: Element, question: &'static Spec, list: impl Fn(&CardFace) -> &Vec<u16>) -> Vec<Sum> {
        let about = |place: usize| question.choices.get(place).map(|choice| About::Choice(question, choice));
        lines(element, &self.counts(list), about)
    }

    /// Planned against given; nothing where no case plans or gives any.
    fn services(&self) -> Vec<Sum> {
        let of = |face: &CardFace| [face.sums.planned, face.sums.delivered, face.sums.besides].map(f64::from);
        let told: Vec<_> =
            self.faces.iter().map(|face| of(face)).filter(|counts| counts.iter().sum::<f64>() > 0.0).collect();
        let messages = ["programme-planned", "programme-delivered", "programme-besides"];
        let line = |(place, message): (usize, &'static str)| {
            let number = shown(told.len(), told.iter().map(|counts| counts[place]).sum());
            Sum { element: Element::Efficiency, about: About::Message(message), number }
        };
        if told.is_empty() { Vec::new() } else { messages.into_iter().enumerate().map(line).collect() }
    }

    /// An amount over all cases that say one; `Some(None)` where they are too few.
    fn amount(&self, of: impl Fn(&CardFace) -> f64) -> Option<Option<f64>> {
        let told: Vec<_> = self.faces.iter().map(|face| of(face)).filter(|amount| *amount > 0.0).collect();
        (!told.is_empty()).then(|| (told.len() >= SHOWN_FROM).then(|| told.iter().sum()))
    }
}

/// A count that enough cases have added to and that is not small itself. Nothing at all says nothing of anybody.
fn shown(cases: usize, sum: f64) -> Option<f64> {
    let is_enough = cases >= SHOWN_FROM && (sum == 0.0 || sum >= SHOWN_FROM as f64);
    is_enough.then_some(sum)
}

fn lines(element: Element, counts: &[Option<f64>], about: impl Fn(usize) -> Option<About>) -> Vec<Sum> {
    let line = |(place, number): (usize, &Option<f64>)| Some(Sum { element, about: about(place)?, number: *number });
    counts.iter().enumerate().filter_map(line).collect()
}

/// An amount, and what it comes to for each goal that was reached, where both may be shown.
fn amounts(
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
