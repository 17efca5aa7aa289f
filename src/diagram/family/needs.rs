//! The needs that nothing around meets by a day (2-15, 2-26).

use super::looks::{self, Look};
use super::{Bond, Kept, choice};
use crate::diagram::{Asked, Names};
use crate::forms::{Ask, need};
use crate::i18n::Speech;
use crate::journal::Record;

/// A need that nothing meets.
pub(in crate::diagram) struct Need<'a> {
    pub(in crate::diagram) record: Record<'a>,
    /// What is missing, whole.
    pub(in crate::diagram) words: String,
    /// An id of `need.domain`.
    pub(in crate::diagram) domain: Option<&'static str>,
}

/// What is still missing on the day.
pub(super) fn unmet<'a>(
    asked: &Asked<'a>,
    kept: &Kept,
    looks: &[Look],
    bonds: &[Bond<'_>],
    speech: &Speech<'_>,
) -> Vec<Need<'a>> {
    let needs = asked.case.records_of(need::NEED.id).into_iter();
    let unmet = needs.filter(|need| !looks::is_met(looks, bonds, need.id()));
    let need = |record: Record<'a>| {
        Some(Need { words: words(&record, kept, speech)?, domain: choice(&record, need::DOMAIN), record })
    };
    unmet.filter_map(need).collect()
}

/// A need in words: the person's own, else as it was noted; where no names may stand, its part of life, because nobody
/// knows whom the person's words name. Nothing where they name somebody who must not be named.
pub(super) fn words(need: &Record<'_>, kept: &Kept, speech: &Speech<'_>) -> Option<String> {
    let words = need.get(need::STATEMENT).or_else(|| need.noted(&need::STATEMENT.spec));
    let words = words.filter(|words| !kept.hidden.is_named_in(words))?;
    let domain = || choice(need, need::DOMAIN).map(|domain| speech.choice(&need::DOMAIN.spec, domain));
    Some(match kept.names {
        Names::Shown => words.to_owned(),
        Names::Left => domain().unwrap_or_else(|| speech.text("kind-need")),
    })
}
