//! Work that takes much memory: done by a second, short-lived instance of the program, because WebAssembly memory
//! never shrinks. Natively it is done in place.

use std::future::Future;

use serde::{Deserialize, Serialize};

/// A piece of heavy work. Passwords and derived bytes cross only between two instances of the vault program, over a
/// channel that the page cannot read.
#[derive(Serialize, Deserialize)]
pub enum Job {
    /// Argon2id over a passphrase.
    DeriveKey {
        /// The passphrase, normalised.
        passphrase: String,
        /// Sixteen bytes.
        salt: Vec<u8>,
        /// Memory in KiB.
        memory: u32,
        /// Passes.
        passes: u32,
    },
    /// Seals a file to a passphrase (age, scrypt).
    SealFile {
        /// The passphrase.
        passphrase: String,
        /// The plaintext.
        bytes: Vec<u8>,
    },
    /// Opens such a file.
    OpenFile {
        /// The passphrase.
        passphrase: String,
        /// The file.
        bytes: Vec<u8>,
    },
}

/// Why heavy work came to nothing.
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
    /// The file is not an age file to a passphrase.
    #[error("not such a file")]
    NotOurs,
    /// The file is cut off or was changed.
    #[error("damaged file")]
    Damaged,
    /// The helper ended or could not start.
    #[error("the helper is gone")]
    Gone,
}

/// Who does heavy work: [`crate::vault::perform`] in place, or a helper worker that calls it.
pub trait Helper {
    /// The bytes that the job yields: a key of 32 bytes, or a file.
    fn run(&self, job: Job) -> impl Future<Output = Result<Vec<u8>, JobError>>;
}
