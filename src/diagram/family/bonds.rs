//! What is between people, as it was on a day.

use super::looks::Look;
use super::{Places, choice, linked};
use crate::diagram::{Abuse, Asked, span};
use crate::forms::{Ask, bond};
use crate::journal::{Record, RecordId};

/// A tie.
pub(in crate::diagram) struct Bond<'a> {
    pub(in crate::diagram) record: Record<'a>,
    pub(in crate::diagram) from: usize,
    /// Nobody: the whole household.
    pub(in crate::diagram) to: Option<usize>,
    /// An id of `bond.kind`; nothing where nobody said it.
    pub(in crate::diagram) kind: Option<&'static str>,
    /// An id of `bond.direction`.
    pub(in crate::diagram) direction: Option<&'static str>,
    /// From one to three.
    pub(in crate::diagram) intensity: Option<u8>,
    pub(in crate::diagram) need: Option<RecordId>,
    /// How far the need is met: from 0 to 4; where somebody looked, as it was at the last look.
    pub(in crate::diagram) meets: Option<usize>,
    /// How far it was met each time somebody looked, the earliest first.
    pub(in crate::diagram) looks: Vec<Look>,
}

pub(super) fn read<'a>(asked: &Asked<'a>, places: &Places) -> Vec<Bond<'a>> {
    let records = asked.case.records_of(bond::BOND.id).into_iter();
    records.filter_map(|record| one(record, asked, places)).collect()
}

/// Whether each of so many has had ties, of which none is of the day. What stands for nobody but the tie it had goes with
/// it; what never had one stays.
pub(super) fn past(asked: &Asked<'_>, places: &Places, count: usize) -> Vec<bool> {
    let (mut had, mut has) = (vec![false; count], vec![false; count]);
    for record in asked.case.records_of(bond::BOND.id) {
        let is_then = is_then(&record, asked);
        for end in [bond::FROM, bond::TO].into_iter().filter_map(|link| linked(&record, link, places)) {
            had[end] = true;
            has[end] |= is_then;
        }
    }
    had.into_iter().zip(has).map(|(had, has)| had && !has).collect()
}

fn is_then(record: &Record<'_>, asked: &Asked<'_>) -> bool {
    span::has_begun(record.get(bond::SINCE), asked.at) && !span::is_over(record.get(bond::UNTIL), asked.at)
}

fn one<'a>(record: Record<'a>, asked: &Asked<'_>, places: &Places) -> Option<Bond<'a>> {
    let is_then = is_then(&record, asked);
    let kind = choice(&record, bond::KIND);
    let is_chosen = asked.abuse == Abuse::Shown || !kind.is_some_and(|kind| bond::ABUSE.contains(&kind));
    let from = linked(&record, bond::FROM, places)?;
    let to = match record.get(bond::TO) {
        Some(id) => Some(*places.get(&id)?),
        None => None,
    };
    let meets = choice(&record, bond::MEETS);
    let bond = Bond {
        from,
        to: to.filter(|to| *to != from),
        kind,
        direction: choice(&record, bond::DIRECTION),
        intensity: record.get(bond::INTENSITY).and_then(|level| level.parse().ok()),
        need: record.linked(bond::NEED_OF).map(|need| need.id()),
        meets: meets.and_then(|level| bond::MEETS.spec.choices.iter().position(|choice| *choice == level)),
        looks: Vec::new(),
        record,
    };
    (is_then && is_chosen).then_some(bond)
}
