//! Accepting a file that was read in. What is ours is resealed under our keys: first every case as a snapshot that no
//! head names and its files beside those that are here, then one commit that names them all.

use std::collections::BTreeSet;

use super::chain::{Chain, JournalHead};
use super::chunks::FileShelf;
use super::exchange::{Manifest, Parcel, ParcelCase};
use super::gather::set_of;
use super::hex::Digest;
use super::pack::write_snapshot;
use super::page::Entry;
use super::records::{Shelf, event_key};
use super::seal::seal_json;
use super::service::ATTEMPTS;
use super::stage_import::{cases_of, conflicts_in, fold};
use super::staged::{self, UNDO, Undo, UndoCase, undo_binding};
use super::store::{Commit, StoreError, Write};
use super::unlocked::{Next, OpenJournal};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{CaseId, Line};
use crate::protocol::{Card, Failure, Fate, Response};
use crate::sorting::sort_by_key;

/// What the person chose.
pub(super) struct Choice {
    pub(super) with_workspace: bool,
    /// Erased cases that come back all the same.
    pub(super) revive: BTreeSet<CaseId>,
}

/// What came in.
struct Imported {
    cards: Vec<Card>,
    conflicts: u32,
}

/// A case as it will be.
struct Incoming {
    case: CaseId,
    journal: OpenJournal,
    head: JournalHead,
    before: Option<Entry>,
    /// The files that came in.
    files: Vec<String>,
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn accept_import(
        &mut self,
        with_workspace: bool,
        revive: Vec<CaseId>,
    ) -> Result<Response, Failure> {
        let choice = Choice { with_workspace, revive: set_of(revive) };
        let parcel = self.batch().await?;
        self.make_room(&parcel, &choice).await?;
        for _ in 0..ATTEMPTS {
            let accepted = self.try_accept(&parcel, &choice).await;
            self.forget_journals();
            match accepted? {
                Some(Imported { cards, conflicts }) => return Ok(Response::Imported { cards, conflicts }),
                None => self.read_again().await?,
            }
        }
        Err(Failure::Storage)
    }

    /// Damaged cases that are to be replaced go first, in commits of their own: their records are not to be taken for
    /// those of the copy.
    async fn make_room(&mut self, parcel: &Parcel, choice: &Choice) -> Result<(), Failure> {
        for theirs in cases_of(parcel).filter(|case| choice.revive.contains(&case.id)) {
            if self.fate(&parcel.manifest, theirs).await? == Fate::Damaged {
                self.clear_damaged(theirs.id).await?;
            }
        }
        Ok(())
    }

    /// `None` if somebody else wrote in between.
    async fn try_accept(&mut self, parcel: &Parcel, choice: &Choice) -> Result<Option<Imported>, Failure> {
        let mut next = self.open()?.next();
        let mut incoming = Vec::new();
        for theirs in cases_of(parcel) {
            if !self.comes_in(&parcel.manifest, theirs, choice).await? {
                continue;
            }
            match self.bring(&parcel.manifest, theirs).await? {
                Some(brought) => incoming.push(brought),
                None => return Ok(None),
            }
        }
        let foreign = parcel.manifest.workspace.filter(|_| choice.with_workspace);
        let foreign = foreign.and_then(|id| parcel.cases.iter().find(|journal| journal.id == id));
        let imported = self.plan_import(&mut next, &incoming, foreign).await?;
        Ok(self.write(next).await?.then_some(imported))
    }

    async fn comes_in(&mut self, manifest: &Manifest, theirs: &ParcelCase, choice: &Choice) -> Result<bool, Failure> {
        Ok(match self.fate(manifest, theirs).await? {
            Fate::New | Fate::Joined => true,
            Fate::Erased => choice.revive.contains(&theirs.id),
            Fate::Same | Fate::Damaged => false,
        })
    }

    /// Packs the union of a case into a snapshot beside the last one, and reads it back. `None` if somebody else wrote
    /// in between.
    async fn bring(&mut self, manifest: &Manifest, theirs: &ParcelCase) -> Result<Option<Incoming>, Failure> {
        let files = self.missing_files(manifest, theirs).await?;
        let (mut lines, journal, before) = self.ours_to_join(theirs.id).await?;
        let known = set_of(lines.iter().map(|line| line.event().id));
        let mut new: Vec<&Line> = theirs.lines.iter().filter(|line| !known.contains(&line.event().id)).collect();
        sort_by_key(&mut new, |line| line.event().order());
        new.dedup_by_key(|line| line.event().id);
        lines.extend(new.into_iter().cloned());
        let case = fold(theirs.id, lines.iter().chain(&theirs.lines))?;
        let last = before.as_ref().map_or(JournalHead::EMPTY, |entry| entry.head);
        let packed = last.packed.next(lines.len() as u64);
        if !self
            .write_beside(&Shelf { vault: self.open()?.vault, journal: theirs.id, key: &journal.key }, packed, &lines)
            .await?
        {
            return Ok(None);
        }
        for sha256 in &files {
            if !self.bring_file(theirs.id, &journal, sha256).await? {
                return Ok(None);
            }
        }
        let head = JournalHead { chain: Chain::of(&lines), packed };
        Ok(Some(Incoming { case: theirs.id, journal: OpenJournal { case, ..journal }, head, before, files }))
    }

