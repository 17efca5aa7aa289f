//! A file as it is stored: sealed in chunks of 1 MiB, so that no more than one of them is in memory twice.
//!
//! A chunk's key says of which file it is and which of its chunks, its revision how many there are, and all of it is
//! bound: a file can be neither cut, reordered nor put together from two. What is read must hash to the file's name.
//! That a file was taken away as a whole does not show: it may never have come along.

use sha2::{Digest as _, Sha256};

use super::hex::{Hex, VaultId};
use super::keys::{CaseKey, SealingKey, VaultKey};
use super::seal::{Binding, Kind, open, revision_of, seal};
use super::staged;
use super::store::{Store, Table, Write};
use crate::journal::CaseId;
use crate::protocol::Failure;

/// The bytes of a chunk; the last has what is left.
const CHUNK: usize = 1 << 20;

/// A file's place in the store.
pub(super) struct FileShelf<'a, K> {
    vault: VaultId,
    table: Table,
    case: Option<CaseId>,
    key: &'a K,
    sha256: &'a str,
    /// What the key of every chunk begins with.
    prefix: String,
}

/// A chunk's place in its file.
#[derive(Clone, Copy)]
pub(super) struct Place {
    number: u64,
    count: u64,
}

/// What the key of every chunk of a case's file begins with.
pub(super) fn file_prefix(case: CaseId, sha256: &str) -> String {
    format!("{case}/{sha256}/")
}

impl<'a> FileShelf<'a, CaseKey> {
    /// A file of a case.
    pub(super) fn of_case(vault: VaultId, case: CaseId, key: &'a CaseKey, sha256: &'a str) -> Self {
        Self { vault, table: Table::Files, case: Some(case), key, sha256, prefix: file_prefix(case, sha256) }
    }
}

impl<'a> FileShelf<'a, VaultKey> {
    /// A file that was read in and not accepted yet.
    pub(super) fn staged(vault: VaultId, key: &'a VaultKey, sha256: &'a str) -> Self {
        let prefix = format!("{}{sha256}/", staged::FILES);
        Self { vault, table: Table::Staged, case: None, key, sha256, prefix }
    }
}

impl<K: SealingKey> FileShelf<'_, K> {
    /// What puts the file here, over whatever is left of it. An empty file has one chunk.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<Vec<Write>, Failure> {
        let count = bytes.len().div_ceil(CHUNK).max(1) as u64;
        let chunks = bytes.chunks(CHUNK).chain(bytes.is_empty().then_some(bytes));
        let mut writes = vec![self.clear()];
        for (number, chunk) in (0..).zip(chunks) {
            writes.push(self.seal_chunk(Place { number, count }, chunk)?);
        }
        Ok(writes)
    }

    /// What takes the file away.
    pub(super) fn clear(&self) -> Write {
        Write::DeleteAll(self.table, self.prefix.clone())
    }

    /// Opens the chunks one after the other and hands each on. The file's length in bytes.
    ///
    /// # Errors
    /// [`Failure::NoFile`] if nothing of it is here, [`Failure::Damaged`] if it is not whole; what was handed on is to
    /// be thrown away then.
    pub(super) async fn read(
        &self,
        store: &impl Store,
        mut hand_on: impl FnMut(Place, &[u8]) -> Result<(), Failure>,
    ) -> Result<u64, Failure> {
        let count = self.count(store).await?;
        let (mut hash, mut size) = (Sha256::new(), 0);
        for number in 0..count {
            let place = Place { number, count };
            let key = self.chunk_key(number);
            let sealed = store.get(self.table, &key).await?.ok_or(Failure::Damaged)?;
            let chunk = open(self.key, &self.binding(place, &key), &sealed)?;
            hash.update(&*chunk);
            size += chunk.len() as u64;
            hand_on(place, &chunk)?;
        }
        if Hex::<32>(hash.finalize().into()).to_string() == self.sha256 { Ok(size) } else { Err(Failure::Damaged) }
    }

    /// All of it.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(super) async fn read_whole(&self, store: &impl Store) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.read(store, |place, chunk| {
            if place.number + 1 < place.count {
                // At once, because what grows step by step is there twice at each step.
                bytes.reserve_exact((place.count - place.number) as usize * CHUNK);
            }
            bytes.extend_from_slice(chunk);
            Ok(())
        })
        .await?;
        Ok(bytes)
    }

    /// Its length in bytes; `None` if it is not here or not whole.
    pub(super) async fn size(&self, store: &impl Store) -> Result<Option<u64>, Failure> {
        match self.read(store, |_, _| Ok(())).await {
            Ok(size) => Ok(Some(size)),
            Err(Failure::NoFile | Failure::Damaged) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// What puts the same file into another place, under that place's key.
    pub(super) async fn reseal(
        &self,
        store: &impl Store,
        there: &FileShelf<'_, impl SealingKey>,
    ) -> Result<Vec<Write>, Failure> {
        let mut writes = vec![there.clear()];
        self.read(store, |place, chunk| {
            writes.push(there.seal_chunk(place, chunk)?);
            Ok(())
        })
        .await?;
        Ok(writes)
    }

    /// How many chunks it has, as the first says; whether that is true shows when the first is opened.
    async fn count(&self, store: &impl Store) -> Result<u64, Failure> {
        match store.get(self.table, &self.chunk_key(0)).await? {
            Some(first) => revision_of(&first).ok_or(Failure::Damaged),
            None if store.keys(self.table, &self.prefix).await?.is_empty() => Err(Failure::NoFile),
            None => Err(Failure::Damaged),
        }
    }

    fn seal_chunk(&self, place: Place, chunk: &[u8]) -> Result<Write, Failure> {
        let key = self.chunk_key(place.number);
        let sealed = seal(self.key, &self.binding(place, &key), chunk)?;
        Ok(Write::Put(self.table, key, sealed))
    }

    fn chunk_key(&self, number: u64) -> String {
        format!("{}{number:08x}", self.prefix)
    }

    fn binding<'k>(&self, place: Place, key: &'k str) -> Binding<'k> {
        let Self { vault, table, case, .. } = *self;
        Binding { vault, table, case, key, revision: place.count, kind: Kind::File }
    }
}
