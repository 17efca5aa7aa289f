//! The work of the helpers. What derives keys is linked into the vault program, what makes files is not: it stands in
//! [`super::exchange`], and only the exchange program calls it.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::{Argon2Cost, Derivation, Job, JobError, exchange};

/// Does a job in place. Neither program calls it: it links all that each has a part of.
///
/// # Errors
/// [`JobError`], see there.
pub fn perform(job: Job) -> Result<Vec<u8>, JobError> {
    match job {
        Job::DeriveKey(derivation) => derive_key(derivation),
        Job::Exchange(job) => exchange::perform(job),
    }
}

/// Derives a key of 32 bytes.
///
/// # Errors
/// [`JobError::OutOfBounds`] for a cost or a salt that is not read, [`JobError::NoMemory`].
pub fn derive_key(Derivation { passphrase, salt, memory, passes }: Derivation) -> Result<Vec<u8>, JobError> {
    let (passphrase, cost) = (Zeroizing::new(passphrase), Argon2Cost { memory, passes });
    if !cost.is_readable() {
        return Err(JobError::OutOfBounds);
    }
    let params = Params::new(memory, passes, 1, Some(32)).map_err(|_| JobError::OutOfBounds)?;
    let mut blocks = reserve(params.block_count())?;
    let mut key = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.as_bytes(), &salt, &mut key, &mut blocks)
        .map_err(|_| JobError::OutOfBounds)?;
    Ok(key)
}

/// Memory that the system may refuse: a refusal is an error, not the end of the program.
fn reserve(count: usize) -> Result<Vec<Block>, JobError> {
    let mut blocks = Vec::new();
    blocks.try_reserve_exact(count).map_err(|_| JobError::NoMemory)?;
    blocks.resize(count, Block::default());
    Ok(blocks)
}
