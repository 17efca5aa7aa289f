//! Typed ids: 128 bits, written as 32 lower-case hexadecimal digits everywhere they are stored.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

/// A text that is not 32 hexadecimal digits where an id was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of 32 hexadecimal digits")]
pub struct IdError;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// The id with these bytes, which the caller drew at random or derived.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(u128::from_be_bytes(bytes))
            }

            /// The id's sixteen bytes, in the order in which its digits are written.
            pub const fn to_bytes(self) -> [u8; 16] {
                self.0.to_be_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:032x}", self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({:032x})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                parse(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// A case, or the workspace of a vault, which is stored the same way.
    CaseId;
    /// A record of a case: one goal, one person, one intake.
    RecordId;
    /// A round of work: begun at first contact, again after an evaluation, again when a case is reopened.
    RoundId;
    /// An event. The same id with other bytes is damage.
    EventId;
    /// The person who wrote an event: worker, client or colleague.
    AuthorId;
    /// One unlocking of one vault. A restored backup gets a new one, so its events cannot fork the old one's.
    SessionId;
}

impl RoundId {
    /// The first round of a case. Derived, so that two copies meet in it.
    pub fn first_of(case: CaseId) -> Self {
        Self(derive(&[b"round", &case.to_bytes()]))
    }

    /// The round that follows this one. Derived: two copies that begin again after the same round meet.
    pub fn next(self) -> Self {
        Self(derive(&[b"round after", &self.to_bytes()]))
    }
}

impl RecordId {
    /// The record of `kind` that a case has once a round (intake, consent, closure). Derived from case, kind and
    /// round, so that two copies meet in it.
    pub fn once_a_round(case: CaseId, kind: &str, round: RoundId) -> Self {
        Self(derive(&[b"record", &case.to_bytes(), kind.as_bytes(), &round.to_bytes()]))
    }

    /// The record that belongs to a part, named by a word, of another one. Derived, so that whoever comes back to that part
    /// goes on in it.
    pub fn part_of(whole: Self, part: &str) -> Self {
        Self(derive(&[b"record part", &whole.to_bytes(), part.as_bytes()]))
    }

    /// The record of `kind` that a case has once, whatever the round (the case's own names, its first client).
    pub fn once_a_case(case: CaseId, kind: &str) -> Self {
        Self(derive(&[b"record", &case.to_bytes(), kind.as_bytes()]))
    }
}

fn parse(text: &str) -> Result<u128, IdError> {
    let is_written_by_us = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if !is_written_by_us {
        return Err(IdError);
    }
    u128::from_str_radix(text, 16).map_err(|_| IdError)
}

/// The first 128 bits of SHA-256 over the parts, each preceded by its length so that no two lists of parts collide.
fn derive(parts: &[&[u8]]) -> u128 {
    let mut hash = Sha256::new();
    hash.update(b"waymark id v1");
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    u128::from_be_bytes(first)
}
