//! Trying a passphrase or a recovery code, at a price.

use super::header::Header;
use super::keys::{VaultKey, WrappingKey};
use super::recovery_code::RecoveryCode;
use super::store::{Commit, Write};
use super::tries::{self, Tries};
use super::{Clock, Derivation, Helper, Job, JobError, Store, Table, VaultService};
use crate::protocol::Failure;

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// The vault key, by passphrase.
    pub(super) async fn try_passphrase(&self, header: &Header, passphrase: &str) -> Result<VaultKey, Failure> {
        let before = self.begin_try().await?;
        let slot = &header.passphrase;
        let wrapping = match self.derive_key(passphrase, slot.cost, slot.salt).await {
            Ok(wrapping) => wrapping,
            Err(error) => {
                self.write_tries(before).await;
                return Err(match error {
                    JobError::OutOfBounds => Failure::Damaged,
                    other => other.into(),
                });
            }
        };
        let key = slot.open(header.vault, &wrapping);
        let wait = before.and_one(self.now()).cost();
        self.end_try(key.map_err(|_| Failure::WrongPassphrase { wait })).await
    }

    /// The vault key, by recovery code.
    pub(super) async fn try_recovery_code(&self, header: &Header, code: &str) -> Result<VaultKey, Failure> {
        let code = RecoveryCode::read(code).map_err(|_| Failure::MistypedCode)?;
        let before = self.begin_try().await?;
        let wait = before.and_one(self.now()).cost();
        let key = header.recovery.open(header.vault, &code);
        self.end_try(key.map_err(|_| Failure::WrongCode { wait })).await
    }

    /// What a passphrase comes to.
    pub(super) async fn derive_key(
        &self,
        passphrase: &str,
        cost: super::Argon2Cost,
        salt: super::hex::Hex<16>,
    ) -> Result<WrappingKey, JobError> {
        let derivation = Derivation {
            passphrase: passphrase.to_owned(),
            salt: salt.0.to_vec(),
            memory: cost.memory,
            passes: cost.passes,
        };
        WrappingKey::take(self.helper.run(Job::DeriveKey(derivation)).await?).ok_or(JobError::Gone)
    }

    /// Counts a try before it is made, so that ending the page in between does not make it free. The tries before it.
    async fn begin_try(&self) -> Result<Tries, Failure> {
        let now = self.now();
        let before = self.read_tries().await?;
        match before.wait(now) {
            0 => self.write_tries(before.and_one(now)).await,
            wait => {
                // Written again, because a clock that was set back has been taken for now.
                self.write_tries(before).await;
                return Err(Failure::Wait { wait });
            }
        }
        Ok(before)
    }

    async fn end_try(&self, key: Result<VaultKey, Failure>) -> Result<VaultKey, Failure> {
        if key.is_ok() {
            self.write_tries(Tries::default()).await;
        } else {
            let tries = self.read_tries().await?;
            self.write_tries(tries.ended(self.now())).await;
        }
        key
    }

    /// A store that takes no more must not keep its owner out: tries are written if they can be.
    async fn write_tries(&self, tries: Tries) {
        let write = match serde_json::to_vec(&tries) {
            Ok(bytes) if tries != Tries::default() => Write::Put(Table::Meta, tries::KEY.to_owned(), bytes),
            _ => Write::Delete(Table::Meta, tries::KEY.to_owned()),
        };
        let _ = self.store.commit(Commit { expects: Vec::new(), writes: vec![write] }).await;
    }
}
