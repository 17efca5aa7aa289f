//! Making a vault, and the key slot that a chosen passphrase gets.

use std::collections::BTreeMap;

use super::head::{self, VaultHead};
use super::header::{self, Header};
use super::hex::{Hex, VaultId};
use super::keys::{VaultKey, WrappingKey};
use super::random::random_bytes;
use super::recovery_code::RecoveryCode;
use super::seal::seal_json;
use super::slot::{PassphraseSlot, RecoverySlot};
use super::store::{Commit, Expectation, Write};
use super::unlocked::{Books, Unlocked};
use super::{Argon2Cost, Clock, Helper, JobError, SlotCost, Store, StoreError, Table, VaultService};
use crate::journal::{AuthorId, SessionId};
use crate::protocol::{Desk, Failure, Response};

/// How long deriving a key should take on the device that sets the passphrase, in milliseconds.
const WANTED_TIME: i64 = 1000;

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn create_vault(&mut self, passphrase: String) -> Result<Response, Failure> {
        let passphrase = self.read_new_passphrase(passphrase)?;
        if self.read_header().await?.is_some() {
            return Err(Failure::VaultExists);
        }
        let (vault, key) = (Hex(random_bytes()?), VaultKey::make()?);
        let slot = self.make_slot(vault, &passphrase, &key).await?;
        let code = RecoveryCode::make()?;
        let desk = self.found_vault(vault, key, slot, &code).await?;
        Ok(Response::Created { recovery_code: code.show(), desk })
    }

    /// Writes a vault that these open, and enters it.
    pub(super) async fn found_vault(
        &mut self,
        vault: VaultId,
        key: VaultKey,
        slot: PassphraseSlot,
        code: &RecoveryCode,
    ) -> Result<Desk, Failure> {
        let header = Header::new(vault, slot, RecoverySlot::make(vault, code, &key)?);
        let session = SessionId::from_bytes(random_bytes()?);
        let books = self.write_new_vault(&header, &key).await?;
        self.unlocked = Some(Unlocked::new(&header, key, session, books));
        self.desk()
    }

    async fn write_new_vault(&self, header: &Header, key: &VaultKey) -> Result<Books, Failure> {
        let head = VaultHead::new(AuthorId::from_bytes(random_bytes()?));
        let seen = seal_json(key, &VaultHead::binding(header.vault, 1), &head)?;
        let put = |key: &str, bytes| Write::Put(Table::Meta, key.to_owned(), bytes);
        let expects = |key: &str| Expectation { table: Table::Meta, key: key.to_owned(), value: None };
        let commit = Commit {
            expects: vec![expects(header::KEY), expects(head::KEY)],
            writes: vec![put(header::KEY, header.write()?), put(head::KEY, seen.clone())],
        };
        self.store.commit(commit).await.map_err(|error| match error {
            StoreError::Changed => Failure::VaultExists,
            other => other.into(),
        })?;
        Ok(Books { head, revision: 1, seen, pages: BTreeMap::new() })
    }

    /// A slot for a new passphrase, as dear as this device can bear.
    pub(super) async fn make_slot(
        &self,
        vault: VaultId,
        passphrase: &str,
        key: &VaultKey,
    ) -> Result<PassphraseSlot, Failure> {
        let salt = Hex(random_bytes()?);
        let begun = self.now();
        let (cost, wrapping) = self.derive_new_key(passphrase, salt).await?;
        let raised = match self.dearer(cost, self.now() - begun) {
            Some(dearer) => self.derive_key(passphrase, dearer, salt).await.ok().map(|wrapping| (dearer, wrapping)),
            None => None,
        };
        let (cost, wrapping) = raised.unwrap_or((cost, wrapping));
        Ok(PassphraseSlot::make(vault, cost, salt, &wrapping, key)?)
    }

    /// At the cost that is wanted, or at the fallback's where the device has not the memory.
    async fn derive_new_key(&self, passphrase: &str, salt: Hex<16>) -> Result<(Argon2Cost, WrappingKey), JobError> {
        let wanted = match self.cost {
            SlotCost::Fixed(cost) => cost,
            SlotCost::Measured => Argon2Cost::WANTED,
        };
        let fallback = Argon2Cost::FALLBACK;
        match self.derive_key(passphrase, wanted, salt).await {
            Err(JobError::NoMemory) => Ok((fallback, self.derive_key(passphrase, fallback, salt).await?)),
            derived => Ok((wanted, derived?)),
        }
    }

    /// As many passes as take about a second, going by how long the first ones took; `None` if those were enough.
    fn dearer(&self, cost: Argon2Cost, took: i64) -> Option<Argon2Cost> {
        let is_quick = self.cost == SlotCost::Measured && cost == Argon2Cost::WANTED && took < WANTED_TIME;
        let passes = i64::from(cost.passes) * WANTED_TIME / took.max(1);
        let passes = u32::try_from(passes).unwrap_or(u32::MAX).min(Argon2Cost::CEILING.passes);
        (is_quick && passes > cost.passes).then_some(Argon2Cost { passes, ..cost })
    }
}
