//! Packing: all lines of a journal as one sealed value beside the last one, so that a case opens quickly.

use super::chain::Packed;
use super::page::Entry;
use super::records::{Shelf, event_key, snapshot_key};
use super::seal::seal;
use super::store::{Commit, Write};
use super::unlocked::{Next, Unlocked};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{CaseId, Line};
use crate::protocol::Failure;

/// After so many lines since the last snapshot another one is written.
const DUE: u64 = 64;

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Packs a journal when it is due. What goes wrong here changes nothing and is tried again after the next event.
    pub(super) async fn pack_if_due(&mut self, journal: CaseId) {
        let head = self.open().ok().and_then(|open| open.journal_head(journal));
        if head.is_some_and(|head| head.chain.count - head.packed.count >= DUE) {
            let _ = self.pack(journal).await;
        }
    }

    async fn pack(&mut self, journal: CaseId) -> Result<(), Failure> {
        self.load(journal).await?;
        let open = self.open()?;
        let head = open.journal_head(journal).ok_or(Failure::NoCase)?;
        let lines = self.read_lines(journal, &open.journal(journal)?.key).await?;
        let shelf = Shelf { vault: open.vault, journal, key: &open.journal(journal)?.key };
        let packed = head.packed.next(head.chain.count);
        let write = write_snapshot(&shelf, packed, &lines)?;
        self.store.commit(Commit { expects: vec![open.expects_head()], writes: vec![write] }).await?;
        if shelf.read_snapshot(&self.store, packed.slot, packed.count).await? != lines {
            return Err(Failure::Damaged);
        }
        let next = open.next_packed(journal, packed)?;
        let (commit, books) = open.seal(next)?;
        self.store.commit(commit).await?;
        self.open_mut()?.books = books;
        Ok(())
    }
}

/// A snapshot, to be written beside the last one. It counts only once it was read back and a head names it.
pub(super) fn write_snapshot(shelf: &Shelf<'_>, packed: Packed, lines: &[Line]) -> Result<Write, Failure> {
    let key = snapshot_key(shelf.journal, packed.slot);
    let text = lines.iter().map(Line::raw).collect::<Vec<_>>().join("\n");
    let sealed = seal(shelf.key, &shelf.snapshot(&key, packed.count), text.as_bytes())?;
    Ok(Write::Put(Table::Snapshots, key, sealed))
}

impl Unlocked {
    /// Names a snapshot as the last one. Lines that both snapshots hold are no longer kept singly.
    fn next_packed(&self, journal: CaseId, packed: Packed) -> Result<Next, Failure> {
        let mut next = self.next();
        let before = if journal == self.workspace() {
            std::mem::replace(&mut next.head.workspace.packed, packed)
        } else {
            let entry = self.entry(journal).ok_or(Failure::NoCase)?;
            let mut head = entry.head;
            let before = std::mem::replace(&mut head.packed, packed);
            next.put_entry(journal, Entry { head, ..entry.clone() });
            before
        };
        let gone = before.before..packed.before;
        next.writes.extend(gone.map(|number| Write::Delete(Table::Events, event_key(journal, number))));
        Ok(next)
    }
}
