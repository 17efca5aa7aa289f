//! The vault's header: what is read before anything can be opened. It says which version wrote the vault and holds
//! the key slots.

use serde::{Deserialize, Serialize};

use super::hex::VaultId;
use super::slot::{PassphraseSlot, RecoverySlot};
use crate::protocol::Failure;

/// Its key in [`super::Table::Meta`].
pub(super) const KEY: &str = "header";
/// The version of the stored shapes that this build writes.
const FORMAT: u32 = 1;

/// What the vault is and what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) format: u32,
    pub(super) vault: VaultId,
    pub(super) passphrase: PassphraseSlot,
    pub(super) recovery: RecoverySlot,
}

#[derive(Deserialize)]
struct Version {
    format: u32,
}

impl Header {
    /// A header of this version.
    pub(super) fn new(vault: VaultId, passphrase: PassphraseSlot, recovery: RecoverySlot) -> Self {
        Self { format: FORMAT, vault, passphrase, recovery }
    }

    /// Reads a header: first its version, then what this version knows of it.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let Version { format } = serde_json::from_slice(bytes).map_err(|_| Failure::Damaged)?;
        if format == 0 {
            return Err(Failure::Damaged);
        }
        if format > FORMAT {
            return Err(Failure::NewerVault);
        }
        serde_json::from_slice(bytes).map_err(|_| Failure::Damaged)
    }

    /// Its bytes.
    pub(super) fn write(&self) -> Result<Vec<u8>, Failure> {
        serde_json::to_vec(self).map_err(|_| Failure::Damaged)
    }
}
