//! Randomness, from the browser's or the system's own source.

/// The system gave no random bytes. Nothing can be sealed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no randomness")]
pub(super) struct NoRandomness;

/// `N` random bytes.
pub(super) fn random_bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    getrandom::getrandom(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// A number below `end`, every one as likely as the next: draws that would favour the low ones are thrown away.
/// `end` must not be zero.
pub(super) fn random_below(end: u32) -> Result<u32, NoRandomness> {
    let fair = u32::MAX - u32::MAX % end;
    loop {
        let drawn = u32::from_be_bytes(random_bytes()?);
        if drawn < fair {
            return Ok(drawn % end);
        }
    }
}
