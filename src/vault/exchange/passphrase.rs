//! Files that a passphrase opens (age's scrypt recipient).

use age::scrypt;
use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;

use super::age_file::{self, FileDoor, OpenError};
use crate::vault::JobError;

/// How much work a passphrase file takes: the base-two logarithm of scrypt's N, at 1 KiB of memory each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileCost(u8);

impl FileCost {
    /// What is written: 128 MiB. Fixed, because the crate's own guess goes by a clock that a worker has not.
    pub const WRITTEN: Self = Self(17);

    /// The most that is read: 256 MiB, which age's command line writes.
    pub const GREATEST: Self = Self(18);

    /// A cost; `None` if nothing of it would be read.
    pub const fn of(log_n: u8) -> Option<Self> {
        if log_n >= 1 && log_n <= Self::GREATEST.0 { Some(Self(log_n)) } else { None }
    }

    /// The memory it takes, in bytes.
    const fn memory(self) -> usize {
        1024 << self.0
    }
}

/// Seals to a passphrase, at the cost that we write.
///
/// # Errors
/// [`JobError::NoMemory`] if this device has not the memory.
pub fn seal_to_passphrase(plain: &[u8], passphrase: &str) -> Result<Vec<u8>, JobError> {
    seal_at_cost(plain, passphrase, FileCost::WRITTEN)
}

/// Seals to a passphrase at another cost, for tests and for devices that have not the memory.
///
/// # Errors
/// [`JobError::NoMemory`] if this device has not the memory.
pub fn seal_at_cost(plain: &[u8], passphrase: &str, cost: FileCost) -> Result<Vec<u8>, JobError> {
    try_memory(cost)?;
    let mut recipient = scrypt::Recipient::new(SecretString::from(folded(passphrase)));
    recipient.set_work_factor(cost.0);
    age_file::seal(plain, &recipient).map_err(|_| JobError::NoMemory)
}

/// Opens a file by its passphrase. Its cost is looked at before any memory is taken.
///
/// # Errors
/// [`JobError::NotOurs`] if it is not an age file, or one that a key opens; [`JobError::OutOfBounds`] if it asks for
/// more than [`FileCost::GREATEST`]; [`JobError::WrongPassphrase`], [`JobError::Damaged`], [`JobError::NoMemory`].
pub fn open_with_passphrase(file: &[u8], passphrase: &str) -> Result<Vec<u8>, JobError> {
    if FileDoor::of(file).map_err(job_error)? == FileDoor::Key {
        return Err(JobError::NotOurs);
    }
    asked_cost(file).map_or(Ok(()), try_memory)?;
    let (folded, typed) = (folded(passphrase), passphrase.nfc().collect::<String>());
    match open_with_exactly(file, &folded) {
        // Another program may have sealed it to just what was typed.
        Err(JobError::WrongPassphrase) if typed != folded => open_with_exactly(file, &typed),
        opened => opened,
    }
}

fn open_with_exactly(file: &[u8], passphrase: &str) -> Result<Vec<u8>, JobError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(FileCost::GREATEST.0);
    age_file::open(file, &identity).map_err(job_error)
}

/// The passphrase as it is typed at a terminal to open the file with `age`: composed letters (`й` is two characters on
/// some systems), no white space around it, one space between words.
fn folded(passphrase: &str) -> String {
    let composed: String = passphrase.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cost in the header's one stanza, `-> scrypt <salt> <log N>`; `None` if it is not one that we read, of which
/// the reader proper says more.
fn asked_cost(file: &[u8]) -> Option<FileCost> {
    let stanza = std::str::from_utf8(file.split(|byte| *byte == b'\n').nth(1)?).ok()?;
    stanza.rsplit(' ').next()?.parse().ok().and_then(FileCost::of)
}

/// Takes the memory and gives it back: scrypt itself would end the program where there is none.
fn try_memory(cost: FileCost) -> Result<(), JobError> {
    Vec::<u8>::new().try_reserve_exact(cost.memory()).map_err(|_| JobError::NoMemory)
}

fn job_error(error: OpenError) -> JobError {
    if error == OpenError::WrongKey { JobError::WrongPassphrase } else { error.into() }
}
