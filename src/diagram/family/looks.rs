//! How far needs were met, each time somebody looked (2-26), by a day.

use super::{Bond, choice};
use crate::diagram::{Asked, span};
use crate::forms::{Ask, monitoring};
use crate::journal::{DateAnswer, Record, RecordId};
use crate::process::who_helps;
use crate::sorting::sort_by_key;

/// The level from which a need counts as met: mostly.
const MET: usize = 3;

/// A look at a need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::diagram) struct Look {
    need: RecordId,
    /// Who or what brought it, if that was said; else whoever the help is that was connected.
    person: Option<RecordId>,
    /// How far it was met: from 0 to 4.
    pub(in crate::diagram) level: usize,
    pub(in crate::diagram) day: Option<DateAnswer>,
}

/// All looks by the day, the earliest first; those of no known day come before them.
pub(super) fn read(asked: &Asked<'_>) -> Vec<Look> {
    let records = asked.case.records_of(monitoring::SATISFACTION.id).into_iter();
    let mut looks: Vec<Look> = records.filter_map(|record| one(&record)).collect();
    looks.retain(|look| span::has_begun(look.day, asked.at));
    sort_by_key(&mut looks, |look| span::order(look.day));
    looks
}

fn one(record: &Record<'_>) -> Option<Look> {
    let met = choice(record, monitoring::MET)?;
    Some(Look {
        need: record.linked(monitoring::NEED_OF)?.id(),
        person: record.get(monitoring::PERSON_OF).or_else(|| helper(record)),
        level: monitoring::MET.spec.choices.iter().position(|choice| *choice == met)?,
        day: record.get(monitoring::MET_DAY),
    })
}

fn helper(record: &Record<'_>) -> Option<RecordId> {
    who_helps(&record.linked(monitoring::RESOURCE_OF)?).map(|who| who.id())
}

/// Gives each tie the looks at the need that it answers. A look that names who brings it belongs to their ties alone;
/// where none of those names the need, to those that name none. The last look says how far the need is met.
pub(super) fn share(looks: &[Look], bonds: &mut [Bond<'_>], ends: &dyn Fn(&Bond<'_>) -> Vec<RecordId>) {
    let is_of = |bond: &Bond<'_>, look: &Look| look.person.is_none_or(|person| ends(bond).contains(&person));
    let is_claimed = |look: &Look| bonds.iter().any(|bond| bond.need == Some(look.need) && is_of(bond, look));
    let free: Vec<Look> = looks.iter().filter(|look| look.person.is_some() && !is_claimed(look)).copied().collect();
    for bond in bonds {
        let need = bond.need.or_else(|| free.iter().rev().find(|look| is_of(bond, look)).map(|look| look.need));
        let all = if bond.need.is_some() { looks } else { &free[..] };
        bond.looks = all.iter().filter(|look| Some(look.need) == need && is_of(bond, look)).copied().collect();
        if let Some(last) = bond.looks.last() {
            (bond.need, bond.meets) = (need, Some(last.level));
        }
    }
}

/// Whether a need is met: by the last look at it; where nobody looked, by what is said of any tie.
pub(super) fn is_met(looks: &[Look], bonds: &[Bond<'_>], need: RecordId) -> bool {
    match looks.iter().rev().find(|look| look.need == need) {
        Some(last) => last.level >= MET,
        None => bonds.iter().any(|bond| bond.need == Some(need) && bond.meets.is_some_and(|level| level >= MET)),
    }
}
