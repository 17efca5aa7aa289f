//! An extract on its way out: what is read by people and what is read by programs. It is never merged, so it holds no
//! journal. On its way in, only what is for programs is taken out of the archive; the page checks it and shows it.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::{Manifest, ParcelError, pack};
use crate::documents::LARGEST_EXTRACT;
use crate::vault::JobError;

/// The names in the archive.
const FOR_PEOPLE: &str = "extract.html";
pub(super) const FOR_PROGRAMS: &str = "extract.json";

/// What an extract holds. The page makes it and the exchange program packs it; the vault between them does not look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtractFiles {
    /// When it was made, in RFC 3339, on its maker's clock.
    pub made: String,
    /// A page to be read.
    pub html: String,
    /// Folded values as JSON.
    pub json: String,
}

impl ExtractFiles {
    /// As it goes to the exchange program.
    ///
    /// # Errors
    /// [`JobError::Damaged`], which texts never are.
    pub fn write(&self) -> Result<Vec<u8>, JobError> {
        postcard::to_allocvec(self).map_err(|_| JobError::Damaged)
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, JobError> {
        postcard::from_bytes(bytes).map_err(|_| JobError::Damaged)
    }

    /// The archive, marked as an extract. What would not be read again is not made.
    pub(super) fn pack(&self) -> Result<Vec<u8>, ParcelError> {
        if self.json.len() > LARGEST_EXTRACT {
            return Err(ParcelError::TooLarge);
        }
        let made: DateTime<FixedOffset> = self.made.parse().map_err(|_| ParcelError::Damaged)?;
        let files = [(FOR_PEOPLE, self.html.as_bytes()), (FOR_PROGRAMS, self.json.as_bytes())];
        pack::pack_extract(&Manifest::extract(made), &files)
    }
}
