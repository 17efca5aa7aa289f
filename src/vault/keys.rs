//! The keys. None of them can be copied, printed or written; each is wiped when it goes.
//!
//! ```text
//! passphrase    ─Argon2id→ ┐
//! recovery code ─HKDF────→ ┴ wrapping key → vault key → one key a case
//! ```

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::hex::{Hex, VaultId};
use super::random::{NoRandomness, random_bytes};

/// Names a key without giving it away; stands in the associated data of whatever it seals.
pub(super) type KeyId = Hex<16>;

/// A key that seals.
pub(super) trait SealingKey {
    /// The 32 bytes.
    fn bytes(&self) -> &[u8; 32];

    /// Its name, derived from it.
    fn id(&self) -> KeyId {
        let mut id = [0; 16];
        expand(self.bytes(), &[b"waymark key id v1"], &mut id);
        Hex(id)
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Zeroize, ZeroizeOnDrop)]
        pub(super) struct $name([u8; 32]);

        impl SealingKey for $name {
            fn bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl $name {
            /// A new one.
            pub(super) fn make() -> Result<Self, NoRandomness> {
                random_bytes().map(Self)
            }

            /// The key that these bytes are, if they are 32; they are wiped.
            pub(super) fn take(mut bytes: Vec<u8>) -> Option<Self> {
                let key = <[u8; 32]>::try_from(bytes.as_slice()).ok().map(Self);
                bytes.zeroize();
                key
            }
        }
    )*};
}

keys! {
    /// What a passphrase or a recovery code comes to; wraps the vault key and nothing else.
    WrappingKey;
    /// Drawn once for a vault, never changed; wraps the case keys, seals head, cards, drafts and staged files.
    VaultKey;
    /// Drawn once for a case; seals its events, snapshots and files. The workspace's is derived.
    CaseKey;
}

impl VaultKey {
    /// The key of this vault's workspace.
    pub(super) fn derive_workspace_key(&self, vault: VaultId) -> CaseKey {
        let mut key = CaseKey([0; 32]);
        expand(&self.0, &[b"waymark workspace key v1", &vault.0], &mut key.0);
        key
    }
}

impl WrappingKey {
    /// What a secret of full entropy comes to (HKDF-SHA256).
    pub(super) fn derive(secret: &[u8], salt: &[u8; 16]) -> Self {
        let mut key = Self([0; 32]);
        // 32 bytes are within what HKDF can give (255 times 32), so this cannot fail.
        let _ = Hkdf::<Sha256>::new(Some(salt), secret).expand(b"waymark recovery v1", &mut key.0);
        key
    }
}

fn expand(key: &[u8; 32], info: &[&[u8]], into: &mut [u8]) {
    // Fewer than 255 times 32 bytes are asked for, so this cannot fail.
    let _ = Hkdf::<Sha256>::new(None, key).expand_multi_info(info, into);
}
