//! What all age files have in common: how they are written, how they are read, and what can be wrong with them.

use std::io::{self, Read, Write};

use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient};

/// The line that every age file of version 1 begins with.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// What opens a file; its header says so to anyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileDoor {
    /// A passphrase.
    Passphrase,
    /// A key that belongs to somebody.
    Key,
}

/// Why a file did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not an age file of version 1.
    #[error("not an exchange file")]
    NotOurs,
    /// This key or this passphrase does not open it.
    #[error("made for another key")]
    WrongKey,
    /// It asks for more work than is safe to do.
    #[error("too demanding")]
    Demanding,
    /// Cut off or changed.
    #[error("a damaged file")]
    Damaged,
}

impl FileDoor {
    /// What opens this file.
    ///
    /// # Errors
    /// [`OpenError::NotOurs`] or [`OpenError::Damaged`], as far as the header shows it.
    pub fn of(file: &[u8]) -> Result<Self, OpenError> {
        let decryptor = parse(file)?;
        Ok(if decryptor.is_scrypt() { Self::Passphrase } else { Self::Key })
    }
}

/// Seals to one recipient.
pub(super) fn seal(plain: &[u8], recipient: &dyn Recipient) -> io::Result<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(io::Error::other)?;
    let mut writer = encryptor.wrap_output(Vec::with_capacity(plain.len() + plain.len() / 4096 + 1024))?;
    writer.write_all(plain)?;
    writer.finish()
}

/// Opens with one identity. Nothing of the plaintext comes back unless all of it is genuine.
pub(super) fn open(file: &[u8], identity: &dyn Identity) -> Result<Vec<u8>, OpenError> {
    let mut reader = parse(file)?.decrypt(std::iter::once(identity)).map_err(why)?;
    let mut plain = Vec::with_capacity(file.len());
    reader.read_to_end(&mut plain).map_err(|_| OpenError::Damaged)?;
    Ok(plain)
}

fn parse(file: &[u8]) -> Result<Decryptor<&[u8]>, OpenError> {
    if !file.starts_with(MAGIC) {
        return Err(OpenError::NotOurs);
    }
    Decryptor::new_buffered(file).map_err(why)
}

fn why(error: DecryptError) -> OpenError {
    match error {
        DecryptError::ExcessiveWork { .. } => OpenError::Demanding,
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            OpenError::WrongKey
        }
        // A header of version 1 that cannot be read is called an unknown format: the first line was looked at before.
        _ => OpenError::Damaged,
    }
}
