//! For whose eyes a paper is.

use crate::forms::{Ask, workspace};
use crate::journal::Case;
use crate::process;

/// The version of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// Made to be found by anybody: the default.
    Safe,
    /// For where it is safe to have it, and for the agency's own shelf.
    Full,
}

/// Words of the agency's own and their language, as a BCP 47 tag.
pub(super) type Words<'a> = (&'a str, &'a str);

/// What a full paper says of the agency. What the worker left out, the paper leaves out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agency<'a> {
    /// Its name.
    pub(super) name: Option<&'a str>,
    /// The worker's name.
    pub(super) worker: Option<&'a str>,
    /// What whoever answers for a case is called there (2-1).
    pub(super) role: Option<&'a str>,
    /// Emergency numbers, one a line.
    pub(super) numbers: Option<&'a str>,
    /// How and where it is reached, its hours, who stands in.
    pub(super) contact: Option<Words<'a>>,
    /// What it says of consent.
    pub(super) consent: Option<Words<'a>>,
}

impl<'a> Agency<'a> {
    /// The agency of a workspace; `None` in the safe version, which so cannot name it.
    pub(super) fn of(workspace: &'a Case, version: Version) -> Option<Self> {
        if version == Version::Safe {
            return None;
        }
        let id = workspace::PROFILE.first_id(workspace.id(), workspace.first_round());
        let profile = workspace.record(id);
        Some(Self {
            name: profile.and_then(|profile| profile.get(workspace::NAME)),
            worker: profile.and_then(|profile| profile.get(workspace::WORKER)),
            role: process::role(workspace),
            numbers: profile.and_then(|profile| profile.get(workspace::NUMBERS)),
            contact: process::house_words(workspace, &workspace::CONTACT.spec),
            consent: process::house_words(workspace, &workspace::CONSENT.spec),
        })
    }
}
