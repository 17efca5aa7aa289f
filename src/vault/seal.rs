//! Sealed records: XChaCha20-Poly1305, a random nonce each, bound to the place where they stand.
//!
//! ```text
//! format (1 byte) │ revision (8) │ nonce (24) │ ciphertext │ tag (16)
//! ```
//!
//! The plaintext is padded to a multiple of 64 bytes with one `0x80` and as many zeros as it takes (ISO/IEC 7816-4):
//! always at least one byte, so that taking it off again is unambiguous. The revision stands in the clear because the
//! head's own is written nowhere else; it is bound like all the rest.

use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::Argon2Cost;
use super::hex::VaultId;
use super::keys::SealingKey;
use super::random::random_bytes;
use super::store::Table;
use crate::journal::CaseId;

/// The version of this envelope.
const FORMAT: u8 = 1;
const REVISION_AT: usize = 1;
const NONCE_AT: usize = REVISION_AT + 8;
const CIPHER_AT: usize = NONCE_AT + 24;
const TAG: usize = 16;
const PAD: usize = 64;

/// Where a sealed record stands and what it is. All of it goes into the associated data, so that a record opens
/// nowhere else and as nothing else.
#[derive(Debug, Clone, Copy)]
pub(super) struct Binding<'a> {
    /// The vault.
    pub(super) vault: VaultId,
    /// The table.
    pub(super) table: Table,
    /// The case, if it is of one.
    pub(super) case: Option<CaseId>,
    /// The key in the table.
    pub(super) key: &'a str,
    /// Counts up where a record is written again in its place.
    pub(super) revision: u64,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a sealed record is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// The vault key under a passphrase, with the parameters that lead to it.
    PassphraseSlot(Argon2Cost, [u8; 16]),
    /// The vault key under a recovery code, with its salt.
    RecoverySlot([u8; 16]),
    /// The vault's head.
    Head,
    /// A page of cards.
    Page,
    /// A case's key.
    CaseKey,
    /// An event's line.
    Event,
    /// All lines of a case.
    Snapshot,
    /// Text being typed in.
    Draft,
    /// The identity that opens files sent to this vault.
    Identity,
    /// A file read in and not accepted yet.
    Batch,
    /// What takes the last import back.
    Undo,
    /// A chunk of a file.
    File,
}

/// Why nothing was sealed: no randomness, or (it cannot happen) more bytes than the cipher takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not sealed")]
pub(super) struct SealError;

/// The record was changed, cut, swapped or replayed, or it is under another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the record does not open here")]
pub(super) struct OpenError;

/// Seals bytes into a place.
pub(super) fn seal(key: &impl SealingKey, binding: &Binding<'_>, plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let nonce: [u8; 24] = random_bytes().map_err(|_| SealError)?;
    let mut body = pad(plain);
    cipher(key)
        .encrypt_in_place(XNonce::from_slice(&nonce), &binding.associated_data(key), &mut body)
        .map_err(|_| SealError)?;
    Ok([&[FORMAT][..], &binding.revision.to_be_bytes(), &nonce, &body].concat())
}

/// Opens what was sealed into exactly this place and revision.
pub(super) fn open(
    key: &impl SealingKey,
    binding: &Binding<'_>,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if revision_of(sealed) != Some(binding.revision) {
        return Err(OpenError);
    }
    let (nonce, body) = sealed.split_at_checked(CIPHER_AT).ok_or(OpenError)?;
    let nonce = nonce.get(NONCE_AT..).ok_or(OpenError)?;
    let mut plain = Zeroizing::new(body.to_vec());
    cipher(key)
        .decrypt_in_place(XNonce::from_slice(nonce), &binding.associated_data(key), &mut *plain)
        .map_err(|_| OpenError)?;
    unpad(plain)
}

/// Seals a stored shape as JSON, which a later version can add to.
pub(super) fn seal_json(
    key: &impl SealingKey,
    binding: &Binding<'_>,
    value: &impl Serialize,
) -> Result<Vec<u8>, SealError> {
    let json = Zeroizing::new(serde_json::to_vec(value).map_err(|_| SealError)?);
    seal(key, binding, &json)
}

/// Opens a stored shape.
pub(super) fn open_json<T: DeserializeOwned>(
    key: &impl SealingKey,
    binding: &Binding<'_>,
    sealed: &[u8],
) -> Result<T, OpenError> {
    serde_json::from_slice(&open(key, binding, sealed)?).map_err(|_| OpenError)
}

/// The revision that a sealed record claims; true only if it opens. `None` if it is no sealed record of this format.
pub(super) fn revision_of(sealed: &[u8]) -> Option<u64> {
    let is_whole = sealed.len().checked_sub(CIPHER_AT + TAG).is_some_and(|body| body >= PAD && body % PAD == 0);
    let (format, rest) = sealed.split_first()?;
    let revision = rest.first_chunk::<8>()?;
    (is_whole && *format == FORMAT).then_some(u64::from_be_bytes(*revision))
}

impl Binding<'_> {
    fn associated_data(&self, key: &impl SealingKey) -> Vec<u8> {
        let mut data = Vec::with_capacity(160);
        data.extend(b"waymark");
        data.push(FORMAT);
        data.extend(self.vault.0);
        push_text(&mut data, self.table.name());
        data.extend(self.case.map_or([0; 17], |case| {
            let mut bytes = [1; 17];
            bytes[1..].copy_from_slice(&case.to_bytes());
            bytes
        }));
        push_text(&mut data, self.key);
        data.extend(self.revision.to_be_bytes());
        data.extend(key.id().0);
        self.kind.push(&mut data);
        data
    }
}

impl Kind {
    /// The numbers are stored for ever.
    fn push(self, data: &mut Vec<u8>) {
        match self {
            Self::PassphraseSlot(cost, salt) => {
                data.push(1);
                data.extend(cost.memory.to_be_bytes());
                data.extend(cost.passes.to_be_bytes());
                data.extend(salt);
            }
            Self::RecoverySlot(salt) => {
                data.push(2);
                data.extend(salt);
            }
            Self::Head => data.push(3),
            Self::Page => data.push(4),
            Self::CaseKey => data.push(5),
            Self::Event => data.push(6),
            Self::Snapshot => data.push(7),
            Self::Draft => data.push(8),
            Self::Identity => data.push(9),
            Self::Batch => data.push(10),
            Self::Undo => data.push(11),
            Self::File => data.push(12),
        }
    }
}

fn push_text(data: &mut Vec<u8>, text: &str) {
    data.extend((text.len() as u64).to_be_bytes());
    data.extend(text.as_bytes());
}

fn cipher(key: &impl SealingKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

/// With room for the tag, so that the plaintext is never copied to grow.
fn pad(plain: &[u8]) -> Vec<u8> {
    let padded = (plain.len() / PAD + 1) * PAD;
    let mut body = Vec::with_capacity(padded + TAG);
    body.extend_from_slice(plain);
    body.push(0x80);
    body.resize(padded, 0);
    body
}

fn unpad(mut plain: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let end = plain.iter().rposition(|byte| *byte != 0).ok_or(OpenError)?;
    if plain.get(end) != Some(&0x80) {
        return Err(OpenError);
    }
    plain.truncate(end);
    Ok(plain)
}

#[cfg(test)]
mod tests;