    /// Seals a staged file under the case's key, in a commit of its own: no event that is here yet names it. `false` if
    /// somebody else wrote in between.
    async fn bring_file(&self, case: CaseId, journal: &OpenJournal, sha256: &str) -> Result<bool, Failure> {
        let open = self.open()?;
        let there = FileShelf::of_case(open.vault, case, &journal.key, sha256);
        let staged = FileShelf::staged(open.vault, &open.key, sha256);
        let writes = staged.reseal(&self.store, &there).await.map_err(|failure| match failure {
            // It was there when the parcel was staged.
            Failure::NoFile => Failure::Damaged,
            other => other,
        })?;
        self.write_files(writes).await
    }

    /// Our lines of a case in the order in which they were written, its key, and its card; a new key if it is not
    /// here.
    async fn ours_to_join(&mut self, case: CaseId) -> Result<(Vec<Line>, OpenJournal, Option<Entry>), Failure> {
        if self.open()?.entry(case).is_none() {
            let (key, sealed) = self.make_case_key(case)?;
            let key_digest = Digest::of(&sealed);
            let empty = crate::journal::Case::empty(case);
            return Ok((Vec::new(), OpenJournal { case: empty, key, key_digest, new_key: Some(sealed) }, None));
        }
        self.load(case).await?;
        let open = self.open_mut()?;
        let journal = open.journals.remove(&case).ok_or(Failure::NoCase)?;
        let before = open.entry(case).cloned();
        let lines = self.read_lines(case, &journal.key).await?;
        Ok((lines, journal, before))
    }

    async fn write_beside(
        &self,
        shelf: &Shelf<'_>,
        packed: super::chain::Packed,
        lines: &[Line],
    ) -> Result<bool, Failure> {
        let writes = vec![write_snapshot(shelf, packed, lines)?];
        match self.store.commit(Commit { expects: vec![self.open()?.expects_head()], writes }).await {
            Err(StoreError::Changed) => return Ok(false),
            done => done?,
        }
        if shelf.read_snapshot(&self.store, packed.slot, packed.count).await? == lines {
            Ok(true)
        } else {
            Err(Failure::Damaged)
        }
    }

    /// The one commit that makes all of it visible.
    async fn plan_import(
        &mut self,
        next: &mut Next,
        incoming: &[Incoming],
        foreign: Option<&ParcelCase>,
    ) -> Result<Imported, Failure> {
        let at = self.now();
        let workspace = match foreign {
            Some(foreign) => self.join_workspace(next, foreign).await?,
            None => None,
        };
        let cards = incoming.iter().map(|brought| next.bring(brought, at)).collect();
        let undo = Undo { cases: incoming.iter().map(Incoming::undo).collect(), workspace };
        let open = self.open()?;
        let sealed = seal_json(&open.key, &undo_binding(open.vault), &undo)?;
        next.writes.push(Write::Put(Table::Staged, UNDO.to_owned(), sealed));
        next.writes.extend(staged::forget());
        let conflicts = incoming.iter().map(|brought| conflicts_in(&brought.journal.case)).sum();
        Ok(Imported { cards, conflicts })
    }
}

impl Next {
    fn bring(&mut self, brought: &Incoming, at: i64) -> Card {
        if let Some(sealed) = &brought.journal.new_key {
            self.writes.push(Write::Put(Table::Keys, brought.case.to_string(), sealed.clone()));
        }
        // Lines that the last two snapshots hold; the older of them has just been written over.
        let packed = brought.before.as_ref().map_or(JournalHead::EMPTY, |before| before.head).packed;
        let gone = packed.before..packed.count;
        self.writes.extend(gone.map(|number| Write::Delete(Table::Events, event_key(brought.case, number))));
        let entry = Entry::of(&brought.journal.case, brought.head, brought.journal.key_digest, at);
        let card = entry.card(brought.case);
        self.put_entry(brought.case, entry);
        card
    }
}

impl Incoming {
    fn undo(&self) -> UndoCase {
        let Self { case, before, files, .. } = self;
        UndoCase { case: *case, before: before.clone(), after: self.head.chain, files: files.clone() }
    }
}
