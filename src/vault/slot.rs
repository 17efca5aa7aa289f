//! Key slots: the vault key, wrapped once under each secret that opens the vault.

use serde::{Deserialize, Serialize};

use super::Argon2Cost;
use super::hex::{Hex, HexBytes, VaultId};
use super::keys::{VaultKey, WrappingKey};
use super::random::random_bytes;
use super::recovery_code::RecoveryCode;
use super::seal::{Binding, Kind, OpenError, SealError, open, seal};
use super::store::Table;

/// The vault key under a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PassphraseSlot {
    #[serde(flatten)]
    pub(super) cost: Argon2Cost,
    pub(super) salt: Hex<16>,
    sealed: HexBytes,
}

/// The vault key under a recovery code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RecoverySlot {
    salt: Hex<16>,
    sealed: HexBytes,
}

impl PassphraseSlot {
    /// Wraps the vault key under what the passphrase came to with this cost and salt.
    pub(super) fn make(
        vault: VaultId,
        cost: Argon2Cost,
        salt: Hex<16>,
        wrapping: &WrappingKey,
        key: &VaultKey,
    ) -> Result<Self, SealError> {
        let sealed = wrap(&binding(vault, Kind::PassphraseSlot(cost, salt.0)), wrapping, key)?;
        Ok(Self { cost, salt, sealed })
    }

    /// Whether it cost less memory than wanted, because the device had no more.
    pub(super) fn is_weak(&self) -> bool {
        self.cost.memory < Argon2Cost::WANTED.memory
    }

    /// The vault key, if the passphrase was the right one.
    pub(super) fn open(&self, vault: VaultId, wrapping: &WrappingKey) -> Result<VaultKey, OpenError> {
        unwrap(&binding(vault, Kind::PassphraseSlot(self.cost, self.salt.0)), wrapping, &self.sealed)
    }
}

impl RecoverySlot {
    /// Wraps the vault key under a recovery code.
    pub(super) fn make(vault: VaultId, code: &RecoveryCode, key: &VaultKey) -> Result<Self, SealError> {
        let salt = Hex(random_bytes().map_err(|_| SealError)?);
        let wrapping = WrappingKey::derive(code.secret(), &salt.0);
        Ok(Self { salt, sealed: wrap(&binding(vault, Kind::RecoverySlot(salt.0)), &wrapping, key)? })
    }

    /// The vault key, if the code is the right one.
    pub(super) fn open(&self, vault: VaultId, code: &RecoveryCode) -> Result<VaultKey, OpenError> {
        let wrapping = WrappingKey::derive(code.secret(), &self.salt.0);
        unwrap(&binding(vault, Kind::RecoverySlot(self.salt.0)), &wrapping, &self.sealed)
    }
}

fn binding(vault: VaultId, kind: Kind) -> Binding<'static> {
    Binding { vault, table: Table::Meta, case: None, key: super::header::KEY, revision: 1, kind }
}

fn wrap(binding: &Binding<'_>, wrapping: &WrappingKey, key: &VaultKey) -> Result<HexBytes, SealError> {
    use super::keys::SealingKey;
    seal(wrapping, binding, key.bytes()).map(HexBytes)
}

fn unwrap(binding: &Binding<'_>, wrapping: &WrappingKey, sealed: &HexBytes) -> Result<VaultKey, OpenError> {
    VaultKey::take(open(wrapping, binding, &sealed.0)?.to_vec()).ok_or(OpenError)
}
