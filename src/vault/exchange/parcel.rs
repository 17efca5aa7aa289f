//! A parcel: journals and what it says of them, as bytes and back.

use serde::{Deserialize, Serialize};

use super::{Manifest, ManifestCase, ManifestFile, lines, pack, unpack};
use crate::journal::{CaseId, Line};
use crate::protocol::bytes;
use crate::vault::JobError;
use crate::vault::hex::Digest;

/// Journals on their way to another vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The journals, in the order of the manifest. None in an extract.
    pub cases: Vec<ParcelCase>,
    /// The values of an extract as they came, unread; nothing in a whole parcel.
    #[serde(with = "bytes")]
    pub extract: Vec<u8>,
}

/// One journal: a case, or the workspace that the manifest names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelCase {
    /// Its id.
    pub id: CaseId,
    /// Its events, in any order.
    #[serde(with = "lines")]
    pub lines: Vec<Line>,
    /// Its files, in the order of the manifest. None while the parcel waits to be accepted: then they stand beside it.
    pub files: Vec<ParcelFile>,
}

/// One file of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelFile {
    sha256: String,
    #[serde(with = "bytes")]
    bytes: Vec<u8>,
}

/// Why bytes are no parcel, or a parcel cannot be packed. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParcelError {
    /// Not an archive with a manifest.
    #[error("not a parcel of cases")]
    NotOurs,
    /// Made by a newer version in a way that this one does not read.
    #[error("made by a newer version")]
    Newer,
    /// Cut off, or its parts do not fit its manifest.
    #[error("a damaged parcel")]
    Damaged,
    /// More than a parcel may hold, packed or inflated.
    #[error("a parcel too large")]
    TooLarge,
    /// It holds a link, a device or a path that leads out of it.
    #[error("an unsafe parcel")]
    Unsafe,
}

/// What a parcel may hold. What is inflated is counted while it is inflated, whether it is kept or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParcelLimits {
    /// The most entries of the archive.
    pub entries: usize,
    /// The most bytes of the archive when inflated.
    pub inflated: u64,
}

impl Default for ParcelLimits {
    /// Half a gibibyte: a hundred cases of ten thousand events, or ten files of the largest size; what a phone can
    /// hold.
    fn default() -> Self {
        Self { entries: 100_000, inflated: 512 << 20 }
    }
}

impl Parcel {
    /// A whole one.
    pub fn whole(manifest: Manifest, cases: Vec<ParcelCase>) -> Self {
        Self { manifest, cases, extract: Vec::new() }
    }

    /// The parcel as a `.tar.gz`; the same bytes for the same parcel, whenever and wherever it is packed.
    ///
    /// # Errors
    /// [`ParcelError::Damaged`] if the manifest does not fit the journals or one is there twice, [`ParcelError::TooLarge`] if
    /// [`Self::unpack`] would not take it back.
    pub fn pack(&self) -> Result<Vec<u8>, ParcelError> {
        pack::pack(self)
    }

    /// Reads a parcel, all of it, and checks every journal against the manifest.
    ///
    /// # Errors
    /// [`ParcelError`] for the first thing that is wrong.
    pub fn unpack(bytes: &[u8]) -> Result<Self, ParcelError> {
        Self::unpack_within(bytes, ParcelLimits::default())
    }

    /// The same, within limits of one's own.
    ///
    /// # Errors
    /// As [`Self::unpack`].
    pub fn unpack_within(bytes: &[u8], limits: ParcelLimits) -> Result<Self, ParcelError> {
        unpack::unpack(bytes, limits)
    }

    /// The parcel as it goes between two programs of one build, and as it waits in the vault to be accepted.
    pub(in crate::vault) fn write(&self) -> Result<Vec<u8>, JobError> {
        postcard::to_allocvec(self).map_err(|_| JobError::Damaged)
    }

    /// Reads what [`Self::write`] wrote.
    pub(in crate::vault) fn read(bytes: &[u8]) -> Result<Self, JobError> {
        postcard::from_bytes(bytes).map_err(|_| JobError::Damaged)
    }

    /// Whether the workspace that the manifest names, if it names one, is among the journals.
    pub(super) fn has_its_workspace(&self) -> bool {
        self.manifest.workspace.is_none_or(|id| self.cases.iter().any(|case| case.id == id))
    }
}

impl ParcelCase {
    /// A line an event, each ended by a line feed.
    pub(super) fn ndjson(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.ndjson_len());
        for line in &self.lines {
            bytes.extend_from_slice(line.raw().as_bytes());
            bytes.push(b'\n');
        }
        bytes
    }

    pub(super) fn ndjson_len(&self) -> usize {
        self.lines.iter().map(|line| line.raw().len() + 1).sum()
    }

    /// What the manifest says of it.
    pub(super) fn entry(&self) -> ManifestCase {
        let files = self.files.iter().map(ParcelFile::entry).collect();
        ManifestCase { id: self.id, events: self.lines.len() as u64, sha256: sha256(&self.ndjson()), files }
    }
}

impl ParcelFile {
    /// A file of these bytes.
    pub fn of(bytes: Vec<u8>) -> Self {
        Self { sha256: sha256(&bytes), bytes }
    }

    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the manifest says of it.
    pub(super) fn entry(&self) -> ManifestFile {
        ManifestFile { sha256: self.sha256.clone(), size: self.bytes.len() as u64 }
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string()
}
