//! What an unlocked vault holds in memory, and how an action is made one commit.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::chain::JournalHead;
use super::drafts::DraftSlot;
use super::head::{self, PageSeal, VaultHead};
use super::header::{self, Header};
use super::hex::{Digest, VaultId};
use super::keys::{CaseKey, VaultKey};
use super::page::{Entry, Page};
use super::seal::{SealError, seal_json};
use super::store::{Commit, Expectation, Table, Write};
use super::workspace::workspace_of;
use crate::journal::{Case, CaseId, SessionId};
use crate::protocol::Failure;

/// How many journals are kept folded in memory.
const KEPT: usize = 8;

/// An unlocked vault. Ending the worker ends it; nothing else has to be wiped.
pub(super) struct Unlocked {
    pub(super) vault: VaultId,
    pub(super) key: VaultKey,
    pub(super) session: SessionId,
    pub(super) is_weak_device: bool,
    /// Everything the head covers, as last read.
    pub(super) books: Books,
    pub(super) journals: BTreeMap<CaseId, OpenJournal>,
    /// Cases that have no event yet, each with its sealed key, which is written with the first one.
    pub(super) begun: BTreeMap<CaseId, Vec<u8>>,
    /// Files that came in since unlocking.
    pub(super) put: BTreeSet<(CaseId, String)>,
    pub(super) drafts: BTreeMap<u32, DraftSlot>,
    /// Journals in which something was found removed or put back.
    pub(super) damaged: BTreeSet<CaseId>,
    /// How many drafts became events at this unlock.
    pub(super) rescued: u32,
}

/// The pages of cards by their number; an action copies only those that it changes.
pub(super) type Pages = BTreeMap<u32, Rc<Page>>;

/// The head and the pages, as last read or written.
pub(super) struct Books {
    pub(super) head: VaultHead,
    pub(super) revision: u64,
    /// The head's sealed bytes: what a commit expects.
    pub(super) seen: Vec<u8>,
    pub(super) pages: Pages,
}

/// A journal in memory.
pub(super) struct OpenJournal {
    pub(super) case: Case,
    pub(super) key: CaseKey,
    pub(super) key_digest: Digest,
    /// The sealed key of a case that has no event yet: written with the first one.
    pub(super) new_key: Option<Vec<u8>>,
}

/// An action being made: what the books will be and what is written beside them. It expects the head that it was begun
/// on, whatever is read while it is made.
pub(super) struct Next {
    pub(super) head: VaultHead,
    pages: Pages,
    touched: BTreeSet<u32>,
    pub(super) expects: Vec<Expectation>,
    pub(super) writes: Vec<Write>,
}

impl Unlocked {
    /// A vault that was just opened or made.
    pub(super) fn new(header: &Header, key: VaultKey, session: SessionId, books: Books) -> Self {
        Self {
            vault: header.vault,
            key,
            session,
            is_weak_device: header.passphrase.is_weak(),
            books,
            journals: BTreeMap::new(),
            begun: BTreeMap::new(),
            put: BTreeSet::new(),
            drafts: BTreeMap::new(),
            damaged: BTreeSet::new(),
            rescued: 0,
        }
    }

    /// The workspace's journal.
    pub(super) fn workspace(&self) -> CaseId {
        workspace_of(self.vault)
    }

    /// A case's entry.
    pub(super) fn entry(&self, case: CaseId) -> Option<&Entry> {
        self.books.pages.values().find_map(|page| page.entries.get(&case))
    }

    /// What a journal comes to; an empty one for an id that was only drawn.
    pub(super) fn journal_head(&self, journal: CaseId) -> Option<JournalHead> {
        if journal == self.workspace() {
            return Some(self.books.head.workspace);
        }
        let begun = || self.begun.contains_key(&journal).then_some(JournalHead::EMPTY);
        self.entry(journal).map(|entry| entry.head).or_else(begun)
    }

