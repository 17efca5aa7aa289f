//! Wrong tries cost time: 1, 2, 4 … 30 seconds. They are kept in the store, so that a reload does not forget them.
//! Nothing is ever wiped for a wrong try.

use serde::{Deserialize, Serialize};

/// Its key in [`super::Table::Meta`].
pub(super) const KEY: &str = "tries";
const MOST: u32 = 30;

/// The wrong tries since the vault was last opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tries {
    wrong: u32,
    at: i64,
}

impl Tries {
    /// Reads them. A clock that was set back since counts as no time passed, so that it can shut nobody out for
    /// longer than a try costs.
    pub(super) fn read(bytes: Option<&[u8]>, now: i64) -> Self {
        let kept: Self = bytes.and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
        Self { at: kept.at.min(now), ..kept }
    }

    /// One more, now.
    pub(super) fn and_one(self, now: i64) -> Self {
        Self { wrong: self.wrong.saturating_add(1), at: now }
    }

    /// As many, the last one ending now: deriving a key took time of its own.
    pub(super) fn ended(self, now: i64) -> Self {
        Self { at: now, ..self }
    }

    /// What the last one costs, in seconds.
    pub(super) fn cost(self) -> u32 {
        self.wrong.checked_sub(1).map_or(0, |doublings| 1_u32.checked_shl(doublings).unwrap_or(MOST).min(MOST))
    }

    /// The seconds left to wait.
    pub(super) fn wait(self, now: i64) -> u32 {
        let left = self.at + i64::from(self.cost()) * 1000 - now;
        u32::try_from((left.max(0) + 999) / 1000).unwrap_or(MOST)
    }
}
