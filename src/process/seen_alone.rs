//! Couples and families are first seen separately (Part 5, 7; 1-16).

use super::others_to_hand_to;
use crate::forms::{Ask, interview, minor, participant};
use crate::journal::{Case, Record, RecordId};

/// Whether a talk is one of a couple or a family, and somebody of the case was never seen alone. It is a hint: whoever took
/// their yes back, and a child too young to say what they want, is not meant.
pub fn is_alone_first(case: &Case, talk: RecordId) -> bool {
    let kind = case.record(talk).and_then(|talk| talk.get(interview::KIND));
    matches!(kind, Some("couple" | "family")) && is_anybody_unseen(case)
}

fn is_anybody_unseen(case: &Case) -> bool {
    let is_small = |child: &Record<'_>| child.get(minor::AGREES) == Some("too_young");
    let mut children = case.records_of(minor::MINOR.id).into_iter().filter(|child| !is_small(child));
    let mut others = others_to_hand_to(case).into_iter();
    others.any(|other| other.get(participant::ALONE) != Some(true))
        || children.any(|child| child.get(minor::ALONE) != Some(true))
}
