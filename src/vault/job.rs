//! Work that other, short-lived instances do, each in a worker of its own: what takes much memory, because WebAssembly
//! memory never shrinks, and what exchange files need, because that is a program of its own. Natively it is done in
//! place.

use std::future::Future;

use serde::{Deserialize, Serialize};

use super::exchange::ExchangeJob;

/// A piece of such work. Keys, passphrases and plaintext cross only between the vault and a worker that it started,
/// over a channel that the page cannot read.
pub enum Job {
    /// A key of 32 bytes: a second instance of the vault program.
    DeriveKey(Derivation),
    /// Files: the exchange program.
    Exchange(ExchangeJob),
}

/// Argon2id over a passphrase.
#[derive(Serialize, Deserialize)]
pub struct Derivation {
    /// The passphrase, normalised.
    pub passphrase: String,
    /// Sixteen bytes.
    pub salt: Vec<u8>,
    /// Memory in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
}

/// Why such work came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum JobError {
    /// The memory could not be had.
    #[error("not enough memory")]
    NoMemory,
    /// The parameters are outside what is read.
    #[error("parameters out of bounds")]
    OutOfBounds,
    /// The passphrase does not open the file.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The file was made for another key.
    #[error("made for another key")]
    WrongKey,
    /// A public key or an identity that is none.
    #[error("not a key")]
    NotAKey,
    /// The file is not an age file with a parcel in it.
    #[error("not such a file")]
    NotOurs,
    /// The file is cut off or was changed.
    #[error("damaged file")]
    Damaged,
    /// A newer version made the file.
    #[error("a newer file")]
    Newer,
    /// More than a file may hold.
    #[error("too large")]
    TooLarge,
    /// The helper ended or could not start.
    #[error("the helper is gone")]
    Gone,
}

/// Who does such work: [`crate::vault::perform()`] in place, or a worker.
pub trait Helper {
    /// The bytes that the job yields; which ones stands with the job.
    fn run(&self, job: Job) -> impl Future<Output = Result<Vec<u8>, JobError>>;
}
