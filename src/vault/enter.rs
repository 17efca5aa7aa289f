//! Entering a vault whose key is there: reading what the head covers, bringing in what a crash left, and the desk.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::gather::{map_of, set_of};
use super::head::{self, PageSeal, VaultHead};
use super::header::Header;
use super::hex::{Digest, VaultId};
use super::keys::VaultKey;
use super::page::{Entry, Page};
use super::random::random_bytes;
use super::seal::{open_json, revision_of};
use super::service::ATTEMPTS;
use super::unlocked::{Books, Unlocked};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{CaseId, SessionId};
use crate::protocol::{Desk, Failure};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Unlocks, or leaves the vault locked.
    pub(super) async fn enter(&mut self, header: &Header, key: VaultKey) -> Result<(), Failure> {
        let books = self.read_books(&key, header.vault).await?;
        let session = SessionId::from_bytes(random_bytes()?);
        self.unlocked = Some(Unlocked::new(header, key, session, books));
        let settled = self.settle_in().await;
        if settled.is_err() {
            self.unlocked = None;
        }
        settled
    }

    async fn settle_in(&mut self) -> Result<(), Failure> {
        self.check_keys().await?;
        if self.has_moved_on().await? {
            self.read_again().await?;
        }
        self.forget_batch().await?;
        self.forget_orphan_files().await?;
        self.rescue_drafts().await?;
        self.renew_faces().await
    }

    /// What the page shows after unlocking.
    pub(super) fn desk(&self) -> Result<Desk, Failure> {
        let open = self.open()?;
        let entries = open.books.pages.values().flat_map(|page| &page.entries);
        Ok(Desk {
            workspace: open.workspace(),
            author: open.books.head.author,
            cards: entries.map(|(case, entry)| entry.card(*case)).collect(),
            is_recovery_verified: open.books.head.is_recovery_verified,
            rescued: open.rescued,
            is_weak_device: open.is_weak_device,
            damaged: open.damaged.iter().copied().collect(),
            is_demo: self.is_demo,
        })
    }

    /// Reads head and pages.
    ///
    /// # Errors
    /// [`Failure::Damaged`] if there is no head or it does not open. A page that is not what the head says is kept
    /// aside, and its cases count as damaged.
    pub(super) async fn read_books(&self, key: &VaultKey, vault: VaultId) -> Result<Books, Failure> {
        let seen = self.store.get(Table::Meta, head::KEY).await?.ok_or(Failure::Damaged)?;
        let revision = revision_of(&seen).ok_or(Failure::Damaged)?;
        let head: VaultHead = open_json(key, &VaultHead::binding(vault, revision), &seen)?;
        let mut stored = map_of(self.store.scan(Table::Cards, "").await?);
        let read = |(number, expected): (&u32, &PageSeal)| {
            let sealed = stored.remove(&Page::key(*number)).unwrap_or_default();
            (*number, Rc::new(read_page(key, vault, *number, *expected, &sealed)))
        };
        let pages = map_of(head.pages.iter().map(read));
        Ok(Books { head, revision, seen, pages })
    }

    /// Whether somebody else wrote since the head was read.
    pub(super) async fn has_moved_on(&self) -> Result<bool, Failure> {
        let head = self.store.get(Table::Meta, head::KEY).await?;
        Ok(head.as_ref() != Some(&self.open()?.books.seen))
    }

    /// Reads everything again, because somebody else wrote.
    pub(super) async fn read_again(&mut self) -> Result<(), Failure> {
        for _ in 0..ATTEMPTS {
            if self.store.get(Table::Meta, head::KEY).await?.is_none() {
                self.unlocked = None;
                return Err(Failure::TakenOver);
            }
            let open = self.open()?;
            let books = self.read_books(&open.key, open.vault).await?;
            let open = self.open_mut()?;
            open.books = books;
            open.journals.clear();
            self.check_keys().await?;
            if !self.has_moved_on().await? {
                return Ok(());
            }
        }
        Err(Failure::Storage)
    }

    /// Every card's key must be there as the card has it, and no key without a card.
    async fn check_keys(&mut self) -> Result<(), Failure> {
        let keys = self.store.scan(Table::Keys, "").await?;
        let open = self.open_mut()?;
        let keys: BTreeMap<CaseId, Digest> =
            map_of(keys.iter().filter_map(|(id, sealed)| Some((id.parse().ok()?, Digest::of(sealed)))));
        let entries: BTreeMap<CaseId, &Entry> =
            map_of(open.books.pages.values().flat_map(|page| &page.entries).map(|(id, entry)| (*id, entry)));
        let is_wrong =
            |id: &CaseId| entries.get(id).is_none_or(|entry| entry.is_suspect || keys.get(id) != Some(&entry.key));
        open.damaged = set_of(keys.keys().chain(entries.keys()).copied().filter(is_wrong));
        Ok(())
    }

    /// Makes the faces anew that another version made.
    async fn renew_faces(&mut self) -> Result<(), Failure> {
        let open = self.open()?;
        let entries = open.books.pages.values().flat_map(|page| &page.entries);
        let stale = entries.filter(|(id, entry)| entry.is_stale() && !open.damaged.contains(id));
        let stale: Vec<CaseId> = stale.map(|(id, _)| *id).collect();
        for case in stale {
            match self.carry_out(async |vault| vault.plan_face(case).await).await {
                Ok(()) | Err(Failure::Damaged | Failure::NoRoom) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn plan_face(&mut self, case: CaseId) -> Result<(super::unlocked::Next, ()), Failure> {
        self.load(case).await?;
        let open = self.open()?;
        let mut next = open.next();
        let entry = open.entry(case).ok_or(Failure::NoCase)?;
        next.put_entry(case, entry.with_face_of(&open.journal(case)?.case));
        Ok((next, ()))
    }
}

/// A page. One that opens only as another revision than the head says has suspect entries; one that does not open at
/// all is damaged.
fn read_page(key: &VaultKey, vault: VaultId, number: u32, expected: PageSeal, sealed: &[u8]) -> Page {
    let name = Page::key(number);
    let is_expected = Digest::of(sealed) == expected.digest && revision_of(sealed) == Some(expected.revision);
    let opened = revision_of(sealed)
        .and_then(|revision| open_json::<Page>(key, &Page::binding(vault, &name, revision), sealed).ok());
    match opened {
        Some(page) if is_expected => page,
        Some(mut page) => {
            page.entries.values_mut().for_each(|entry| entry.is_suspect = true);
            page
        }
        None => Page { is_damaged: true, ..Page::default() },
    }
}
