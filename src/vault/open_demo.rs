//! A vault to look around in, before there is one of one's own. It is a vault like any other, in a store that forgets;
//! only nobody has its passphrase or its recovery code, so nothing has to be derived and nobody waits.

use super::hex::Hex;
use super::keys::{VaultKey, WrappingKey};
use super::random::random_bytes;
use super::recovery_code::RecoveryCode;
use super::slot::PassphraseSlot;
use super::{Argon2Cost, Clock, Helper, Store, VaultService};
use crate::protocol::{Failure, Request, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// # Errors
    /// [`Failure::Misunderstood`] in a service that is not for this: its store would keep the example.
    pub(super) async fn open_demo(&mut self) -> Result<Response, Failure> {
        if !self.is_demo {
            return Err(Failure::Misunderstood);
        }
        let (vault, key) = (Hex(random_bytes()?), VaultKey::make()?);
        // The wrapping key and the code are thrown away: nothing leads to them.
        let salt = Hex(random_bytes()?);
        let slot = PassphraseSlot::make(vault, Argon2Cost::WANTED, salt, &WrappingKey::make()?, &key)?;
        self.found_vault(vault, key, slot, &RecoveryCode::make()?).await.map(Response::Unlocked)
    }
}

/// Whether a request is about a vault of one's own. In a demo it would make one that is gone tomorrow, or derive a key
/// that opens nothing.
pub(super) fn is_for_a_vault_to_keep(request: &Request) -> bool {
    matches!(
        request,
        Request::CreateVault { .. }
            | Request::UnlockVault { .. }
            | Request::RecoverVault { .. }
            | Request::ChangePassphrase { .. }
    )
}
