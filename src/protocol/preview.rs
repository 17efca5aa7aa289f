//! What a file that was read in would bring.

use serde::{Deserialize, Serialize};

use crate::journal::CaseId;

/// What a staged file would bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// When it was made, in milliseconds since 1970.
    pub made: i64,
    /// Whether it brings an agency profile.
    pub has_workspace: bool,
    /// A line a case.
    pub cases: Vec<PreviewCase>,
}

/// What a staged file would bring to one case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreviewCase {
    /// The case.
    pub case: CaseId,
    /// Its face as the file has it.
    pub face: crate::process::CardFace,
    /// What would happen.
    pub fate: Fate,
    /// Events that are not here yet.
    pub new_events: u64,
    /// Files that are not here yet, or not whole.
    pub new_files: u32,
    /// Parts of questions where two answers would stand against each other.
    pub conflicts: u32,
}

/// What an import does to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It is not here yet.
    New,
    /// Both copies become one.
    Joined,
    /// Nothing in it is new.
    Same,
    /// It was erased here on purpose; it comes in only if asked for.
    Erased,
    /// What is here of it is damaged; if asked for, the file's copy takes its place.
    Damaged,
}
