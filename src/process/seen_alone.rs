//! Couples and families are first seen separately (Part 5, 7; 1-16).

use super::{is_too_young, others_to_hand_to};
use crate::forms::{Ask, interview, minor, participant};
use crate::journal::{Case, RecordId};

/// Whether a talk is one of a couple or a family, and somebody of the case was never seen alone. It is a hint: whoever took
/// their yes back, and a child too young to say what they want, is not meant.
pub fn is_alone_first(case: &Case, talk: RecordId) -> bool {
    let kind = case.record(talk).and_then(|talk| talk.get(interview::KIND));
    matches!(kind, Some("couple" | "family")) && is_anybody_unseen(case)
}

fn is_anybody_unseen(case: &Case) -> bool {
    let mut children = case.records_of(minor::MINOR.id).into_iter().filter(|child| !is_too_young(child));
    let mut others = others_to_hand_to(case).into_iter();
    others.any(|other| other.get(participant::ALONE) != Some(true))
        || children.any(|child| child.get(minor::ALONE) != Some(true))
}
