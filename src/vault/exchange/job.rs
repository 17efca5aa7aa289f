//! What the vault has the exchange program do.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{
    ExtractFiles, FileDoor, KeyError, OpenError, Parcel, ParcelError, new_identity, open_with_identity,
    open_with_passphrase, public_key_of, seal_to_passphrase, seal_to_public_key,
};
use crate::protocol::{FileLock, bytes};
use crate::vault::JobError;

/// A piece of work on files.
#[derive(Serialize, Deserialize)]
pub enum ExchangeJob {
    /// Packs and seals. → the file
    Seal {
        /// What goes into it.
        parcel: Parcel,
        /// Who can open it.
        lock: FileLock,
    },
    /// Packs and seals an extract. → the file
    SealExtract {
        /// [`ExtractFiles`], as the page wrote them.
        #[serde(with = "bytes")]
        extract: Vec<u8>,
        /// Who can open it.
        lock: FileLock,
    },
    /// Opens and unpacks. → the parcel, as `Parcel::read` takes it
    Open {
        /// The file.
        #[serde(with = "bytes")]
        file: Vec<u8>,
        /// What opens it.
        key: OpeningKey,
    },
    /// Draws an identity. → its text
    NewIdentity,
    /// The other half of an identity. → its text
    PublicKeyOf {
        /// The identity.
        identity: String,
    },
}

/// What opens a file.
#[derive(Serialize, Deserialize)]
pub enum OpeningKey {
    /// A passphrase.
    Passphrase(String),
    /// The vault's identity; `None` if it has none yet, so that no file can have been made for it.
    Identity(Option<String>),
}

/// Does a job.
///
/// # Errors
/// [`JobError`], see there.
pub fn perform(job: ExchangeJob) -> Result<Vec<u8>, JobError> {
    match job {
        ExchangeJob::Seal { parcel, lock } => seal(parcel, lock),
        ExchangeJob::SealExtract { extract, lock } => {
            let archive = Zeroizing::new(ExtractFiles::read(&extract)?.pack()?);
            drop(extract);
            locked(&archive, lock)
        }
        ExchangeJob::Open { file, key } => {
            let archive = Zeroizing::new(open(&file, key)?);
            let parcel = Parcel::unpack(&archive)?;
            drop((file, archive));
            parcel.write()
        }
        ExchangeJob::NewIdentity => Ok(new_identity().into_bytes()),
        ExchangeJob::PublicKeyOf { identity } => Ok(public_key_of(&Zeroizing::new(identity))?.into_bytes()),
    }
}

fn seal(parcel: Parcel, lock: FileLock) -> Result<Vec<u8>, JobError> {
    let archive = Zeroizing::new(parcel.pack()?);
    // Files are large; each copy goes as soon as the next one is made.
    drop(parcel);
    locked(&archive, lock)
}

fn locked(archive: &[u8], lock: FileLock) -> Result<Vec<u8>, JobError> {
    match lock {
        FileLock::Passphrase(passphrase) => seal_to_passphrase(archive, &Zeroizing::new(passphrase)),
        FileLock::PublicKey(recipient) => Ok(seal_to_public_key(archive, &recipient)?),
    }
}

fn open(file: &[u8], key: OpeningKey) -> Result<Vec<u8>, JobError> {
    match (FileDoor::of(file)?, key) {
        (FileDoor::Passphrase, OpeningKey::Passphrase(passphrase)) => {
            open_with_passphrase(file, &Zeroizing::new(passphrase))
        }
        (FileDoor::Key, OpeningKey::Identity(Some(identity))) => {
            Ok(open_with_identity(file, &Zeroizing::new(identity))?)
        }
        (FileDoor::Passphrase, OpeningKey::Identity(_)) => Err(JobError::WrongPassphrase),
        (FileDoor::Key, _) => Err(JobError::WrongKey),
    }
}

impl From<OpenError> for JobError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotOurs => Self::NotOurs,
            OpenError::WrongKey => Self::WrongKey,
            OpenError::Demanding => Self::OutOfBounds,
            OpenError::Damaged => Self::Damaged,
        }
    }
}

impl From<ParcelError> for JobError {
    fn from(error: ParcelError) -> Self {
        match error {
            ParcelError::NotOurs => Self::NotOurs,
            ParcelError::Newer => Self::Newer,
            ParcelError::TooLarge => Self::TooLarge,
            ParcelError::Damaged | ParcelError::Unsafe => Self::Damaged,
        }
    }
}

impl From<KeyError> for JobError {
    fn from(KeyError: KeyError) -> Self {
        Self::NotAKey
    }
}
