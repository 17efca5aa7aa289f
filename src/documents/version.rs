//! For whose eyes a paper is.

use crate::forms::{Ask, workspace};
use crate::journal::Case;

/// The version of a paper. Only the full one can know the agency, so the safe one cannot name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version<'a> {
    /// Made to be found by anybody: the default.
    Safe,
    /// For where it is safe to have it, and for the agency's own shelf.
    Full(Agency<'a>),
}

/// What a full paper says of the agency. What the worker left out, the paper leaves out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Agency<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// The worker's name.
    pub worker: Option<&'a str>,
    /// Emergency numbers, one a line.
    pub numbers: Option<&'a str>,
}

impl<'a> Agency<'a> {
    /// The agency of a workspace.
    pub fn of(workspace: &'a Case) -> Self {
        let id = workspace::PROFILE.first_id(workspace.id(), workspace.first_round());
        let profile = workspace.record(id);
        Self {
            name: profile.and_then(|profile| profile.get(workspace::NAME)),
            worker: profile.and_then(|profile| profile.get(workspace::WORKER)),
            numbers: profile.and_then(|profile| profile.get(workspace::NUMBERS)),
        }
    }
}

impl<'a> Version<'a> {
    /// The agency, where it may be named.
    pub(super) fn agency(self) -> Option<Agency<'a>> {
        match self {
            Self::Safe => None,
            Self::Full(agency) => Some(agency),
        }
    }

    pub(super) fn is_full(self) -> bool {
        self != Self::Safe
    }
}
