//! What a question that is answered with another record offers to choose from.

use super::{Marked, called, is_marked, may_be_offered};
use crate::forms::{self, Spec};
use crate::i18n::Texts;
use crate::journal::{Case, Part, Record, RecordId, RoundId, Value};

/// Kinds whose records stay true when the work begins again.
const OF_CASE: &[&str] =
    &[forms::need::NEED.id, forms::person::PERSON.id, forms::strength::STRENGTH.id, forms::resource::RESOURCE.id];

/// A record that can be chosen, and what it is called.
type LinkOption = (RecordId, String);

/// The records that a link of a record can name, by what they are called.
pub fn link_options(case: &Case, round: RoundId, record: RecordId, question: &Spec, texts: &Texts) -> Vec<LinkOption> {
    named(offered(case, round, record, question), texts)
}

/// The same on a screen that is turned to the person: nobody who is marked, and nothing that names them (Part 5, 5).
pub fn open_link_options(
    case: &Case,
    round: RoundId,
    record: RecordId,
    question: &Spec,
    texts: &Texts,
) -> Vec<LinkOption> {
    let marked = Marked::of(case);
    let all = named(offered(case, round, record, question).filter(|other| !is_marked(other)), texts);
    all.into_iter().filter(|(_, label)| !marked.is_named_in(label)).collect()
}

fn named<'a>(records: impl Iterator<Item = Record<'a>>, texts: &Texts) -> Vec<LinkOption> {
    records.filter_map(|other| Some((other.id(), called(&other, texts)?))).collect()
}

fn offered<'a>(case: &'a Case, round: RoundId, record: RecordId, question: &Spec) -> impl Iterator<Item = Record<'a>> {
    let kind = question.links_to.and_then(forms::kind);
    let own = case.record(record).and_then(|record| chosen(&record, question));
    let is_stage_wide = question.links_to.is_some_and(|kind| OF_CASE.contains(&kind));
    let may_be_named = move |other: &Record<'_>| {
        let is_of_round = other.round() == Some(round) || Some(other.id()) == own;
        // Whoever is marked stays where they were chosen, and is not offered anew.
        let may_be = Some(other.id()) == own
            || forms::offers(question.id).iter().all(|offer| may_be_offered(other, *offer, false));
        other.id() != record && (is_stage_wide || is_of_round) && may_be
    };
    kind.map(|kind| case.records_of(kind.id)).unwrap_or_default().into_iter().filter(may_be_named)
}

fn chosen(record: &Record<'_>, question: &Spec) -> Option<RecordId> {
    match record.value(question.id, &Part::Whole)? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}
