//! Erasing: a case, or everything.

use super::records::prefix;
use super::staged::{self, UNDO};
use super::store::Write;
use super::unlocked::Next;
use super::workspace::{erased_ops, is_erased};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::CaseId;
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Erases a case, damaged or not, and leaves a mark in the workspace, unless that is damaged itself. Nothing that could bring it back stays: what
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
        let mut next = match self.load(workspace).await {
            Err(Failure::Damaged) => self.open()?.next(),
            loaded => {
                loaded?;
                self.plan_mark(case)?
            }
        };
        next.erase(case);
        next.writes.extend(self.drop_drafts_of(case).await?);
        next.writes.push(Write::Delete(Table::Staged, UNDO.to_owned()));
        next.writes.extend(staged::forget());
        Ok(next)
    }

    fn plan_mark(&mut self, case: CaseId) -> Result<Next, Failure> {
        let at = self.clock.now();
        let open = self.open_mut()?;
        let workspace = open.workspace();
        let ops = erased_ops(&open.journal(workspace)?.case, case, at.date_naive());
        let lines = open.stamp(workspace, &ops, at)?;
        let mut next = open.next();
        open.write_lines(&mut next, workspace, &lines, at.timestamp_millis())?;
        Ok(next)
    }

    /// Takes away what is left of a damaged case, because a copy takes its place. No mark, and its drafts stay for the
    /// copy.
    pub(super) async fn clear_damaged(&mut self, case: CaseId) -> Result<(), Failure> {
        self.carry_out(async |vault| {
            let mut next = vault.open()?.next();
            next.erase(case);
            Ok((next, ()))
        })
        .await?;
        self.open_mut()?.damaged.remove(&case);
        Ok(())
    }

    /// Whether a case that is not here was erased on purpose.
    ///
    /// # Errors
    /// [`Failure::Damaged`] if the workspace, which knows it, is damaged, or the case itself is here and damaged.
    pub(super) async fn was_erased(&mut self, case: CaseId) -> Result<bool, Failure> {
        if self.open()?.damaged.contains(&case) {
            return Err(Failure::Damaged);
        }
        let workspace = self.open()?.workspace();
        self.load(workspace).await?;
        Ok(is_erased(&self.open()?.journal(workspace)?.case, case))
    }

    /// Erases everything on this device, locked or not: whoever lost passphrase and recovery code can begin anew.
    pub(super) async fn erase_vault(&mut self) -> Result<Response, Failure> {
        self.store.destroy().await?;
        self.unlocked = None;
        Ok(Response::Done)
    }
}

impl Next {
    /// Takes away a case's card, key, records and files.
    pub(super) fn erase(&mut self, case: CaseId) {
        self.remove_entry(case);
        self.writes.push(Write::Delete(Table::Keys, case.to_string()));
        let tables = [Table::Events, Table::Snapshots, Table::Files];
        self.writes.extend(tables.map(|table| Write::DeleteAll(table, prefix(case))));
    }
}