    /// Goes on with the books that were written. A case with a card is no longer one to be, so that once it is erased no
    /// late request makes it anew.
    pub(super) fn turn_to(&mut self, books: Books) {
        self.books = books;
        let pages = &self.books.pages;
        self.begun.retain(|case, _| pages.values().all(|page| !page.entries.contains_key(case)));
    }

    /// Keeps a journal in memory, and no more than a few others.
    pub(super) fn keep(&mut self, journal: CaseId, open: OpenJournal) {
        let workspace = self.workspace();
        if self.journals.len() >= KEPT {
            self.journals.retain(|id, _| *id == workspace);
        }
        self.journals.insert(journal, open);
    }

    /// A journal that was loaded before.
    pub(super) fn journal(&self, journal: CaseId) -> Result<&OpenJournal, Failure> {
        self.journals.get(&journal).ok_or(Failure::NoCase)
    }

    /// An action on the books as they are.
    pub(super) fn next(&self) -> Next {
        Next {
            head: self.books.head.clone(),
            pages: self.books.pages.clone(),
            touched: BTreeSet::new(),
            expects: vec![self.expects_head()],
            writes: Vec::new(),
        }
    }

    /// The commit that an action comes to, and the books once it is done.
    pub(super) fn seal(&self, mut next: Next) -> Result<(Commit, Books), SealError> {
        for number in std::mem::take(&mut next.touched) {
            self.seal_page(&mut next, number)?;
        }
        let revision = self.books.revision + 1;
        let seen = seal_json(&self.key, &VaultHead::binding(self.vault, revision), &next.head)?;
        next.writes.push(Write::Put(Table::Meta, head::KEY.to_owned(), seen.clone()));
        let commit = Commit { expects: next.expects, writes: next.writes };
        Ok((commit, Books { head: next.head, revision, seen, pages: next.pages }))
    }

    fn seal_page(&self, next: &mut Next, number: u32) -> Result<(), SealError> {
        let key = Page::key(number);
        let revision = next.head.pages.get(&number).map_or(0, |page| page.revision) + 1;
        let page = next.pages.get(&number).ok_or(SealError)?.as_ref();
        let sealed = seal_json(&self.key, &Page::binding(self.vault, &key, revision), page)?;
        next.head.pages.insert(number, PageSeal { revision, digest: Digest::of(&sealed) });
        next.writes.push(Write::Put(Table::Cards, key, sealed));
        Ok(())
    }

    /// That nobody else has written since.
    pub(super) fn expects_head(&self) -> Expectation {
        Expectation { table: Table::Meta, key: head::KEY.to_owned(), value: Some(self.books.seen.clone()) }
    }
}

impl Next {
    /// Puts a case's card on its page, or on the first page with room.
    pub(super) fn put_entry(&mut self, case: CaseId, entry: Entry) {
        let own = self.pages.iter().find(|(_, page)| page.entries.contains_key(&case));
        let found = own.or_else(|| self.pages.iter().find(|(_, page)| page.has_room())).map(|(number, _)| *number);
        let number = found.unwrap_or_else(|| self.pages.keys().next_back().map_or(0, |last| last + 1));
        Rc::make_mut(self.pages.entry(number).or_default()).entries.insert(case, entry);
        self.touched.insert(number);
    }

    /// Writes the header over the one that was read.
    pub(super) fn put_header(&mut self, header: &Header, seen: Vec<u8>) -> Result<(), Failure> {
        let key = header::KEY.to_owned();
        self.expects.push(Expectation { table: Table::Meta, key: key.clone(), value: Some(seen) });
        self.writes.push(Write::Put(Table::Meta, key, header.write()?));
        Ok(())
    }

    /// Takes a case's card away.
    pub(super) fn remove_entry(&mut self, case: CaseId) {
        for (number, page) in self.pages.iter_mut().filter(|(_, page)| page.entries.contains_key(&case)) {
            Rc::make_mut(page).entries.remove(&case);
            self.touched.insert(*number);
        }
    }
}
