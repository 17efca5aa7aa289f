//! Bringing in another vault's workspace: it adds, it never replaces.
//!
//! Two workspaces are two journals, because their ids come from their vaults; so no union is made of them. Each record
//! of theirs is looked for here: one that a workspace has once (the profile) under its derived id, the rest under the
//! same id. Where nothing is answered here, their current answer is written here as an answer of our own.

use super::chain::{Chain, JournalHead};
use super::exchange::ParcelCase;
use super::stage_import::fold;
use super::unlocked::Next;
use super::{Clock, Helper, Store, VaultService};
use crate::journal::{Case, Cell, Change, Op, Record, RecordId, RoundId};
use crate::protocol::Failure;

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// The workspace's journal before and after; `None` if nothing came in.
    pub(super) async fn join_workspace(
        &mut self,
        next: &mut Next,
        theirs: &ParcelCase,
    ) -> Result<Option<(JournalHead, Chain)>, Failure> {
        let theirs = fold(theirs.id, &theirs.lines)?;
        let at = self.clock.now();
        let workspace = self.open()?.workspace();
        self.load(workspace).await?;
        let open = self.open_mut()?;
        let before = open.books.head.workspace;
        let ops = ops_to_join(&open.journal(workspace)?.case, &theirs);
        let lines = open.stamp(workspace, &ops, at)?;
        open.write_lines(next, workspace, &lines, at.timestamp_millis())?;
        Ok((!lines.is_empty()).then_some((before, next.head.workspace.chain)))
    }
}

fn ops_to_join(ours: &Case, theirs: &Case) -> Vec<Op> {
    theirs.records().filter(Record::is_alive).flat_map(|record| ops_of_record(ours, theirs, &record)).collect()
}

fn ops_of_record(ours: &Case, theirs: &Case, record: &Record<'_>) -> Vec<Op> {
    let (Some(kind), Some(round)) = (record.kind(), record.round()) else { return Vec::new() };
    let (id, round) = place_here(ours, theirs, record, kind, round);
    let mut ops = Vec::new();
    for (question, part) in record.cells() {
        let is_open_here = ours.record(id).is_none_or(|our| our.given(question, part).0.is_empty());
        let Some(value) = record.value(question, part).filter(|_| is_open_here) else { continue };
        let cell = Cell::part(id, question, part.clone());
        let change = Change::Answer { cell, kind: kind.to_owned(), round, value: value.clone() };
        let has_added = !ops.is_empty();
        ops.extend(ours.ops_of(&change).into_iter().filter(|op| !(has_added && matches!(op, Op::Add { .. }))));
    }
    ops
}

/// Where a record of theirs is here.
fn place_here(ours: &Case, theirs: &Case, record: &Record<'_>, kind: &str, round: RoundId) -> (RecordId, RoundId) {
    let round_here = if round == theirs.first_round() { ours.first_round() } else { round };
    let id = record.id();
    if id == RecordId::once_a_case(theirs.id(), kind) {
        (RecordId::once_a_case(ours.id(), kind), round_here)
    } else if id == RecordId::once_a_round(theirs.id(), kind, round) {
        (RecordId::once_a_round(ours.id(), kind, round_here), round_here)
    } else {
        (id, round_here)
    }
}
