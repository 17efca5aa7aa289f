//! Heavy work done in place: natively, and inside the helper worker.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::exchange::{open_with_passphrase, seal_to_passphrase};
use super::{Argon2Cost, Job, JobError};

/// Does a job.
///
/// # Errors
/// [`JobError`], see there.
pub fn perform(job: Job) -> Result<Vec<u8>, JobError> {
    match job {
        Job::DeriveKey { passphrase, salt, memory, passes } => {
            derive_key(&Zeroizing::new(passphrase), &salt, Argon2Cost { memory, passes })
        }
        Job::SealFile { passphrase, bytes } => seal_to_passphrase(&bytes, &Zeroizing::new(passphrase)),
        Job::OpenFile { passphrase, bytes } => open_with_passphrase(&bytes, &Zeroizing::new(passphrase)),
    }
}

fn derive_key(passphrase: &str, salt: &[u8], cost: Argon2Cost) -> Result<Vec<u8>, JobError> {
    if !cost.is_readable() {
        return Err(JobError::OutOfBounds);
    }
    let params = Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(|_| JobError::OutOfBounds)?;
    let mut blocks = reserve(params.block_count())?;
    let mut key = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.as_bytes(), salt, &mut key, &mut blocks)
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
