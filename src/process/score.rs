//! Goal attainment scaling (casework.md 3.4): T = 50 + 10·Σ(wx) / √((1−ρ)·Σw² + ρ·(Σw)²), ρ = 0.3.

use super::Answers;
use super::scales::levels_missing;
use crate::forms::{Ask, OneOf, Question, scale};
use crate::journal::{Case, Record, RoundId};

/// How much goals of one person go together (Kiresuk and Sherman).
const RHO: f64 = 0.3;

/// A goal's level from −2 to +2, and its weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weighed {
    /// −2 much less than expected, 0 as expected, +2 much more.
    pub level: f64,
    /// Importance times difficulty, each from 0 to 3.
    pub weight: f64,
}

/// The T-score: 50 when all goals are met as expected. `None` without a goal. If all weights are 0 the formula is
/// undefined, and the goals count as unweighted.
pub fn t_score(goals: &[Weighed]) -> Option<f64> {
    if goals.is_empty() {
        return None;
    }
    let is_weighted = goals.iter().any(|goal| goal.weight != 0.0);
    let weight = |goal: &Weighed| if is_weighted { goal.weight } else { 1.0 };
    let sum: f64 = goals.iter().map(weight).sum();
    let squares: f64 = goals.iter().map(|goal| weight(goal) * weight(goal)).sum();
    let reached: f64 = goals.iter().map(|goal| weight(goal) * goal.level).sum();
    Some(50.0 + 10.0 * reached / ((1.0 - RHO) * squares + RHO * sum * sum).sqrt())
}

/// The score of a round's goals on a scale, as far as the person has chosen a level. Only a whole scale counts: what is as
/// expected says nothing while nobody has said what less and more would be. Where nobody weighed, each weighs the same.
pub fn score_of(case: &Case, round: RoundId) -> Option<f64> {
    let goals: Vec<_> = counted(case, round).iter().filter_map(|scale| weighed(scale, scale::NOW)).collect();
    t_score(&goals)
}

/// The score of the same goals where they began. `None` where somebody has not said of one of them where it began: a
/// usual level is never put in its place.
pub fn score_begun(case: &Case, round: RoundId) -> Option<f64> {
    let goals: Option<Vec<_>> = counted(case, round).iter().map(|scale| weighed(scale, scale::BEGINS)).collect();
    t_score(&goals?)
}

fn counted(case: &Case, round: RoundId) -> Vec<Record<'_>> {
    let scales = Answers { case, round }.all(&scale::SCALE).into_iter();
    scales.filter(|scale| levels_missing(scale) == 0 && weighed(scale, scale::NOW).is_some()).collect()
}

fn weighed(record: &Record<'_>, chosen: Question<OneOf>) -> Option<Weighed> {
    let chosen = record.get(chosen)?;
    let level = scale::LEVELS.iter().position(|level| *level == chosen)?;
    let weight = |question: Question<OneOf>| {
        let place = record.get(question).and_then(|choice| place_of(question, choice));
        place.map_or(1.0, |place| place as f64)
    };
    Some(Weighed { level: level as f64 - 2.0, weight: weight(scale::IMPORTANT) * weight(scale::DIFFICULT) })
}

fn place_of(question: Question<OneOf>, choice: &str) -> Option<usize> {
    question.spec.choices.iter().position(|known| *known == choice)
}
