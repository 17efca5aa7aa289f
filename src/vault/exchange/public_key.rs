//! Files for one colleague: sealed to a public key, opened by the identity that is its other half.

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};

use super::OpenError;
use super::age_file;

/// A text that is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key")]
pub struct KeyError;

/// Seals to a public key (`age1…`, spaces around it don't matter).
///
/// # Errors
/// [`KeyError`] if it is none.
pub fn seal_to_public_key(plain: &[u8], recipient: &str) -> Result<Vec<u8>, KeyError> {
    let recipient: Recipient = recipient.trim().parse().map_err(|_| KeyError)?;
    age_file::seal(plain, &recipient).map_err(|_| KeyError)
}

/// Opens a file that was made for this identity.
///
/// # Errors
/// [`OpenError`]; [`OpenError::WrongKey`] also if a passphrase opens it, or the identity is none.
pub fn open_with_identity(file: &[u8], identity: &str) -> Result<Vec<u8>, OpenError> {
    let identity: Identity = identity.parse().map_err(|_| OpenError::WrongKey)?;
    age_file::open(file, &identity)
}

/// A new identity (`AGE-SECRET-KEY-1…`), drawn at random. It is a key: it never leaves the vault.
pub fn new_identity() -> String {
    Identity::generate().to_string().expose_secret().to_owned()
}

/// The public key that goes with an identity.
///
/// # Errors
/// [`KeyError`] if it is none.
pub fn public_key_of(identity: &str) -> Result<String, KeyError> {
    let identity: Identity = identity.parse().map_err(|_| KeyError)?;
    Ok(identity.to_public().to_string())
}
