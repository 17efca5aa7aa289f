//! Reading journals.

use super::hex::Digest;
use super::keys::CaseKey;
use super::random::random_bytes;
use super::records::{Shelf, case_key_binding};
use super::seal::{open, seal};
use super::unlocked::OpenJournal;
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{Case, CaseId, Line};
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Draws the id of a case to be. Nothing is written before its first event.
    pub(super) fn begin_case(&mut self) -> Result<Response, Failure> {
        let case = CaseId::from_bytes(random_bytes()?);
        self.begin(case)?;
        Ok(Response::Begun(case))
    }

    /// Draws the key of a case to be. It stays the same until the case has its first event, because files may be sealed
    /// under it before.
    pub(super) fn begin(&mut self, case: CaseId) -> Result<(), Failure> {
        let (_, sealed) = self.make_case_key(case)?;
        self.open_mut()?.begun.insert(case, sealed);
        Ok(())
    }

    pub(super) async fn open_journal(&mut self, journal: CaseId) -> Result<Response, Failure> {
        self.load(journal).await?;
        let case = &self.open()?.journal(journal)?.case;
        Ok(Response::Opened(case.history().into_iter().map(|line| line.raw().to_owned()).collect()))
    }

    /// Reads a journal into memory, if it is not there yet.
    pub(super) async fn load(&mut self, journal: CaseId) -> Result<(), Failure> {
        if self.open()?.journals.contains_key(&journal) {
            return Ok(());
        }
        let read = match self.read_journal(journal).await {
            // Somebody else wrote since the head was read: what does not fit it may fit the new one.
            Err(Failure::Damaged | Failure::NoCase) if self.has_moved_on().await? => {
                self.read_again().await?;
                self.read_journal(journal).await
            }
            read => read,
        };
        let open = self.open_mut()?;
        if read.as_ref().err() == Some(&Failure::Damaged) {
            open.damaged.insert(journal);
        }
        open.keep(journal, read?);
        Ok(())
    }

    /// Reads a journal without keeping it in memory.
    pub(super) async fn read_journal(&self, journal: CaseId) -> Result<OpenJournal, Failure> {
        if self.open()?.damaged.contains(&journal) {
            return Err(Failure::Damaged);
        }
        let (key, key_digest, new_key) = self.journal_key(journal).await?;
        let lines = self.read_lines(journal, &key).await?;
        Ok(OpenJournal { case: Case::fold(journal, lines)?, key, key_digest, new_key })
    }

    /// A journal's lines in the order in which they were written here.
    pub(super) async fn read_lines(&self, journal: CaseId, key: &CaseKey) -> Result<Vec<Line>, Failure> {
        let open = self.open()?;
        let head = open.journal_head(journal).ok_or(Failure::NoCase)?;
        Shelf { vault: open.vault, journal, key }.read(&self.store, head).await
    }

    /// The key of a journal: the workspace's is derived, a case's is unwrapped, also that of a case to be.
    async fn journal_key(&self, journal: CaseId) -> Result<(CaseKey, Digest, Option<Vec<u8>>), Failure> {
        let open = self.open()?;
        if journal == open.workspace() {
            return Ok((open.key.derive_workspace_key(open.vault), Digest::of(&[]), None));
        }
        if let Some(entry) = open.entry(journal) {
            let sealed = self.store.get(Table::Keys, &journal.to_string()).await?.ok_or(Failure::Damaged)?;
            if Digest::of(&sealed) != entry.key {
                return Err(Failure::Damaged);
            }
            return Ok((self.unwrap_case_key(journal, &sealed)?, entry.key, None));
        }
        let sealed = open.begun.get(&journal).ok_or(Failure::NoCase)?;
        Ok((self.unwrap_case_key(journal, sealed)?, Digest::of(sealed), Some(sealed.clone())))
    }

    fn unwrap_case_key(&self, case: CaseId, sealed: &[u8]) -> Result<CaseKey, Failure> {
        let vault = self.open()?;
        let bytes = open(&vault.key, &case_key_binding(vault.vault, case, &case.to_string()), sealed)?;
        CaseKey::take(bytes.to_vec()).ok_or(Failure::Damaged)
    }

    /// A new key for a case, and the same sealed.
    pub(super) fn make_case_key(&self, case: CaseId) -> Result<(CaseKey, Vec<u8>), Failure> {
        use super::keys::SealingKey;
        let open = self.open()?;
        let key = CaseKey::make()?;
        let name = case.to_string();
        let sealed = seal(&open.key, &case_key_binding(open.vault, case, &name), key.bytes())?;
        Ok((key, sealed))
    }
}
