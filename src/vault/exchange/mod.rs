//! Exchange files: cases packed into an archive, sealed as an age file (`age-encryption.org/v1`).
//!
//! `age -d backup.age | tar xz` opens one without Waymark, for ever. Inside:
//!
//! ```text
//! manifest.json                     what is in it, and the SHA-256 of each journal and file
//! <32 digits>/events.ndjson         one journal: a case, or the workspace that the manifest names
//! <32 digits>/files/<64 digits>     its files, each named by its SHA-256; the events say what they are
//! ```
//!
//! An extract, for a recipient, is marked so in its manifest and holds no journal, only what is to be read:
//!
//! ```text
//! manifest.json      kind "extract", no cases, no vault
//! extract.html       for people
//! extract.json       for programs: folded values
//! ```
//!
//! Whatever else lies in the archive is of a newer version and is passed over.
//!
//! It is a program of its own (`src/bin/exchange.rs`), because age and the archives weigh as much as all the rest of the
//! vault and are needed once a week: the vault program links the shapes of [`Parcel`], [`Manifest`] and [`ExchangeJob`]
//! from here and nothing that works on them. Read in this order.

mod age_file;
mod extract;
mod lines;
mod manifest;
mod pack;
mod parcel;
mod passphrase;
mod public_key;
mod unpack;

mod job;

pub use age_file::{FileDoor, OpenError};
pub use extract::ExtractFiles;
pub use job::{ExchangeJob, OpeningKey, perform};
pub use manifest::{Manifest, ManifestCase, ManifestFile, ParcelKind};
pub use parcel::{Parcel, ParcelCase, ParcelError, ParcelFile, ParcelLimits};
pub use passphrase::{FileCost, open_with_passphrase, seal_at_cost, seal_to_passphrase};
pub use public_key::{KeyError, new_identity, open_with_identity, public_key_of, seal_to_public_key};
