//! Writing operations: all or none, in one commit with the card and the head.

use chrono::{DateTime, FixedOffset};

use super::chain::JournalHead;
use super::page::Entry;
use super::random::random_bytes;
use super::records::{Shelf, event_key};
use super::seal::seal;
use super::store::Write;
use super::unlocked::{Next, OpenJournal, Unlocked};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{CaseId, EventId, Line, Op, Stamp};
use crate::protocol::{Card, Failure, Response};

/// What was written: the lines, and the case's card.
pub(super) type Written = (Vec<Line>, Option<Card>);

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn append(
        &mut self,
        journal: CaseId,
        ops: &[String],
        draft: Option<u32>,
    ) -> Result<Response, Failure> {
        let ops = read_ops(ops)?;
        let at = self.clock.now();
        let (lines, card) = self.carry_out(async |vault| vault.plan_append(journal, &ops, at, draft).await).await?;
        if let Some(draft) = draft {
            self.open_mut()?.drafts.remove(&draft);
        }
        self.pack_if_due(journal).await;
        let lines = lines.iter().map(|line| line.raw().to_owned()).collect();
        Ok(Response::Appended { lines, card: card.map(Box::new), at: at.timestamp_millis() })
    }

    /// The events that operations come to, and the draft that they make an end of.
    pub(super) async fn plan_append(
        &mut self,
        journal: CaseId,
        ops: &[Op],
        at: DateTime<FixedOffset>,
        draft: Option<u32>,
    ) -> Result<(Next, Written), Failure> {
        self.load(journal).await?;
        let open = self.open_mut()?;
        let mut next = open.next();
        let lines = open.stamp(journal, ops, at)?;
        let card = open.write_lines(&mut next, journal, &lines, at.timestamp_millis())?;
        draft.into_iter().for_each(|draft| next.end_draft(open, draft));
        Ok((next, (lines, card)))
    }
}

impl Unlocked {
    /// The events that operations come to, folded into the journal in memory.
    pub(super) fn stamp(
        &mut self,
        journal: CaseId,
        ops: &[Op],
        at: DateTime<FixedOffset>,
    ) -> Result<Vec<Line>, Failure> {
        let (author, session) = (self.books.head.author, self.session);
        let case = &mut self.journals.get_mut(&journal).ok_or(Failure::NoCase)?.case;
        let mut lines = Vec::with_capacity(ops.len());
        for op in ops {
            let id = EventId::from_bytes(random_bytes()?);
            let stamp = Stamp { id, case: journal, author, session, lamport: case.next_lamport(), at };
            let line = Line::write(stamp.on(op.clone())).map_err(|_| Failure::Misunderstood)?;
            case.apply(line.clone())?;
            lines.push(line);
        }
        Ok(lines)
    }

    /// Puts lines, already folded in memory, into an action: each singly, the journal's head, and the card.
    pub(super) fn write_lines(
        &self,
        next: &mut Next,
        journal: CaseId,
        lines: &[Line],
        at: i64,
    ) -> Result<Option<Card>, Failure> {
        let mut head = self.journal_head(journal).ok_or(Failure::NoCase)?;
        let open = self.journal(journal)?;
        let shelf = Shelf { vault: self.vault, journal, key: &open.key };
        for line in lines {
            let key = event_key(journal, head.chain.count);
            let sealed = seal(shelf.key, &shelf.event(&key), line.raw().as_bytes())?;
            next.writes.push(Write::Put(Table::Events, key, sealed));
            head.chain = head.chain.and(line);
        }
        Ok(self.put_head(next, journal, head, open, at))
    }

    /// Puts a journal's new head where it stands: on the card, or for the workspace in the vault's head. A case gets
    /// its key and its card with its first event.
    fn put_head(
        &self,
        next: &mut Next,
        journal: CaseId,
        head: JournalHead,
        open: &OpenJournal,
        at: i64,
    ) -> Option<Card> {
        if journal == self.workspace() {
            next.head.workspace = head;
            return None;
        }
        if head.chain.count == 0 {
            return None;
        }
        if let (Some(sealed), None) = (&open.new_key, self.entry(journal)) {
            next.writes.push(Write::Put(Table::Keys, journal.to_string(), sealed.clone()));
        }
        let entry = Entry::of(&open.case, head, open.key_digest, at);
        let card = entry.card(journal);
        next.put_entry(journal, entry);
        Some(card)
    }
}

/// Reads operations. One of a newer version is refused: the page is of the same build.
pub(super) fn read_ops(ops: &[String]) -> Result<Vec<Op>, Failure> {
    ops.iter().map(|op| serde_json::from_str(op).map_err(|_| Failure::Misunderstood)).collect()
}
