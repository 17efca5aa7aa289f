//! A journal's head: how many lines it has, which is the last, and a hash that rolls over them all in the order in
//! which they were written here. A line that was removed, changed or put elsewhere shows.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::hex::{Digest, Hex};
use crate::journal::{EventId, Line};

/// What a journal on this device comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Chain {
    /// How many lines.
    pub(super) count: u64,
    /// The last one's event.
    pub(super) last: Option<EventId>,
    /// The rolling hash.
    hash: Digest,
}

/// A journal's head and where its snapshots are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct JournalHead {
    pub(super) chain: Chain,
    pub(super) packed: Packed,
}

/// Two snapshots stand side by side, the last and the one before it. Lines are also kept singly from the end of the
/// one before it, so that either can be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Packed {
    /// Where the last one stands, 0 or 1; the one before stands in the other place.
    pub(super) slot: u8,
    /// How many lines the last one holds; 0 if there is none.
    pub(super) count: u64,
    /// How many the one before it holds. From this number on lines are kept singly, except those an import brought.
    pub(super) before: u64,
}

impl Chain {
    /// A journal without a line.
    pub(super) const EMPTY: Self = Self { count: 0, last: None, hash: Hex([0; 32]) };

    /// With one line more.
    pub(super) fn and(self, line: &Line) -> Self {
        let mut hash = Sha256::new();
        hash.update(self.hash.0);
        hash.update((line.raw().len() as u64).to_be_bytes());
        hash.update(line.raw());
        Self { count: self.count + 1, last: Some(line.event().id), hash: Hex(hash.finalize().into()) }
    }

    /// Of all these lines.
    pub(super) fn of<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Self {
        lines.into_iter().fold(Self::EMPTY, Self::and)
    }
}

impl JournalHead {
    /// A journal without a line.
    pub(super) const EMPTY: Self = Self { chain: Chain::EMPTY, packed: Packed { slot: 0, count: 0, before: 0 } };
}

impl Packed {
    /// What stands once another snapshot, of `count` lines, is written beside the last one.
    pub(super) fn next(self, count: u64) -> Self {
        Self { slot: self.other_slot(), count, before: self.count }
    }

    /// Where the next snapshot goes.
    pub(super) fn other_slot(self) -> u8 {
        1 - self.slot.min(1)
    }
}
