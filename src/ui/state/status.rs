//! Whether the last words are on the disk.

use crate::protocol::Failure;

/// What the status line says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Status {
    /// Nothing was written yet.
    #[default]
    Quiet,
    /// Words wait to be written.
    Writing,
    /// All is on the disk since this time, in milliseconds since 1970.
    Saved(i64),
    /// The last words could not be written; they are still on the screen, and the page tries again.
    NotSaved(Failure),
}

impl Status {
    /// Why the last words are not on the disk; nothing while they only wait.
    pub fn failure(&self) -> Option<Failure> {
        match self {
            Self::NotSaved(failure) => Some(failure.clone()),
            Self::Quiet | Self::Writing | Self::Saved(_) => None,
        }
    }
}
