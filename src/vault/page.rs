//! Pages of cards: what lists, the day's board and search know of sixty-four cases, sealed as one value.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::chain::JournalHead;
use super::hex::{Digest, VaultId};
use super::seal::{Binding, Kind};
use super::store::Table;
use crate::journal::{Case, CaseId};
use crate::process::CardFace;
use crate::protocol::Card;

/// How many cards a page takes.
const CARDS: usize = 64;
/// The version of the fold that makes a face. Raised when [`CardFace::of`] changes: faces of another version are made
/// anew at unlock.
const FACE: u16 = 8;

/// A page as it is stored.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Page {
    /// The entries.
    pub(super) entries: BTreeMap<CaseId, Entry>,
    /// Whether it did not open at all. Such a page is never written over.
    #[serde(skip)]
    pub(super) is_damaged: bool,
}

/// A case's card and what its journal must come to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its journal.
    pub(super) head: JournalHead,
    /// What its sealed key must hash to.
    pub(super) key: Digest,
    /// When it was last written here, in milliseconds since 1970.
    pub(super) changed: i64,
    /// Whether it once came from a page that was not what the head said: an older one put back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) is_suspect: bool,
    pub(super) fold: u16,
    /// A cache; whatever a version does not know of it is made anew.
    pub(super) face: serde_json::Value,
}

impl Page {
    /// Whether another card can go on it.
    pub(super) fn has_room(&self) -> bool {
        !self.is_damaged && self.entries.len() < CARDS
    }

    /// Its key in [`Table::Cards`].
    pub(super) fn key(number: u32) -> String {
        format!("{number:08x}")
    }

    /// Where it stands.
    pub(super) fn binding(vault: VaultId, key: &str, revision: u64) -> Binding<'_> {
        Binding { vault, table: Table::Cards, case: None, key, revision, kind: Kind::Page }
    }
}

impl Entry {
    /// The card of a case as it is now.
    pub(super) fn of(case: &Case, head: JournalHead, key: Digest, changed: i64) -> Self {
        let face = serde_json::to_value(CardFace::of(case)).unwrap_or_default();
        Self { head, key, changed, is_suspect: false, fold: FACE, face }
    }

    /// The same card with a face of today's version.
    pub(super) fn with_face_of(&self, case: &Case) -> Self {
        Self::of(case, self.head, self.key, self.changed)
    }

    /// Whether another version made the face.
    pub(super) fn is_stale(&self) -> bool {
        self.fold != FACE || self.face().is_none()
    }

    /// What the page is shown.
    pub(super) fn card(&self, case: CaseId) -> Card {
        Card { case, face: self.face().unwrap_or_default(), events: self.head.chain.count, changed: self.changed }
    }

    fn face(&self) -> Option<CardFace> {
        CardFace::deserialize(&self.face).ok()
    }
}
