//! Drafts: the text of a field while it is typed in. Two alternating slots, so that one is whole at any moment.
//!
//! A draft stands at `<session>/<number>/<0|1>`. The page counts its numbers anew at each unlock; the session keeps
//! them apart from those that a crash left and that could not become events yet (a damaged case, a full disk).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::append::read_ops;
use super::gather::{map_of, set_of};
use super::hex::VaultId;
use super::seal::{Binding, Kind, open_json, revision_of, seal_json};
use super::store::{Commit, Expectation, Write};
use super::unlocked::{Next, Unlocked};
use super::{Clock, Helper, Store, StoreError, Table, VaultService};
use crate::journal::CaseId;
use crate::protocol::{Failure, Response};

/// A draft as it is stored.
#[derive(Clone, Serialize, Deserialize)]
struct Draft {
    journal: CaseId,
    ops: Vec<String>,
}

/// What was written last of a draft of this session.
#[derive(Default)]
pub(super) struct DraftSlot {
    revision: u64,
    /// What stands in both places.
    seen: [Option<Vec<u8>>; 2],
}

fn place_of(revision: u64) -> usize {
    usize::from(revision % 2 == 1)
}

fn binding(vault: VaultId, key: &str, revision: u64) -> Binding<'_> {
    Binding { vault, table: Table::Drafts, case: None, key, revision, kind: Kind::Draft }
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Writes a draft, if the head is as last read: a draft never comes back into a vault that was erased or taken
    /// over.
    pub(super) async fn keep_draft(
        &mut self,
        number: u32,
        journal: CaseId,
        ops: Vec<String>,
    ) -> Result<Response, Failure> {
        read_ops(&ops)?;
        let draft = Draft { journal, ops };
        for _ in 0..super::service::ATTEMPTS {
            let (commit, place, sealed) = self.open()?.seal_draft(number, &draft)?;
            match self.store.commit(commit).await {
                Ok(()) => {
                    let slot = self.open_mut()?.drafts.entry(number).or_default();
                    slot.revision += 1;
                    slot.seen[place] = Some(sealed);
                    return Ok(Response::Kept { at: self.now() });
                }
                Err(StoreError::Changed) => self.read_again().await?,
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::TakenOver)
    }

    pub(super) async fn drop_draft(&mut self, number: u32) -> Result<Response, Failure> {
        let writes = vec![Write::DeleteAll(Table::Drafts, self.open()?.draft_prefix(number))];
        self.store.commit(Commit { expects: Vec::new(), writes }).await?;
        self.open_mut()?.drafts.remove(&number);
        Ok(Response::Done)
    }

    /// Makes events of the drafts that a crash left, one commit a journal. A draft of a case that has no event yet
    /// brings it into being.
    pub(super) async fn rescue_drafts(&mut self) -> Result<(), Failure> {
        let left = self.read_drafts().await?;
        let journals = set_of(left.values().map(|draft| draft.journal));
        for journal in journals {
            let drafts: Vec<_> = left.iter().filter(|(_, draft)| draft.journal == journal).collect();
            match self.rescue(journal, &drafts).await {
                // What cannot be written now stays where it is.
                Ok(()) | Err(Failure::Damaged | Failure::Misunderstood | Failure::NoRoom) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn rescue(&mut self, journal: CaseId, drafts: &[(&String, &Draft)]) -> Result<(), Failure> {
        if self.open()?.journal_head(journal).is_none() {
            if self.was_erased(journal).await? {
                return self.drop_late(drafts).await;
            }
            self.begin(journal)?;
        }
        let ops: Vec<String> = drafts.iter().flat_map(|(_, draft)| draft.ops.clone()).collect();
        let (ops, at) = (read_ops(&ops)?, self.clock.now());
        self.carry_out(async |vault| {
            let (mut next, _) = vault.plan_append(journal, &ops, at, None).await?;
            next.writes.extend(drafts.iter().map(|(prefix, _)| drop_writes(prefix)));
            Ok((next, ()))
        })
        .await?;
        self.open_mut()?.rescued += u32::try_from(drafts.len()).unwrap_or(u32::MAX);
        self.pack_if_due(journal).await;
        Ok(())
    }

    /// Drafts that came in while their case was being erased.
    async fn drop_late(&self, drafts: &[(&String, &Draft)]) -> Result<(), Failure> {
        let writes = drafts.iter().map(|(prefix, _)| drop_writes(prefix)).collect();
        Ok(self.store.commit(Commit { expects: vec![self.open()?.expects_head()], writes }).await?)
    }

    /// What deletes the drafts of a journal.
    pub(super) async fn drop_drafts_of(&self, journal: CaseId) -> Result<Vec<Write>, Failure> {
        let drafts = self.read_drafts().await?;
        let of_journal = drafts.iter().filter(|(_, draft)| draft.journal == journal);
        Ok(of_journal.map(|(prefix, _)| drop_writes(prefix)).collect())
    }

    /// The newest of each draft that opens, by what its keys begin with.
    async fn read_drafts(&self) -> Result<BTreeMap<String, Draft>, Failure> {
        let stored = self.store.scan(Table::Drafts, "").await?;
        let open = self.open()?;
        let mut newest: BTreeMap<String, (u64, Draft)> = BTreeMap::new();
        for (key, sealed) in &stored {
            let Some((prefix, revision, draft)) = open.read_draft(key, sealed) else { continue };
            if newest.get(&prefix).is_none_or(|(known, _)| *known < revision) {
                newest.insert(prefix, (revision, draft));
            }
        }
        Ok(map_of(newest.into_iter().map(|(prefix, (_, draft))| (prefix, draft))))
    }
}

fn drop_writes(prefix: &str) -> Write {
    Write::DeleteAll(Table::Drafts, prefix.to_owned())
}

impl Next {
    /// Deletes a draft in the same commit, if it is still as it was last written here: had somebody else made an event
    /// of it, this would be a second one.
    pub(super) fn end_draft(&mut self, open: &Unlocked, number: u32) {
        let prefix = open.draft_prefix(number);
        if let Some(slot) = open.drafts.get(&number) {
            let place = place_of(slot.revision);
            let (key, value) = (format!("{prefix}{place}"), slot.seen[place].clone());
            self.expects.push(Expectation { table: Table::Drafts, key, value });
        }
        self.writes.push(drop_writes(&prefix));
    }
}

impl Unlocked {
    /// What every key of a draft of this session begins with.
    fn draft_prefix(&self, number: u32) -> String {
        format!("{}/{number}/", self.session)
    }

    fn seal_draft(&self, number: u32, draft: &Draft) -> Result<(Commit, usize, Vec<u8>), Failure> {
        self.journal_head(draft.journal).ok_or(Failure::NoCase)?;
        let slot = self.drafts.get(&number);
        let revision = slot.map_or(0, |slot| slot.revision) + 1;
        let place = place_of(revision);
        let key = format!("{}{place}", self.draft_prefix(number));
        let sealed = seal_json(&self.key, &binding(self.vault, &key, revision), draft)?;
        let value = slot.and_then(|slot| slot.seen[place].clone());
        let seen = Expectation { table: Table::Drafts, key: key.clone(), value };
        let writes = vec![Write::Put(Table::Drafts, key, sealed.clone())];
        Ok((Commit { expects: vec![self.expects_head(), seen], writes }, place, sealed))
    }

    fn read_draft(&self, key: &str, sealed: &[u8]) -> Option<(String, u64, Draft)> {
        let (prefix, _) = key.rsplit_once('/')?;
        let revision = revision_of(sealed)?;
        let draft = open_json(&self.key, &binding(self.vault, key, revision), sealed).ok()?;
        Some((format!("{prefix}/"), revision, draft))
    }
}
