//! Drafts: the text of a field while it is typed in. Two alternating slots, so that one is whole at any moment.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::append::read_ops;
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

/// Which slot of a draft was written last, and what stands in both.
#[derive(Default)]
pub(super) struct DraftSlot {
    revision: u64,
    seen: [Option<Vec<u8>>; 2],
}

/// What every key of a draft begins with.
pub(super) fn draft_prefix(draft: u32) -> String {
    format!("{draft}/")
}

impl DraftSlot {
    fn place(revision: u64) -> usize {
        usize::from(revision % 2 == 1)
    }
}

fn binding(vault: VaultId, key: &str, revision: u64) -> Binding<'_> {
    Binding { vault, table: Table::Drafts, case: None, key, revision, kind: Kind::Draft }
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Writes a draft. Its slot must be as it was last written here, and the head as last read: a draft never comes
    /// back into a vault that was erased or taken over.
    pub(super) async fn keep_draft(
        &mut self,
        number: u32,
        journal: CaseId,
        ops: Vec<String>,
    ) -> Result<Response, Failure> {
        read_ops(&ops)?;
        let draft = Draft { journal, ops };
        for _ in 0..2 {
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
        self.open()?;
        let writes = vec![Write::DeleteAll(Table::Drafts, draft_prefix(number))];
        self.store.commit(Commit { expects: Vec::new(), writes }).await?;
        self.open_mut()?.drafts.remove(&number);
        Ok(Response::Done)
    }

    /// Makes events of the drafts that a crash left, one commit a journal. A draft of a case that has no event yet
    /// brings it into being.
    pub(super) async fn rescue_drafts(&mut self) -> Result<(), Failure> {
        let stored = self.store.scan(Table::Drafts, "").await?;
        let left = self.open()?.read_drafts(&stored);
        let journals: BTreeSet<CaseId> = left.values().map(|draft| draft.journal).collect();
        for journal in journals {
            let drafts: Vec<_> = left.iter().filter(|(_, draft)| draft.journal == journal).collect();
            match self.rescue(journal, &drafts).await {
                // What cannot be written now stays where it is.
                Ok(()) | Err(Failure::Damaged | Failure::Misunderstood) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn rescue(&mut self, journal: CaseId, drafts: &[(&u32, &Draft)]) -> Result<(), Failure> {
        let open = self.open_mut()?;
        if open.journal_head(journal).is_none() {
            open.begun.insert(journal);
        }
        let ops: Vec<String> = drafts.iter().flat_map(|(_, draft)| draft.ops.clone()).collect();
        let (ops, at) = (read_ops(&ops)?, self.clock.now());
        self.carry_out(async |vault| {
            let (mut next, _) = vault.plan_append(journal, &ops, at, None).await?;
            next.drop_drafts(drafts.iter().map(|(number, _)| **number));
            Ok((next, ()))
        })
        .await?;
        self.open_mut()?.rescued += u32::try_from(drafts.len()).unwrap_or(u32::MAX);
        self.pack_if_due(journal).await;
        Ok(())
    }

    /// The numbers of the drafts of a journal, as they stand in the store.
    pub(super) async fn drafts_of(&self, journal: CaseId) -> Result<Vec<u32>, Failure> {
        let stored = self.store.scan(Table::Drafts, "").await?;
        let drafts = self.open()?.read_drafts(&stored);
        Ok(drafts.into_iter().filter(|(_, draft)| draft.journal == journal).map(|(number, _)| number).collect())
    }
}

impl Next {
    /// Deletes drafts in the same commit.
    pub(super) fn drop_drafts(&mut self, drafts: impl IntoIterator<Item = u32>) {
        let delete = |draft| Write::DeleteAll(Table::Drafts, draft_prefix(draft));
        self.writes.extend(drafts.into_iter().map(delete));
    }
}

impl Unlocked {
    fn seal_draft(&self, number: u32, draft: &Draft) -> Result<(Commit, usize, Vec<u8>), Failure> {
        self.journal_head(draft.journal).ok_or(Failure::NoCase)?;
        let slot = self.drafts.get(&number);
        let revision = slot.map_or(0, |slot| slot.revision) + 1;
        let place = DraftSlot::place(revision);
        let key = format!("{}{place}", draft_prefix(number));
        let sealed = seal_json(&self.key, &binding(self.vault, &key, revision), draft)?;
        let value = slot.and_then(|slot| slot.seen[place].clone());
        let seen = Expectation { table: Table::Drafts, key: key.clone(), value };
        let writes = vec![Write::Put(Table::Drafts, key, sealed.clone())];
        Ok((Commit { expects: vec![self.expects_head(), seen], writes }, place, sealed))
    }

    /// The newest of each draft that opens.
    fn read_drafts(&self, stored: &[(String, Vec<u8>)]) -> BTreeMap<u32, Draft> {
        let mut newest: BTreeMap<u32, (u64, Draft)> = BTreeMap::new();
        for (key, sealed) in stored {
            let Some((number, revision, draft)) = self.read_draft(key, sealed) else { continue };
            if newest.get(&number).is_none_or(|(known, _)| *known < revision) {
                newest.insert(number, (revision, draft));
            }
        }
        newest.into_iter().map(|(number, (_, draft))| (number, draft)).collect()
    }

    fn read_draft(&self, key: &str, sealed: &[u8]) -> Option<(u32, u64, Draft)> {
        let number = key.split('/').next()?.parse().ok()?;
        let revision = revision_of(sealed)?;
        let draft = open_json(&self.key, &binding(self.vault, key, revision), sealed).ok()?;
        Some((number, revision, draft))
    }
}
