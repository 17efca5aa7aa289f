//! Taking the last import back, while none of its cases has changed.

use super::chunks::file_prefix;
use super::records::event_key;
use super::seal::open_json;
use super::staged::{UNDO, Undo, UndoCase, undo_binding};
use super::store::Write;
use super::unlocked::Next;
use super::{Clock, Helper, Store, Table, VaultService};
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// # Errors
    /// [`Failure::ImportInUse`] if a case of it changed since, or there is nothing to take back.
    pub(super) async fn undo_import(&mut self) -> Result<Response, Failure> {
        self.carry_out(async |vault| Ok((vault.plan_undo().await?, ()))).await?;
        self.forget_journals();
        Ok(Response::Done)
    }

    async fn plan_undo(&mut self) -> Result<Next, Failure> {
        let open = self.open()?;
        let sealed = self.store.get(Table::Staged, UNDO).await?.ok_or(Failure::ImportInUse)?;
        let undo: Undo = open_json(&open.key, &undo_binding(open.vault), &sealed)?;
        let is_untouched = |case: &UndoCase| open.entry(case.case).is_some_and(|entry| entry.head.chain == case.after);
        let is_workspace_untouched = undo.workspace.is_none_or(|(_, after)| open.books.head.workspace.chain == after);
        if !undo.cases.iter().all(is_untouched) || !is_workspace_untouched {
            return Err(Failure::ImportInUse);
        }
        self.take_back(undo).await
    }

    async fn take_back(&self, undo: Undo) -> Result<Next, Failure> {
        let open = self.open()?;
        let mut next = open.next();
        if let Some((before, after)) = undo.workspace {
            let brought = before.chain.count..after.count;
            let delete = |number| Write::Delete(Table::Events, event_key(open.workspace(), number));
            next.writes.extend(brought.map(delete));
            next.head.workspace = before;
        }
        for UndoCase { case, before, files, .. } in undo.cases {
            match before {
                Some(before) => {
                    next.put_entry(case, before);
                    let gone = files.iter().map(|sha256| Write::DeleteAll(Table::Files, file_prefix(case, sha256)));
                    next.writes.extend(gone);
                }
                None => {
                    next.erase(case);
                    next.writes.extend(self.drop_drafts_of(case).await?);
                }
            }
        }
        next.writes.push(Write::Delete(Table::Staged, UNDO.to_owned()));
        Ok(next)
    }
}
