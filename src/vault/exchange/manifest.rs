//! What a parcel says of itself, in `manifest.json`.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::{ParcelCase, ParcelError};
use crate::journal::CaseId;

/// The format this build writes. One that an older reader would misunderstand gets the next number; fields and files
/// may be added to a format.
const FORMAT: u16 = 1;

/// What a parcel says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format's number.
    pub format: u16,
    /// The program and build that made it, for a person who wonders.
    pub app: String,
    /// When, on its maker's clock.
    #[serde(deserialize_with = "crate::journal::read_moment")]
    pub made: DateTime<FixedOffset>,
    /// A full copy, or folded values only.
    pub kind: ParcelKind,
    /// The vault it was made in, as the vault calls itself.
    pub vault: Option<String>,
    /// Every journal in it, the workspace's too.
    pub cases: Vec<ManifestCase>,
    /// Which of them is the workspace, if it came along.
    pub workspace: Option<CaseId>,
}

/// What a parcel holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParcelKind {
    /// Journals, to be merged.
    Whole,
    /// Values for a recipient, never merged as a full copy.
    Extract,
}

/// One journal of a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestCase {
    /// Its id, which is its folder's name.
    pub id: CaseId,
    /// How many events it has.
    pub events: u64,
    /// SHA-256 of `events.ndjson`, in lower-case hexadecimal.
    pub sha256: String,
    /// Its files, as far as they were there. None where an older build made the parcel.
    #[serde(default)]
    pub files: Vec<ManifestFile>,
}

/// One file of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestFile {
    /// SHA-256 of its bytes, in lower-case hexadecimal, which is its name in the case's folder `files`.
    pub sha256: String,
    /// Its length in bytes.
    pub size: u64,
}

impl Manifest {
    /// The manifest of a full copy of these journals.
    pub fn whole(made: DateTime<FixedOffset>, vault: Option<String>, journals: &[ParcelCase]) -> Self {
        Self {
            format: FORMAT,
            app: format!("waymark {}", crate::protocol::BUILD),
            made,
            kind: ParcelKind::Whole,
            vault,
            cases: journals.iter().map(ParcelCase::entry).collect(),
            workspace: None,
        }
    }

    /// The manifest of an extract: it says neither which case nor which vault.
    pub(super) fn extract(made: DateTime<FixedOffset>) -> Self {
        Self { kind: ParcelKind::Extract, ..Self::whole(made, None, &[]) }
    }

    /// The same, with one of the journals named as the workspace.
    #[must_use]
    pub fn with_workspace(self, workspace: CaseId) -> Self {
        Self { workspace: Some(workspace), ..self }
    }

    /// The files that it lists of a journal.
    pub fn files_of(&self, journal: CaseId) -> &[ManifestFile] {
        self.cases.iter().find(|case| case.id == journal).map_or(&[], |case| &case.files)
    }

    pub(super) fn write(&self) -> Result<Vec<u8>, ParcelError> {
        serde_json::to_vec_pretty(self).map_err(|_| ParcelError::Damaged)
    }

    /// Reads the format's number and kind first, because of a newer one nothing else may be assumed.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ParcelError> {
        let Named { format, kind } = serde_json::from_slice(bytes).map_err(|_| ParcelError::Damaged)?;
        if format > FORMAT || serde_json::from_value::<ParcelKind>(kind).is_err() {
            return Err(ParcelError::Newer);
        }
        serde_json::from_slice(bytes).map_err(|_| ParcelError::Damaged)
    }
}

#[derive(Deserialize)]
struct Named {
    format: u16,
    #[serde(default)]
    kind: serde_json::Value,
}
