//! What stands in [`Table::Staged`]: a file that was read in and waits to be accepted, and what undoes the last import.

use serde::{Deserialize, Serialize};

use super::chain::{Chain, JournalHead};
use super::hex::VaultId;
use super::page::Entry;
use super::seal::{Binding, Kind};
use super::store::{Table, Write};
use crate::journal::CaseId;

/// The key of the file: the parcel that was inside, as the exchange program of this build gave it. It is forgotten at the
/// next unlock, so that no other build reads it.
pub(super) const BATCH: &str = "batch";
/// What the keys of the files begin with that came in the file: they stand beside it, chunk by chunk, not in it.
pub(super) const FILES: &str = "file/";
/// The key of what undoes the last import.
pub(super) const UNDO: &str = "undo";

/// What takes an import back.
#[derive(Serialize, Deserialize)]
pub(super) struct Undo {
    pub(super) cases: Vec<UndoCase>,
    /// The workspace before and after, if it changed.
    pub(super) workspace: Option<(JournalHead, Chain)>,
}

/// What takes an import back in one case.
#[derive(Serialize, Deserialize)]
pub(super) struct UndoCase {
    pub(super) case: CaseId,
    /// As it was; `None` if it was not here.
    pub(super) before: Option<Entry>,
    /// As the import left it; another journal means that the case has changed since.
    pub(super) after: Chain,
    /// The files that came in; none where an older build took the import in.
    #[serde(default)]
    pub(super) files: Vec<String>,
}

/// What forgets the file that waits, and all that came in it.
pub(super) fn forget() -> [Write; 2] {
    [Write::Delete(Table::Staged, BATCH.to_owned()), Write::DeleteAll(Table::Staged, FILES.to_owned())]
}

/// Where the file stands.
pub(super) fn batch_binding(vault: VaultId) -> Binding<'static> {
    Binding { vault, table: Table::Staged, case: None, key: BATCH, revision: 1, kind: Kind::Batch }
}

/// Where the undoing stands.
pub(super) fn undo_binding(vault: VaultId) -> Binding<'static> {
    Binding { vault, table: Table::Staged, case: None, key: UNDO, revision: 1, kind: Kind::Undo }
}
