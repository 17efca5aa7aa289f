//! What went wrong inside, as it is said to the page.

use super::random::NoRandomness;
use super::seal::{OpenError, SealError};
use super::{JobError, StoreError};
use crate::journal::FoldError;
use crate::protocol::Failure;

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::NoRoom,
            StoreError::Changed | StoreError::Closed | StoreError::Failed => Self::Storage,
        }
    }
}

impl From<OpenError> for Failure {
    fn from(OpenError: OpenError) -> Self {
        Self::Damaged
    }
}

impl From<FoldError> for Failure {
    fn from(_: FoldError) -> Self {
        Self::Damaged
    }
}

impl From<SealError> for Failure {
    fn from(SealError: SealError) -> Self {
        Self::Storage
    }
}

impl From<NoRandomness> for Failure {
    fn from(NoRandomness: NoRandomness) -> Self {
        Self::Storage
    }
}

impl From<JobError> for Failure {
    fn from(error: JobError) -> Self {
        match error {
            JobError::NoMemory => Self::NoMemory,
            JobError::OutOfBounds | JobError::TooLarge => Self::DemandingFile,
            JobError::WrongPassphrase => Self::WrongFilePassphrase,
            JobError::WrongKey => Self::NotForUs,
            JobError::NotAKey => Self::NotAKey,
            JobError::NotOurs => Self::NotOurs,
            JobError::Damaged => Self::CutFile,
            JobError::Newer => Self::NewerFile,
            JobError::Gone => Self::WorkerGone,
        }
    }
}
