//! The vault's head: everything hangs on it. Each action writes it anew, and no action is written unless the head that
//! it was planned on still stands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::chain::JournalHead;
use super::hex::{Digest, VaultId};
use super::seal::{Binding, Kind};
use super::store::Table;
use crate::journal::AuthorId;

/// Its key in [`super::Table::Meta`].
pub(super) const KEY: &str = "head";

/// What the vault comes to. Sealed under the vault key. It covers the pages of cards, each card covers its journal and
/// its case's key; the workspace has no card, so its journal's head stands here.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct VaultHead {
    /// Who works here.
    pub(super) author: AuthorId,
    /// Whether the recovery code was ever typed back.
    pub(super) is_recovery_verified: bool,
    /// What the sealed identity must hash to, once there is one.
    pub(super) identity: Option<Digest>,
    /// The workspace's journal.
    pub(super) workspace: JournalHead,
    /// The pages of cards by their number.
    pub(super) pages: BTreeMap<u32, PageSeal>,
}

/// What a page of cards must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageSeal {
    /// Its revision.
    pub(super) revision: u64,
    /// What its sealed bytes hash to.
    pub(super) digest: Digest,
}

impl VaultHead {
    /// The head of a vault that was just made.
    pub(super) fn new(author: AuthorId) -> Self {
        let workspace = JournalHead::EMPTY;
        Self { author, is_recovery_verified: false, identity: None, workspace, pages: BTreeMap::new() }
    }

    /// Where it stands.
    pub(super) fn binding(vault: VaultId, revision: u64) -> Binding<'static> {
        Binding { vault, table: Table::Meta, case: None, key: KEY, revision, kind: Kind::Head }
    }
}
