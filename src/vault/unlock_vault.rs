//! Unlocking: by passphrase, by recovery code, or by a passphrase that is changed on the way.

use zeroize::Zeroizing;

use super::header::{self, Header};
use super::keys::VaultKey;
use super::store::{Commit, Expectation, Write};
use super::{Clock, Helper, Store, StoreError, Table, VaultService};
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn unlock_vault(&mut self, passphrase: String) -> Result<Response, Failure> {
        let passphrase = self.normalise(&Zeroizing::new(passphrase));
        let (header, _) = self.read_header().await?.ok_or(Failure::NoVault)?;
        let key = self.try_passphrase(&header, &passphrase).await?;
        self.enter(&header, key).await?;
        self.desk().map(Response::Unlocked)
    }

    /// Whether this is the passphrase in force; nothing else changes.
    pub(super) async fn check_passphrase(&mut self, passphrase: String) -> Result<Response, Failure> {
        self.open()?;
        let passphrase = self.normalise(&Zeroizing::new(passphrase));
        let (header, _) = self.read_header().await?.ok_or(Failure::NoVault)?;
        self.try_passphrase(&header, &passphrase).await.map(|_| Response::Done)
    }

    pub(super) async fn recover_vault(&mut self, code: String, new: String) -> Result<Response, Failure> {
        let (code, new) = (Zeroizing::new(code), self.read_new_passphrase(new)?);
        let (header, bytes) = self.read_header().await?.ok_or(Failure::NoVault)?;
        let key = self.try_recovery_code(&header, &code).await?;
        self.enter_with_new_passphrase(header, bytes, key, &new).await
    }

    pub(super) async fn change_passphrase(&mut self, old: String, new: String) -> Result<Response, Failure> {
        let (old, new) = (self.normalise(&Zeroizing::new(old)), self.read_new_passphrase(new)?);
        let (header, bytes) = self.read_header().await?.ok_or(Failure::NoVault)?;
        let key = self.try_passphrase(&header, &old).await?;
        self.enter_with_new_passphrase(header, bytes, key, &new).await
    }

    /// Enters first: what cannot be read leaves the old passphrase in force.
    async fn enter_with_new_passphrase(
        &mut self,
        header: Header,
        seen: Vec<u8>,
        key: VaultKey,
        new: &str,
    ) -> Result<Response, Failure> {
        self.enter(&header, key).await?;
        let is_set = self.set_passphrase(header, seen, new).await;
        if let Err(failure) = is_set {
            self.unlocked = None;
            return Err(failure);
        }
        self.desk().map(Response::Unlocked)
    }

    async fn set_passphrase(&mut self, header: Header, seen: Vec<u8>, new: &str) -> Result<(), Failure> {
        let passphrase = self.make_slot(header.vault, new, &self.open()?.key).await?;
        self.open_mut()?.is_weak_device = passphrase.is_weak();
        self.write_header(&Header { passphrase, ..header }, seen).await
    }

    /// Writes the header over the one that was read.
    async fn write_header(&self, header: &Header, seen: Vec<u8>) -> Result<(), Failure> {
        let key = header::KEY.to_owned();
        let commit = Commit {
            expects: vec![Expectation { table: Table::Meta, key: key.clone(), value: Some(seen) }],
            writes: vec![Write::Put(Table::Meta, key, header.write()?)],
        };
        self.store.commit(commit).await.map_err(|error| match error {
            StoreError::Changed => Failure::TakenOver,
            other => other.into(),
        })
    }
}
