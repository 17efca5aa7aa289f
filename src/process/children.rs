//! The children of a case beside the person (Part 5, 7): what a child told the worker is not for whoever reads about the
//! person, who may be the guardian, and the guardian may be the danger.

use super::Marked;
use crate::forms::{Ask, minor};
use crate::journal::{Case, Record};

/// The children of a case. Whoever has the person's own name is the person.
pub fn children(case: &Case) -> Vec<Record<'_>> {
    let person = Marked::person(case);
    let is_the_person = |child: &Record<'_>| {
        let called = Marked::child(child);
        !called.is_empty() && called.without(&person).is_empty()
    };
    case.records_of(minor::MINOR.id).into_iter().filter(|child| !is_the_person(child)).collect()
}

/// Whether a child is too young to say what they want.
pub fn is_too_young(child: &Record<'_>) -> bool {
    child.get(minor::AGREES) == Some("too_young")
}

/// Whether a child stands in a case as another client does: they say yes for themselves, or their guardian must not be
/// asked.
pub fn is_client_alone(child: &Record<'_>) -> bool {
    child.get(minor::CONSENTS) == Some("child") || child.get(minor::ASKED) == Some("not_safe")
}
