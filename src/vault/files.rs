//! Files of cases. An event names a file; the file stands beside the events, under the same key.
//!
//! All chunks of a file are one commit: it is there or it is not, whatever happens, and holds no more memory than the
//! message that brought it. File and event are two commits. A file that no event names is in nobody's way; it goes with
//! the next file that comes into its case, with its case, or, if that never came to be, at the next unlock.

use std::collections::BTreeSet;

use super::chunks::{FileShelf, file_prefix};
use super::gather::set_of;
use super::hex::Digest;
use super::records::prefix;
use super::service::ATTEMPTS;
use super::store::{Commit, StoreError, Write};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{CaseId, Line};
use crate::protocol::{Failure, LARGEST_FILE, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn put_file(&mut self, case: CaseId, bytes: Vec<u8>) -> Result<Response, Failure> {
        if bytes.len() > LARGEST_FILE {
            return Err(Failure::LargeFile);
        }
        let sha256 = Digest::of(&bytes).to_string();
        for _ in 0..ATTEMPTS {
            if self.try_put(case, &sha256, &bytes).await? {
                self.open_mut()?.put.insert((case, sha256.clone()));
                return Ok(Response::FileKept { size: bytes.len() as u64, sha256 });
            }
            self.read_again().await?;
        }
        Err(Failure::Storage)
    }

    /// `false` if somebody else wrote in between.
    async fn try_put(&mut self, case: CaseId, sha256: &str, bytes: &[u8]) -> Result<bool, Failure> {
        self.load_case(case).await?;
        let shelf = self.file_shelf(case, sha256)?;
        if shelf.size(&self.store).await?.is_some() {
            return Ok(true);
        }
        let mut writes = self.sweep(case).await?;
        writes.extend(shelf.write(bytes)?);
        self.write_files(writes).await
    }

    pub(super) async fn read_file(&mut self, case: CaseId, sha256: &str) -> Result<Response, Failure> {
        self.load_case(case).await?;
        self.file_shelf(case, sha256)?.read_whole(&self.store).await.map(Response::FileBytes)
    }

    /// Writes files, if the head is as last read: none comes into a vault that was erased or taken over. `false` if
    /// somebody else wrote.
    pub(super) async fn write_files(&self, writes: Vec<Write>) -> Result<bool, Failure> {
        match self.store.commit(Commit { expects: vec![self.open()?.expects_head()], writes }).await {
            Err(StoreError::Changed) => Ok(false),
            done => Ok(done.map(|()| true)?),
        }
    }

    /// The place of a file of a case that is loaded.
    pub(super) fn file_shelf<'a>(
        &'a self,
        case: CaseId,
        sha256: &'a str,
    ) -> Result<FileShelf<'a, super::keys::CaseKey>, Failure> {
        let open = self.open()?;
        Ok(FileShelf::of_case(open.vault, case, &open.journal(case)?.key, sha256))
    }

    /// The files of a case that is loaded which its events name and of which anything is here.
    pub(super) async fn named_files(&self, case: CaseId) -> Result<Vec<String>, Failure> {
        let kept = self.kept_files(case).await?;
        let journal = &self.open()?.journal(case)?.case;
        Ok(kept.into_iter().filter(|sha256| is_named(sha256, journal.lines())).collect())
    }

    /// At unlock: files of cases that never came to be, because they were only begun, or because they came with an
    /// import that broke off.
    pub(super) async fn forget_orphan_files(&mut self) -> Result<(), Failure> {
        let keys = self.store.keys(Table::Files, "").await?;
        let cases = set_of(keys.iter().filter_map(|key| key.split('/').next()?.parse::<CaseId>().ok()));
        let open = self.open()?;
        // A damaged case may have no card, and yet what it has is its own.
        let orphans = cases.into_iter().filter(|case| open.entry(*case).is_none() && !open.damaged.contains(case));
        let writes: Vec<_> = orphans.map(|case| Write::DeleteAll(Table::Files, prefix(case))).collect();
        if !writes.is_empty() {
            // A store that takes no more must not keep its owner out: what is left is forgotten next time.
            let _ = self.write_files(writes).await;
        }
        Ok(())
    }

    /// What takes away the files of a case that no event names. What came in this session stays: its event may be on
    /// the way.
    async fn sweep(&self, case: CaseId) -> Result<Vec<Write>, Failure> {
        let kept = self.kept_files(case).await?;
        let open = self.open()?;
        let journal = &open.journal(case)?.case;
        let waits = |sha256: &String| open.put.contains(&(case, sha256.clone()));
        let unnamed = kept.into_iter().filter(|sha256| !waits(sha256) && !is_named(sha256, journal.lines()));
        Ok(unnamed.map(|sha256| Write::DeleteAll(Table::Files, file_prefix(case, &sha256))).collect())
    }

    /// The files of a case of which anything is here.
    async fn kept_files(&self, case: CaseId) -> Result<BTreeSet<String>, Failure> {
        let keys = self.store.keys(Table::Files, &prefix(case)).await?;
        Ok(set_of(keys.iter().filter_map(|key| key.split('/').nth(1)).map(str::to_owned)))
    }

    async fn load_case(&mut self, case: CaseId) -> Result<(), Failure> {
        if case == self.open()?.workspace() {
            return Err(Failure::NoCase);
        }
        self.load(case).await
    }
}

/// Whether any of these events names a file, whatever version wrote it: the file's hash stands in its line.
pub(super) fn is_named<'a>(sha256: &str, lines: impl IntoIterator<Item = &'a Line>) -> bool {
    lines.into_iter().any(|line| line.raw().contains(sha256))
}
