//! Where records stand in the store and how a journal's lines are read back: the snapshot, then the lines after it,
//! all checked against the journal's head.

use std::collections::BTreeMap;

use super::chain::{Chain, JournalHead};
use super::hex::VaultId;
use super::keys::CaseKey;
use super::seal::{Binding, Kind, open, revision_of};
use super::store::{Store, Table};
use crate::journal::{CaseId, Line};
use crate::protocol::Failure;

/// Lines kept singly, still sealed, by their number.
type Singles = BTreeMap<u64, (String, Vec<u8>)>;

/// A journal's place in the store.
pub(super) struct Shelf<'a> {
    pub(super) vault: VaultId,
    pub(super) journal: CaseId,
    pub(super) key: &'a CaseKey,
}

/// The key of a line kept singly.
pub(super) fn event_key(journal: CaseId, number: u64) -> String {
    format!("{journal}/{number:08x}")
}

/// The key of a snapshot.
pub(super) fn snapshot_key(journal: CaseId, slot: u8) -> String {
    format!("{journal}/{slot}")
}

/// What every key of a journal's records begins with.
pub(super) fn prefix(journal: CaseId) -> String {
    format!("{journal}/")
}

/// Where a case's sealed key stands.
pub(super) fn case_key_binding(vault: VaultId, case: CaseId, key: &str) -> Binding<'_> {
    Binding { vault, table: Table::Keys, case: Some(case), key, revision: 1, kind: Kind::CaseKey }
}

impl Shelf<'_> {
    /// Where a line stands.
    pub(super) fn event<'k>(&self, key: &'k str) -> Binding<'k> {
        let case = Some(self.journal);
        Binding { vault: self.vault, table: Table::Events, case, key, revision: 1, kind: Kind::Event }
    }

    /// Where a snapshot of so many lines stands.
    pub(super) fn snapshot<'k>(&self, key: &'k str, count: u64) -> Binding<'k> {
        let case = Some(self.journal);
        Binding { vault: self.vault, table: Table::Snapshots, case, key, revision: count, kind: Kind::Snapshot }
    }

    /// All lines, in the order in which they were written here: from the last snapshot, or from the one before it, or
    /// from the first line on. A snapshot holds as many lines as it says; whichever it is, the lines must come to what
    /// the head says.
    ///
    /// # Errors
    /// [`Failure::Damaged`] if they do from none of them.
    pub(super) async fn read(&self, store: &impl Store, head: JournalHead) -> Result<Vec<Line>, Failure> {
        let singles = self.read_singles(store, head.chain.count).await?;
        for slot in [head.packed.slot, head.packed.other_slot()] {
            let packed = self.read_any_snapshot(store, slot).await;
            match packed.and_then(|packed| self.complete(packed, &singles, head.chain)) {
                Err(Failure::Damaged) => {}
                read => return read,
            }
        }
        self.complete(Vec::new(), &singles, head.chain)
    }

    /// The lines kept singly, still sealed. One beyond the head's count means that the head is older than they are.
    async fn read_singles(&self, store: &impl Store, count: u64) -> Result<Singles, Failure> {
        let mut singles = BTreeMap::new();
        for (key, sealed) in store.scan(Table::Events, &prefix(self.journal)).await? {
            let digits = key.rsplit('/').next().unwrap_or_default();
            let number = u64::from_str_radix(digits, 16).map_err(|_| Failure::Damaged)?;
            singles.insert(number, (key, sealed));
        }
        let is_within = singles.last_key_value().is_none_or(|(last, _)| *last < count);
        if is_within { Ok(singles) } else { Err(Failure::Damaged) }
    }

    /// Packed lines and those after them.
    fn complete(&self, packed: Vec<Line>, singles: &Singles, chain: Chain) -> Result<Vec<Line>, Failure> {
        let mut lines = packed;
        for number in lines.len() as u64..chain.count {
            let (key, sealed) = singles.get(&number).ok_or(Failure::Damaged)?;
            lines.push(read_line(&open(self.key, &self.event(key), sealed)?)?);
        }
        if Chain::of(&lines) == chain { Ok(lines) } else { Err(Failure::Damaged) }
    }

    async fn read_any_snapshot(&self, store: &impl Store, slot: u8) -> Result<Vec<Line>, Failure> {
        let sealed = store.get(Table::Snapshots, &snapshot_key(self.journal, slot)).await?.ok_or(Failure::Damaged)?;
        self.open_snapshot(slot, revision_of(&sealed).ok_or(Failure::Damaged)?, &sealed)
    }

    /// The lines of the snapshot of so many lines.
    pub(super) async fn read_snapshot(&self, store: &impl Store, slot: u8, count: u64) -> Result<Vec<Line>, Failure> {
        let sealed = store.get(Table::Snapshots, &snapshot_key(self.journal, slot)).await?.ok_or(Failure::Damaged)?;
        self.open_snapshot(slot, count, &sealed)
    }

    fn open_snapshot(&self, slot: u8, count: u64, sealed: &[u8]) -> Result<Vec<Line>, Failure> {
        let plain = open(self.key, &self.snapshot(&snapshot_key(self.journal, slot), count), sealed)?;
        plain.split(|byte| *byte == b'\n').map(read_line).collect()
    }
}

fn read_line(bytes: &[u8]) -> Result<Line, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|_| Failure::Damaged)?;
    Line::read(text).map_err(|_| Failure::Damaged)
}
