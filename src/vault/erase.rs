//! Erasing: a case, or everything.

use super::records::prefix;
use super::staged::{BATCH, UNDO};
use super::store::Write;
use super::unlocked::Next;
use super::workspace::erased_ops;
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::CaseId;
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Erases a case, damaged or not, and leaves a mark in the workspace. Nothing that could bring it back stays: what
    /// would undo the last import, and a file that was read in, go with it.
    pub(super) async fn erase_case(&mut self, case: CaseId) -> Result<Response, Failure> {
        self.carry_out(async |vault| Ok((vault.plan_erase(case).await?, ()))).await?;
        let open = self.open_mut()?;
        open.journals.remove(&case);
        open.damaged.remove(&case);
        let workspace = open.workspace();
        self.pack_if_due(workspace).await;
        Ok(Response::Done)
    }

    async fn plan_erase(&mut self, case: CaseId) -> Result<Next, Failure> {
        let open = self.open()?;
        let workspace = open.workspace();
        if case == workspace || (open.entry(case).is_none() && !open.damaged.contains(&case)) {
            return Err(Failure::NoCase);
        }
        self.load(workspace).await?;
        let drop_drafts = self.drop_drafts_of(case).await?;
        let at = self.clock.now();
        let open = self.open_mut()?;
        let ops = erased_ops(&open.journal(workspace)?.case, case, at.date_naive());
        let lines = open.stamp(workspace, &ops, at)?;
        let mut next = open.next();
        open.write_lines(&mut next, workspace, &lines, at.timestamp_millis())?;
        next.erase(case);
        next.writes.extend(drop_drafts);
        next.writes.extend([BATCH, UNDO].map(|key| Write::Delete(Table::Staged, key.to_owned())));
        Ok(next)
    }

    /// Erases everything on this device, locked or not: whoever lost passphrase and recovery code can begin anew.
    pub(super) async fn erase_vault(&mut self) -> Result<Response, Failure> {
        self.store.destroy().await?;
        self.unlocked = None;
        Ok(Response::Done)
    }
}

impl Next {
    /// Takes away a case's card, key and records.
    pub(super) fn erase(&mut self, case: CaseId) {
        self.remove_entry(case);
        self.writes.push(Write::Delete(Table::Keys, case.to_string()));
        let tables = [Table::Events, Table::Snapshots, Table::Files];
        self.writes.extend(tables.map(|table| Write::DeleteAll(table, prefix(case))));
    }
}
