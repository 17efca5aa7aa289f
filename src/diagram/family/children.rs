//! Whose child somebody is, as it was on a day.

use super::{Places, choice, linked};
use crate::diagram::{Asked, span};
use crate::forms::{Ask, child};
use crate::journal::Record;

/// A child and its parents.
pub(in crate::diagram) struct Child<'a> {
    pub(in crate::diagram) record: Record<'a>,
    pub(in crate::diagram) child: usize,
    /// One parent or two.
    pub(in crate::diagram) parents: Vec<usize>,
    /// An id of `child.way`; nothing where nobody said it.
    pub(in crate::diagram) way: Option<&'static str>,
    pub(in crate::diagram) twin: Option<usize>,
    pub(in crate::diagram) is_identical: bool,
}

pub(super) fn read<'a>(asked: &Asked<'a>, places: &Places) -> Vec<Child<'a>> {
    let records = asked.case.records_of(child::CHILD.id).into_iter();
    records.filter_map(|record| one(record, asked, places)).collect()
}

fn one<'a>(record: Record<'a>, asked: &Asked<'_>, places: &Places) -> Option<Child<'a>> {
    let is_then =
        span::has_begun(record.get(child::SINCE), asked.at) && !span::is_over(record.get(child::UNTIL), asked.at);
    let child = linked(&record, child::CHILD_OF, places)?;
    let named = [child::PARENT, child::OTHER_PARENT].into_iter().filter_map(|link| linked(&record, link, places));
    let mut parents: Vec<_> = named.filter(|parent| *parent != child).collect();
    parents.dedup();
    let way = choice(&record, child::WAY);
    let twin = linked(&record, child::TWIN, places).filter(|twin| *twin != child);
    let is_identical = record.get(child::TWIN_KIND) == Some("identical");
    (is_then && !parents.is_empty()).then_some(Child { record, child, parents, way, twin, is_identical })
}
